import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadVendors } from '../../../src/vendors.js';

const demo = JSON.parse(readFileSync('fixtures/f5-xc/demo.json', 'utf8')) as Record<string, Record<string, Record<string, unknown>>>;
const contract = (await loadVendors()).get('f5-xc')?.contract();

/** Collections whose records are resources of the vendor, with the schema of each and what of a record is Paystub's own. */
const resources: readonly (readonly [collection: string, schema: string, own: readonly string[]])[] = [
  ['plans', 'planPlanInternal', []],
  ['subscriptions', 'subscriptionSubscriptionType', ['billing']],
  ['quotas', 'quotaCreateResponse', []],
  ['coupons', 'usageCoupon', ['valid_from']],
];

describe.each(resources)('the demo’s %s fit %s', (collection, schema, own) => {
  const { properties = {} } = (contract?.responses.document.components?.schemas?.[schema] ?? {}) as { properties?: object };

  test.each(Object.entries(demo[collection] ?? {}))('%s', (_, record) => {
    const shown = Object.fromEntries(Object.entries(record).filter(([name]) => !own.includes(name)));
    expect(contract?.responses.at(`#/components/schemas/${schema}`)(shown, '')).toEqual([]);
    expect(Object.keys(shown).sort()).toEqual(Object.keys(properties).sort());
  });
});

test('names and keys agree, and invoices are the sum of their lines', () => {
  for (const collection of ['plans', 'subscriptions', 'invoices']) for (const [key, { name }] of Object.entries(demo[collection] ?? {})) expect(name).toBe(key);
  for (const { amount, lines } of Object.values(demo.invoices ?? {})) {
    expect((lines as { amount: number }[]).reduce((sum, line) => sum + line.amount, 0)).toBe(amount);
  }
});
