import supertest from 'supertest';
import { expect } from 'vitest';
import { createSimulator } from '../../../src/index.js';

export const paths = {
  org: (orgId: string) => `/cphub/api/core/v1/mgmt/orgs/${orgId}`,
  tenants: (orgId: string) => `/cphub/api/core/v1/mgmt/orgs/${orgId}/tenants`,
  services: (orgId: string) => `/cphub/api/core/v1/mgmt/orgs/${orgId}/services`,
  service: (orgId: string, id: string) => `/cphub/api/core/v1/mgmt/orgs/${orgId}/services/${id}`,
  subscriptions: (orgId: string) => `/cphub/api/msp/v1/orgs/${orgId}/subscriptions/search`,
  subscription: (orgId: string, id: string) => `/cphub/api/msp/v1/orgs/${orgId}/subscriptions/${id}`,
  billing: (orgId: string, what: 'usage-report' | 'usage-report/file' | 'subscriptions') => `/cphub/api/billing/v1/orgs/${orgId}/${what}`,
  distributor: (orgId: string, what: string) => `/cphub/api/seller/v1/distributors/${orgId}/${what}`,
  reseller: (orgId: string, what: string) => `/cphub/api/seller/v1/resellers/${orgId}/${what}`,
  paymentMethods: (orgId: string) => `/cphub/api/core/v1/mgmt/orgs/${orgId}/payment-methods`,
  accessToken: '/cphub/api/auth/v1/authn/accesstoken',
};

const simulator = await createSimulator({ vendors: ['vmware-cpn'], seed: 1, now: '2026-01-01T00:00:00Z' });
let made = 0;

/** A fresh world, and the calls of a Navigator client. Without a token, `get` sends none. */
export async function navigator(options: { now?: string; auth?: 'lenient' | 'strict'; fixtures?: string } = {}) {
  const sandbox = simulator.sandbox(`navigator-${++made}`, options);
  const exchange = (body: object) => supertest(sandbox.app).post(paths.accessToken).send(body);
  const send = (method: 'post' | 'put' | 'patch', path: string, body: object | undefined, token = 'string') =>
    supertest(sandbox.app)[method](path).set('csp-auth-token', token).send(body);
  return {
    sandbox,
    exchange,
    send,
    /** Asks a search with any token. */
    find: (path: string, body?: object) => send('post', path, body),
    get: (path: string, token?: string) =>
      supertest(sandbox.app)
        .get(path)
        .set(token === undefined ? {} : { 'csp-auth-token': token }),
    signIn: async (refreshToken: string): Promise<string> => (await exchange({ refreshToken })).body.accessToken,
  };
}

/** What identifies a refusal of the vendor's. */
export const refusal = (statusCode: number, message: string) => ({
  metadata: null,
  traceId: expect.stringMatching(/^[0-9a-f]{16}$/),
  statusCode,
  message,
  requestId: expect.stringMatching(/^[0-9a-f]{16}$/),
  moduleCode: '540',
  cspErrorCode: expect.stringMatching(/^540\.120-340\.\d{3}$/),
});
