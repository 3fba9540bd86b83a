import supertest from 'supertest';
import { createSimulator } from '../../../src/index.js';

/** The base that the published request samples put in front of every path. */
export const sampleBase = '/api/v1/api/production/us-east-1/namespaces/default';

export const authorization = 'APIToken test-token';

const simulator = createSimulator({ vendors: ['f5-xc'], seed: 1 });
let tenants = 0;

/** A tenant in a fresh sandbox at the start of 2026, as a client with a good token sees it. */
export async function tenant(settings: { profile?: 'documented' | 'wire'; auth?: 'lenient' | 'strict'; fixtures?: string; now?: string } = {}) {
  const { profile = 'documented', auth = 'lenient', fixtures = 'demo', now = '2026-01-01T00:00:00Z' } = settings;
  const sandbox = (await simulator).sandbox(`tenant-${++tenants}`, { now, profiles: { 'f5-xc': profile }, auth, fixtures });
  const client = supertest(sandbox.app);
  const records = (collection: string) => Object.values(sandbox.state('f5-xc')[collection] ?? {}) as Record<string, unknown>[];
  return {
    sandbox,
    client,
    post: (path: string, body: object | string = {}) =>
      client.post(path).set('Authorization', authorization).set('Content-Type', 'application/json').send(body),
    get: (path: string) => client.get(path).set('Authorization', authorization),
    put: (path: string, body: object | string = {}) => client.put(path).set('Authorization', authorization).set('Content-Type', 'application/json').send(body),
    delete: (path: string, body?: object) => client.delete(path).set('Authorization', authorization).send(body),
    records,
    /** `payment-method-1: PRIMARY` for each payment method of the namespace. */
    roles: (namespace = 'system') =>
      records('paymentMethods')
        .filter((method) => method.namespace === namespace)
        .map(({ name, role }) => `${name}: ${String(role).replace('PAYMENT_METHOD_ROLE_', '')}`),
    why: () => sandbox.journal.entries({})[0]?.why,
  };
}

/** The published samples: what stands behind `--data`, as printed. */
export const makeSecondarySample = '{ "name": "example", "namespace": "example" }';
export const planTransitionSample =
  '{ "namespace": "example", "new_plan": "example", "payload": { "billing_address": { "address1": "example", "address2": "example", "city": "example", "contact_type": "MAILING", "country": "example", "county": "example", "phone_number": "example", "state": "example", "state_code": "example", "zip_code": "example" }, "billing_provider_account_id": "example", "create_support_ticket": true, "deletion_feedback": "example", "deletion_reason": "REASON_UNKNOWN", "domain": "example", "payment_address": { "address1": "example", "address2": "example", "city": "example", "contact_type": "MAILING", "country": "example", "county": "example", "phone_number": "example", "state": "example", "state_code": "example", "zip_code": "example" }, "payment_provider_token": "example", "subscribe_addon_services": [ "example" ], "support_ticket_info": "example", "tp_subscription_id": "example", "unsubscribe_addon_services": [ "example" ] } }';
