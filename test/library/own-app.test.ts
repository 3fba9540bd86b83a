import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Express } from 'express';
import supertest from 'supertest';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createSimulator } from '../../src/index.js';
import { card, order, owner, rule, ruleId, token } from '../support/face-calls.js';

const simulator = await createSimulator({ seed: 1, now: '2026-01-01T00:00:00Z' });
let made = 0;
const newSandbox = () => simulator.sandbox(`app-${++made}`);

const change = (app: Express, retries: number) =>
  supertest(app)
    .put(rule)
    .set(token)
    .send({ data: { id: ruleId, type: 'subscription_dunning_rule', attributes: { payment_retries_limit: retries } } });

describe('an Express app like any other', () => {
  test('has settings, locals and middleware of its own', async () => {
    const { app } = newSandbox();
    app.set('team', 'dunning');
    app.locals.team = 'billing';
    app.get('/mine', (request, response) => void response.send(`${request.app.locals.team}, ${request.app.get('team')}`));
    expect((await supertest(app).get('/mine')).text).toBe('billing, dunning');
    expect((await supertest(app).get(order).set(owner)).status).toBe(200);
    expect(['handle' in app, typeof app, app.disabled('x-powered-by')]).toEqual([true, 'function', true]);
    expect(Object.keys(app)).toEqual(expect.arrayContaining(['locals', 'settings', 'mountpath']));
  });

  test('listens by itself', async () => {
    const server = newSandbox().app.listen(0);
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    expect((await fetch(`http://127.0.0.1:${port}${order}`, { headers: owner })).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${port}/nowhere`)).headers.get('content-type')).toBe('application/problem+json');
  });

  test('has its last word also where only `handle` is called, and journals it', async () => {
    const sandbox = newSandbox();
    const { handle } = sandbox.app as unknown as { handle(request: object, response: object): void };
    const server = createServer((request, response) => handle.call(sandbox.app, request, response)).listen(0);
    onTestFinished(() => void server.close());
    expect(await supertest(server).get('/nowhere')).toMatchObject({ status: 404, type: 'application/problem+json' });
    expect(sandbox.journal.entries()).toHaveLength(1);
  });

  test('gives middleware that watches `writeHead` the headers by name', async () => {
    const seen: object[] = [];
    const app = express().use((_request, response, next) => {
      const { writeHead } = response;
      response.writeHead = ((status: number, headers: object) => {
        seen.push(headers);
        return writeHead.call(response, status, headers as never);
      }) as typeof writeHead;
      next();
    });
    await supertest(app.use(newSandbox().app)).get(order).set(owner).expect(200);
    expect(seen).toEqual([expect.objectContaining({ 'Content-Type': expect.any(String), 'X-Paystub-Source': 'handler' })]);
  });
});

describe('in an app of your own', () => {
  test.each([
    ['app.use', (app: Express, sandbox: Express) => app.use(sandbox)],
    ['a router', (app: Express, sandbox: Express) => app.use(express.Router().use(sandbox))],
    ['an app within an app', (app: Express, sandbox: Express) => app.use(express().use(sandbox))],
  ])('mounted by %s, your routes before it and after it are reached, the vendors between them', async (_, mount) => {
    const sandbox = newSandbox();
    const app = express();
    app.get('/orders/mine', (_request, response) => void response.send('before'));
    mount(app, sandbox.app);
    app.get('/health', (_request, response) => void response.send('after'));
    app.use((_request, response) => void response.status(410).send('the last word'));

    expect((await supertest(app).get('/orders/mine')).text).toBe('before');
    expect((await supertest(app).get(order).set(owner)).status).toBe(200);
    expect((await supertest(app).get('/health')).text).toBe('after');
    expect((await supertest(app).delete(rule.replace('dunning', 'dining'))).text).toBe('the last word');
    expect(sandbox.journal.entries()).toHaveLength(1);
  });

  test('the control API is there too, and has its own last word', async () => {
    const app = express().use(newSandbox().app);
    expect((await supertest(app).get('/_paystub/health')).status).toBe(200);
    expect((await supertest(app).get('/_paystub/healt')).body).toMatchObject({ status: 404, nearest: 'GET /_paystub/health' });
  });

  test('once mounted, it still has the last word where it stands alone', async () => {
    const sandbox = newSandbox();
    express().use(sandbox.app);
    expect(await supertest(sandbox.app).get('/nowhere')).toMatchObject({ status: 404, type: 'application/problem+json' });
  });

  test.each([
    ['express.json()', express.json()],
    ['express.text()', express.text({ type: '*/*' })],
    ['express.raw()', express.raw({ type: '*/*' })],
  ])('%s in front takes nothing away', async (_, parser) => {
    const app = express().use(parser).use(newSandbox().app);
    expect((await change(app, 3)).body.data.attributes.payment_retries_limit).toBe(3);
    expect((await supertest(app).get(order).set(owner)).status).toBe(200);
    expect((await supertest(app).put(`${order}/account/paymentInfo`).set(owner).send(card)).status).toBe(204);
    expect((await supertest(app).post('/orders').set('Content-Type', 'application/json')).status).toBe(400);
  });

  test.each([true, false])('nor does express.urlencoded({ extended: %s })', async (extended) => {
    const app = express().use(express.urlencoded({ extended })).use(newSandbox().app);
    const form = { grant_type: 'implicit', client_id: 'jJBrLb0q1Q7bZ5GiGttD5T1471b0IeXAVgNyOlw19q' };
    expect(await supertest(app).post('/oauth/access_token').type('form').send(form)).toMatchObject({ status: 200, body: { identifier: 'implicit' } });
  });

  test('mounted under a path, links, Location and cookies lead back there', async () => {
    const app = express().use('/billing/v9', newSandbox().app);
    const agent = supertest.agent(app);
    const { headers, body } = await agent.post('/billing/v9/orders').send({});
    const here = `http://${new URL(headers.location ?? '').host}/billing/v9`;
    expect(headers['set-cookie']?.[0]).toMatch(/^OwnerId=[^;]+; Path=\/billing\/v9\/$/);
    expect({ location: headers.location, links: body.links.map(({ href }: { href: string }) => href) }).toEqual({
      location: `${here}/orders/${body.orderId}`,
      links: [`${here}/orders/`, `${here}/orders/${body.orderId}`],
    });
    expect((await agent.get(`/billing/v9/orders/${body.orderId}`)).status).toBe(200);
    const created = await agent.post('/billing/v9/_paystub/sandboxes').send({ id: `under-a-path` });
    expect(created.body.url).toMatch(/\/billing\/v9\/@under-a-path$/);
    expect((await agent.get(new URL(`${created.body.url}${rule}`).pathname).set(token)).status).toBe(200);
  });

  test("what your app's middleware does to a reply stays done", async () => {
    const app = express();
    app.use((_request, response, next) => {
      response.setHeader('X-Mine', 'yes');
      next();
    });
    app.use(newSandbox().app);
    expect((await change(app, 3)).headers).toMatchObject({ 'x-mine': 'yes', 'x-paystub-source': 'handler' });
  });
});

test('sandbox.app is a listener for node:http', async () => {
  const sandbox = newSandbox();
  const server = createServer(sandbox.app).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  expect((await fetch(url + order, { headers: owner })).status).toBe(200);
  expect((await fetch(`${url}/_paystub/health`)).status).toBe(200);
  expect(await (await fetch(`${url}/nowhere`)).json()).toMatchObject({ title: 'Paystub: no such operation' });
  expect(sandbox.journal.entries().map(({ source }) => source)).toEqual(['paystub', 'handler']);
});

test('a call through one app may still name another sandbox', async () => {
  const [mine, other] = [newSandbox(), newSandbox()];
  await supertest(mine.app).get(`/@${other.id}${rule}`).set(token);
  await supertest(mine.app).get(rule).set(token).set('X-Paystub-Sandbox', other.id);
  expect([mine.journal.entries().length, other.journal.entries().length]).toEqual([0, 2]);
});
