import { describe, expect, test } from 'vitest';
import { chosen, planOf } from '../../src/sweep/plan.js';
import { loadVendors } from '../../src/vendors.js';

const packs = await loadVendors();
const called = [
  { operation: 'hostway/getOrder', times: 1 },
  { operation: 'hostway/deleteOrder', times: 2 },
];
const plan = planOf(called, packs);
const names = (cases: typeof plan) => cases.map(({ name }) => name);

describe('the plan', () => {
  test('has every documented refusal and failure of each call, and every kind of bad connection', () => {
    expect(
      names(plan)
        .filter((name) => name.startsWith('hostway/getOrder#1'))
        .sort(),
    ).toEqual(
      [400, 401, 403, 404, 429, 500, 'drip', 'empty', 'garbage', 'garbled', 'hang', 'reset', 'slow', 'truncate'].map(
        (failure) => `hostway/getOrder#1:${failure}`,
      ),
    );
  });

  test.each([
    ['JSON: it can be broken, and come byte by byte', 'hostway/getOrder', ['drip', 'garbled']],
    ['text: it can come byte by byte', 'vmware-cpn/downloadUsageReport', ['drip']],
    ['nothing: neither', 'hostway/deleteOrder', []],
  ])('knows what a success has in its body. %s', (_, operation, more) => {
    const failures = planOf([{ operation, times: 1 }], packs).map(({ failure }) => failure.name);
    expect(failures.filter((name) => name === 'drip' || name.startsWith('garbled')).sort()).toEqual(more);
  });

  test('has a success with broken JSON by the status that the contract documents, before and after the work', () => {
    const garbled = planOf([{ operation: 'elastic-path/createSubscription', times: 1 }], packs).filter(({ failure }) => failure.name.startsWith('garbled'));
    expect(garbled.map(({ failure: { title, fault, isFinal } }) => [title, fault, isFinal])).toEqual([
      ['broken JSON after the work', { effect: { status: 201, connection: 'garbage' }, committed: true }, false],
      ['broken JSON', { effect: { status: 201, connection: 'garbage' }, committed: false }, false],
    ]);
  });

  test('has what can befall a write after the vendor has done its work too', () => {
    const committed = plan.filter(({ failure }) => failure.name.endsWith('-committed'));
    expect(
      names(committed)
        .filter((name) => name.includes('#1'))
        .sort(),
    ).toEqual([500, 'empty', 'garbage', 'hang', 'reset', 'truncate'].map((failure) => `hostway/deleteOrder#1:${failure}-committed`));
    expect(committed.every(({ failure }) => failure.fault.committed)).toBe(true);
  });

  test('has each call of an operation, or the first of them', () => {
    const second = names(plan).filter((name) => name.startsWith('hostway/deleteOrder#2'));
    expect(second).toHaveLength(names(plan).filter((name) => name.startsWith('hostway/deleteOrder#1')).length);
    expect(names(planOf(called, packs, 1)).filter((name) => name.includes('#2'))).toEqual([]);
  });

  test('begins with what costs money: writes whose reply is lost', () => {
    expect(names(plan).slice(0, 2)).toEqual(['hostway/deleteOrder#1:reset-committed', 'hostway/deleteOrder#2:reset-committed']);
  });

  test('knows which refusals no retry mends', () => {
    const final = new Set(plan.filter(({ failure }) => failure.isFinal).map(({ failure }) => failure.name));
    expect([...final].sort()).toEqual(['400', '401', '403', '404', '409']);
  });
});

describe('of the plan is chosen', () => {
  test.each([
    ['one case', ['hostway/getOrder#1:429'], 1],
    ['one call', ['hostway/deleteOrder#2'], plan.filter(({ name }) => name.includes('#2')).length],
    ['one operation', ['hostway/deleteOrder'], plan.filter(({ operation }) => operation === 'hostway/deleteOrder').length],
    ['what either names', ['hostway/getOrder#1:429', 'hostway/getOrder#1:500'], 2],
    ['everything, where nothing is named', [], plan.length],
  ])('%s', (_, wanted, count) => {
    expect(chosen(plan, wanted)).toHaveLength(count);
  });

  test.each([
    ['hostway/getOrder#1:428', 'hostway/getOrder#1:429'],
    ['hostway/getOrder#3', 'hostway/getOrder#1'],
    ['hostway/getOrders', 'hostway/getOrder'],
  ])('nothing by the name %s: did you mean %s?', (name, nearest) => {
    expect(() => chosen(plan, [name])).toThrow(`Did you mean "${nearest}"?`);
  });
});
