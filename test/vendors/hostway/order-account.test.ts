import { describe, expect, test } from 'vitest';
import { accountPath, card, demo, hostway, orderPath, paymentPath, why } from './world.js';

const newAccount = { currency: 'USD', language: 'en-US' };

describe('setOrderAccount', () => {
  test('adds a new account', async () => {
    const world = await hostway();
    const { owner } = demo.withoutAccount;
    expect(await world.put(accountPath('withoutAccount'), { owner }, newAccount)).toMatchObject({ status: 204, text: '' });
    expect((await world.get(accountPath('withoutAccount'), { owner })).body).toMatchObject({ ...newAccount, status: 'new' });
    expect((await world.get(orderPath('withoutAccount'), { owner })).body.order).toHaveProperty('Account');
  });

  test('adds an existing account', async () => {
    const world = await hostway();
    const { owner } = demo.withoutAccount;
    expect((await world.put(accountPath('withoutAccount'), { owner }, { accountNumber: 'test731993' })).status).toBe(204);
    expect((await world.get(accountPath('withoutAccount'), { owner })).body).toMatchObject({ ...newAccount, status: 'open' });
  });

  test('a second time changes currency and language, and keeps contacts and payment information', async () => {
    const world = await hostway();
    const { owner } = demo.withoutAccount;
    await world.put(accountPath('withoutAccount'), { owner }, newAccount);
    await world.put(paymentPath('withoutAccount'), { owner }, card);
    expect((await world.put(accountPath('withoutAccount'), { owner }, { currency: 'EUR', language: 'en' })).status).toBe(204);
    expect((await world.get(accountPath('withoutAccount'), { owner })).body).toMatchObject({ currency: 'EUR', language: 'en' });
    expect((await world.get(paymentPath('withoutAccount'), { owner })).body).toMatchObject({ accountNumber: '************1111' });
  });

  test.each([
    ['no language', { currency: 'USD' }, 'POST data error', { language: 'Required' }],
    ['no currency', { language: 'en' }, 'POST data error', { currency: 'Required' }],
    ['a currency that is none', { currency: 'dollars', language: 'en' }, 'POST data error', { currency: expect.any(String) }],
    [
      'a currency of other franchises',
      { currency: 'JPY', language: 'en' },
      'Currency JPY not allowed for this franchise',
      { currency: 'must be one of USD, CAD, EUR, GBP' },
    ],
    [
      'a language of other franchises',
      { currency: 'USD', language: 'fr' },
      'Language fr not allowed for this franchise',
      { language: 'must be one of en, en-US, en-CA' },
    ],
    ['an unknown number', { accountNumber: 'nobody1' }, 'POST data error', { accountNumber: 'no account has this number' }],
    ['a number that is none', { ...newAccount, accountNumber: 7 }, 'POST data error', { accountNumber: 'no account has this number' }],
  ])('refuses %s', async (_, body, message, details) => {
    const world = await hostway();
    const { owner } = demo.withoutAccount;
    const response = await world.put(accountPath('withoutAccount'), { owner }, body);
    expect(response.status).toBe(400);
    expect(response.body).toMatchObject({ badRequest: { message, code: 400, details } });
    expect((await world.get(accountPath('withoutAccount'), { owner })).status).toBe(404);
  });

  test.each([
    ['differs from that of the products in the order', 'withoutPayment', { currency: 'EUR', language: 'en' }],
    ["differs from the existing account's", 'withoutAccount', { accountNumber: 'test731993', currency: 'EUR' }],
  ] as const)('a currency that %s is a conflict', async (_, order, body) => {
    const world = await hostway();
    const response = await world.put(accountPath(order), { owner: demo[order].owner }, body);
    expect(response).toMatchObject({ status: 409, body: { conflict: { message: 'Data conflict', code: 409 } } });
    expect(why(world)).toMatchObject([{ rule: 'currency', request: '/body/currency', accepted: 'USD' }]);
  });

  test.each([
    ['an unknown order', 'unknown', 404],
    ['a submitted order', 'submitted', 405],
  ] as const)('%s: %s gives %i', async (_, order, status) => {
    const world = await hostway();
    expect((await world.put(accountPath(order), { owner: demo[order].owner }, newAccount)).status).toBe(status);
  });
});

describe('getOrderAccount', () => {
  test('shows the account and where its parts are', async () => {
    const world = await hostway();
    const { id, owner } = demo.complete;
    const { status, body } = await world.get(accountPath('complete'), { owner });
    const part = (name: string) => expect.stringMatching(new RegExp(`^http://[^/]+/orders/${id}/account/${name}$`));
    expect(status).toBe(200);
    expect(body).toEqual({
      currency: 'USD',
      language: 'en-US',
      status: 'new',
      attributes: part('attributes/'),
      contactInfo: part('contactInfo/'),
      paymentInfo: part('paymentInfo/'),
      user: part('user/'),
      links: [{ href: part(''), rel: 'self' }],
    });
  });

  test('shows number and products from 2014-10 on', async () => {
    const world = await hostway({ profile: '2014-10' });
    const { body } = await world.get(accountPath('submitted'), { owner: demo.submitted.owner });
    expect(body).toMatchObject({ number: 'test731993', products: expect.stringMatching(/\/account\/products\/$/), status: 'open' });
  });

  test.each([
    ['an order without account', 'withoutAccount'],
    ['an unknown order', 'unknown'],
  ] as const)('does not find %s', async (_, order) => {
    const world = await hostway();
    expect(await world.get(accountPath(order), { owner: demo[order].owner })).toMatchObject({ status: 404, body: { itemNotFound: { code: 404 } } });
  });
});
