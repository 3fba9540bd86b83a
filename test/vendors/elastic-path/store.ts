import supertest, { type Test } from 'supertest';
import { createSimulator } from '../../../src/index.js';

const simulator = await createSimulator({ seed: 1, now: '2026-01-01T00:00:00Z' });
const numbers = (function* () {
  for (let number = 1; ; number++) yield number;
})();

/** A store of its own for one test: calls go through the public door, with the token that the reference prints. */
export function newStore(options: { auth?: 'strict' | 'lenient'; fixtures?: string; now?: string } = {}) {
  const sandbox = simulator.sandbox(`store-${numbers.next().value}`, options);
  const call = (method: 'get' | 'post' | 'put' | 'delete', path: string, token = '<TOKEN>'): Test =>
    supertest(sandbox.app)[method](path).set('Authorization', `Bearer ${token}`);
  return {
    sandbox,
    get: (path: string, token?: string) => call('get', path, token),
    delete: (path: string, token?: string) => call('delete', path, token),
    post: (path: string, data: unknown, token?: string) => call('post', path, token).send({ data } as object),
    put: (path: string, data: unknown, token?: string) => call('put', path, token).send({ data } as object),
    token: (form: Record<string, string>) => supertest(sandbox.app).post('/oauth/access_token').type('form').send(form),
  };
}

export const rulesPath = '/v2/subscriptions/dunning-rules';
export const type = 'subscription_dunning_rule';

/** Rules of the demo fixtures. */
export const printed = '00000000-0000-0000-0000-000000000000';
export const byDefault = '2b5d0580-baa1-45c3-93dc-d06bccca4884';
export const backoff = '11111111-2222-3333-4444-555555555555';
export const otherStores = '8a6b4c2e-1d3f-4e5a-b7c8-2f1e0d9c8b04';
export const nowhere = 'deadbeef-0000-4000-8000-000000000000';

export const application = { client_id: 'jJBrLb0q1Q7bZ5GiGttD5T1471b0IeXAVgNyOlw19q', client_secret: 'mzr6gnvdQODSgT3mSxxWIv3y8pAp8cUzDELXa3g4fB' };

export const errors = {
  forbidden: { errors: [{ title: 'Permission denied', status: '404', detail: 'Permission denied: plan tenancy mismatch' }] },
  notFound: { errors: [{ title: 'Not Found', status: '404', detail: 'No plan found' }] },
  conflict: { errors: [{ title: 'Write Conflict', status: '409' }] },
  internal: { errors: [{ title: 'Internal Server Error', status: '500' }] },
  missingName: { errors: [{ title: 'Validation Error', status: '400', detail: 'data.attributes.name: "name" is required' }] },
  unreadableFilter: { errors: [{ title: 'Bad Request', detail: 'Could not parse the supplied filter' }] },
  platformUnauthorized: { errors: [{ status: 401, title: 'Unable to validate access token' }] },
  platformForbidden: { errors: [{ status: 403, title: 'Forbidden' }] },
};

/** One refused attribute, as the service words it. */
export const refused = (detail: string) => ({ errors: [{ title: 'Validation Error', status: '400', detail }] });
