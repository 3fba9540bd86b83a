import { describe, expect, test } from 'vitest';
import {
  card,
  completed,
  contact,
  contactTypes,
  demo,
  hostway,
  newAccount,
  offering,
  opened,
  ownerIn,
  server,
  service,
  users,
  verizon,
  wholeOrder,
  why,
} from './world.js';

const domain = (name: string) => ({ name, serviceSpecification: 'https://api.hostway.com/serviceSpecifications/core.dnr.com', billingCycle: 12 });
const certificate = { name: 'cert', serviceSpecification: 'https://api.hostway.com/serviceSpecifications/core.sslcert', billingCycle: 12 };

describe('what an order needs before it is whole', () => {
  const steps = {
    account: 'Account has not been set',
    contacts: 'Contact info type regular is not set',
    payment: 'Payment info has not been set',
    product: 'Order must contain at least one plan',
    service: 'All plans in the order must contain at least one service',
  };

  test('is told one thing after the other', async () => {
    const world = await hostway();
    const { order, caller } = await opened(world);
    const told: string[] = [];
    const ask = async () => told.push((await world.post(`${order}/action`, caller, { action: 'validate' })).body.badRequest?.message ?? 'whole');
    await ask();
    await world.put(`${order}/account`, caller, newAccount);
    await ask();
    for (const type of contactTypes) await world.put(`${order}/account/contactInfo/${type}`, caller, contact);
    await ask();
    await world.put(`${order}/account/paymentInfo`, caller, card);
    await ask();
    const added = await world.post(`${order}/account/products`, caller, server);
    await ask();
    await world.post(`${new URL(String(added.headers.location)).pathname}services`, caller, service);
    await ask();
    expect(told).toEqual([...Object.values(steps), 'whole']);
  });

  test('an existing account needs neither contacts nor payment information', async () => {
    const world = await hostway();
    const { order, caller } = await opened(world);
    await world.put(`${order}/account`, caller, { accountNumber: 'test731993' });
    const added = await world.post(`${order}/account/products`, caller, server);
    await world.post(`${new URL(String(added.headers.location)).pathname}services`, caller, service);
    expect((await world.post(`${order}/action`, caller, { action: 'validate' })).status).toBe(200);
  });

  test.each([
    ['needs a relation and has none', [], 400],
    ['is related to what is not in the order', ['https://api.hostway.com/orders/1/account/products/2/services/3'], 400],
    ['is related to a service of the order', undefined, 200],
  ])('a service that %s', async (_, relatedTo, status) => {
    const world = await hostway();
    const { order, caller, product } = await wholeOrder(world);
    const [own] = (await world.get(`${product}/services`, caller)).body.list;
    await world.post(`${product}/services`, caller, { ...certificate, relatedTo: relatedTo ?? [own.links[0].href] });
    expect((await world.post(`${order}/action`, caller, { action: 'validate' })).status).toBe(status);
  });

  test.each([
    ['of another account', 'test731993.com', 409],
    ['of nobody', 'test731994.com', 202],
  ])('a domain %s: %s gives %i', async (_, name, status) => {
    const world = await hostway();
    const { order, caller, product } = await wholeOrder(world);
    await world.post(`${product}/services`, caller, domain(name));
    expect((await world.post(`${order}/action`, caller, { action: 'submit' })).status).toBe(status);
    if (status === 409) expect(why(world)).toMatchObject([{ rule: 'domain' }]);
  });

  test('the price must be that of the quote', async () => {
    const world = await hostway();
    const { order, caller, product } = await wholeOrder(world);
    const { Hash: quoteHash } = (await world.get(`${order}/quote`, caller)).body.quote;
    await world.put(`${product}/promotion`, caller, { promoCode: 'ThanksgivingPriceDrop' });
    expect(await world.post(`${order}/action`, caller, { action: 'submit', quoteHash })).toMatchObject({
      status: 409,
      body: { conflict: { details: { quoteHash: 'the quote has changed' } } },
    });
  });
});

test('a submitted order can be read, by nobody changed, and not submitted twice', async () => {
  const world = await hostway();
  const { order, caller, product } = await wholeOrder(world);
  await world.post(`${order}/action`, caller, { action: 'submit' });
  const writes = [
    await world.post(`${order}/action`, caller, { action: 'submit' }),
    await world.put(`${order}/account`, caller, newAccount),
    await world.put(`${order}/account/contactInfo/billing`, caller, contact),
    await world.remove(`${order}/account/contactInfo/billing`, caller),
    await world.put(`${order}/account/user`, caller, { userName: 'x', password: 'Mytestpass1' }),
    await world.post(`${order}/account/products`, caller, server),
    await world.remove(product, caller),
    await world.put(`${order}/attributes`, caller, [{ name: 'AffiliateId', value: '1' }]),
  ];
  expect(writes.map(({ status }) => status)).toEqual(writes.map(() => 405));
  for (const path of ['', '/quote', '/account', '/account/contactInfo', '/account/paymentInfo', '/account/user', '/account/products']) {
    expect((await world.get(`${order}${path}`, caller)).status, path).toBe(200);
  }
});

describe('a completed order', () => {
  test('makes the account, its user, payment method, product and a paid invoice', async () => {
    const world = await hostway();
    const whole = await wholeOrder(world);
    const number = await completed(world, whole);
    const caller = { basic: 'mytestuser1:Mytestpass1' };
    const account = `/accounts/${number}`;
    expect((await world.get(whole.order, whole.caller)).body.order.Status).toBe('completed');
    expect((await world.get(account, caller)).body).toMatchObject({ accountNumber: number, status: 'open' });
    expect((await world.get(`${account}/contacts`, caller)).body.technical).toMatchObject({ firstName: 'John', city: 'Chicago' });
    const [method] = (await world.get(`${account}/paymentInfo`, caller)).body.list;
    expect(method).toMatchObject({ accountNumber: 'XXXXXXXXXXXX1111', creditCardType: 'visa', expirationDate: '2099-12', default: 1 });
    expect((await world.get(`${account}/products`, caller)).body.list).toMatchObject([{ name: 'Dedicated server, plan 4', status: 'open', billingCycle: 1 }]);
    const [invoice] = (await world.get(`${account}/invoices`, caller)).body.list;
    expect(invoice).toMatchObject({ status: 'invoice_paid', amount: '339.0000', amountDue: '0.0000', currency: 'USD', date: '2026-01-01' });
    const { list } = (await world.get(`${account}/invoices/${invoice.invoiceNumber}/transactions`, caller)).body;
    expect(list.map(({ type, amount }: { type: string; amount: string }) => [type, amount])).toEqual([
      ['fee', '100.00'],
      ['charge', '239.00'],
      ['payment', '339.00'],
    ]);
  });

  test('lets its user sign in, in a strict sandbox too', async () => {
    const world = await hostway({ auth: 'strict' });
    const whole = await wholeOrder(world);
    const caller = { basic: 'mytestuser1:Mytestpass1' };
    expect((await world.get('/accounts', caller)).status).toBe(401);
    const number = await completed(world, whole);
    expect((await world.get('/accounts', caller)).body.list).toMatchObject([{ accountNumber: number }]);
    expect((await world.get('/accounts', { basic: 'mytestuser1:Mytestpass2' })).status).toBe(401);
  });

  test('paid by Verizon stores no method and leaves the invoice open', async () => {
    const world = await hostway();
    const number = await completed(world, await wholeOrder(world, { paymentInfo: verizon }));
    const caller = { basic: users.agent };
    expect((await world.get(`/accounts/${number}/paymentInfo`, caller)).body.list).toEqual([]);
    expect((await world.get(`/accounts/${number}/paymentInfo/default`, caller)).status).toBe(404);
    expect((await world.get(`/accounts/${number}/invoices`, caller)).body.list).toMatchObject([{ status: 'invoice_open', amountDue: '339.0000' }]);
  });

  test('adds to an existing account: product, further payment method, invoice', async () => {
    const world = await hostway();
    const whole = await wholeOrder(world, { account: { accountNumber: 'test731993' } });
    expect(await completed(world, whole)).toBe('test731993');
    const caller = { basic: users.owner };
    const { list } = (await world.get('/accounts/test731993/paymentInfo', caller)).body;
    expect(list.map((method: { default: number }) => method.default)).toEqual([0, 1, 0]);
    expect((await world.get('/accounts/test731993/products', caller)).body.list).toHaveLength(2);
    expect((await world.get('/accounts/test731993/invoices', caller)).body.list).toHaveLength(4);
  });

  test('is told step by step', async () => {
    const world = await hostway();
    const whole = await wholeOrder(world);
    await world.post(`${whole.order}/action`, whole.caller, { action: 'submit' });
    const { events } = await world.sandbox.clock.advance('PT1M');
    // One order of the demo world is under way too.
    expect(events.filter(({ orderId }) => orderId !== demo.submitted.id).map(({ type }) => type)).toEqual([
      'account.opened',
      'payment_method.added',
      'product.opened',
      'invoice.created',
      'invoice.paid',
      'order.completed',
    ]);
  });

  test('can be read by its user and sales agents without the cookie, by no other', async () => {
    const world = await hostway();
    const whole = await wholeOrder(world);
    await completed(world, whole);
    const status = async (basic: string) => (await world.get(whole.order, { basic })).status;
    expect([await status('mytestuser1:Mytestpass1'), await status(users.agent), await status(users.owner)]).toEqual([200, 200, 401]);
  });
});

describe('an order fails', () => {
  test('when its card expires before it is processed', async () => {
    const world = await hostway({ now: '2026-01-31T23:59:30Z' });
    const { order, caller } = await wholeOrder(world, { paymentInfo: { ...card, expirationDate: '2026-01' } });
    await world.post(`${order}/action`, caller, { action: 'submit' });
    const { events } = await world.sandbox.clock.advance('PT1M');
    expect(events).toContainEqual(expect.objectContaining({ type: 'order.failed', reason: 'card_expired' }));
    expect((await world.get(order, caller)).body.order.Status).toBe('failed');
  });

  test('when its account is closed or purged meanwhile, or its user name taken', async () => {
    const world = await hostway();
    const closing = await wholeOrder(world, { account: { accountNumber: 'test731993' } });
    const [first, second] = [await wholeOrder(world, { user: 'twin' }), await wholeOrder(world, { user: 'twin' })];
    for (const { order, caller } of [closing, first, second]) await world.post(`${order}/action`, caller, { action: 'submit' });
    await world.put('/accounts/test731993', { basic: users.agent }, { status: 'closed' });
    await world.sandbox.clock.advance('PT1M');
    const statuses = [];
    for (const { order, caller } of [closing, first, second]) statuses.push((await world.get(order, caller)).body.order.Status);
    expect(statuses).toEqual(['failed', 'completed', 'failed']);
  });
});

describe('the shorthand', () => {
  test('submits the open order and says where it is from now on', async () => {
    const world = await hostway();
    const { id, caller } = await wholeOrder(world);
    const submitted = await world.post('/order/action', caller, { action: 'submit' });
    expect(submitted.status).toBe(202);
    expect(submitted.headers.location).toMatch(new RegExp(`/orders/${id}$`));
    expect((await world.get('/order', caller)).status).toBe(404);
  });

  test('makes an order, its cookie with it, for a PUT or POST that succeeds', async () => {
    const world = await hostway();
    const added = await world.post('/order/account/products', {}, server);
    expect(added.status).toBe(201);
    const caller = { owner: ownerIn(added) };
    expect(added.headers['set-cookie']).toEqual([`OwnerId=${caller.owner}; Path=/`]);
    expect((await world.get('/order/account/products', caller)).body.list).toHaveLength(1);
    const again = await world.post('/order/account/products', caller, { offering: offering('core.plan.email.exchange2010/USD-1') });
    expect(again.headers).not.toHaveProperty('set-cookie');
    expect((await world.get('/order/account/products', caller)).body.list).toHaveLength(2);
  });

  test.each([
    ['put', '/order/account/paymentInfo', card, 404],
    ['put', '/order/account', { currency: 'JPY', language: 'en' }, 400],
    ['post', '/order/action', { action: 'submit' }, 400],
  ] as const)('%s %s that is refused leaves no order behind', async (method, path, body, status) => {
    const world = await hostway();
    const before = JSON.stringify(world.sandbox.state('hostway'));
    const response = await world[method](path, {}, body);
    expect(response.status).toBe(status);
    expect(response.headers).not.toHaveProperty('set-cookie');
    expect(JSON.stringify(world.sandbox.state('hostway'))).toBe(before);
  });

  test.each([
    ['get', '/order', 401],
    ['get', '/order/quote', 401],
    ['remove', '/order/account/attributes', 401],
  ] as const)('%s %s makes no order: %i without a cookie, 404 with one', async (method, path, status) => {
    const world = await hostway();
    expect((await world[method](path, {})).status).toBe(status);
    expect((await world[method](path, { basic: users.owner })).status).toBe(status);
    expect((await world[method](path, { owner: '11111111-2222-4333-8444-555555555555' })).status).toBe(404);
  });

  test('deletes the open order', async () => {
    const world = await hostway();
    const { owner } = demo.complete;
    expect((await world.remove('/order', { owner })).status).toBe(204);
    expect((await world.get(`/orders/${demo.complete.id}`, { owner })).status).toBe(404);
    expect((await world.remove('/order', { owner })).status).toBe(404);
  });
});
