import { beforeAll, describe, expect, test } from 'vitest';
import { createSimulator, type ExpectationInput, type Sandbox } from '../../src/index.js';
import { card, ruleId, vendorCalls } from '../support/face-calls.js';
import { inProcess } from '../support/face-doors.js';

const simulator = await createSimulator({ seed: 1, now: '2026-01-01T00:00:00Z', vendors: ['elastic-path', 'hostway'] });
const update = 'elastic-path/updateDunningRule';

describe('of a sandbox in which a rule was changed twice, once in vain, and a card given', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = simulator.sandbox('verified');
    const calls = vendorCalls(inProcess(sandbox.app));
    await calls.changeRule({ payment_retries_limit: 3 }, { 'X-Tenant': 'a' });
    await calls.changeRule({ payment_retries_limit: -3 });
    await calls.pay();
  });

  test.each<[string, ExpectationInput, boolean, number]>([
    ['a call was made', { operation: update }, true, 2],
    ['a call was made so often', { operation: update, exactly: 2 }, true, 2],
    ['and not oftener', { operation: update, exactly: 1 }, false, 2],
    ['at least', { operation: update, atLeast: 3 }, false, 2],
    ['at most', { operation: update, atMost: 1 }, false, 2],
    ['from to', { operation: update, atLeast: 1, atMost: 2 }, true, 2],
    ['not at all', { operation: 'hostway/deleteOrder', exactly: 0 }, true, 0],
    ['with that answer', { operation: update, status: 200 }, true, 1],
    ['with part of a body', { operation: update, body: { data: { attributes: { payment_retries_limit: 3 } } } }, true, 1],
    ['with what stands at a place of a body', { operation: update, body: { '/data/attributes/payment_retries_limit': -3 } }, true, 1],
    ['with a header, in any spelling of its name', { operation: update, header: { 'x-TENANT': 'a' } }, true, 1],
    ['with a query', { operation: update, query: { page: '1' } }, false, 0],
    [
      'with a card, of which only the last four digits are known',
      { operation: 'hostway/setOrderPaymentInfo', body: { accountNumber: card.accountNumber } },
      true,
      1,
    ],
    ['with another card', { operation: 'hostway/setOrderPaymentInfo', body: { accountNumber: '4111111111112222' } }, false, 0],
  ])('%s', (_, expectation, ok, matched) => {
    expect(sandbox.journal.verify(expectation)).toMatchObject({ ok, matched });
  });

  test('where calls are missing, the closest is named with what differs', () => {
    const body = { data: { id: ruleId, attributes: { payment_retries_limit: 4, action: 'close' } } };
    expect(sandbox.journal.verify({ operation: update, status: 200, body })).toEqual({
      ok: false,
      matched: 0,
      entries: [],
      message: `${update} was to be called at least once; 0 of 3 calls in the journal fit. The closest is e1: /body/data/attributes/payment_retries_limit is 3, not 4; /body/data/attributes/action is not there, not "close".`,
      nearest: {
        entry: 'e1',
        operation: update,
        differences: [
          { place: '/body/data/attributes/payment_retries_limit', expected: 4, actual: 3 },
          { place: '/body/data/attributes/action', expected: 'close' },
        ],
      },
    });
  });

  test('a call of the same operation is closer than any other', () => {
    const { nearest } = sandbox.journal.verify({ operation: update, status: 409, body: { a: 1, b: 2, c: 3 }, header: { d: '4' } });
    expect(nearest).toMatchObject({ operation: update });
    expect(sandbox.journal.verify({ operation: 'hostway/getOrder' }).nearest?.differences).toEqual([
      { place: '/operation', expected: 'hostway/getOrder', actual: 'hostway/setOrderPaymentInfo' },
    ]);
  });

  test('too many have no nearest, but are named', () => {
    expect(sandbox.journal.verify({ operation: update, exactly: 1 })).toEqual({
      ok: false,
      matched: 2,
      entries: ['e2', 'e1'],
      message: `${update} was to be called exactly once; 2 of 3 calls in the journal fit.`,
    });
  });

  test.each([
    ['an operation that does not exist', { operation: 'hostway/getOrdr' }],
    ['a number and a range', { operation: update, exactly: 1, atMost: 2 }],
    ['an unknown member', { operation: update, times: 1 }],
  ])('%s is refused', (_, expectation) => {
    expect(() => sandbox.journal.verify(expectation as ExpectationInput)).toThrow(/^Paystub: /);
  });
});

test('an empty journal asks whether the client uses the sandbox', () => {
  expect(simulator.sandbox('unused').journal.verify({ operation: update }).message).toMatch(/Nothing was called: does the client use this sandbox\?$/);
});

test('what the journal has let go of is told, for it does not count', async () => {
  const sandbox = simulator.sandbox('busy');
  const { readOrder } = vendorCalls(inProcess(sandbox.app));
  for (let n = 0; n < 1003; n++) await readOrder();
  expect(sandbox.journal.verify({ operation: 'hostway/getOrder', exactly: 1003 })).toMatchObject({
    ok: false,
    matched: 1000,
    message: expect.stringContaining('The journal has let go of 3 older ones'),
  });
  sandbox.journal.clear();
  expect(sandbox.journal.verify({ operation: 'hostway/getOrder' }).message).not.toContain('let go');
});
