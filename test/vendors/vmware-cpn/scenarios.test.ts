import supertest from 'supertest';
import { expect, test } from 'vitest';
import { apiTokens, ipsum, lorem, mspSubscription, services, tenantOfIpsum, tenantOfLorem, unknownOrg } from './demo.js';
import { navigator, paths, refusal } from './navigator.js';

/** The `endDate` of the contract `5463`. */
const lastSecond = Date.parse('2027-06-30T23:59:59Z');

const kinds = ['commitAggregate', 'commitContracts', 'creditCards', 'funds', 'payByInvoiceAccounts'];

/** "Create Tenant" as the programming guide sends it. */
const createTenant = {
  tenantType: 'DEFAULT',
  country: 'US',
  displayName: 'Lorem',
  companyName: 'Lorem Ipsum',
  city: 'Atlanta',
  state: 'Georgia',
  zip: '30313',
  domain: 'lorem.com',
  adminUserEmail: '',
  tag: 'hightouchVMC',
  addressLine1: 'Rosebery Avenue 13',
};

/** "Update a Customer Organization" as the programming guide sends it. */
const updateTenant = {
  ...createTenant,
  displayName: 'Coke 2',
  companyName: 'The Coca-Cola Company',
  state: 'GA',
  domain: 'coke.com',
  tag: '',
};

/** A client that signs in first, as the documents have it, and sends what it got in `csp-auth-token`. */
async function client(apiToken: string) {
  const { sandbox, exchange, get, send, signIn } = await navigator({ auth: 'strict' });
  const token = await signIn(apiToken);
  return {
    sandbox,
    exchange,
    get: (path: string) => get(path, token),
    send: (method: 'post' | 'put' | 'patch', path: string, body: object) => send(method, path, body, token),
    again: () => signIn(apiToken),
    getAs: get,
  };
}

test('S1 token, then payment methods', async () => {
  const { sandbox } = await navigator({ auth: 'strict' });
  const exchanged = await supertest(sandbox.app).post(paths.accessToken).send({ refreshToken: apiTokens.lorem });
  expect(exchanged).toMatchObject({ status: 201, body: { accessToken: expect.any(String) } });

  const { status, body } = await supertest(sandbox.app).get(paths.paymentMethods(lorem)).set('csp-auth-token', exchanged.body.accessToken);
  expect(status).toBe(200);
  expect(Object.keys(body).toSorted()).toEqual(kinds);
  expect(body.commitContracts).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ contractId: '5463', isValid: true, valid: true, defaultFlag: true, endDate: lastSecond }),
      expect.objectContaining({ contractId: '5464', isValid: false, valid: false }),
    ]),
  );
});

test('S2 no token', async () => {
  const { get } = await navigator();
  expect(await get(paths.paymentMethods(lorem))).toMatchObject({ status: 401, body: { statusCode: 401 } });
});

test('S3 unknown organization', async () => {
  const { get } = await client(apiTokens.lorem);
  expect(await get(paths.paymentMethods(unknownOrg))).toMatchObject({ status: 404, body: { statusCode: 404 } });
});

test('S4 foreign provider', async () => {
  const { get } = await client(apiTokens.lorem);
  expect(await get(paths.paymentMethods(ipsum))).toMatchObject({ status: 403, body: { statusCode: 403 } });
});

test('S5 a tenant has no payment methods of its own', async () => {
  const { get } = await client(apiTokens.lorem);
  expect(await get(paths.paymentMethods(tenantOfLorem))).toMatchObject({ status: 403, body: { statusCode: 403 } });
});

test('S6 a provider without payment methods', async () => {
  const { get } = await client(apiTokens.ipsum);
  const { status, body } = await get(paths.paymentMethods(ipsum));
  expect([status, body]).toEqual([200, { commitAggregate: [], commitContracts: [], creditCards: [], funds: [], payByInvoiceAccounts: [] }]);
});

test('S7 a contract runs out and stays the default; one in an aggregate goes by its own dates', async () => {
  const { sandbox, getAs, again } = await client(apiTokens.lorem);
  await sandbox.clock.advance({ to: new Date(lastSecond).toISOString() });
  const { body: last } = await getAs(paths.paymentMethods(lorem), await again());
  expect(last.commitContracts).toContainEqual(expect.objectContaining({ contractId: '5463', isValid: true, valid: true }));
  await sandbox.clock.advance('PT1S');
  const { body } = await getAs(paths.paymentMethods(lorem), await again());
  expect(body.commitContracts).toContainEqual(expect.objectContaining({ contractId: '5463', isValid: false, valid: false, defaultFlag: true }));
  expect(body.commitAggregate[0].commitContracts).toContainEqual(expect.objectContaining({ contractId: '5465', isValid: true, valid: true }));
});

test('S8 a pay-by-invoice account goes bad and good again, as the back office has it', async () => {
  const { sandbox, get } = await navigator();
  const before = sandbox.snapshot();
  const account = async () => (await get(paths.paymentMethods(lorem), 'string')).body.payByInvoiceAccounts[0];
  // No operation changes payment methods: what happens elsewhere is put into the snapshot.
  const changed = JSON.stringify(before).replace(
    /("paymentOptionId":"PBI-1".*?)"isEnabled":true(.*?)"fundEndDate":"2030-12-31"/,
    '$1"isEnabled":false$2"fundEndDate":"2025-12-31"',
  );
  sandbox.restore(JSON.parse(changed));
  const bad = await account();
  expect(bad).toMatchObject({ paymentOptionId: 'PBI-1', isValid: false });
  expect(bad.invalidityDetailsList).toEqual([
    { errorCode: 'PBI_DISABLED', error: expect.stringMatching(/\S/) },
    { errorCode: 'FUND_EXPIRED', error: expect.stringMatching(/\S/) },
  ]);
  sandbox.restore(before);
  expect(await account()).toMatchObject({ paymentOptionId: 'PBI-1', isValid: true, invalidityDetailsList: [] });
});

test('S9 create a customer', async () => {
  const { get, send } = await client(apiTokens.lorem);
  const { status, body } = await send('post', paths.tenants(lorem), createTenant);
  expect(status).toBe(201);
  expect(body).toMatchObject({ ...createTenant, orgType: 'TENANT', status: 'ACTIVE', parentOrgId: lorem, childOrgIds: [], tenantType: 'DEFAULT' });
  expect(body).toMatchObject({ id: expect.stringMatching(/^[0-9a-f-]{36}$/), name: expect.stringMatching(/^[a-z0-9]{8}$/) });
  expect(body.createTimestamp).toBe(Date.parse('2026-01-01T00:00:00Z'));
  expect(body.updateTimestamp).toBe(body.createTimestamp);
  expect((await get(paths.tenants(lorem))).body).toContainEqual(body);
  expect((await get(paths.org(lorem))).body.childOrgIds).toContain(body.id);
});

test('S10 create without a country', async () => {
  const { get, send } = await client(apiTokens.lorem);
  const before = (await get(paths.tenants(lorem))).body;
  const { country: _, ...without } = createTenant;
  expect(await send('post', paths.tenants(lorem), without)).toMatchObject({ status: 400, body: { statusCode: 400 } });
  expect((await get(paths.tenants(lorem))).body).toEqual(before);
});

test('S11 update a customer', async () => {
  const { get, send } = await client(apiTokens.ipsum);
  const { body: before } = await get(paths.org(tenantOfIpsum));
  const { status, body } = await send('put', paths.org(tenantOfIpsum), updateTenant);
  expect(status).toBe(200);
  const { name, id, parentOrgId, createTimestamp } = before;
  expect(body).toMatchObject({ ...updateTenant, name, id, parentOrgId, createTimestamp, status: 'ACTIVE', orgType: 'TENANT', isFederated: true });
  expect(body.updateTimestamp).toBeGreaterThan(before.updateTimestamp);
  expect((await get(paths.org(tenantOfIpsum))).body).toEqual(body);
});

test('S12 enable a service', async () => {
  const { get, send } = await client(apiTokens.lorem);
  const enabled = async (id: string) => (await get(paths.services(lorem))).body.find((service: { id: string }) => service.id === id).enabled;
  const { status, text } = await send('patch', paths.service(lorem, services.vmcOnAws), { enabled: true });
  expect([status, text]).toEqual([204, '']);
  expect(await enabled(services.vmcOnAws)).toBe(true);
  expect(await send('patch', paths.service(lorem, services.workspaceOne), { enabled: true })).toMatchObject({ status: 400, body: { statusCode: 400 } });
  expect(await enabled(services.workspaceOne)).toBe(false);
});

test('S13 search and page subscriptions', async () => {
  const { send } = await client(apiTokens.lorem);
  const sorter = { key: 'BILLING_ENGINE_SUBSCRIPTION_ID', operator: 'ASC' };
  const page = async (start: number) => (await send('post', `${paths.subscriptions(lorem)}?page_limit=2&page_start=${start}`, { sorter })).body;
  expect(await page(1)).toMatchObject({
    current: 1,
    next: 3,
    results: [{ billingEngineSubscriptionId: 'M13130022' }, { billingEngineSubscriptionId: 'M13130023' }],
    totalResultsCount: 3,
  });
  const last = await page(3);
  expect(last).toMatchObject({ current: 3, results: [{ billingEngineSubscriptionId: 'M13130024' }], totalResultsCount: 3 });
  expect(last).not.toHaveProperty('next');
});

test('S14 from a subscription to its contract', async () => {
  const { get } = await client(apiTokens.lorem);
  const { status, body } = await get(paths.subscription(lorem, mspSubscription));
  expect([status, body.payment.contractId]).toEqual([200, '5463']);
  expect((await get(paths.paymentMethods(lorem))).body.commitContracts).toContainEqual(expect.objectContaining({ contractId: body.payment.contractId }));
  expect(await get(paths.subscription(lorem, unknownOrg))).toMatchObject({ status: 404, body: refusal(404, `Subscription ${unknownOrg} not found`) });
});

test('S15 a bad API token', async () => {
  const { exchange } = await navigator({ auth: 'strict' });
  const { status, body } = await exchange({ refreshToken: 'nope-12345' });
  expect(status).toBe(400);
  expect(body).toMatchObject({
    statusCode: 400,
    message: expect.stringMatching(/^invalid_grant: Invalid refresh token: xxxx\.\.\..*12345$/),
    cspErrorCode: expect.any(String),
  });
});
