import supertest from 'supertest';
import { beforeAll, describe, expect, test } from 'vitest';
import { type JournalFilter, Problem, type Sandbox, Simulator } from '../../../src/index.js';
import { input, packs, served } from '../../support/world-sandboxes.js';
import { alarmed, january } from '../../support/world-timers.js';

const order = (sandbox: Pick<Sandbox, 'app'>) => supertest(sandbox.app).post('/orders').send({});
const ids = (sandbox: Sandbox, filter?: JournalFilter) => sandbox.journal.entries(filter).map(({ id }) => id);

describe('entries', () => {
  test('are told newest first, each under the id that its reply was given', async () => {
    const sandbox = new Simulator(packs, input).sandbox('a');
    const replies = [await order(sandbox), await order(sandbox), await order(sandbox)];
    expect(ids(sandbox)).toEqual(['e3', 'e2', 'e1']);
    expect(replies.map(({ headers }) => headers['x-paystub-entry'])).toEqual(['e1', 'e2', 'e3']);
    expect(sandbox.journal.entry('e2')).toEqual(sandbox.journal.entries()[1]);
    expect(sandbox.journal.entry('e4')).toBeUndefined();
  });

  test('forgotten by `clear` are numbered on, forgotten by a reset from the beginning', async () => {
    const sandbox = new Simulator(packs, input).sandbox('a');
    await order(sandbox);
    await order(sandbox);
    sandbox.journal.clear();
    expect([ids(sandbox), sandbox.journal.events(), sandbox.journal.entry('e1')]).toEqual([[], [], undefined]);
    await order(sandbox);
    expect(ids(sandbox)).toEqual(['e3']);
    sandbox.reset();
    await order(sandbox);
    expect(ids(sandbox)).toEqual(['e1']);
  });
});

test('an entry that a test has made its own says nothing of another', async () => {
  const sandbox = new Simulator(packs, input).sandbox('a');
  await order(sandbox);
  await order(sandbox);
  const [second, first] = sandbox.journal.entries().map(({ request }) => request.headers as Record<string, string>) as [
    Record<string, string>,
    Record<string, string>,
  ];
  delete second.host;
  expect([second.host, first.host]).toEqual([undefined, expect.any(String)]);
});

describe('what is kept', () => {
  test.each([1, 2, 5])('are the last %d entries and events, however many there were', async (room) => {
    const { core, app } = served({ journalRoom: room });
    for (let count = 1; count <= 4 * room; count++) {
      await order({ app });
      const kept = Array.from({ length: Math.min(count, room) }, (_, index) => `e${count - index}`);
      const { journal } = core.sandbox('default');
      expect(journal.entries().map(({ id }) => id)).toEqual(kept);
      expect(journal.events()).toHaveLength(kept.length);
      expect(kept.map((id) => journal.entry(id)?.id)).toEqual(kept);
    }
  });

  test('are the last thousand, unless something else was said', async () => {
    const { set, sandbox } = alarmed();
    await set({ key: 'a', at: january(2), type: 'everyDay' });
    const { events } = await sandbox.clock.advance('P4Y');
    expect(events.length).toBe(1461);
    expect(sandbox.journal.events()).toEqual(events.slice(-1000));
  });
});

describe('a filter', () => {
  let sandbox: Sandbox;
  const kinds: Record<string, string> = {};

  beforeAll(async () => {
    sandbox = new Simulator(packs, input).sandbox('a');
    const call = async (kind: string, method: 'get' | 'post', path: string, headers = {}) => {
      const reply = supertest(sandbox.app)[method](path).set(headers);
      await (method === 'post' ? reply.send({}) : reply);
      kinds[sandbox.journal.entries()[0]?.id ?? ''] = kind;
    };
    const rules = '/v2/subscriptions/dunning-rules';
    const bearer = { Authorization: 'Bearer demo' };
    await call('made', 'post', '/orders');
    await call('listed', 'get', rules, bearer);
    await call('broken', 'post', rules, bearer);
    await call('unknown', 'get', '/no/such/path');
    await call('wished', 'get', rules, { ...bearer, Prefer: 'code=200' });
    sandbox.faults.add({ match: { operation: 'hostway/createOrder' }, times: 1, effect: { status: 400 } });
    await call('struck', 'post', '/orders');
    sandbox.stubs.add({ match: { operation: 'hostway/createOrder' }, response: { status: 201, body: { mine: true } }, unchecked: true });
    await call('stubbed', 'post', '/orders');
  });

  test.each<[what: string, filter: JournalFilter, kinds: readonly string[]]>([
    ['nothing', {}, ['stubbed', 'struck', 'wished', 'unknown', 'broken', 'listed', 'made']],
    ['an operation', { operation: 'hostway/createOrder' }, ['stubbed', 'struck', 'made']],
    ['an operation by the vendor’s own id', { operation: 'hostway/Orders:POST' as never }, ['stubbed', 'struck', 'made']],
    ['a status', { status: 201 }, ['stubbed', 'made']],
    ['who answered: the vendor', { source: 'handler' }, ['broken', 'listed', 'made']],
    ['who answered: the contract', { source: 'example' }, ['wished']],
    ['who answered: a stub', { source: 'stub' }, ['stubbed']],
    ['who answered: a fault', { source: 'fault' }, ['struck']],
    ['who answered: Paystub', { source: 'paystub' }, ['unknown']],
    ['broken rules', { violations: true }, ['unknown', 'broken']],
    ['no broken rules', { violations: false }, ['stubbed', 'struck', 'wished', 'listed', 'made']],
    ['all at once', { operation: 'hostway/createOrder', status: 201, source: 'handler', violations: false }, ['made']],
    ['no more than two', { limit: 2 }, ['stubbed', 'struck']],
    ['no more than one of those that fit', { limit: 1, source: 'handler' }, ['broken']],
    ['none', { limit: 0 }, []],
    ['more than there are', { limit: 100, status: 400 }, ['struck', 'broken']],
  ])('by %s', (_, filter, wanted) => {
    expect(ids(sandbox, filter).map((id) => kinds[id])).toEqual(wanted);
  });

  test('by an operation that does not exist is refused, and the nearest is named', () => {
    expect(() => sandbox.journal.entries({ operation: 'hostway/createOrders' as never })).toThrow(Problem);
    expect(() => sandbox.journal.entries({ operation: 'hostway/createOrders' as never })).toThrow('Did you mean "hostway/createOrder"?');
  });
});

describe('an entry', () => {
  test('tells the call, the answer, the time, and whether the vendor did its work', async () => {
    const sandbox = new Simulator(packs, input).sandbox('a');
    await sandbox.clock.advance('P3D');
    const { body } = await order(sandbox);
    expect(sandbox.journal.entries()[0]).toMatchObject({
      id: 'e1',
      at: january(4),
      operation: 'hostway/createOrder',
      source: 'handler',
      request: { method: 'POST', url: '/orders', body: {} },
      response: { status: 201, body },
      committed: true,
      why: [],
    });
  });

  test('of a reply that was lost says so, and that the work was done all the same', async () => {
    const sandbox = new Simulator(packs, input).sandbox('a');
    sandbox.faults.add({ times: 1, committed: true, effect: { connection: 'reset' } });
    await expect(order(sandbox)).rejects.toThrow();
    const [entry] = sandbox.journal.entries();
    expect(entry).toMatchObject({ source: 'fault', connection: 'reset', committed: true, fault: 'f1' });
    expect(entry).not.toHaveProperty('response');
    expect(Object.keys(sandbox.state('hostway').orders ?? {})).toHaveLength(6);
  });

  test('of a work that was not done says so', async () => {
    const sandbox = new Simulator(packs, input).sandbox('a');
    sandbox.faults.add({ times: 1, effect: { status: 400 } });
    await order(sandbox).expect(400);
    await supertest(sandbox.app).post('/orders').set('Prefer', 'code=201').send({}).expect(201);
    expect(sandbox.journal.entries().map(({ committed }) => committed)).toEqual([false, false]);
    expect(Object.keys(sandbox.state('hostway').orders ?? {})).toHaveLength(5);
  });
});
