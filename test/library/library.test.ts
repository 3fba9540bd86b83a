import supertest from 'supertest';
import { describe, expect, test } from 'vitest';
import { order, owner, retriesIn, rule, token } from '../support/face-calls.js';
import { newTrial } from './trial.js';

const now = '2026-01-01T00:00:00.000Z';

describe('calls', () => {
  test('need no port', async () => {
    const { change, read } = await newTrial();
    expect((await change(3)).status).toBe(200);
    expect(retriesIn(await read())).toBe(3);
  });

  test('may come over a socket, in the same world', async () => {
    const { simulator, change } = await newTrial();
    await change(3);
    const { url, close } = await simulator.listen();
    const inTrial = await fetch(`${url}/@trial${rule}`, { headers: token });
    const inDefault = await fetch(url + rule, { headers: token });
    expect([retriesIn({ text: await inTrial.text() }), retriesIn({ text: await inDefault.text() })]).toEqual([3, 10]);
    await close();
  });

  test('of one sandbox are nothing to another', async () => {
    const { simulator, change } = await newTrial();
    await change(3);
    expect(retriesIn(await supertest(simulator.sandbox('other').app).get(rule).set(token))).toBe(10);
  });
});

describe('faults', () => {
  test('strike the calls that they match, as often as they were told', async () => {
    const { sandbox, change } = await newTrial();
    const fault = sandbox.faults.add({ match: { operation: 'elastic-path/updateDunningRule' }, times: 1, effect: { status: 409 } });
    const statuses = [(await change(3)).status, (await change(3)).status];
    expect({ id: fault.id, statuses }).toEqual({ id: 'f1', statuses: [409, 200] });
    expect(sandbox.faults.list()).toEqual([{ ...fault, seen: 1, hits: 1 }]);
  });

  test('may come after the work is done', async () => {
    const { sandbox, change, read } = await newTrial();
    sandbox.faults.add({ match: { operation: 'elastic-path/updateDunningRule' }, committed: true, effect: { connection: 'reset' } });
    await expect(change(3)).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(retriesIn(await read())).toBe(3);
  });

  test('are removed by id, or all', async () => {
    const { sandbox, change } = await newTrial();
    const [first] = [sandbox.faults.add({ effect: { status: 500 } }), sandbox.faults.add({ effect: { status: 409 } })];
    expect([sandbox.faults.remove(first.id), sandbox.faults.remove(first.id)]).toEqual([true, false]);
    expect((await change(3)).status).toBe(409);
    sandbox.faults.clear();
    expect((await change(3)).status).toBe(200);
  });
});

describe('stubs', () => {
  test('answer the calls that they match; the newest wins', async () => {
    const { sandbox } = await newTrial();
    const read = () => supertest(sandbox.app).get(order).set(owner);
    const stub = (code: number) => ({ match: { operation: 'hostway/getOrder' }, response: { status: code }, unchecked: true }) as const;
    sandbox.stubs.add(stub(404));
    const { id } = sandbox.stubs.add(stub(500));
    expect((await read()).status).toBe(500);
    expect([sandbox.stubs.remove(id), (await read()).status, sandbox.stubs.list().length]).toEqual([true, 404, 1]);
    sandbox.stubs.clear();
    expect((await read()).status).toBe(200);
  });
});

describe('the clock', () => {
  test('stands still, and advances when it is told, with all that falls due', async () => {
    const { sandbox } = await newTrial();
    expect([sandbox.clock.now(), sandbox.clock.running()]).toEqual([now, false]);
    const { from, to, events } = await sandbox.clock.advance('P3D');
    expect({ from, to, events }).toEqual({ from: now, to: '2026-01-04T00:00:00.000Z', events: expect.any(Array) });
    expect((await sandbox.clock.advance({ to: '2027-04-01T00:00:00Z' })).events).toContainEqual(expect.objectContaining({ type: 'fund.expired' }));
    expect((await sandbox.clock.advance({ by: 'PT1H' })).to).toBe('2027-04-01T01:00:00.000Z');
    expect(sandbox.journal.events()).toContainEqual(expect.objectContaining({ vendor: 'vmware-cpn', type: 'fund.expired', fundId: 'FND-1' }));
  });

  test('is set anywhere, and runs', async () => {
    const { sandbox } = await newTrial();
    await sandbox.clock.set({ now: '2012-07-01T00:00:00Z', running: true });
    expect([sandbox.clock.now().slice(0, 16), sandbox.clock.running()]).toEqual(['2012-07-01T00:00', true]);
    await sandbox.clock.set({ running: false });
    expect(sandbox.clock.now()).toBe(sandbox.clock.now());
  });

  test.each(['three days', 'P-1D', '-PT1S', ''])('does not take "%s" for a duration', async (duration) => {
    const { sandbox } = await newTrial();
    await expect(sandbox.clock.advance(duration)).rejects.toThrow(/^Paystub: .* is no ISO 8601 duration forward in time/);
    expect(sandbox.clock.now()).toBe(now);
  });
});

describe('the journal', () => {
  test('holds what was called, newest first, by operation and more', async () => {
    const { sandbox, change, read } = await newTrial();
    await read();
    await change(3);
    await change(-3);
    const operation = 'elastic-path/updateDunningRule';
    expect(sandbox.journal.entries({ operation }).map(({ id }) => id)).toEqual(['e3', 'e2']);
    expect(sandbox.journal.entries({ operation, status: 200, violations: false, limit: 5 })).toMatchObject([{ id: 'e2', committed: true }]);
    expect(sandbox.journal.entry('e3')?.why[0]).toMatchObject({ rule: 'minimum', request: '/body/data/attributes/payment_retries_limit' });
    sandbox.journal.clear();
    expect([sandbox.journal.entries(), sandbox.journal.entry('e1')]).toEqual([[], undefined]);
  });
});
