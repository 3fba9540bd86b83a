import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { canGroupPay, groupBalance } from '../../../src/vendors/vmware-cpn/fund-group.js';
import { brokenRules } from '../../../src/vendors/vmware-cpn/payment-method-rules.js';
import type { FundGroup, Org, PaymentMethods } from '../../../src/vendors/vmware-cpn/state.js';
import { lorem, tenantOfLorem } from './demo.js';

const demo = JSON.parse(readFileSync('fixtures/vmware-cpn/demo.json', 'utf8')) as {
  orgs: Record<string, Org>;
  paymentMethods: Record<string, PaymentMethods>;
};
const [provider, tenant, methods] = [demo.orgs[lorem], demo.orgs[tenantOfLorem], demo.paymentMethods[lorem]];
if (!provider || !tenant || !methods) throw new Error('The demo fixtures lack the provider, its customer or its payment methods.');

const isDefault = <Method extends object>(method: Method) => ({ ...method, defaultFlag: true });
const [first, second, third] = methods.commitContracts;

describe('the rules about payment methods', () => {
  test('hold in the demo fixtures', () => {
    expect(brokenRules(provider, methods)).toEqual([]);
  });

  test.each<[string, Org, PaymentMethods, string[]]>([
    [
      'only providers carry payment methods',
      tenant,
      { ...methods, commitContracts: [], commitAggregate: [], funds: [] },
      [`${tenantOfLorem} is no provider and carries payment methods`],
    ],
    [
      'there is one default over all kinds',
      provider,
      { ...methods, creditCards: methods.creditCards.map(isDefault) },
      ['more than one payment method is the default'],
    ],
    [
      'contracts of one SKU share one default',
      provider,
      { ...methods, commitContracts: [first, third].flatMap((one) => (one ? [isDefault(one)] : [])) },
      ['more than one commit contract is the default of VMC-AWS'],
    ],
    [
      'contracts of two SKUs have one default each',
      provider,
      { ...methods, commitContracts: [first, second].flatMap((one) => (one ? [isDefault(one)] : [])) },
      [],
    ],
    [
      'a restricted account is never the default',
      provider,
      { ...methods, commitContracts: [], payByInvoiceAccounts: methods.payByInvoiceAccounts.filter((one) => one.isRestricted).map(isDefault) },
      ['restricted account PBI-3 is the default'],
    ],
    [
      'money is in a currency of the organization',
      provider,
      { ...methods, funds: methods.funds.slice(0, 1).map((group) => ({ ...group, currency: 'GBP' })) },
      [`fund group GRP1234 is in GBP, which is no currency of ${lorem}`],
    ],
    ['cards are excepted from that', provider, { ...methods, creditCards: methods.creditCards.map((card) => ({ ...card, currency: 'GBP' })) }, []],
  ])('%s', (_, org, changed, broken) => {
    expect(brokenRules(org, changed)).toEqual(broken);
  });
});

describe('money of a fund group', () => {
  const deposits = (...balances: string[]): FundGroup => ({
    fundGroupId: 'GRP',
    currency: 'USD',
    defaultFlag: false,
    fundList: balances.map((fundBalance, place) => ({ fundId: `F${place}`, fundBalance, fundEndDate: '2026-01-31' })),
  });

  test.each([
    ['adds up without rounding', deposits('0.10', '0.20'), '2026-01-31T23:59:59.999Z', '0.30', true],
    ['is gone the day after', deposits('0.10', '0.20'), '2026-02-01T00:00:00.000Z', '0.00', false],
    ['is nothing in an orphaned group', deposits(), '2026-01-01T00:00:00.000Z', '0.00', false],
  ])('%s', (_, group, now, balance, canPay) => {
    expect(groupBalance(group, Date.parse(now))).toBe(balance);
    expect(canGroupPay(group, Date.parse(now))).toBe(canPay);
  });
});
