import { describe, expect, test } from 'vitest';
import { apiTokens, documentedTenant, ipsum, lorem, tenantOfIpsum, tenantOfLorem, unknownOrg } from './demo.js';
import { navigator, paths, refusal } from './navigator.js';

describe('getOrg', () => {
  test('shows a customer as the programming guide does', async () => {
    const { get } = await navigator();
    const documented = await get(paths.org(documentedTenant), 'string').set('Prefer', 'example=documented');
    const { status, body } = await get(paths.org(documentedTenant), 'string');
    expect(status).toBe(200);
    expect(body).toEqual(documented.body);
    expect(body).toMatchObject({ id: documentedTenant, name: 'jy99ayz7', orgType: 'TENANT', createTimestamp: 1557857413135, childOrgIds: [] });
  });

  test('shows a provider with its customers and its aggregates', async () => {
    const { get } = await navigator();
    expect((await get(paths.org(lorem), 'string')).body).toMatchObject({
      orgType: 'PROVIDER',
      natures: ['MSP'],
      childOrgIds: [tenantOfLorem, documentedTenant],
      aggregateContractIds: ['AGG-1', 'AGG-2'],
      currencies: [{ name: 'USD', default: true, isDefault: true }],
    });
    expect((await get(paths.org(ipsum), 'string')).body).toMatchObject({ childOrgIds: [tenantOfIpsum], aggregateContractIds: [] });
  });

  test('takes a slash at the end, as clients send it', async () => {
    const { get } = await navigator();
    expect(await get(`${paths.org(lorem)}/`, 'string')).toMatchObject({ status: 200, body: { id: lorem } });
  });

  test.each([
    ['a call without a token', lorem, undefined, 401, 'Unauthorized'],
    ['an expired token', lorem, 'expired', 401, 'Unauthorized'],
    ['a forbidden token', lorem, 'forbidden', 403, 'Forbidden'],
    ['an unknown organization', unknownOrg, 'string', 404, `Organization ${unknownOrg} not found`],
  ])('refuses %s', async (_, orgId, token, status, message) => {
    const { get } = await navigator();
    expect(await get(paths.org(orgId), token)).toMatchObject({ status, body: refusal(status, message) });
  });

  test.each([
    ['a provider sees itself', 'lorem', lorem, 200],
    ['a provider sees its customers', 'lorem', tenantOfLorem, 200],
    ['a provider sees no other provider', 'lorem', ipsum, 403],
    ["a provider sees no other's customers", 'lorem', tenantOfIpsum, 403],
    ['an account administrator sees the provider', 'loremAccounts', lorem, 200],
    ['a billing user does not', 'loremBilling', lorem, 403],
    ['a customer sees itself', 'tenantOfLorem', tenantOfLorem, 200],
    ['a customer does not see its neighbour', 'tenantOfLorem', documentedTenant, 403],
    ['a customer does not see its provider', 'tenantOfLorem', lorem, 403],
    ['an unknown organization is unknown to everybody', 'tenantOfLorem', unknownOrg, 404],
  ] as const)('%s', async (_, who, orgId, status) => {
    const { get, signIn } = await navigator();
    expect(await get(paths.org(orgId), await signIn(apiTokens[who]))).toMatchObject({ status });
  });

  test('an empty world knows no organization', async () => {
    const { get } = await navigator({ fixtures: 'empty' });
    expect(await get(paths.org(lorem), 'string')).toMatchObject({ status: 404 });
  });
});
