import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { controlVendor } from '../../src/control/vendor.js';
import { vendorCalls } from '../support/face-calls.js';
import { controlOperations } from '../support/face-contract.js';
import { inProcess, overSocket, steering } from '../support/face-doors.js';
import { bytes } from '../support/world-bytes.js';
import { calls } from './calls.js';
import { newWorld, simulator } from './world.js';

const listening = await simulator.listen();
afterAll(listening.close);

const names = controlOperations.map(({ operationId }) => operationId);

describe('every operation succeeds as its contract says, and says who answered', () => {
  describe.each(['without a port', 'over a socket'])('%s', (door) => {
    test.each(Object.keys(calls))('%s', async (name) => {
      const { sandbox, id } = newWorld();
      const ask = door === 'without a port' ? inProcess(sandbox.app) : overSocket(listening.url);
      await vendorCalls(ask, `/@${id}`).readRule();
      const { status, headers } = (await calls[name]?.(steering(ask), id)) ?? {};
      expect({ status, operation: headers?.['x-paystub-operation'], source: headers?.['x-paystub-source'] }).toEqual({
        status: expect.toSatisfy((value: number) => value >= 200 && value < 300),
        operation: `paystub/${name}`,
        source: 'paystub',
      });
    });
  });
});

describe('the contract and the product list the same operations', () => {
  test('each has a handler, and each handler an operation', () => {
    expect(Object.keys(controlVendor(simulator.core, '0').handlers).sort()).toEqual([...names].sort());
  });

  test('each is called above', () => {
    expect(Object.keys(calls).sort()).toEqual([...names].sort());
  });
});

describe('steering leaves no trace in what it looks at', () => {
  const lookers = controlOperations.filter(({ method }) => method === 'GET').map(({ operationId }) => operationId);

  test.each(lookers.filter((name) => !/^list(Faults|Holds|Stubs)$/.test(name)))('%s changes nothing', async (name) => {
    const { sandbox, id, control, vendors } = newWorld();
    await vendors.changeRule({ payment_retries_limit: 3 });
    const before = bytes(sandbox);
    await calls[name]?.(control, id);
    expect(bytes(sandbox)).toBe(before);
  });

  test.each(names.filter((name) => !/^(clearJournal|resetSandbox|deleteSandbox)$/.test(name)))("%s is in no vendor's journal", async (name) => {
    const { sandbox, id, control, vendors } = newWorld();
    await vendors.readRule();
    await calls[name]?.(control, id);
    expect(sandbox.journal.entries().map((entry) => entry.operation)).toEqual(['elastic-path/getDunningRule']);
    expect(simulator.sandbox().journal.entries()).toEqual([]);
  });

  test('nor is a control call that does not exist', async () => {
    const { sandbox, control } = newWorld();
    await control.get('/journal');
    expect([...sandbox.journal.entries(), ...simulator.sandbox().journal.entries()]).toEqual([]);
  });
});

describe('the time of a reply', () => {
  afterEach(() => void vi.useRealTimers());

  test("is the machine's, whatever the time of a sandbox", async () => {
    const { control } = newWorld({ now: '2012-07-01T00:00:00Z' });
    const date = async (hour: number) => {
      vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2030, 0, 1, hour) });
      return (await control.get('/health')).headers.date;
    };
    expect([await date(1), await date(2)]).toEqual(['Tue, 01 Jan 2030 01:00:00 GMT', 'Tue, 01 Jan 2030 02:00:00 GMT']);
  });
});
