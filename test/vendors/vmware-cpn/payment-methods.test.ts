import supertest from 'supertest';
import { describe, expect, test } from 'vitest';
import { apiTokens, ipsum, lorem, tenantOfLorem, unknownOrg } from './demo.js';
import { navigator, paths, refusal } from './navigator.js';

const kinds = ['commitAggregate', 'commitContracts', 'creditCards', 'funds', 'payByInvoiceAccounts'];

/** Names and types of everything in `value`; an array has the shape of all its elements together. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return [value.map(shape).reduce(merge, {})];
  if (value === null || typeof value !== 'object') return typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shape(part)]));
}

const merge = (a: unknown, b: unknown): unknown =>
  Array.isArray(a) && Array.isArray(b)
    ? [merge(a[0], b[0])]
    : a instanceof Object && b instanceof Object
      ? Object.fromEntries([...new Set([...Object.keys(a), ...Object.keys(b)])].map((name) => [name, merge(Reflect.get(a, name), Reflect.get(b, name))]))
      : (b ?? a);

/** Every object with a validity flag or a default flag, at any depth. */
const flagged = (value: unknown): Record<string, unknown>[] =>
  value instanceof Object ? [...('defaultFlag' in value ? [value as Record<string, unknown>] : []), ...Object.values(value).flatMap(flagged)] : [];

describe('getPaymentMethods', () => {
  test("the documented call, `curl -H 'csp-auth-token: string'`, works with the demo provider", async () => {
    const { get } = await navigator();
    const { status, headers, body } = await get(paths.paymentMethods(lorem), 'string');
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(/^application\/json/);
    expect(headers['x-paystub-operation']).toBe('vmware-cpn/getPaymentMethods');
    expect(headers['x-paystub-source']).toBe('handler');
    expect(Object.keys(body).toSorted()).toEqual(kinds);
  });

  test('shows every field that is documented, with its type, and no other', async () => {
    const { get } = await navigator();
    const shown = await get(paths.paymentMethods(lorem), 'string');
    const documented = await get(paths.paymentMethods(lorem), 'string').set('Prefer', 'example=documented');
    expect(documented.body.commitAggregate).toHaveLength(2);
    expect(shape(shown.body)).toEqual(shape(documented.body));
  });

  test.each(['2023-06-01', '2026-01-01', '2026-12-01', '2028-02-29', '2035-01-01'])(
    'on %s `valid` equals `isValid`, and one method is the default',
    async (day) => {
      const { get } = await navigator({ now: `${day}T00:00:00Z` });
      const { body } = await get(paths.paymentMethods(lorem), 'string');
      const methods = flagged(body);
      expect(methods.filter((method) => method.defaultFlag)).toHaveLength(1);
      const doubled = methods.filter((method) => 'valid' in method);
      expect(doubled).not.toHaveLength(0);
      for (const method of doubled) expect(method.valid).toBe(method.isValid);
    },
  );

  test('flags stand only where the vendor has them', async () => {
    const { get } = await navigator();
    const { body } = await get(paths.paymentMethods(lorem), 'string');
    const flags = ['defaultFlag', 'isValid', 'valid', 'enableFlag'];
    const flagsOf = (kind: string) => flags.filter((flag) => flag in body[kind][0]);
    expect(Object.fromEntries(kinds.map((kind) => [kind, flagsOf(kind)]))).toEqual({
      commitAggregate: ['defaultFlag', 'isValid', 'valid', 'enableFlag'],
      commitContracts: ['defaultFlag', 'isValid', 'valid'],
      creditCards: ['defaultFlag'],
      funds: ['defaultFlag'],
      payByInvoiceAccounts: ['defaultFlag', 'isValid'],
    });
  });

  test('contracts carry the provider as their MSP', async () => {
    const { get } = await navigator();
    const { body } = await get(paths.paymentMethods(lorem), 'string');
    for (const contract of [...body.commitContracts, ...body.commitAggregate[0].commitContracts])
      expect(contract).toMatchObject({ mspId: lorem, mspName: 'Lorem MSP', currency: 'USD' });
  });

  test('a provider without payment methods gets five empty arrays', async () => {
    const { get } = await navigator();
    const { status, body } = await get(paths.paymentMethods(ipsum), 'string');
    expect(status).toBe(200);
    expect(body).toEqual({ commitAggregate: [], commitContracts: [], creditCards: [], funds: [], payByInvoiceAccounts: [] });
  });

  test('a pay-by-invoice account names every reason why it cannot pay', async () => {
    const { get } = await navigator();
    const { body } = await get(paths.paymentMethods(lorem), 'string');
    const codes = body.payByInvoiceAccounts.map(
      (account: { paymentOptionId: string; isValid: boolean; invalidityDetailsList: { error: string; errorCode: string }[] }) => [
        account.paymentOptionId,
        account.isValid,
        account.invalidityDetailsList.map(({ errorCode, error }) => (error ? errorCode : 'no words')),
      ],
    );
    expect(codes).toEqual([
      ['PBI-1', true, []],
      ['PBI-2', false, ['PBI_DISABLED', 'FUND_EXPIRED']],
      ['PBI-3', false, ['PBI_NOT_ACTIVE']],
    ]);
  });

  test('funds count what has not expired', async () => {
    const { get } = await navigator();
    const { body } = await get(paths.paymentMethods(lorem), 'string');
    expect(
      body.funds.map((group: { fundGroupId: string; balance: string; fundGroupExpirationDate?: string; fundList: { fundStatus: string }[] }) => [
        group.fundGroupId,
        group.balance,
        group.fundGroupExpirationDate,
        group.fundList.map((fund) => fund.fundStatus),
      ]),
    ).toEqual([
      ['GRP1234', '2500.00', '2028-03-31', ['ACTIVE', 'ACTIVE', 'EXPIRED']],
      ['GRP1235', '0.00', '2025-09-30', ['EXPIRED']],
      ['GRP1236', '0.00', '2030-12-31', ['DEPLETED']],
      ['GRP1237', '0.00', undefined, []],
    ]);
  });

  test('an aggregate has to be on and to hold a valid contract; its contracts keep flags of their own', async () => {
    const { get } = await navigator();
    const { body } = await get(paths.paymentMethods(lorem), 'string');
    expect(body.commitAggregate).toMatchObject([
      {
        aggregateId: 'AGG-1',
        enableFlag: true,
        isValid: true,
        commitContracts: [
          { contractId: '5465', isValid: true },
          { contractId: '5467', isValid: false },
        ],
      },
      { aggregateId: 'AGG-2', enableFlag: false, isValid: false, commitContracts: [{ contractId: '5468', isValid: true }] },
    ]);
  });
});

describe('getPaymentMethods refuses', () => {
  test.each([
    ['a call without a token', lorem, undefined, 401, 'Unauthorized'],
    ['an expired token', lorem, 'expired-1', 401, 'Unauthorized'],
    ['a forbidden token', lorem, 'forbidden-1', 403, 'Forbidden'],
    ['an unknown organization', unknownOrg, 'string', 404, `Organization ${unknownOrg} not found`],
    ['a customer organization: only providers have payment methods', tenantOfLorem, 'string', 403, 'Forbidden'],
    ['an unknown organization, but only to those who have a token', unknownOrg, undefined, 401, 'Unauthorized'],
  ])('%s', async (_, orgId, token, status, message) => {
    const { get } = await navigator();
    expect(await get(paths.paymentMethods(orgId), token)).toMatchObject({ status, body: refusal(status, message) });
  });

  test.each([
    ['its own provider', 'lorem', lorem, 200],
    ['its own provider, as billing user', 'loremBilling', lorem, 200],
    ['its own provider, as account administrator', 'loremAccounts', lorem, 403],
    ['another provider', 'lorem', ipsum, 403],
    ['an unknown organization before a foreign one', 'lorem', unknownOrg, 404],
    ['a customer of its own', 'lorem', tenantOfLorem, 403],
    ["a customer's provider", 'tenantOfLorem', lorem, 403],
    ['the customer itself', 'tenantOfLorem', tenantOfLorem, 403],
  ] as const)('or not, when an exchanged token asks for %s', async (_, who, orgId, status) => {
    const { get, signIn } = await navigator({ auth: 'strict' });
    expect(await get(paths.paymentMethods(orgId), await signIn(apiTokens[who]))).toMatchObject({ status });
  });
});

describe('getPaymentMethods is found', () => {
  test.each([
    ['with a trailing slash', `${paths.paymentMethods(lorem)}/`],
    ['behind the vendor', `/vmware-cpn${paths.paymentMethods(lorem)}`],
    ['with an escaped letter in the id', paths.paymentMethods(lorem.replace('d', '%64'))],
  ])('%s', async (_, path) => {
    const { get } = await navigator();
    expect(await get(path, 'string')).toMatchObject({ status: 200 });
  });

  test.each([
    [undefined, 200],
    ['*/*', 200],
    ['application/*', 200],
    ['application/json', 200],
    ['text/html', 406],
  ])('by a client that accepts %s', async (accept, status) => {
    const { sandbox } = await navigator();
    const request = supertest(sandbox.app).get(paths.paymentMethods(lorem)).set('csp-auth-token', 'string');
    expect(await (accept === undefined ? request.unset('accept') : request.set('accept', accept))).toMatchObject({ status });
  });

  test('with the token in `Authorization`; `csp-auth-token` counts when both are sent', async () => {
    const { sandbox, signIn } = await navigator({ auth: 'strict' });
    const [mine, foreign] = [await signIn(apiTokens.lorem), await signIn(apiTokens.ipsum)];
    const ask = () => supertest(sandbox.app).get(paths.paymentMethods(lorem)).set('authorization', `Bearer ${mine}`);
    expect(await ask()).toMatchObject({ status: 200 });
    expect(await ask().set('csp-auth-token', foreign)).toMatchObject({ status: 403 });
    expect(await ask().set('csp-auth-token', mine)).toMatchObject({ status: 200 });
  });
});
