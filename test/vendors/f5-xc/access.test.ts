import { describe, expect, test } from 'vitest';
import { sampleBase, tenant } from './tenant.js';

const path = '/api/web/namespaces/system/billing/payment_method/payment-method-1/secondary';
const noAuth = '/no_auth/namespaces/system/billing/plan_transition?id=dec2417d-adb1-4fcc-8dcd-529b1d31a652';

describe('an API token', () => {
  test('without the right is refused for a reason that the journal tells', async () => {
    const { client, why } = await tenant();
    await client.post(path).set('Authorization', 'APIToken readonly').send({});
    expect(why()).toMatchObject([{ rule: 'api_group', request: '/header/authorization', accepted: 'f5xc-billing' }]);
  });

  test.each([
    ['is asked for', undefined, 401, 'operation is not authorized'],
    ['may be any', 'APIToken anything', 200, {}],
    ['may have run out', 'APIToken expired-1', 401, 'operation is not authorized'],
    ['may be forbidden this', 'APIToken forbidden-1', 403, 'no permission to access resource'],
    ['may belong to somebody outside the API group of billing', 'APIToken readonly', 403, 'no permission to access resource'],
    ['may belong to somebody in it', 'APIToken full', 200, {}],
  ])('%s', async (_, authorization, status, body) => {
    const { client, sandbox } = await tenant();
    const before = JSON.stringify(sandbox.snapshot());
    const response = await client
      .post(path)
      .set(authorization ? { Authorization: authorization } : {})
      .send({});
    expect(response).toMatchObject({ status, body });
    if (status !== 200) expect(JSON.stringify(sandbox.snapshot())).toBe(before);
  });

  test.each([
    ['that the fixtures list is known', 'APIToken full', 200],
    ['that nobody issued is not', 'APIToken anything', 401],
    ['that has run out is not', 'APIToken expired', 401],
    ['of somebody outside the API group of billing is forbidden', 'APIToken readonly', 403],
  ])('%s to a strict sandbox', async (_, authorization, status) => {
    const { client } = await tenant({ auth: 'strict' });
    expect((await client.post(path).set('Authorization', authorization).send({})).status).toBe(status);
  });
});

test.each(['lenient', 'strict'] as const)('outside the authenticated tree nobody is asked who they are (%s)', async (auth) => {
  const { client } = await tenant({ auth });
  for (const url of [noAuth, sampleBase + noAuth]) {
    for (const headers of [{}, { Authorization: 'APIToken expired-1' }, { Authorization: 'APIToken readonly' }, { Authorization: 'nonsense' }]) {
      expect(await client.get(url).set(headers)).toMatchObject({ status: 200, body: { state: 'STATE_FINISHED' } });
    }
  }
});
