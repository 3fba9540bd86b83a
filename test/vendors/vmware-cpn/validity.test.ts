import { expect, test } from 'vitest';
import { lorem } from './demo.js';
import { navigator, paths } from './navigator.js';

async function story(now?: string) {
  const { sandbox, get } = await navigator(now === undefined ? {} : { now });
  return {
    shown: async () => (await get(paths.paymentMethods(lorem), 'string')).body,
    /** Moves on to the moment and tells what became of payment methods on the way, without the organization they belong to. */
    until: async (to: string) => {
      const { events } = await sandbox.clock.advance({ to });
      return events.filter(isOfPaymentMethods).map(({ at, type, vendor, orgId, ...about }: Record<string, unknown>) => {
        expect([vendor, orgId]).toEqual(['vmware-cpn', lorem]);
        return [at, type, about];
      });
    },
  };
}

const isOfPaymentMethods = ({ type }: { type: string }) => /^(commit_|fund|credit_card|pay_by_invoice)/.test(type);

const find = (list: Record<string, unknown>[], id: string) => list.find((method) => Object.values(method).includes(id));

test('a contract runs out and stays the default, its renewal begins: only a person can replace it', async () => {
  const { shown, until } = await story();
  await until('2027-06-30T23:59:59.000Z');
  expect(find((await shown()).commitContracts, '5463')).toMatchObject({ isValid: true, valid: true, defaultFlag: true });

  expect(await until('2027-07-01T00:00:00.000Z')).toEqual([
    ['2027-06-30T23:59:59.001Z', 'commit_contract.expired', { contractId: '5463', defaultFlag: true }],
    ['2027-07-01T00:00:00.000Z', 'commit_contract.started', { contractId: '5466', defaultFlag: false }],
  ]);
  const { commitContracts } = await shown();
  expect(find(commitContracts, '5463')).toMatchObject({ isValid: false, valid: false, defaultFlag: true });
  expect(find(commitContracts, '5466')).toMatchObject({ isValid: true, valid: true, defaultFlag: false });
});

test('a fund group shrinks as its deposits expire, and ends with the last', async () => {
  const { shown, until } = await story('2027-03-31T23:59:59.999Z');
  expect(find((await shown()).funds, 'GRP1234')).toMatchObject({ balance: '2500.00' });

  expect(await until('2027-04-01T00:00:00.000Z')).toEqual([['2027-04-01T00:00:00.000Z', 'fund.expired', { fundId: 'FND-1', fundGroupId: 'GRP1234' }]]);
  expect(find((await shown()).funds, 'GRP1234')).toMatchObject({ balance: '500.00', fundGroupExpirationDate: '2028-03-31' });

  await until('2028-03-31T23:59:59.999Z');
  expect(find((await shown()).funds, 'GRP1234')).toMatchObject({ balance: '500.00' });
  expect(await until('2028-04-01T00:00:00.000Z')).toEqual([
    ['2028-04-01T00:00:00.000Z', 'fund.expired', { fundId: 'FND-2', fundGroupId: 'GRP1234' }],
    ['2028-04-01T00:00:00.000Z', 'fund_group.expired', { fundGroupId: 'GRP1234', defaultFlag: false }],
  ]);
  expect(find((await shown()).funds, 'GRP1234')).toMatchObject({
    balance: '0.00',
    fundList: [{ fundStatus: 'EXPIRED' }, { fundStatus: 'EXPIRED' }, { fundStatus: 'EXPIRED' }],
  });
});

test('an aggregate ends with the last of its contracts', async () => {
  const { shown, until } = await story('2028-12-31T23:59:59.000Z');
  expect(find((await shown()).commitAggregate, 'AGG-1')).toMatchObject({ isValid: true, valid: true });

  expect(await until('2029-01-01T00:00:00.000Z')).toEqual([
    ['2028-12-31T23:59:59.001Z', 'commit_contract.expired', { contractId: '5465', aggregateId: 'AGG-1', defaultFlag: false }],
    ['2028-12-31T23:59:59.001Z', 'commit_aggregate.expired', { aggregateId: 'AGG-1', defaultFlag: false }],
  ]);
  expect(find((await shown()).commitAggregate, 'AGG-1')).toMatchObject({ enableFlag: true, isValid: false, valid: false });
});

test('a card is good to the last day of its month and is listed ever after', async () => {
  const { shown, until } = await story('2029-08-31T23:59:59.999Z');
  const before = find((await shown()).creditCards, 'CC-1');
  expect(await until('2029-09-01T00:00:00.000Z')).toEqual([
    ['2029-09-01T00:00:00.000Z', 'credit_card.expired', { paymentOptionId: 'CC-1', defaultFlag: false }],
  ]);
  expect(find((await shown()).creditCards, 'CC-1')).toEqual(before);
  expect(before).toMatchObject({ lastFourDigits: '0042', expiryMonth: '08', expiryYear: '2029' });
});

test('a pay-by-invoice account goes bad when the fund behind it expires', async () => {
  const { shown, until } = await story('2030-12-31T23:59:59.999Z');
  expect(await until('2031-01-01T00:00:00.000Z')).toContainEqual([
    '2031-01-01T00:00:00.000Z',
    'pay_by_invoice_account.expired',
    { paymentOptionId: 'PBI-1', defaultFlag: false },
  ]);
  expect(find((await shown()).payByInvoiceAccounts, 'PBI-1')).toMatchObject({
    isValid: false,
    invalidityDetailsList: [{ error: 'The fund behind the account has expired.', errorCode: 'FUND_EXPIRED' }],
  });
});

test('contract, fund, aggregate and card expire one after another, year by year', async () => {
  const { until } = await story();
  const events = await until('2030-01-01T00:00:00.000Z');
  expect(events.map(([at, type]) => `${String(at).slice(0, 10)} ${type}`)).toEqual([
    '2027-04-01 fund.expired',
    '2027-06-30 commit_contract.expired',
    '2027-07-01 commit_contract.started',
    '2028-04-01 fund.expired',
    '2028-04-01 fund_group.expired',
    '2028-12-31 commit_contract.expired',
    '2028-12-31 commit_aggregate.expired',
    '2029-09-01 credit_card.expired',
  ]);
});

test('what ran out before the sandbox began is shown so, and is not announced', async () => {
  const { shown, until } = await story();
  const methods = await shown();
  expect(find(methods.commitContracts, '5464')).toMatchObject({ isValid: false, valid: false });
  expect(find(methods.creditCards, 'CC-2')).toMatchObject({ expiryMonth: '11', expiryYear: '2025' });
  expect(await until('2026-12-31T00:00:00.000Z')).toEqual([]);
});

test('a fork goes on from where it was made, and a reset begins again', async () => {
  const { sandbox, get } = await navigator();
  const isValid = async (token: string) => find((await get(paths.paymentMethods(lorem), token)).body.commitContracts, '5463')?.isValid;
  await sandbox.clock.advance({ to: '2027-06-01T00:00:00Z' });
  const { events } = await sandbox.fork('other').clock.advance('P40D');
  expect(events.filter(isOfPaymentMethods).map(({ type }) => type)).toEqual(['commit_contract.expired', 'commit_contract.started']);
  expect(await isValid('string')).toBe(true);
  await sandbox.clock.advance('P40D');
  expect(await isValid('string')).toBe(false);
  sandbox.reset();
  expect(await isValid('string')).toBe(true);
});
