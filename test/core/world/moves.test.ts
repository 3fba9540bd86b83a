import { expect, test } from 'vitest';
import { createSimulator, type Sandbox } from '../../../src/index.js';
import { inProcess } from '../../support/face-doors.js';
import { completed, hostway, wholeOrder } from '../../vendors/hostway/world.js';

const simulator = await createSimulator({ now: '2026-01-01T00:00:00Z', vendors: ['f5-xc', 'vmware-cpn'] });

/** `invoices: STATUS_ISSUED to STATUS_PAID`, each that was made; none may be missing in the vendor's table. */
function movesOf(sandbox: Sandbox): readonly string[] {
  const made = sandbox.coverage().moves.filter(({ count }) => count > 0);
  expect(made.filter(({ documented }) => !documented)).toEqual([]);
  return made.map(({ collection, from, to }) => `${collection}: ${from} to ${to}`);
}

test('what a fixture set has become by the time that a world begins is no move of a client', () => {
  expect(movesOf(simulator.sandbox('later', { now: '2030-01-01T00:00:00Z' }))).toEqual([]);
});

test('F5: plan transitions and invoices', async () => {
  const sandbox = simulator.sandbox('f5');
  await inProcess(sandbox.app)('POST', '/api/web/namespaces/system/billing/plan_transition', {}, { Authorization: 'APIToken full' });
  await sandbox.clock.advance('P2M');
  expect(movesOf(sandbox).filter((move) => /^(planTransitions|invoices)/.test(move))).toEqual([
    'planTransitions: STATE_CREATING to STATE_FAILED',
    'invoices: STATUS_PENDING to STATUS_ISSUED',
    'invoices: STATUS_ISSUED to STATUS_PAID',
  ]);
});

test('VMware: subscriptions', async () => {
  const sandbox = simulator.sandbox('vmware');
  await sandbox.clock.advance('P1Y');
  expect(movesOf(sandbox).filter((move) => move.startsWith('subscriptions'))).toEqual([
    'subscriptions: CREATED to ACTIVE',
    'subscriptions: ACTIVE to PENDING_EXPIRY',
    'subscriptions: PENDING_EXPIRY to EXPIRED',
  ]);
});

test('Hostway: orders', async () => {
  const world = await hostway();
  await completed(world, await wholeOrder(world));
  expect(movesOf(world.sandbox)).toEqual(['orders: new to submitted', 'orders: submitted to completed']);
});
