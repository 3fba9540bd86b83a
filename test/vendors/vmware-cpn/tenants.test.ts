import { describe, expect, test } from 'vitest';
import { apiTokens, documentedTenant, ipsum, lorem, tenantOfIpsum, tenantOfLorem, unknownOrg } from './demo.js';
import { navigator, paths, refusal } from './navigator.js';

const needed = {
  tenantType: 'DEFAULT',
  country: 'US',
  displayName: 'Dolor',
  companyName: 'Dolor Ltd.',
  city: 'Atlanta',
  state: 'GA',
  zip: '30313',
  domain: 'dolor.example',
  addressLine1: 'Rosebery Avenue 13',
};
const without = (name: keyof typeof needed) => Object.fromEntries(Object.entries(needed).filter(([other]) => other !== name));
const names = Object.keys(needed) as (keyof typeof needed)[];

describe.each([
  ['createTenant', 'post', paths.tenants(lorem), 201],
  ['updateOrg', 'put', paths.org(tenantOfLorem), 200],
] as const)('%s', (_, method, path, success) => {
  test.each<[string, object, number]>([
    ['takes the nine members that are needed', needed, success],
    ['takes a second line of address and no administrator', { ...needed, addressLine2: 'Back door', adminUserEmail: '' }, success],
    ["takes the vendor's misspelt kind", { ...needed, tenantType: 'INTENRAL' }, success],
    ['refuses the right spelling of it', { ...needed, tenantType: 'INTERNAL' }, 400],
    ...names.map((name): [string, object, number] => [`needs ${name}`, without(name), 400]),
    ...names.map((name): [string, object, number] => [`refuses a blank ${name}`, { ...needed, [name]: '  ' }, 400]),
    ['refuses a country of three letters', { ...needed, country: 'USA' }, 400],
    ['refuses a number for a text', { ...needed, zip: 30313 }, 400],
    ['refuses a list', [needed], 400],
  ])('%s', async (__, body, status) => {
    const { send, get } = await navigator();
    const before = (await get(paths.tenants(lorem), 'string')).body;
    const answer = await send(method, path, body);
    expect(answer).toMatchObject({ status, body: status === 400 ? { statusCode: 400, message: expect.stringMatching(/^Bad Request: /) } : body });
    if (status === 400) expect((await get(paths.tenants(lorem), 'string')).body).toEqual(before);
  });

  test('needs a body, as JSON', async () => {
    const { send } = await navigator();
    expect(await send(method, path, undefined)).toMatchObject({ status: 400 });
    expect(await send(method, path, undefined).type('form').send('displayName=Dolor')).toMatchObject({
      status: 415,
      body: refusal(415, 'Unsupported Media Type'),
    });
  });

  test('keeps what belongs to the server, whatever is sent', async () => {
    const { send } = await navigator();
    const servers = {
      id: unknownOrg,
      name: 'mine',
      status: 'DISABLED',
      orgType: 'PROVIDER',
      parentOrgId: ipsum,
      childOrgIds: [ipsum],
      createTimestamp: 1,
      updateTimestamp: 2,
    };
    const { body } = await send(method, path, { ...needed, ...servers });
    expect(body).toMatchObject({ status: 'ACTIVE', orgType: 'TENANT', parentOrgId: lorem, childOrgIds: [] });
    expect([body.id, body.name]).not.toContain(unknownOrg);
    expect(body.name).not.toBe('mine');
    expect(body.createTimestamp).toBeGreaterThan(2);
  });

  test.each([
    [undefined, success],
    ['application/json', success],
    ['application/*', success],
    ['text/html', 406],
  ])('is asked by a client that accepts %s', async (accept, status) => {
    const { send } = await navigator();
    const call = send(method, path, needed);
    expect(await (accept === undefined ? call : call.set('accept', accept))).toMatchObject({ status });
  });
});

describe('createTenant', () => {
  test.each([
    ['an administrator', 'lorem', lorem, 201],
    ['an account administrator', 'loremAccounts', lorem, 403],
    ['a billing user', 'loremBilling', lorem, 403],
    ['another provider', 'ipsum', lorem, 403],
    ['a customer under itself', 'tenantOfLorem', tenantOfLorem, 403],
    ['somebody under an unknown organization', 'lorem', unknownOrg, 404],
  ] as const)('asked by %s', async (_, who, orgId, status) => {
    const { send, signIn } = await navigator();
    expect(await send('post', paths.tenants(orgId), needed, await signIn(apiTokens[who]))).toMatchObject({ status });
  });

  test('is refused to a provider that is switched off, which can still be read', async () => {
    const { sandbox, send, get } = await navigator();
    const text = JSON.stringify(sandbox.snapshot());
    sandbox.restore(JSON.parse(text.replace(/("displayName":"Lorem MSP".*?"status":)"ACTIVE"/, '$1"DISABLED"')));
    expect(await get(paths.org(lorem), 'string')).toMatchObject({ status: 200, body: { status: 'DISABLED' } });
    expect(await send('post', paths.tenants(lorem), needed)).toMatchObject({ status: 403, body: refusal(403, 'Forbidden') });
  });

  test('allows two customers of the same name and domain, each with ids of its own, and tells of each', async () => {
    const { sandbox, send } = await navigator();
    const [one, two] = [await send('post', paths.tenants(lorem), needed), await send('post', paths.tenants(lorem), needed)];
    expect(one.body.id).not.toBe(two.body.id);
    expect(one.body.name).not.toBe(two.body.name);
    expect(sandbox.journal.events()).toEqual([
      expect.objectContaining({ type: 'org.created', orgId: one.body.id, parentOrgId: lorem }),
      expect.objectContaining({ type: 'org.created', orgId: two.body.id, parentOrgId: lorem }),
    ]);
  });
});

describe('updateOrg', () => {
  test('keeps what is not sent, and its time of change grows with each call of one moment', async () => {
    const { send, get } = await navigator();
    const { body: before } = await get(paths.org(documentedTenant), 'string');
    const first = (await send('put', paths.org(documentedTenant), needed)).body;
    const second = (await send('put', paths.org(documentedTenant), needed)).body;
    expect(first).toMatchObject({ tag: before.tag, createTimestamp: before.createTimestamp, displayName: 'Dolor' });
    expect(first.updateTimestamp).toBeGreaterThan(before.updateTimestamp);
    expect(second.updateTimestamp).toBeGreaterThan(first.updateTimestamp);
  });

  test.each([
    ["the customer's provider", 'lorem', 200],
    ['an account administrator', 'loremAccounts', 200],
    ['a billing user', 'loremBilling', 403],
    ['the customer itself', 'tenantOfLorem', 200],
    ['another provider', 'ipsum', 403],
  ] as const)('asked by %s', async (_, who, status) => {
    const { send, signIn } = await navigator();
    expect(await send('put', paths.org(tenantOfLorem), needed, await signIn(apiTokens[who]))).toMatchObject({ status });
  });
});

describe('listTenants', () => {
  test('shows the customers of one provider as the programming guide does', async () => {
    const { get } = await navigator();
    const documented = await get(paths.tenants(lorem), 'string').set('Prefer', 'example=documented');
    const { status, body } = await get(paths.tenants(lorem), 'string').set('Content-Type', 'application/json');
    expect([status, body[0]]).toEqual([200, documented.body[0]]);
    expect(body.map(({ id }: { id: string }) => id)).toEqual([tenantOfLorem, documentedTenant]);
    expect((await get(paths.tenants(ipsum), 'string')).body).toMatchObject([{ id: tenantOfIpsum }]);
  });

  test('is for providers', async () => {
    const { get } = await navigator();
    expect(await get(paths.tenants(tenantOfLorem), 'string')).toMatchObject({ status: 403 });
  });
});
