import { describe, expect, test } from 'vitest';
import { type Caller, contact, contactTypes, hostway, opened, unauthorizedText, users } from './world.js';

const account = '/accounts/test731993';
const owner = { basic: users.owner };
const agent = { basic: users.agent };
const four = <One>(one: One) => Object.fromEntries(contactTypes.map((type) => [type, one]));
const flat = { ...contact.name, ...contact.address, phone1: '555-555-5501', phone2: '', fax: '', email1: 'test@test.com', email2: '' };

describe('who may', () => {
  test.each([
    ['nobody', {}, 401],
    ['an owner', owner, 200],
    ['a plain user of the account', { basic: users.clerk }, 200],
    ['the owner of another account', { basic: users.reseller }, 403],
    ['a user of nothing', { basic: users.stranger }, 403],
    ['a sales agent', agent, 200],
    ['a user that nobody has heard of', { basic: 'me:secret' }, 200],
  ] as [string, Caller, number][])('%s reads an account: %o gives %i', async (_, caller, status) => {
    const world = await hostway();
    const response = await world.get(account, caller);
    expect(response.status).toBe(status);
    if (status === 401) expect(response.text).toBe(unauthorizedText);
    if (status === 403) expect(response.body.forbidden.message).toBe('Unauthorized: Account failed permission check');
  });

  test('an account that does not exist is a 404 to everybody', async () => {
    const world = await hostway();
    for (const path of ['/accounts/nobody1', '/accounts/nobody1/invoices', '/partnerAccounts/nobody']) {
      expect(await world.get(path, { basic: users.stranger })).toMatchObject({ status: 404, body: { itemNotFound: { code: 404 } } });
    }
  });

  test.each(['closed', 'suspended'])('a %s account is for sales agents; its bills stay open to its owner', async (status) => {
    const world = await hostway();
    expect((await world.put(account, agent, { status })).status).toBe(204);
    expect([(await world.get(account, owner)).status, (await world.get(account, agent)).body.status]).toEqual([403, status]);
    expect((await world.get(`${account}/products`, owner)).status).toBe(403);
    expect((await world.get(`${account}/invoices`, owner)).status).toBe(200);
  });

  test.each([
    ['suspends', 'put', account],
    ['purges', 'remove', account],
    ['suspends, by the partner’s id', 'put', '/partnerAccounts/paccid_test731993'],
    ['purges, by the partner’s id', 'remove', '/partnerAccounts/paccid_test731993'],
  ] as const)('only a sales agent %s', async (_, method, path) => {
    const world = await hostway();
    expect(await world[method](path, owner, { status: 'suspended' })).toMatchObject({
      status: 403,
      body: { forbidden: { message: 'Insufficient privileges' } },
    });
    expect((await world[method](path, agent, { status: 'suspended' })).status).toBe(204);
  });
});

describe('getAccount', () => {
  test.each([
    ['2013-09', {}],
    ['2014-10', { createdDate: '2011-04-19' }],
    ['2015-07', { createdDate: '2011-04-19', currency: 'USD' }],
  ])('in %s shows %o beside status and links', async (profile, more) => {
    const world = await hostway({ profile });
    const related = (part: string) => [{ href: expect.stringMatching(new RegExp(`${account}/${part}$`)), rel: 'related' }];
    const parts = ['paymentInfo', 'products', 'contacts', 'attributes', 'users'];
    expect((await world.get(account, owner)).body).toEqual({
      accountNumber: 'test731993',
      status: 'open',
      ...more,
      ...Object.fromEntries(parts.map((part) => [part, related(part)])),
      links: [{ href: expect.stringMatching(new RegExp(`${account}/$`)), rel: 'self' }],
    });
    expect((await world.get('/partnerAccounts/paccid_test731993', owner)).body).toMatchObject({ accountNumber: 'test731993' });
  });

  test.each(['purged', 'pending', 'Open', ''])('cannot be set to %s', async (status) => {
    const world = await hostway();
    expect((await world.put(account, agent, { status })).status).toBe(400);
  });

  test('a purged account is gone with all that it had', async () => {
    const world = await hostway();
    await world.post(`${account}/paymentInfo/cc-100069155/payment`, owner, { amount: 5 });
    expect((await world.remove(account, agent)).status).toBe(204);
    for (const path of ['', '/contacts', '/paymentInfo', '/transactions', '/invoices/123456'])
      expect((await world.get(`${account}${path}`, agent)).status).toBe(404);
    await world.sandbox.clock.advance('P1D');
    expect(JSON.stringify(world.sandbox.state('hostway'))).not.toMatch(/"account":"test731993"/);
  });
});

describe('listAccounts', () => {
  const numbers = (list: readonly { accountNumber: string }[]) => list.map(({ accountNumber }) => accountNumber);

  test.each([
    ['an owner', owner, ['test731993']],
    ['a sales agent', agent, ['test731993', 'acct839326']],
    ['a user of nothing', { basic: users.stranger }, []],
  ])('%s sees %s', async (_, caller, expected) => {
    const world = await hostway();
    expect(numbers((await world.get('/accounts', caller)).body.list)).toEqual(expected);
  });

  test('goes from page to page, and from behind the last back to the first', async () => {
    const world = await hostway();
    const first = await world.get('/accounts?page=1&pageSize=1', agent);
    expect(numbers(first.body.list)).toEqual(['test731993']);
    expect(first.body.links.map(({ rel }: { rel: string }) => rel)).toEqual(['self', 'next', 'last']);
    const at = (rel: string) => new URL(first.body.links.find((link: { rel: string }) => link.rel === rel).href);
    const second = await world.get(at('next').pathname + at('next').search, agent);
    expect(numbers(second.body.list)).toEqual(['acct839326']);
    expect(second.body.links.map(({ rel }: { rel: string }) => rel)).toEqual(['self', 'last']);
    const behind = await world.get('/accounts?page=11&pageSize=1&filterStatus=open', agent);
    expect(behind).toMatchObject({ status: 303, text: '' });
    const { pathname, searchParams } = new URL(String(behind.headers.location));
    expect([pathname, Object.fromEntries(searchParams)]).toEqual(['/accounts', { page: '1', pageSize: '1', filterStatus: 'open' }]);
  });

  test.each(['page=1', 'pageSize=5', 'page=0&pageSize=5', 'page=1&pageSize=0', 'page=one&pageSize=5', 'filterStatus=new'])('?%s: 400', async (query) => {
    const world = await hostway();
    expect((await world.get(`/accounts?${query}`, agent)).status).toBe(400);
  });

  test('filters by status', async () => {
    const world = await hostway();
    await world.put('/accounts/acct839326', agent, { status: 'suspended' });
    expect(numbers((await world.get('/accounts?filterStatus=suspended', agent)).body.list)).toEqual(['acct839326']);
  });

  test('takes no Content-Type, or the right one', async () => {
    const world = await hostway();
    const asked = (type: string) => world.get('/accounts', agent).set('Content-Type', type);
    expect([(await asked('application/json; charset=UTF-8')).status, (await asked('text/plain')).status]).toEqual([200, 415]);
  });
});

describe('contacts of an account', () => {
  test.each([
    ['2013-09', flat, []],
    ['2014-10', flat, ['company', 'salutation']],
    ['2015-07', contact, ['company', 'salutation', 'emailVerified']],
  ])('%s: are set, and shown flat', async (profile, body, more) => {
    const world = await hostway({ profile });
    const path = `${account}/contacts`;
    expect(await world.put(path, owner, four(body))).toMatchObject({ status: 204, text: '' });
    const { billing } = (await world.get(path, owner)).body;
    expect(billing).toMatchObject({ firstName: 'John', city: 'Chicago', email1: 'test@test.com', phone1: '555-555-5501' });
    expect(Object.keys(billing).filter((name) => ['company', 'salutation', 'emailVerified'].includes(name))).toEqual(more);
  });

  test.each([
    ['one contact missing', { ...four(flat), technical: undefined }],
    ['no first name', four({ ...flat, firstName: undefined })],
    ['letters in a phone number', four({ ...flat, phone2: '555-CALL' })],
    ['no state in the US', four({ ...flat, stateOrProvince: '' })],
    ['the nested form, which is of later years', four(contact)],
  ])('%s: 400', async (_, body) => {
    const world = await hostway();
    expect((await world.put(`${account}/contacts`, owner, body)).status).toBe(400);
  });
});

describe('users of an account', () => {
  const path = `${account}/users`;
  const user = { userName: 'mytestuser2', password: 'Mytestpass1', securityQuestion: 'first_pet', securityAnswer: '  Rex   the Dog ' };

  test('are listed and added by owners and sales agents only', async () => {
    const world = await hostway();
    expect((await world.get(path, { basic: users.clerk })).status).toBe(403);
    expect((await world.post(path, { basic: users.clerk }, user)).status).toBe(403);
    const added = await world.post(path, owner, user);
    expect(added).toMatchObject({ status: 201, text: '' });
    expect((await world.get(path, owner)).body.list.map(({ userName }: { userName: string }) => userName)).toEqual(['owner1', 'clerk1', 'mytestuser2']);
    expect((await world.post(path, owner, user)).status).toBe(409);
  });

  test('sign in, are read and changed by themselves; what is secret is never shown', async () => {
    const world = await hostway({ auth: 'strict' });
    await world.post(path, owner, user);
    const self = { basic: 'mytestuser2:Mytestpass1' };
    expect((await world.get(`${path}/mytestuser2`, self)).body).toEqual({
      userName: 'mytestuser2',
      securityQuestion: 'first_pet',
      roles: expect.stringMatching(/\/users\/mytestuser2\/roles$/),
      links: [{ href: expect.any(String), rel: 'self' }],
    });
    expect((await world.get(`${path}/owner1`, self)).status).toBe(403);
    expect((await world.put(`${path}/mytestuser2`, self, { password: 'Mytestpass2' })).status).toBe(204);
    expect((await world.get(`${path}/mytestuser2`, self)).status).toBe(401);
    expect((await world.get(`${path}/mytestuser2`, { basic: 'mytestuser2:Mytestpass2' })).status).toBe(200);
    expect(JSON.stringify([world.sandbox.state('hostway'), world.sandbox.journal.entries({})])).not.toMatch(/Mytestpass\d"|rex the dog/i);
  });

  test.each([
    [{ password: 'Mytestpass2' }, 204],
    [{ securityQuestion: 'first_pet', securityAnswer: 'Rex' }, 204],
    [{ securityQuestion: 'first_pet' }, 400],
    [{ password: 'Mytestpass2', securityAnswer: 'Rex' }, 400],
    [{ password: 'short1' }, 400],
    [{}, 400],
  ])('changed by %o: %i', async (body, status) => {
    const world = await hostway();
    expect((await world.put(`${path}/clerk1`, owner, body)).status).toBe(status);
  });
});

describe('attributes of an account', () => {
  const path = `${account}/attributes`;
  const byPartner = '/partnerAccounts/paccid_test731993/attributes';

  test.each([path, byPartner])('%s: added, read, set, removed', async (base) => {
    const world = await hostway();
    expect((await world.post(base, owner, { name: 'test_attribute', value: 'value' })).status).toBe(201);
    expect((await world.put(`${base}/test_attribute`, owner, { value: 'test' })).status).toBe(204);
    expect((await world.get(`${base}/test_attribute`, owner)).body).toMatchObject({ name: 'test_attribute', value: 'test' });
    expect((await world.get(base, owner)).body.list).toHaveLength(2);
    expect((await world.remove(`${base}/test_attribute`, owner)).status).toBe(204);
    for (const call of [await world.get(`${base}/test_attribute`, owner), await world.put(`${base}/test_attribute`, owner, { value: '1' })])
      expect(call.status).toBe(404);
  });

  test('a 400 is the bare reason, a 415 has no body', async () => {
    const world = await hostway();
    const one = `${path}/partner_account_id`;
    expect(await world.put(one, owner, {})).toMatchObject({ status: 400, body: { value: 'Required' } });
    expect(await world.raw('put', one, owner, '{"value":"test"}')).toMatchObject({ status: 415, text: '' });
  });

  test('a partner’s id is unique', async () => {
    const world = await hostway();
    await world.put(`${path}/partner_account_id`, owner, { value: 'mine' });
    expect((await world.get('/partnerAccounts/mine', owner)).status).toBe(200);
    const { order, caller } = await opened(world);
    await world.put(`${order}/account`, caller, { currency: 'USD', language: 'en' });
    const setTo = (value: string) => world.put(`${order}/account/attributes`, caller, [{ name: 'partner_account_id', value }]);
    expect([(await setTo('mine')).status, (await setTo('yours')).status]).toEqual([409, 204]);
  });
});

test.each([
  ['', 1],
  ['?filterStatus=open', 1],
  ['?filterStatus=closed', 0],
  ['?filterDisplayName=Dedicated server, plan 4', 1],
  ['?filterPartnerId=P-77', 0],
])('products%s: %i', async (query, count) => {
  const world = await hostway();
  const { list } = (await world.get(`${account}/products${query}`, owner)).body;
  expect(list).toHaveLength(count);
});

test('a product of an account, and what it can be changed to', async () => {
  const world = await hostway();
  const path = `${account}/products/00000141a2e0b8c0116e7bd5000d49f2b78c0a53`;
  expect((await world.get(path, owner)).body).not.toHaveProperty('changes');
  expect((await world.get(`${path}?getTargetProductSpecifications=1`, owner)).body.changes).toEqual([]);
  expect((await world.get('/accounts/acct839326/products/00000141a2e0b8c0116e7bd5000d49f2b78c0a53', agent)).status).toBe(404);
});
