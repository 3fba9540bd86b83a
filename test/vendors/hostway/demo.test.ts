import { describe, expect, test } from 'vitest';
import demo from '../../../fixtures/hostway/demo.json' with { type: 'json' };
import empty from '../../../fixtures/hostway/empty.json' with { type: 'json' };
import { pointer } from '../../../src/core/contract/pointer.js';
import { loadVendors } from '../../../src/vendors.js';

const contract = (await loadVendors()).get('hostway')?.contract('2015-07') ?? expect.fail('no contract');
const breaches = (schema: string, value: unknown) => contract.responses.at(pointer('#/components/schemas', schema))(value, '');
const orders = Object.values(demo.orders);
const accounts = Object.values(demo.accounts);

describe('the demo world fits the contract', () => {
  test('contacts, attributes, statuses', () => {
    const contacts = [...accounts, ...orders.flatMap((order) => ('account' in order ? [order.account] : []))].flatMap((account) =>
      'contacts' in account ? Object.values(account.contacts as object) : [],
    );
    expect(contacts.length).toBeGreaterThanOrEqual(12);
    for (const contact of contacts) expect(breaches('ContactInfo', contact)).toEqual([]);
    for (const { attributes, status } of accounts) {
      expect(breaches('AttributeList', attributes)).toEqual([]);
      expect(breaches('AccountStatus', status)).toEqual([]);
    }
    for (const { orderId, status } of orders) {
      expect(breaches('OrderId', orderId)).toEqual([]);
      expect(breaches('OrderStatus', status)).toEqual([]);
    }
    for (const { type } of Object.values(demo.transactions)) expect(breaches('TransactionType', type)).toEqual([]);
  });

  test('every key is its record’s own', () => {
    for (const [key, { id, specification }] of Object.entries(demo.offerings)) expect(key).toBe(`${specification}/${id}`);
    for (const [key, { orderId }] of Object.entries(demo.orders)) expect(key).toBe(orderId);
    for (const [key, { number }] of Object.entries({ ...demo.accounts, ...demo.invoices })) expect(key).toBe(number);
    for (const [key, { id, account }] of Object.entries({ ...demo.paymentMethods, ...demo.products }))
      expect([key, account in demo.accounts]).toEqual([id, true]);
  });

  test('what transactions and orders refer to is there', () => {
    for (const { account, invoice } of Object.values(demo.transactions)) expect(account in demo.accounts && invoice in demo.invoices).toBe(true);
    for (const { offering, services } of orders.flatMap(({ products }) => products)) {
      expect(offering in demo.offerings).toBe(true);
      for (const { specification } of services) expect(specification in demo.serviceSpecifications).toBe(true);
    }
  });

  test('each invoice is the sum of its charges, less what takes off', () => {
    const signs: Record<string, number> = { fee: 1, charge: 1, discount: -1, payment: 0 };
    for (const { number, amount } of Object.values(demo.invoices)) {
      const own = Object.values(demo.transactions).filter(({ invoice }) => invoice === number);
      expect(own.reduce((sum, transaction) => sum + (signs[transaction.type] ?? Number.NaN) * transaction.amount, 0)).toBe(amount);
    }
  });
});

test('the empty world has the catalogue of the demo, and nothing else', () => {
  const { offerings, serviceSpecifications, promotions } = demo;
  expect(empty).toEqual({ offerings, serviceSpecifications, promotions });
});
