import supertest from 'supertest';
import { expect } from 'vitest';
import { createSimulator } from '../../../src/index.js';

export const paths = {
  org: (orgId: string) => `/cphub/api/core/v1/mgmt/orgs/${orgId}`,
  paymentMethods: (orgId: string) => `/cphub/api/core/v1/mgmt/orgs/${orgId}/payment-methods`,
  accessToken: '/cphub/api/auth/v1/authn/accesstoken',
};

/** A fresh world, and the calls of a Navigator client. Without a token, `get` sends none. */
export async function navigator(options: { now?: string; auth?: 'lenient' | 'strict'; fixtures?: string } = {}) {
  const { now = '2026-01-01T00:00:00Z', ...rest } = options;
  const simulator = await createSimulator({ vendors: ['vmware-cpn'], seed: 1, now });
  const sandbox = simulator.sandbox('navigator', rest);
  const exchange = (body: object) => supertest(sandbox.app).post(paths.accessToken).send(body);
  return {
    sandbox,
    exchange,
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
