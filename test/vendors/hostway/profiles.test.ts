import { describe, expect, test } from 'vitest';
import { accountPath, type Caller, card, demo, hostway, orderPath, paymentPath, verizon } from './world.js';

const { owner } = demo.complete;

describe('setOrderPaymentInfo through the years', () => {
  test.each([
    ['2013-09', 'a card', card, 204],
    ['2014-10', 'a card', card, 204],
    ['2015-07', 'a card', card, 204],
    ['2013-09', 'a Verizon payment', verizon, 204],
    ['2014-10', 'a Verizon payment', verizon, 400],
    ['2015-07', 'a Verizon payment', verizon, 400],
    ['2013-09', 'a solo card', { ...card, creditCardType: 'solo' }, 204],
    ['2014-10', 'a solo card', { ...card, creditCardType: 'solo' }, 204],
    ['2015-07', 'a solo card', { ...card, creditCardType: 'solo' }, 400],
    ['2015-07', 'an amex card', { ...card, creditCardType: 'amex' }, 204],
  ])('%s: %s', async (profile, _, body, status) => {
    const world = await hostway({ profile });
    expect((await world.put(paymentPath('complete'), { owner }, body)).status).toBe(status);
  });

  test.each([
    ['2013-09', 400],
    ['2014-10', 400],
    ['2015-07', 204],
  ])('%s: a strange contact_type gives %i', async (profile, status) => {
    const world = await hostway({ profile });
    expect((await world.put(`${paymentPath('complete')}?contact_type=strange`, { owner }, card)).status).toBe(status);
  });
});

describe('offline payment, in 2015-07', () => {
  const offline = { paymentInfoType: 'offline' };
  const agent = 'sales1:Salespass1';
  test.each([
    ['by a sales agent, where the franchise allows it', 'ofReseller', agent, 204],
    ['by a sales agent, where the franchise does not', 'complete', agent, 400],
    ['by another user', 'ofReseller', 'other1:Otherpass1', 400],
  ] as const)('%s', async (_, order, basic, status) => {
    const world = await hostway({ profile: '2015-07' });
    expect((await world.put(paymentPath(order), { owner: demo[order].owner, basic }, offline)).status).toBe(status);
  });

  test('by the owner alone is refused', async () => {
    const world = await hostway({ profile: '2015-07' });
    expect((await world.put(paymentPath('ofReseller'), { owner: demo.ofReseller.owner }, offline)).status).toBe(400);
  });

  test('is shown', async () => {
    const world = await hostway({ profile: '2015-07' });
    const path = paymentPath('ofReseller');
    await world.put(path, { owner: demo.ofReseller.owner, basic: agent }, offline);
    const response = await world.get(path, { owner: demo.ofReseller.owner });
    expect(response).toMatchObject({ status: 200, body: { ...offline, links: [{ rel: 'self' }] } });
  });
});

describe('a user without the cookie', () => {
  const stranger: Caller = { basic: 'other1:Otherpass1' };
  const account = { currency: 'USD', language: 'en-US' };
  type World = Awaited<ReturnType<typeof hostway>>;
  test.each([
    ['getOrder', 'Order', (world: World) => world.get(orderPath('complete'), stranger)],
    ['deleteOrder', 'Order', (world: World) => world.remove(orderPath('complete'), stranger)],
    ['setOrderAccount', 'OrderAccount', (world: World) => world.put(accountPath('complete'), stranger, account)],
    ['getOrderAccount', 'OrderAccount', (world: World) => world.get(accountPath('complete'), stranger)],
    ['setOrderPaymentInfo', 'PaymentInfo', (world: World) => world.put(paymentPath('complete'), stranger, card)],
    ['getOrderPaymentInfo', 'PaymentInfo', (world: World) => world.get(paymentPath('complete'), stranger)],
  ] as const)('%s: 401 in 2013-09, later 403 about %s', async (_, resource, call) => {
    const message = `Unauthorized: ${resource} failed permission check`;
    expect((await call(await hostway())).status).toBe(401);
    for (const profile of ['2014-10', '2015-07']) {
      expect(await call(await hostway({ profile }))).toMatchObject({ status: 403, body: { forbidden: { message, code: 403 } } });
    }
  });

  test('with a wrong cookie beside it: 401', async () => {
    const world = await hostway({ profile: '2014-10' });
    expect((await world.get(orderPath('complete'), { ...stranger, owner: demo.submitted.owner })).status).toBe(401);
  });
});

describe('a strict sandbox', () => {
  test('takes the owners of its fixtures, and those that it makes', async () => {
    const world = await hostway({ auth: 'strict' });
    expect((await world.get(orderPath('complete'), { owner })).status).toBe(200);
    const created = await world.post('/orders', {}, {});
    const own = /OwnerId=([^;]+)/.exec(String(created.headers['set-cookie']))?.[1] ?? '';
    expect((await world.get(`/orders/${created.body.orderId}`, { owner: own })).status).toBe(200);
  });

  test('refuses users that it does not list', async () => {
    const world = await hostway({ auth: 'strict' });
    expect((await world.get(orderPath('submitted'), { basic: 'owner1:Ownerpass1' })).status).toBe(200);
    expect((await world.get(orderPath('submitted'), { basic: 'me:secret' })).status).toBe(401);
  });
});

test('a world can begin empty', async () => {
  const world = await hostway({ fixtures: 'empty' });
  expect((await world.get(orderPath('complete'), { owner })).status).toBe(404);
  const created = await world.post('/orders', {}, {});
  const caller = { owner: /OwnerId=([^;]+)/.exec(String(created.headers['set-cookie']))?.[1] ?? '' };
  const account = `/orders/${created.body.orderId}/account`;
  expect((await world.put(account, caller, { currency: 'GBP', language: 'en' })).status).toBe(204);
  expect((await world.put(`${account}/paymentInfo`, caller, card)).status).toBe(204);
  expect((await world.get(`${account}/paymentInfo`, caller)).body.accountNumber).toBe('************1111');
});
