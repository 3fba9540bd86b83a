import { describe, expect, test } from 'vitest';
import { apiTokens, ipsum, lorem, services, tenantOfLorem, unknownOrg } from './demo.js';
import { navigator, paths, refusal } from './navigator.js';

const { vmcOnAws, workspaceOne, operations } = services;

describe('getServicesOfOrg', () => {
  test.each([
    ['', [vmcOnAws, workspaceOne, operations]],
    ['?can_be_enabled=true', [vmcOnAws, operations]],
    ['?can_be_enabled=false', [workspaceOne]],
    ['?commit_contract_signed=false', [workspaceOne]],
    ['?can_be_enabled=false&commit_contract_signed=true', []],
    ['?context=PROVIDER&refresh=true', [vmcOnAws, workspaceOne, operations]],
  ])('with %s', async (query, ids) => {
    const { get } = await navigator();
    const { status, body } = await get(`${paths.services(lorem)}${query}`, 'string');
    expect([status, body.map(({ id }: { id: string }) => id)]).toEqual([200, ids]);
  });

  test.each(['?can_be_enabled=maybe', '?context=CUSTOMER'])('refuses %s', async (query) => {
    const { get } = await navigator();
    expect(await get(`${paths.services(lorem)}${query}`, 'string')).toMatchObject({ status: 400 });
  });

  test('is for providers', async () => {
    const { get } = await navigator();
    expect(await get(paths.services(tenantOfLorem), 'string')).toMatchObject({ status: 403 });
  });

  test('a service stays signed when one contract follows another, and is not when the last has ended', async () => {
    const { sandbox, get } = await navigator();
    const signed = async () => (await get(`${paths.services(lorem)}?commit_contract_signed=true`, 'string')).body.map(({ id }: { id: string }) => id);
    await sandbox.clock.advance({ to: '2027-07-01T00:00:00Z' });
    expect(await signed()).toEqual([vmcOnAws, operations]);
    await sandbox.clock.advance({ to: '2030-07-01T00:00:00Z' });
    expect(await signed()).toEqual([operations]);
  });
});

describe('enableService', () => {
  test.each([
    ['switches a service on', lorem, vmcOnAws, { enabled: true }, 204, undefined],
    ['leaves on what is on', lorem, operations, { enabled: true }, 204, undefined],
    ['switches a service off', lorem, operations, { enabled: false }, 204, undefined],
    ['leaves alone what it is not told about', lorem, operations, {}, 204, undefined],
    ['refuses what cannot be enabled', lorem, workspaceOne, { enabled: true }, 400, `Bad Request: Service ${workspaceOne} cannot be enabled`],
    ['refuses what nothing is signed for', ipsum, vmcOnAws, { enabled: true }, 400, `Bad Request: Service ${vmcOnAws} has no signed commit contract`],
    ['refuses a word for a flag', lorem, vmcOnAws, { enabled: 'yes' }, 400, 'Bad Request: enabled must be boolean'],
    ['does not know a strange service', lorem, 'strange', { enabled: true }, 404, 'Service strange not found'],
    ['does not know a service of another provider', ipsum, operations, { enabled: true }, 404, `Service ${operations} not found`],
    ['does not know a strange organization', unknownOrg, vmcOnAws, { enabled: true }, 404, `Organization ${unknownOrg} not found`],
    ['is for providers', tenantOfLorem, vmcOnAws, { enabled: true }, 403, 'Forbidden'],
  ])('%s', async (_, orgId, id, body, status, message) => {
    const { send } = await navigator();
    expect(await send('patch', paths.service(orgId, id), body)).toMatchObject({ status, ...(message && { body: refusal(status, message) }) });
  });

  test('leaves on what is on, even when its last contract has ended; once off, it stays off', async () => {
    const { send } = await navigator({ now: '2031-02-01T00:00:00Z' });
    const statuses = [];
    for (const enabled of [true, false, true]) statuses.push((await send('patch', paths.service(lorem, operations), { enabled })).status);
    expect(statuses).toEqual([204, 204, 400]);
  });

  test('is for administrators', async () => {
    const { send, signIn } = await navigator();
    expect(await send('patch', paths.service(lorem, vmcOnAws), { enabled: true }, await signIn(apiTokens.loremBilling))).toMatchObject({ status: 403 });
  });

  test('tells of what changed, and only of that', async () => {
    const { sandbox, send } = await navigator();
    for (const enabled of [true, true, false]) await send('patch', paths.service(lorem, vmcOnAws), { enabled });
    expect(sandbox.journal.events().map(({ type, serviceId }) => [type, serviceId])).toEqual([
      ['service.enabled', vmcOnAws],
      ['service.disabled', vmcOnAws],
    ]);
  });
});
