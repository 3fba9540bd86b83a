import { beforeEach, describe, expect, test } from 'vitest';
import type { Sandbox, Simulator } from '../../../src/index.js';
import { bytes, newWorld, order, orders } from '../../support/world-orders.js';

let simulator: Simulator;
let sandbox: Sandbox;
beforeEach(() => void ({ simulator, sandbox } = newWorld()));

describe('a fork', () => {
  test('begins where its origin stands, and neither sees what the other does next', async () => {
    await order(sandbox);
    await sandbox.clock.advance('P3D');
    const fork = sandbox.fork('b');
    expect(bytes(fork)).toBe(bytes(sandbox));
    const was = bytes(sandbox);
    await order(fork);
    await fork.clock.advance('P1D');
    fork.faults.add({ effect: { connection: 'reset' } });
    expect(bytes(sandbox)).toBe(was);
    expect([orders(sandbox), orders(fork)]).toEqual([6, 7]);
  });

  test('has a journal and a coverage of its own', async () => {
    await order(sandbox);
    const fork = sandbox.fork('b');
    expect(fork.journal.entries()).toEqual([]);
    expect(fork.coverage().operations.every(({ calls }) => calls === 0)).toBe(true);
    await order(fork);
    expect(fork.journal.entries().map(({ id }) => id)).toEqual(['e1']);
    expect(sandbox.journal.entries()).toHaveLength(1);
  });

  test('survives its origin', async () => {
    const fork = sandbox.fork('b');
    const was = bytes(fork);
    simulator.remove('a');
    expect(bytes(fork)).toBe(was);
    await order(fork);
  });

  test('is reset to where its origin began', async () => {
    const made = bytes(sandbox);
    await order(sandbox);
    const fork = sandbox.fork('b');
    fork.reset();
    expect(bytes(fork)).toBe(made);
    expect(orders(sandbox)).toBe(6);
  });

  test.each([
    ['an id that is taken', 'a', 409],
    ['an id that is none', 'B', 400],
  ])('is refused %s', (_, id, status) => {
    expect(() => sandbox.fork(id)).toThrow(expect.objectContaining({ name: 'Problem', status }));
    expect(simulator.core.list().map((known) => known.id)).toEqual(['a', 'default']);
  });
});

test('a reset takes everything back to the start: state, time, ids, faults, journal and coverage', async () => {
  const made = bytes(sandbox);
  const first = await order(sandbox);
  sandbox.faults.add({ effect: { connection: 'reset' } });
  await sandbox.clock.advance('P1Y');
  sandbox.reset();
  expect(bytes(sandbox)).toBe(made);
  expect(sandbox.journal.entries()).toEqual([]);
  expect(sandbox.journal.events()).toEqual([]);
  expect(sandbox.coverage().transitions).toEqual([]);
  expect(await order(sandbox)).toBe(first);
  expect(sandbox.journal.entries().map(({ id }) => id)).toEqual(['e1']);
});
