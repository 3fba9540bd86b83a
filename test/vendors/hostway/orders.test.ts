import supertest from 'supertest';
import { describe, expect, test } from 'vitest';
import { demo, hostway, orderPath, unauthorizedText, why } from './world.js';

const ownerIn = (response: { headers: Record<string, unknown> }) => /OwnerId=([^;]+)/.exec(String(response.headers['set-cookie']))?.[1] ?? '';

describe('createOrder', () => {
  test('opens an order: its id tells the sandbox time, a cookie its owner', async () => {
    const world = await hostway({ now: '2012-11-06T17:56:16.884Z' });
    const response = await world.post('/orders', {}, {});
    const { orderId, links } = response.body;
    expect(response.status).toBe(201);
    expect(orderId).toMatch(/^0000013ad6dd9574[0-9a-f]{24}$/);
    expect(response.headers['content-type']).toMatch(/^application\/json; charset=utf-8$/i);
    expect(response.headers['set-cookie']).toEqual([expect.stringMatching(/^OwnerId=[0-9a-f-]{36}; Path=\/$/)]);
    expect(response.headers.location).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:\\d+/orders/${orderId}$`));
    expect(links).toEqual([
      { href: expect.stringMatching(/\/orders\/$/), rel: 'self' },
      { href: response.headers.location, rel: 'item' },
    ]);
    expect(response.body).not.toHaveProperty('ownerId');
  });

  test('makes a new owner for every call without a cookie', async () => {
    const world = await hostway();
    const [first, second] = [await world.post('/orders', {}, {}), await world.post('/orders', {}, {})];
    expect(first.body.orderId).not.toBe(second.body.orderId);
    expect(ownerIn(first)).not.toBe(ownerIn(second));
  });

  test('leads back to where the caller came in: host, sandbox and vendor prefix', async () => {
    const { simulator } = await hostway();
    const { url, close } = await simulator.listen();
    try {
      const response = await supertest(url).post('/@ci-42/hostway/orders').set('Content-Type', 'application/json').send('{}');
      const owner = ownerIn(response);
      expect(response.headers['set-cookie']).toEqual([`OwnerId=${owner}; Path=/@ci-42/hostway/`]);
      expect(response.headers.location).toBe(`${url}/@ci-42/hostway/orders/${response.body.orderId}`);
      const address = String(response.headers.location).slice(url.length);
      const found = await supertest(url).get(address).set('Cookie', `OwnerId=${owner}`);
      expect(found.body.links.self.href).toBe(`${url}${address}/`);
    } finally {
      await close();
    }
  });

  test('refuses an owner with an open order', async () => {
    const world = await hostway();
    const response = await world.post('/orders', { owner: demo.complete.owner }, {});
    expect(response).toMatchObject({
      status: 409,
      body: { conflict: { message: 'A new order has already been created for this ownerID', code: 409, details: '' } },
    });
    expect(why(world)).toMatchObject([{ rule: 'one-open-order', request: '/cookie/OwnerId' }]);
  });

  test.each([
    ['whose order was submitted', demo.submitted.owner],
    ['who comes with an id of his own', '11111111-2222-4333-8444-555555555555'],
  ])('keeps the id of an owner %s', async (_, owner) => {
    const world = await hostway();
    const response = await world.post('/orders', { owner }, {});
    expect(response.status).toBe(201);
    expect(ownerIn(response)).toBe(owner);
  });

  test('gives a new id to a caller whose OwnerId is none', async () => {
    const world = await hostway();
    expect(ownerIn(await world.post('/orders', { owner: 'somebody' }, {}))).toMatch(/^[0-9a-f-]{36}$/);
  });

  test.each([
    ['no JSON', '{"a": 1,}', 400],
    ['a list', '[]', 400],
    ['nothing', '', 400],
    ['unknown members', '{"clientIp": "192.0.2.1", "x": 1}', 201],
  ])('%s as body: %i', async (_, body, status) => {
    const world = await hostway();
    expect((await world.raw('post', '/orders', {}, body, 'application/json')).status).toBe(status);
  });

  test.each([
    ['without a Content-Type', undefined],
    ['as text', 'text/plain'],
  ])('%s: 415', async (_, type) => {
    const world = await hostway();
    const response = await world.raw('post', '/orders', {}, '{}', type);
    expect(response).toMatchObject({ status: 415, body: { unsupportedMediaType: { code: 415 } } });
  });

  test('is the same in two sandboxes of one seed', async () => {
    const [first, second] = [await hostway(), await hostway()];
    const orderOf = async (world: typeof first) => (await world.post('/orders', {}, {})).body.orderId;
    expect(await orderOf(first)).toBe(await orderOf(second));
  });

  describe('in 2015-07', () => {
    test('names the owner in the body', async () => {
      const world = await hostway({ profile: '2015-07' });
      const response = await world.post('/orders', {}, {});
      expect(response.body.ownerId).toBe(ownerIn(response));
    });

    test.each([
      ['anybody', {}, 400],
      ['a user', { basic: 'other1:Otherpass1' }, 400],
      ['a sales agent', { basic: 'sales1:Salespass1' }, 201],
    ])('clientIp from %s: %o gives %i', async (_, caller, status) => {
      const world = await hostway({ profile: '2015-07' });
      const response = await world.post('/orders', caller, { clientIp: '192.0.2.10' });
      expect(response.status).toBe(status);
      if (status === 400) expect(response.body.badRequest.message).toBe('User cannot specify the client IP address');
    });
  });
});

describe('getOrder', () => {
  test('shows status and account, with links as an object', async () => {
    const world = await hostway();
    const { id, owner } = demo.complete;
    const response = await world.get(orderPath('complete'), { owner });
    expect(response.status).toBe(200);
    expect(response.body).toEqual({
      order: { Status: 'new', Account: expect.stringMatching(new RegExp(`/orders/${id}/account$`)) },
      links: { self: { href: expect.stringMatching(new RegExp(`/orders/${id}/$`)), rel: 'self' } },
    });
  });

  test('has no Account while none is set', async () => {
    const world = await hostway();
    const response = await world.get(orderPath('withoutAccount'), { owner: demo.withoutAccount.owner });
    expect(response.body.order).toEqual({ Status: 'new' });
  });

  test('answers with a slash at the end too', async () => {
    const world = await hostway();
    expect((await world.get(`${orderPath('complete')}/`, { owner: demo.complete.owner })).status).toBe(200);
  });

  test('does not know a strange order', async () => {
    const world = await hostway();
    const response = await world.get(orderPath('unknown'), { owner: demo.unknown.owner });
    expect(response).toMatchObject({ status: 404, body: { itemNotFound: { message: 'Resource not found', code: 404, details: '' } } });
    expect(response.body.itemNotFound.guid).toMatch(/^[0-9a-f-]{36}$/);
  });

  test.each([
    ['no credentials', {}],
    ['another owner', { owner: demo.withoutPayment.owner }],
    ['a user, while the order is open', { basic: 'owner1:Ownerpass1' }],
  ])('refuses %s with 401 in plain text', async (_, caller) => {
    const world = await hostway();
    const response = await world.get(orderPath('complete'), caller);
    expect(response.status).toBe(401);
    expect(response.headers['content-type']).toMatch(/^text\/plain; charset=utf-8$/i);
    expect(response.text).toBe(unauthorizedText);
  });

  describe('of a submitted order', () => {
    test.each([
      ['its owner', { owner: demo.submitted.owner }, 200],
      ["the account's user", { basic: 'owner1:Ownerpass1' }, 200],
      ["the account's user with another cookie", { basic: 'owner1:Ownerpass1', owner: demo.complete.owner }, 200],
      ['a sales agent', { basic: 'sales1:Salespass1' }, 200],
      ['a user that nobody has heard of', { basic: 'me:secret' }, 200],
      ['a user of another account', { basic: 'other1:Otherpass1' }, 401],
      ['another owner', { owner: demo.complete.owner }, 401],
    ])('%s: %o gives %i', async (_, caller, status) => {
      const world = await hostway();
      const response = await world.get(orderPath('submitted'), caller);
      expect(response.status).toBe(status);
      if (status === 200) expect(response.body.order.Status).toBe('submitted');
    });
  });
});

describe('deleteOrder', () => {
  test('deletes once, and its owner may order again', async () => {
    const world = await hostway();
    const { owner } = demo.complete;
    const deleted = await world.remove(orderPath('complete'), { owner });
    expect(deleted).toMatchObject({ status: 204, text: '' });
    expect(deleted.headers).not.toHaveProperty('content-type');
    expect((await world.remove(orderPath('complete'), { owner })).status).toBe(404);
    expect((await world.get(`${orderPath('complete')}/account/paymentInfo`, { owner })).status).toBe(404);
    const again = await world.post('/orders', { owner }, {});
    expect(again.status).toBe(201);
    expect(again.body.orderId).not.toBe(demo.complete.id);
  });

  test.each([
    ['2013-09', 409, { conflict: { code: 409 } }],
    ['2014-10', 405, { methodNotAllowed: { message: 'Method not allowed', code: 405 } }],
    ['2015-07', 405, { methodNotAllowed: { message: 'Method not allowed', code: 405 } }],
  ])('in %s a submitted order stays: %i', async (profile, status, body) => {
    const world = await hostway({ profile });
    expect(await world.remove(orderPath('submitted'), { owner: demo.submitted.owner })).toMatchObject({ status, body });
    expect((await world.get(orderPath('submitted'), { owner: demo.submitted.owner })).status).toBe(200);
  });

  test('is for the owner only', async () => {
    const world = await hostway();
    expect((await world.remove(orderPath('complete'), { owner: demo.submitted.owner })).status).toBe(401);
    expect((await world.get(orderPath('complete'), { owner: demo.complete.owner })).status).toBe(200);
  });
});
