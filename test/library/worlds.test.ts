import supertest from 'supertest';
import { describe, expect, test } from 'vitest';
import { Problem } from '../../src/index.js';
import { retriesIn, rule, ruleId, token } from '../support/face-calls.js';
import { newTrial } from './trial.js';

describe('the world', () => {
  test('is kept, changed, and put back', async () => {
    const { sandbox, change, read } = await newTrial();
    const before = sandbox.snapshot();
    await change(3);
    sandbox.restore(JSON.parse(JSON.stringify(before)));
    expect([retriesIn(await read()), JSON.stringify(sandbox.snapshot())]).toEqual([10, JSON.stringify(before)]);
  });

  test('is forked, and reset', async () => {
    const { simulator, sandbox, change, read } = await newTrial();
    await change(3);
    const other = sandbox.fork('other');
    sandbox.reset();
    expect([retriesIn(await read()), retriesIn(await supertest(other.app).get(rule).set(token))]).toEqual([10, 3]);
    expect([other.id, simulator.sandbox('other')]).toEqual(['other', other]);
    expect(sandbox.journal.entries()).toHaveLength(1);
  });

  test('is looked at: state and coverage', async () => {
    const { simulator, sandbox, change } = await newTrial();
    await change(3);
    expect(sandbox.state('elastic-path').dunningRules?.[ruleId]).toMatchObject({ attributes: { payment_retries_limit: 3 } });
    for (const { operations } of [sandbox.coverage(), simulator.coverage()])
      expect(operations.find(({ operation }) => operation === 'elastic-path/updateDunningRule')?.statuses[200]).toBe(1);
  });

  test('is removed: its name makes a new one', async () => {
    const { simulator, change } = await newTrial();
    await change(3);
    simulator.remove('trial');
    expect(simulator.sandbox('trial').journal.entries()).toEqual([]);
    expect(() => simulator.remove('trail')).toThrow('There is no sandbox "trail". Did you mean "trial"?');
  });
});

test('what is wrong is thrown as a Problem that says what to do', async () => {
  const { simulator, sandbox } = await newTrial();
  const wrong: (() => unknown)[] = [
    () => simulator.sandbox('Trial!'),
    () => simulator.sandbox('trial', { seed: 2 }),
    () => sandbox.fork('trial'),
    () => sandbox.state('elastic'),
    () => sandbox.restore({} as never),
    () => sandbox.faults.add({ effect: { status: 409 }, times: 0 }),
    () => sandbox.faults.add({ effect: { status: 409, stray: 1 } } as never),
    () => sandbox.stubs.add({ match: { operation: 'hostway/getOrder' }, response: { status: 404 } }),
  ];
  for (const doing of wrong) expect(doing).toThrow(Problem);
});
