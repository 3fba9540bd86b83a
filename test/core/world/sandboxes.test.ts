import supertest from 'supertest';
import { describe, expect, test } from 'vitest';
import { Problem, Simulator } from '../../../src/index.js';
import { ids, input, order, packs, served } from '../../support/world-sandboxes.js';

describe('a sandbox', () => {
  test.each<[how: string, path: string, headers: Record<string, string>]>([
    ['by a path', '/@fresh/orders', {}],
    ['by a header', '/orders', { 'X-Paystub-Sandbox': 'fresh' }],
  ])('is made when a vendor’s call first names it: %s', async (_, path, headers) => {
    const { core, app } = served({});
    await supertest(app).post(path).set(headers).send({}).expect(201);
    expect(ids(core)).toEqual(['default', 'fresh']);
  });

  test.each(['/@fresh/no/such/path', '/_paystub/sandboxes/fresh', '/_paystub/sandboxes/fresh/state'])('is not made by GET %s', async (path) => {
    const { core, app } = served({});
    await supertest(app).get(path).expect(404);
    expect(ids(core)).toEqual(['default']);
  });

  test('is the same one, whatever door it is entered by', async () => {
    const simulator = new Simulator(packs, input);
    const sandbox = simulator.sandbox('one');
    const { url, close } = await simulator.listen();
    await supertest(sandbox.app).post('/orders').send({}).expect(201);
    await supertest(url).post('/@one/orders').send({}).expect(201);
    await supertest(url).post('/orders').set('X-Paystub-Sandbox', 'one').send({}).expect(201);
    expect(sandbox.journal.entries()).toHaveLength(3);
    expect(simulator.sandbox('one')).toBe(sandbox);
    await close();
  });

  test('that was removed is made anew when it is named again, by those who held it too', async () => {
    const simulator = new Simulator(packs, input);
    const sandbox = simulator.sandbox('one');
    const made = JSON.stringify(sandbox.snapshot());
    await supertest(sandbox.app).post('/orders').send({}).expect(201);
    simulator.remove('one');
    expect(JSON.stringify(sandbox.snapshot())).toBe(made);
    expect(sandbox.journal.entries()).toEqual([]);
  });

  test('cannot be removed twice, nor made twice with options', () => {
    const simulator = new Simulator(packs, input);
    simulator.sandbox('one', { seed: 2 });
    expect(() => simulator.sandbox('one', { seed: 3 })).toThrow(expect.objectContaining({ name: 'Problem', status: 409 }));
    simulator.remove('one');
    expect(() => simulator.remove('one')).toThrow(expect.objectContaining({ name: 'Problem', status: 404 }));
  });
});

describe('an id', () => {
  test.each(['a', '0', 'ci-42', 'a--b', 'a-', `a${'b'.repeat(62)}`])('may be "%s"', async (id) => {
    const { core, app } = served({});
    await order(app, id).expect(201);
    expect(ids(core)).toContain(id);
  });

  test.each(['A', '-a', 'a_b', 'a.b', 'ä', 'a%20b', '%41', `a${'b'.repeat(63)}`, '__proto__', 'constructor!'])('cannot be "%s"', async (id) => {
    const { core, app } = served({});
    const reply = await order(app, encodeURI(id));
    expect(reply).toMatchObject({ status: 400, type: 'application/problem+json' });
    expect(reply.headers['x-paystub-source']).toBe('paystub');
    expect(() => core.sandbox(id)).toThrow(Problem);
    expect(ids(core)).toEqual(['default']);
  });

  test('cannot be empty', async () => {
    const { app } = served({});
    expect((await supertest(app).post('/@/orders').send({})).status).toBe(400);
    expect((await supertest(app).post('/orders').set('X-Paystub-Sandbox', '').send({})).status).toBe(400);
  });
});

describe('when there are as many as there may be', () => {
  test('the next is refused, and what to do is said', async () => {
    const { core, app } = served({ mostSandboxes: 3 });
    core.sandbox('default');
    for (const id of ['a', 'b']) await order(app, id).expect(201);
    const reply = await order(app, 'c');
    expect(reply).toMatchObject({ status: 503, type: 'application/problem+json', body: { title: 'Paystub: too many sandboxes' } });
    expect(reply.body.detail).toMatch(/^3 sandboxes .*DELETE \/_paystub\/sandboxes\/\{id\}/);
    expect((await supertest(app).post('/_paystub/sandboxes').send({ id: 'c' })).status).toBe(503);
    expect((await supertest(app).post('/_paystub/sandboxes/a/fork').send({ id: 'c' })).status).toBe(503);
    expect(ids(core)).toEqual(['a', 'b', 'default']);
  });

  test('those that are there go on, and one that is removed makes room', async () => {
    const { core, app } = served({ mostSandboxes: 3 });
    core.sandbox('default');
    for (const id of ['a', 'b']) await order(app, id).expect(201);
    await order(app, 'a').expect(201);
    await supertest(app).delete('/_paystub/sandboxes/b').expect(204);
    await order(app, 'c').expect(201);
  });

  test('the default sandbox is there all the same, and all can be listed', async () => {
    const { app } = served({ mostSandboxes: 2 });
    for (const id of ['a', 'b']) await order(app, id).expect(201);
    const { body } = await supertest(app).get('/_paystub/sandboxes').expect(200);
    expect(body.sandboxes.map(({ id }: { id: string }) => id)).toEqual(['a', 'b', 'default']);
    await supertest(app).post('/orders').send({}).expect(201);
  });
});
