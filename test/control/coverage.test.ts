import { describe, expect, test } from 'vitest';
import { vendorCalls } from '../support/face-calls.js';
import { newProcess, newWorld } from './world.js';

interface Operation {
  readonly operation: string;
  readonly calls: number;
  readonly statuses: Readonly<Record<string, number>>;
}

const of = ({ body }: { body: { operations: Operation[] } }, name: string) => body.operations.find(({ operation }) => operation === name);

describe('coverage', () => {
  test('lists every operation with every status that it documents, met or not', async () => {
    const { at, control } = newWorld();
    const { body } = await control.get(`${at}/coverage`);
    const listed = (await control.get('/operations')).body.operations;
    expect(body.operations.map(({ operation, statuses }: Operation) => [operation, Object.keys(statuses).map(Number)])).toEqual(
      listed.map(({ operation, statuses }: { operation: string; statuses: number[] }) => [operation, statuses]),
    );
    expect(body).toMatchObject({ transitions: [], faults: [] });
  });

  test('counts statuses, whoever answered; transitions; faults', async () => {
    const { at, control, vendors } = newWorld();
    await vendors.pay();
    await vendors.pay({});
    await control.post(`${at}/faults`, { match: { operation: 'hostway/setOrderPaymentInfo' }, times: 2, committed: true, effect: { status: 500 } });
    await vendors.pay();
    await vendors.pay();
    await control.post(`${at}/clock/advance`, { to: '2027-04-01T00:00:00Z' });
    const coverage = await control.get(`${at}/coverage`);
    expect(of(coverage, 'hostway/setOrderPaymentInfo')).toMatchObject({ calls: 4, statuses: { 204: 1, 400: 1, 404: 0, 500: 2 } });
    expect(coverage.body.transitions).toContainEqual({ vendor: 'hostway', type: 'order.payment_info_set', count: 3 });
    expect(coverage.body.transitions).toContainEqual({ vendor: 'vmware-cpn', type: 'fund.expired', count: 1 });
    expect(coverage.body.faults).toEqual([{ operation: 'hostway/setOrderPaymentInfo', effect: '500 committed', count: 2 }]);
  });

  test('counts neither what the contract does not list nor what Paystub itself says', async () => {
    const { at, control, vendors } = newWorld();
    await control.post(`${at}/faults`, { match: { operation: 'hostway/getOrder' }, times: 1, undocumented: true, effect: { status: 418 } });
    await vendors.readOrder();
    await vendors.readRule({ Prefer: 'code=418' });
    const coverage = await control.get(`${at}/coverage`);
    for (const name of ['hostway/getOrder', 'elastic-path/getDunningRule']) expect(of(coverage, name)).toMatchObject({ calls: 0 });
  });

  test('of all sandboxes is the sum, those that are gone included', async () => {
    const { ask, control } = await newProcess();
    for (const id of ['a', 'b', 'c']) await vendorCalls(ask, `/@${id}`).readRule();
    await control.delete('/sandboxes/a');
    await control.post('/sandboxes/b/reset');
    expect(of(await control.get('/sandboxes/c/coverage'), 'elastic-path/getDunningRule')?.calls).toBe(1);
    expect(of(await control.get('/coverage'), 'elastic-path/getDunningRule')?.calls).toBe(3);
  });
});
