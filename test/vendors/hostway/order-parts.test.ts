import { describe, expect, test } from 'vitest';
import { accountPath, contact, contactTypes, demo, hostway, newAccount, opened, orderPath, users, why } from './world.js';

const { owner } = demo.complete;
const billing = `${accountPath('complete')}/contactInfo/billing`;
const inGroup = (group: keyof typeof contact, members: object) => ({ ...contact, [group]: { ...contact[group], ...members } });

describe('contacts of an order', () => {
  test('each type is set, shown, listed and removed by itself', async () => {
    const world = await hostway();
    const { order, caller } = await opened(world);
    const all = `${order}/account/contactInfo`;
    await world.put(`${order}/account`, caller, newAccount);
    expect((await world.get(all, caller)).status).toBe(404);
    for (const type of contactTypes) expect(await world.put(`${all}/${type}`, caller, contact)).toMatchObject({ status: 204, text: '' });
    expect((await world.get(`${all}/technical`, caller)).body).toMatchObject({ contactInfo: contact, links: [{ rel: 'self' }] });
    expect((await world.remove(`${all}/technical`, caller)).status).toBe(204);
    expect((await world.get(`${all}/technical`, caller)).status).toBe(404);
    expect((await world.remove(`${all}/technical`, caller)).status).toBe(404);
    expect(Object.keys((await world.get(all, caller)).body.contactInfo)).toEqual(['regular', 'billing', 'administrator']);
  });

  test.each([
    ['a first name of 51 letters', inGroup('name', { firstName: 'a'.repeat(51) }), 'name.firstName'],
    ['a name with a sign', inGroup('name', { lastName: 'Sm!th' }), 'name.lastName'],
    ['no last name', inGroup('name', { lastName: undefined }), 'name.lastName'],
    ['a company of 201 letters', inGroup('name', { company: 'a'.repeat(201) }), 'name.company'],
    ['no city', inGroup('address', { city: undefined }), 'address.city'],
    ['a country in full', inGroup('address', { countryCode: 'USA' }), 'address.countryCode'],
    ['no street', inGroup('address', { street1: '' }), 'address.street1'],
    ['no state in the US', inGroup('address', { stateOrProvince: '' }), 'address.stateOrProvince'],
    ['an address that is none', inGroup('contactMedia', { email1: 'test' }), 'contactMedia.email1'],
    ['a second address that is none', inGroup('contactMedia', { email2: 'test' }), 'contactMedia.email2'],
    ['a fax of 21 digits', inGroup('contactMedia', { fax: '1'.repeat(21) }), 'contactMedia.fax'],
    ['a format that is none', inGroup('contactMedia', { email1Format: 'HTML' }), 'contactMedia.email1Format'],
    ['no format', inGroup('contactMedia', { email1Format: undefined }), 'contactMedia.email1Format'],
    ['no phone', inGroup('contactMedia', { phone1: undefined }), 'contactMedia.phone1'],
    ['letters in the phone', inGroup('contactMedia', { phone1: '555-CALL' }), 'contactMedia.phone1'],
    ['no name at all', { ...contact, name: undefined }, 'name'],
  ])('refuses %s, and the former contact stays', async (_, body, field) => {
    const world = await hostway();
    const response = await world.put(billing, { owner }, body);
    expect(response.status).toBe(400);
    expect(Object.keys(response.body.badRequest.details)).toContain(field);
    expect((await world.get(billing, { owner })).body.contactInfo).toEqual(contact);
  });

  test('letters in a phone number are refused in the words of the page', async () => {
    const world = await hostway();
    const response = await world.put(billing, { owner }, inGroup('contactMedia', { phone2: 'x' }));
    expect(response.body.badRequest.message).toBe('Code: contact_error, Field cannot have any alphabet letters; only numbers and symbols allowed.');
  });

  test('an address abroad needs no state', async () => {
    const world = await hostway();
    expect((await world.put(billing, { owner }, inGroup('address', { stateOrProvince: undefined, countryCode: 'DE' }))).status).toBe(204);
  });

  test.each([
    ['2013-09', undefined],
    ['2014-10', 'Mr.'],
    ['2015-07', 'Mr.'],
  ])('%s: a salutation is kept: %s', async (profile, salutation) => {
    const world = await hostway({ profile });
    expect((await world.put(billing, { owner }, inGroup('name', { salutation: 'Mr.' }))).status).toBe(204);
    expect((await world.get(billing, { owner })).body.contactInfo.name.salutation).toBe(salutation);
  });

  test.each(['2014-10', '2015-07'])('%s: html is the default format', async (profile) => {
    const world = await hostway({ profile });
    expect((await world.put(billing, { owner }, inGroup('contactMedia', { email1Format: undefined }))).status).toBe(204);
    expect((await world.get(billing, { owner })).body.contactInfo.contactMedia.email1Format).toBe('html');
  });

  test('a type that does not exist is a 404', async () => {
    const world = await hostway();
    expect((await world.put(`${accountPath('complete')}/contactInfo/administrative`, { owner }, contact)).status).toBe(404);
    expect(why(world)).toMatchObject([{ rule: 'contact', request: '/path/contactType' }]);
  });
});

describe('a part without account', () => {
  const caller = { owner: demo.withoutAccount.owner };
  test.each([
    ['contactInfo/billing', contact, '2013-09', 404, { itemNotFound: { message: 'Resource not found' } }],
    ['contactInfo/billing', contact, '2014-10', 502, { badGateway: { message: 'Account has not been set. Cannot add contact info.' } }],
    ['contactInfo/billing', contact, '2015-07', 502, { badGateway: { code: 502 } }],
    ['user', { userName: 'me', password: 'Mytestpass1' }, '2013-09', 404, { itemNotFound: { code: 404 } }],
    ['user', { userName: 'me', password: 'Mytestpass1' }, '2014-10', 502, { badGateway: { message: 'Account has not been set. Cannot add user.' } }],
    ['attributes', [{ name: 'partner_account_id', value: '1' }], '2014-10', 404, { itemNotFound: { code: 404 } }],
  ])('%s %o, in %s: %i', async (part, body, profile, status, fault) => {
    const world = await hostway({ profile });
    expect(await world.put(`${accountPath('withoutAccount')}/${part}`, caller, body)).toMatchObject({ status, body: fault });
  });

  test.each(['contactInfo', 'contactInfo/billing', 'user', 'attributes'])('GET %s: 404', async (part) => {
    const world = await hostway();
    expect((await world.get(`${accountPath('withoutAccount')}/${part}`, caller)).status).toBe(404);
  });
});

describe('the user of an order', () => {
  const path = `${accountPath('complete')}/user`;

  test('is made up until one is set; the password is never shown', async () => {
    const world = await hostway();
    expect((await world.get(path, { owner })).body.userName).toBe('accountUser1');
    expect((await world.put(path, { owner }, { userName: 'mytestuser1', password: 'Mytestpass1' })).status).toBe(204);
    expect((await world.get(path, { owner })).body).toEqual({ userName: 'mytestuser1', links: [{ href: expect.any(String), rel: 'self' }] });
    expect(JSON.stringify([world.sandbox.state('hostway'), world.sandbox.journal.entries({})])).not.toContain('Mytestpass1');
  });

  test.each([
    ['me@here.com_-1', 'Mytestpass1', 204],
    ['a'.repeat(51), 'Mytestpass1', 400],
    ['me and you', 'Mytestpass1', 400],
    ['me', 'Mytest1', 400],
    ['me', 'Mytestpass', 400],
    ['me', '12345678', 400],
    ['me', 'Mytest<pass>1', 400],
    ['me', `a1${'x'.repeat(49)}`, 400],
    ['me', undefined, 400],
    ['owner1', 'Mytestpass1', 409],
  ])('%s with %s: %i', async (userName, password, status) => {
    const world = await hostway();
    expect((await world.put(path, { owner }, { userName, password })).status).toBe(status);
  });

  test('an existing account has users of its own', async () => {
    const world = await hostway();
    const { order, caller } = await opened(world);
    await world.put(`${order}/account`, caller, { accountNumber: 'test731993' });
    expect((await world.get(`${order}/account/user`, caller)).status).toBe(404);
  });
});

describe('attributes', () => {
  const ofOrder = `${orderPath('complete')}/attributes`;
  const ofAccount = `${accountPath('complete')}/attributes`;
  const partner = (value: string) => [{ name: 'partner_account_id', value }];

  test.each([
    ['of the order', ofOrder, 'AffiliateId'],
    ['of its account', ofAccount, 'partner_account_id'],
  ])('%s are set and shown', async (_, path, name) => {
    const world = await hostway();
    expect(
      (
        await world.put(path, { owner }, [
          { name, value: 'first' },
          { name, value: 'last' },
        ])
      ).status,
    ).toBe(204);
    expect((await world.get(path, { owner })).body).toMatchObject({ list: [{ name, value: 'last' }], links: [{ rel: 'self' }] });
  });

  test.each([
    [
      'an attribute of the order that the franchise has not',
      ofOrder,
      [{ name: 'Colour', value: '1' }],
      400,
      'Could not find MetaData Type Colour for franchise default.',
    ],
    ['an attribute of the account that it has not', ofAccount, [{ name: 'Colour', value: '1' }], 400, 'Not allowed or not existing MetaData Type'],
    ['a partner id of 101 characters', ofAccount, partner('a'.repeat(101)), 400, 'Partner Account ID cannot exceed 100 characters'],
    ['a value of 201 characters', ofOrder, [{ name: 'AffiliateId', value: 'a'.repeat(201) }], 400, 'POST data error'],
    ['an object for a list', ofOrder, { name: 'AffiliateId', value: '1' }, 400, 'POST data error'],
    ['a partner id in use', ofAccount, partner('paccid_test731993'), 409, 'Data conflict'],
  ])('refuses %s', async (_, path, body, status, message) => {
    const world = await hostway();
    const response = await world.put(path, { owner }, body);
    expect(response.status).toBe(status);
    expect(Object.values(response.body)).toMatchObject([{ message, code: status }]);
  });

  test('of the account are removed all at once', async () => {
    const world = await hostway();
    expect((await world.remove(ofAccount, { owner })).status).toBe(204);
    expect((await world.get(ofAccount, { owner })).body.list).toEqual([]);
  });
});

describe('products and services', () => {
  const products = `${accountPath('complete')}/products`;
  const server = `${products}/00000139b5dd73be7f14d3f8000a88fa0fa65d70`;
  const mail = 'https://api.hostway.com/productSpecifications/core.plan.email.exchange2010/offerings/USD-1';
  const mailbox = { name: 'john.smith1', serviceSpecification: 'https://api.hostway.com/serviceSpecifications/core.mailbox', billingCycle: 1 };

  test.each([
    ['2013-09', {}],
    ['2014-10', { url: expect.any(String) }],
    ['2015-07', { url: expect.any(String), productId: expect.stringMatching(/^[0-9a-f]{40}$/) }],
  ])('adding a product tells where it is; in %s the body %o', async (profile, body) => {
    const world = await hostway({ profile });
    const added = await world.post(products, { owner }, { offering: mail });
    expect(added.status).toBe(201);
    expect(added.headers.location).toMatch(/\/account\/products\/[0-9a-f]{40}\/$/);
    expect(added.body).toEqual(body);
    expect((await world.get(new URL(String(added.headers.location)).pathname, { owner })).body).toMatchObject({
      status: 'new',
      offering: expect.stringMatching(/\/USD-1$/),
    });
  });

  test.each([
    ['an unknown specification', mail.replace('exchange2010', 'exchange1999'), 'unknown'],
    ['an unknown offering', mail.replace('USD-1', 'USD-7'), 'unknown'],
    ['no address of an offering', 'https://api.hostway.com/offerings/1', 'unknown'],
    ['no address', 'USD-1', 'format'],
    ['an internal product', 'https://api.hostway.com/productSpecifications/core.plan.rack/offerings/USD-1', 'internal'],
    ['another currency', 'https://api.hostway.com/productSpecifications/core.plangroup.dedserver.plan4/offerings/EUR-1', 'currency'],
  ])('refuses %s', async (_, offering) => {
    const world = await hostway();
    const response = await world.post(products, { owner }, { offering });
    expect(response.status).toBe(400);
    expect(Object.keys(response.body.badRequest.details)).toEqual(['offering']);
    expect((await world.get(products, { owner })).body.list).toHaveLength(1);
  });

  test('a sales agent may order what is internal', async () => {
    const world = await hostway();
    const offering = 'https://api.hostway.com/productSpecifications/core.plan.rack/offerings/USD-1';
    expect((await world.post(products, { owner, basic: users.agent }, { offering })).status).toBe(201);
  });

  test.each([
    [12, 204],
    [1, 204],
    [6, 400],
    [0, 400],
    [121, 400],
    [1.5, 400],
  ])('billing every %d months: %i', async (billingCycle, status) => {
    const world = await hostway();
    const response = await world.put(server, { owner }, { billingCycle });
    expect(response.status).toBe(status);
    if (billingCycle === 6) expect(response.body.badRequest.message).toBe('Unable to update the product 00000139b5dd73be7f14d3f8000a88fa0fa65d70');
    if (status === 204) expect((await world.get(server, { owner })).body.offering).toMatch(new RegExp(`/USD-${billingCycle}$`));
  });

  test('a product is taken out with its services', async () => {
    const world = await hostway();
    expect((await world.remove(server, { owner })).status).toBe(204);
    expect((await world.get(server, { owner })).status).toBe(404);
    expect((await world.get(`${server}/services`, { owner })).status).toBe(404);
    expect((await world.remove(server, { owner })).status).toBe(404);
  });

  test('shows the names that it was given from 2014-10 on', async () => {
    const names = { displayName: 'Mail', partnerId: 'P-77' };
    for (const [profile, shown] of [
      ['2013-09', {}],
      ['2014-10', names],
    ] as const) {
      const world = await hostway({ profile });
      await world.post(products, { owner }, { offering: mail, ...names });
      const { status: _, services: __, offering: ___, links: ____, ...rest } = (await world.get(products, { owner })).body.list[1];
      expect(rest).toEqual(shown);
    }
  });

  test('a service is added, listed, and changed in name and cycle only', async () => {
    const world = await hostway();
    const added = await world.post(`${server}/services`, { owner }, { ...mailbox, quantity: 3, attributes: { size: 'L' } });
    expect(added).toMatchObject({ status: 201, text: '' });
    const service = new URL(String(added.headers.location)).pathname;
    expect((await world.put(service, { owner }, { name: 'jane', quantity: 5 })).status).toBe(204);
    const { list } = (await world.get(`${server}/services`, { owner })).body;
    expect(list[1]).toMatchObject({
      name: 'jane',
      billingCycle: 1,
      quantity: 3,
      attributes: { size: 'L' },
      relatedTo: [],
      serviceSpecification: expect.stringMatching(/\/core.mailbox$/),
    });
  });

  test.each([
    ['no name', { ...mailbox, name: undefined }],
    ['an unknown specification', { ...mailbox, serviceSpecification: 'https://api.hostway.com/serviceSpecifications/core.none' }],
    ['a cycle of 121 months', { ...mailbox, billingCycle: 121 }],
    ['relations that are no addresses', { ...mailbox, relatedTo: ['service one'] }],
  ])('refuses a service with %s', async (_, body) => {
    const world = await hostway();
    expect((await world.post(`${server}/services`, { owner }, body)).status).toBe(400);
  });

  test.each(['put', 'post'] as const)('%s to what is not there: 404', async (method) => {
    const world = await hostway();
    const place = method === 'put' ? `${server}/services/0` : `${products}/0/services`;
    expect((await world[method](place, { owner }, mailbox)).status).toBe(404);
    expect((await world.put(`${products}/0/promotion`, { owner }, { promoCode: 'x' })).status).toBe(404);
    expect((await world.put(`${server}/services/0/promotion`, { owner }, { promoCode: 'x' })).status).toBe(404);
  });
});

test('discounts are for sales agents', async () => {
  const world = await hostway();
  const path = `${orderPath('complete')}/discounts`;
  const body = { discounts: [{ priceName: 'recurring', recurrences: -1, type: 'amount', value: '1.00' }] };
  for (const caller of [{ owner }, { owner, basic: users.owner }]) {
    expect(await world.put(path, caller, body)).toMatchObject({ status: 403, body: { forbidden: { message: 'Insufficient privileges' } } });
    expect((await world.remove(path, caller)).status).toBe(403);
  }
  expect((await world.put(path, { owner, basic: users.agent }, body)).status).toBe(204);
});

test.each([
  ['the price of a setup', { priceName: 'setup', recurrences: -1, type: 'amount', value: '1.00' }],
  ['twelve recurrences', { priceName: 'recurring', recurrences: 12, type: 'amount', value: '1.00' }],
  ['a share of a promise', { priceName: 'recurring', recurrences: -1, type: 'promise', value: '1.00' }],
  ['a negative amount', { priceName: 'recurring', recurrences: -1, type: 'amount', value: '-1.00' }],
])('a discount on %s is refused', async (_, discount) => {
  const world = await hostway();
  expect((await world.put(`${orderPath('complete')}/discounts`, { owner, basic: users.agent }, { discounts: [discount] })).status).toBe(400);
});
