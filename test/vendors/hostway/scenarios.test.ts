import { describe, expect, test } from 'vitest';
import {
  card,
  contact,
  contactTypes,
  documentedCard,
  hostway,
  newAccount,
  offering,
  opened,
  ownerIn,
  server,
  unauthorizedText,
  users,
  verizon,
  verizonAsPrinted,
  wholeOrder,
} from './world.js';

const missing = { itemNotFound: { message: 'Resource not found', code: 404, details: '' } };

test('S1 create, set account, set card, read back masked', async () => {
  const world = await hostway();
  const created = await world.post('/orders', {}, {});
  const { orderId, links } = created.body;
  const caller = { owner: ownerIn(created) };
  expect(created.status).toBe(201);
  expect(created.headers.location).toMatch(new RegExp(`/orders/${orderId}$`));
  expect(created.headers['set-cookie']).toEqual([`OwnerId=${caller.owner}; Path=/`]);
  expect(links.map(({ rel }: { rel: string }) => rel)).toEqual(['self', 'item']);
  const account = `/orders/${orderId}/account`;
  expect((await world.put(account, caller, newAccount)).status).toBe(204);
  expect(await world.put(`${account}/paymentInfo`, caller, card)).toMatchObject({ status: 204, text: '' });
  const shown = await world.get(`${account}/paymentInfo`, caller);
  expect(shown.status).toBe(200);
  expect(shown.body).toEqual({
    paymentInfoType: 'credit_card',
    accountNumber: '************1111',
    creditCardType: 'visa',
    expirationDate: '2099-12',
    links: [{ href: expect.stringMatching(/\/account\/paymentInfo\/$/), rel: 'self' }],
  });
});

test('S2 payment before account is a 404; the account can be set twice', async () => {
  const world = await hostway();
  const { order, caller } = await opened(world);
  expect(await world.put(`${order}/account/paymentInfo`, caller, card)).toMatchObject({ status: 404, body: missing });
  expect((await world.put(`${order}/account`, caller, newAccount)).status).toBe(204);
  expect((await world.put(`${order}/account`, caller, newAccount)).status).toBe(204);
});

test('S3 an unknown order is a 404', async () => {
  const world = await hostway();
  const { caller } = await opened(world);
  const path = '/orders/0000013ad6dd95746a399f90000a71384bf242ff/account/paymentInfo';
  expect(await world.put(path, caller, card)).toMatchObject({ status: 404, body: missing });
});

describe("S4 the vendor's own examples, word for word", () => {
  test('the Verizon body has a comma too many; without it all is well', async () => {
    const world = await hostway();
    const { order, caller } = await opened(world);
    const path = `${order}/account/paymentInfo`;
    await world.put(`${order}/account`, caller, newAccount);
    expect((await world.put(path, caller, verizonAsPrinted)).status).toBe(400);
    expect((await world.get(path, caller)).status).toBe(404);
    expect((await world.put(path, caller, verizon)).status).toBe(204);
    expect(await world.get(path, caller)).toMatchObject({ status: 200, body: { paymentReference: '123432429034', sessionId: '23432434244' } });
  });

  test.each([
    ['2026-01-01T00:00:00Z', 400],
    ['2012-07-01T00:00:00Z', 204],
  ])('the card has expired, or not: at %s %i', async (now, status) => {
    const world = await hostway({ now });
    const { order, caller } = await opened(world);
    await world.put(`${order}/account`, caller, newAccount);
    expect((await world.put(`${order}/account/paymentInfo`, caller, documentedCard)).status).toBe(status);
  });
});

test('S5 nine card types pass, each broken field is a 400, and what was there stays', async () => {
  const world = await hostway();
  const { order, caller } = await opened(world);
  const path = `${order}/account/paymentInfo`;
  await world.put(`${order}/account`, caller, newAccount);
  for (const creditCardType of ['visa', 'mastercard', 'discover', 'amex', 'switch', 'solo', 'delta', 'korean', 'jcb']) {
    expect((await world.put(path, caller, { ...card, creditCardType })).status).toBe(204);
  }
  const broken = [
    { ...card, accountNumber: '4111-1111-1111-1111' },
    { ...card, accountNumber: undefined },
    { ...card, creditCardType: 'diners' },
    { ...card, expirationDate: '12/2099' },
    { ...card, expirationDate: '2099-13' },
    { ...card, billingAddress: undefined },
    { ...card, verificationNumber: undefined },
    { ...card, paymentInfoType: 'paypal' },
    { ...verizon, sessionId: undefined },
  ];
  for (const body of broken) expect((await world.put(path, caller, body)).status, JSON.stringify(body)).toBe(400);
  expect((await world.get(path, caller)).body).toMatchObject({ creditCardType: 'jcb', accountNumber: '************1111' });
});

test('S6 one method replaces another whole, of whatever type', async () => {
  const world = await hostway();
  const { order, caller } = await opened(world);
  const path = `${order}/account/paymentInfo`;
  await world.put(`${order}/account`, caller, newAccount);
  await world.put(path, caller, card);
  await world.put(path, caller, { paymentInfoType: 'vz_payment', paymentReference: '1', sessionId: '2' });
  const { links: _, ...shown } = (await world.get(path, caller)).body;
  expect(shown).toEqual({ paymentInfoType: 'vz_payment', paymentReference: '1', sessionId: '2' });
  await world.put(path, caller, { ...card, accountNumber: '5555555555554444', creditCardType: 'mastercard' });
  expect((await world.get(path, caller)).body).toMatchObject({ accountNumber: '************4444', creditCardType: 'mastercard' });
});

describe('S7 ownership', () => {
  test.each([
    ['another owner', { owner: '11111111-2222-4333-8444-555555555555' }],
    ['nobody', {}],
  ])('%s: 401 in plain text, and nothing changes', async (_, caller) => {
    const world = await hostway();
    const whole = await wholeOrder(world);
    const before = JSON.stringify(world.sandbox.state('hostway'));
    const payment = `${whole.order}/account/paymentInfo`;
    const calls = [
      await world.get(whole.order, caller),
      await world.put(payment, caller, verizon),
      await world.get(payment, caller),
      await world.remove(whole.order, caller),
    ];
    for (const response of calls) {
      expect(response).toMatchObject({ status: 401, text: unauthorizedText });
      expect(response.headers['content-type']).toMatch(/^text\/plain; charset=utf-8$/i);
    }
    expect(JSON.stringify(world.sandbox.state('hostway'))).toBe(before);
  });

  test('from 2014-10 on a user without the cookie: 403, in words about what was asked', async () => {
    const world = await hostway({ profile: '2014-10' });
    const { order } = await wholeOrder(world);
    const caller = { basic: users.stranger };
    const forbidden = (resource: string) => ({ status: 403, body: { forbidden: { message: `Unauthorized: ${resource} failed permission check`, code: 403 } } });
    expect(await world.get(order, caller)).toMatchObject(forbidden('Order'));
    expect(await world.get(`${order}/account/paymentInfo`, caller)).toMatchObject(forbidden('PaymentInfo'));
  });
});

test('S8 one open order per owner', async () => {
  const world = await hostway();
  const { id, order, caller } = await opened(world);
  expect((await world.post('/orders', caller, {})).status).toBe(409);
  expect((await world.remove(order, caller)).status).toBe(204);
  expect((await world.remove(order, caller)).status).toBe(404);
  const again = await world.post('/orders', caller, {});
  expect(again.status).toBe(201);
  expect(again.body.orderId).not.toBe(id);
});

test.each([
  ['2013-09', 200, 409],
  ['2014-10', 204, 405],
  ['2015-07', 204, 405],
])('S9 a full order and its submission, in %s: validated with %i, deleted too late with %i', async (profile, validated, late) => {
  const world = await hostway({ profile });
  const { order, caller, product, statuses } = await wholeOrder(world);
  expect(statuses).toEqual([204, ...contactTypes.map(() => 204), 204, 201, 201, 204]);
  expect((await world.get(product, caller)).status).toBe(200);
  const { body } = await world.get(`${order}/quote`, caller);
  expect(body.quote).toMatchObject({ Total: '339.00', OneTimeFeeAmount: '100.00', TaxTotal: '0' });
  const action = (given: object) => world.post(`${order}/action`, caller, given);
  expect(await action({ action: 'validate' })).toMatchObject({ status: validated, text: '' });
  expect(await action({ action: 'submit', quoteHash: body.quote.Hash })).toMatchObject({ status: 202, text: '' });
  expect((await world.get(order, caller)).body.order.Status).toBe('submitted');
  expect((await world.remove(order, caller)).status).toBe(late);
  expect((await world.put(`${order}/account/paymentInfo`, caller, card)).status).toBe(405);
  expect((await world.post('/orders', caller, {})).status).toBe(201);
});

test('S10 an order that is not whole stays as it is', async () => {
  const world = await hostway();
  const { order, caller } = await opened(world);
  const action = (name: string) => world.post(`${order}/action`, caller, { action: name });
  const refused = (message: string) => ({ status: 400, body: { badRequest: { message, code: 400 } } });
  expect(await action('submit')).toMatchObject(refused('Account has not been set'));
  await world.put(`${order}/account`, caller, newAccount);
  for (const type of ['regular', 'administrator', 'technical']) await world.put(`${order}/account/contactInfo/${type}`, caller, contact);
  expect(await action('submit')).toMatchObject(refused('Contact info type billing is not set'));
  expect((await action('cancel')).status).toBe(400);
  expect((await world.get(order, caller)).body.order.Status).toBe('new');
});

test('S11 a product brings the account with it, in its own currency', async () => {
  const world = await hostway();
  const { order, caller } = await opened(world);
  expect((await world.post(`${order}/account/products`, caller, server)).status).toBe(201);
  expect(await world.get(`${order}/account`, caller)).toMatchObject({ status: 200, body: { currency: 'USD', status: 'new' } });
  expect((await world.put(`${order}/account/paymentInfo`, caller, card)).status).toBe(204);
  expect((await world.put(`${order}/account`, caller, { currency: 'EUR', language: 'en' })).status).toBe(409);
  expect((await world.post(`${order}/account/products`, caller, { offering: offering('core.plangroup.dedserver.plan4/EUR-1') })).status).toBe(400);
});

test('S12 the shorthand', async () => {
  const world = await hostway();
  const stranger = { owner: '11111111-2222-4333-8444-555555555555' };
  expect((await world.get('/order', stranger)).status).toBe(404);
  const set = await world.put('/order/account', {}, newAccount);
  expect(set.status).toBe(204);
  const caller = { owner: ownerIn(set) };
  const { body } = await world.get('/order', caller);
  expect(body.links.alternate).toEqual({ href: expect.stringMatching(/\/orders\/[0-9a-f]{40}$/), rel: 'alternate' });
  const order = new URL(body.links.alternate.href).pathname;
  expect((await world.put('/order/account/paymentInfo', caller, card)).status).toBe(204);
  const shown = await world.get(`${order}/account/paymentInfo`, caller);
  expect(shown).toMatchObject({ status: 200, body: { accountNumber: '************1111' } });
  const short = await world.get('/order/account/paymentInfo', caller);
  expect({ ...short.body, links: [] }).toEqual({ ...shown.body, links: [] });
});

interface Method {
  readonly default: number;
  readonly links: readonly { readonly href: string }[];
}

const methods = '/accounts/test731993/paymentInfo';
const caller = { basic: users.owner };
const defaults = (list: readonly Method[]) => Object.fromEntries(list.map((method) => [method.links[0]?.href.split('/').at(-1), method.default]));

test('S13 the default goes from one method to another', async () => {
  const world = await hostway();
  const link = 'https://api.hostway.com/accounts/test731993/paymentInfo';
  expect(defaults((await world.get(methods, caller)).body.list)).toEqual({ 'dd-100062441': 0, 'cc-100069155': 1 });
  expect((await world.remove(`${methods}/cc-100069155`, caller)).status).toBe(409);
  expect((await world.put(`${methods}/default`, caller, { paymentInfo: `${link}/dd-100062441` })).status).toBe(204);
  expect(defaults((await world.get(methods, caller)).body.list)).toEqual({ 'dd-100062441': 1, 'cc-100069155': 0 });
  expect((await world.remove(`${methods}/cc-100069155`, caller)).status).toBe(204);
  expect((await world.get(`${methods}/cc-100069155`, caller)).status).toBe(404);
  expect((await world.get(methods, caller)).body.list).toHaveLength(1);
  expect((await world.put(`${methods}/default`, caller, { paymentInfo: `${link}/cc-100069155` })).status).toBe(400);
});

test('S14 the default is unset only where the franchise allows offline payment', async () => {
  const world = await hostway();
  expect((await world.remove(`${methods}/default`, { basic: users.agent })).status).toBe(409);
  expect(defaults((await world.get(methods, caller)).body.list)).toMatchObject({ 'cc-100069155': 1 });
  const others = '/accounts/acct839326/paymentInfo';
  const agent = { basic: users.agent };
  expect((await world.remove(`${others}/default`, agent)).status).toBe(204);
  expect(defaults((await world.get(others, agent)).body.list)).toEqual({ 'cc-100071320': 0, 'cc-100071321': 0 });
  expect((await world.remove(`${others}/cc-100071320`, agent)).status).toBe(204);
});

test('S15 a one-time payment is pending, then active', async () => {
  const world = await hostway();
  const pay = (method: string, amount: number, by: object = caller) => world.post(`${methods}/${method}/payment`, by, { amount });
  const payments = async () => (await world.get('/accounts/test731993/transactions?filterType=payment', caller)).body.list.slice(2);
  expect(await pay('cc-100069155', 25.0)).toMatchObject({ status: 204, text: '' });
  expect(await payments()).toMatchObject([{ type: 'payment', amount: 25, currency: 'USD', status: 'pending' }]);
  const { events } = await world.sandbox.clock.advance('PT1M');
  expect(events.map(({ type }) => type)).toContain('payment.active');
  expect(await payments()).toMatchObject([{ amount: 25, status: 'active' }]);
  expect((await pay('cc-100069155', 0)).status).toBe(400);
  expect((await pay('cc-100069155', -1)).status).toBe(400);
  expect((await pay('cc-999999999', 25)).status).toBe(404);
  expect((await world.post('/accounts/acct839326/paymentInfo/cc-100071321/payment', { basic: users.reseller }, { amount: 25 })).status).toBe(409);
  expect((await pay('cc-100069155', 25, {})).status).toBe(401);
});
