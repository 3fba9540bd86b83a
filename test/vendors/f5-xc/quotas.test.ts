import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelFilter } from '../../../src/vendors/f5-xc/quotas/label-filter.js';
import { tenant } from './tenant.js';

const quotas = '/api/web/namespaces/system/quotas';
const demo = `${quotas}/demo-quota`;
const limits = '/api/web/namespaces/system/quota/limits';
const usage = '/api/web/namespaces/system/quota/usage';
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const named = (name: string, more: object = {}, spec: object = {}) => ({ metadata: { name, ...more }, spec });

describe('createQuota', () => {
  test('answers with the quota as stored; the path says in which namespace', async () => {
    const { post, get } = await tenant();
    const request = named('tenant-quota', { namespace: 'elsewhere', labels: { env: 'test' } }, { object_limits: { virtual_host: { maximum: 20 } } });
    const { status, body } = await post(quotas, request);
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        metadata: { name: 'tenant-quota', namespace: 'system', description: '', disable: false, labels: { env: 'test' }, annotations: {} },
        system_metadata: {
          uid: expect.stringMatching(uuid),
          tenant: 'example-corp',
          creation_timestamp: '2026-01-01T00:00:00.000Z',
          modification_timestamp: null,
          deletion_timestamp: null,
          creator_class: 'prism',
          creator_id: 'admin@acmecorp.com',
          finalizers: [],
          initializers: null,
          labels: {},
          object_index: 0,
          owner_view: null,
        },
        spec: { object_limits: { virtual_host: { maximum: 20 } }, resource_limits: {}, api_limits: {} },
      },
    });
    expect((await get(`${quotas}/tenant-quota`)).body).toMatchObject(body);
  });

  test.each([
    ['a name that is taken', named('demo-quota'), 409, undefined],
    ['no name', { metadata: {} }, 400, { rule: 'message.required', request: '/body/metadata/name' }],
    ['nothing', {}, 400, { rule: 'message.required', request: '/body/metadata/name' }],
    ['a short name', named('short'), 400, { rule: 'minLength', request: '/body/metadata/name' }],
    ['a name that DNS-1035 does not have', named('Tenant_Quota'), 400, { rule: 'pattern', request: '/body/metadata/name' }],
    ['a description of more than 1200 characters', named('tenant-quota', { description: 'x'.repeat(1201) }), 400, { rule: 'maxLength' }],
    ['a description of more than 1200 bytes', named('tenant-quota', { description: 'é'.repeat(601) }), 400, { rule: 'max_bytes' }],
    ['a limit that is no integer', named('tenant-quota', {}, { object_limits: { virtual_host: { maximum: 1.5 } } }), 400, { rule: 'type' }],
    ['a limit that no int32 holds', named('tenant-quota', {}, { object_limits: { virtual_host: { maximum: 2 ** 31 } } }), 400, { rule: 'maximum' }],
    ['a limit of one letter', named('tenant-quota', {}, { object_limits: { v: { maximum: 1 } } }), 400, { rule: 'pattern' }],
    ['a unit of time that is none', named('tenant-quota', {}, { api_limits: { 'a.API': { unit: 'per-week' } } }), 400, { rule: 'enum' }],
  ])('refuses %s', async (_, request, status, why) => {
    const { post, sandbox, why: told } = await tenant();
    const before = JSON.stringify(sandbox.snapshot());
    expect((await post(quotas, request)).status).toBe(status);
    if (why) expect(told()).toEqual(expect.arrayContaining([expect.objectContaining(why)]));
    expect(JSON.stringify(sandbox.snapshot())).toBe(before);
  });

  test('the same name may be in two namespaces', async () => {
    const { post, get } = await tenant();
    expect((await post('/api/web/namespaces/example/quotas', named('demo-quota'))).status).toBe(200);
    expect((await get('/api/web/namespaces/example/quotas')).body.items).toHaveLength(1);
    expect((await get(quotas)).body.items).toHaveLength(1);
  });

  test('on the wire a name may be short', async () => {
    const { post } = await tenant({ profile: 'wire' });
    expect((await post(quotas, named('short'))).status).toBe(200);
  });
});

describe('replaceQuota', () => {
  test('replaces what is said and empties what is not; the name of the path stays', async () => {
    const { put, get, sandbox } = await tenant();
    await sandbox.clock.advance('PT1H');
    expect(await put(demo, named('another-name', { description: 'new' }, { object_limits: { user: { maximum: 3 } } }))).toMatchObject({
      status: 200,
      text: '{}',
    });
    expect((await get(demo)).body).toMatchObject({
      metadata: { name: 'demo-quota', description: 'new', labels: {} },
      system_metadata: { uid: 'd15f1fad-4d37-48c0-8706-df1824d76d31', modification_timestamp: '2026-01-01T01:00:00.000Z' },
      spec: { object_limits: { user: { maximum: 3 } }, api_limits: {} },
    });
  });

  test('does not know a strange name', async () => {
    const { put } = await tenant();
    expect(await put(`${quotas}/nope`, {})).toMatchObject({ status: 404, body: 'no view ves.io.schema.quota.Object entry system/nope' });
  });
});

describe('listQuotas', () => {
  test.each([
    ['nothing more', '', []],
    ['metadata', '?report_fields=metadata', ['metadata']],
    ['metadata and the specification', '?report_fields=metadata&report_fields=get_spec', ['metadata', 'get_spec']],
    ['all', '?report_fields=metadata&report_fields=system_metadata&report_fields=spec', ['metadata', 'system_metadata', 'get_spec']],
    ['what nobody knows', '?report_fields=colour', []],
  ])('reports %s', async (_, query, filled) => {
    const { get } = await tenant();
    const [item] = (await get(quotas + query)).body.items;
    expect(['metadata', 'system_metadata', 'get_spec'].filter((name) => item[name] !== null)).toEqual(filled);
    expect(item).toMatchObject({ name: 'demo-quota', namespace: 'system', disabled: false, status_set: [], owner_view: null });
  });

  test.each([
    ['env=demo', 200, 1],
    ['env=test', 200, 0],
    ['env in (test, demo),!team', 200, 1],
    ['env notin (demo)', 200, 0],
    ['=', 400, undefined],
  ])('by label: %s', async (filter, status, count) => {
    const { get } = await tenant();
    const { body, ...response } = await get(quotas).query({ label_filter: filter });
    expect({ status: response.status, count: body.items?.length }).toEqual({ status, count });
  });
});

describe('getQuota', () => {
  const filled = (body: Record<string, unknown>) =>
    Object.entries(body)
      .filter(([, value]) => value !== null && !Array.isArray(value))
      .map(([name]) => name);

  test.each([
    ['', ['metadata', 'spec', 'system_metadata']],
    ['?response_format=GET_RSP_FORMAT_DEFAULT', ['metadata', 'spec', 'system_metadata']],
    ['?response_format=GET_RSP_FORMAT_READ', ['metadata', 'spec', 'system_metadata']],
    ['?response_format=GET_RSP_FORMAT_FOR_CREATE', ['create_form']],
    ['?response_format=GET_RSP_FORMAT_FOR_REPLACE', ['replace_form']],
    ['?response_format=GET_RSP_FORMAT_STATUS', []],
  ])('%s', async (query, expected) => {
    const { get } = await tenant();
    const { status, body } = await get(demo + query);
    expect({ status, filled: filled(body).sort() }).toEqual({ status: 200, filled: expected });
  });

  test('a form is what a request would say', async () => {
    const { get, post, delete: remove } = await tenant();
    const { create_form } = (await get(`${demo}?response_format=GET_RSP_FORMAT_FOR_CREATE`)).body;
    await remove(demo, {});
    expect((await post(quotas, create_form)).status).toBe(200);
  });

  test('on the wire a format may be its number', async () => {
    const { get } = await tenant({ profile: 'wire' });
    expect(filled((await get(`${demo}?response_format=1`)).body)).toEqual(['create_form']);
    expect(filled((await get(`${demo}?response_format=4`)).body)).toEqual(['metadata', 'spec', 'system_metadata']);
    expect((await get(`${demo}?response_format=7`)).status).toBe(400);
  });

  test('refuses a format that is none', async () => {
    const { get } = await tenant();
    expect((await get(`${demo}?response_format=XML`)).status).toBe(400);
  });
});

describe('deleteQuota', () => {
  test('takes it away; afterwards it is not found', async () => {
    const { delete: remove, get } = await tenant();
    expect(await remove(demo, { fail_if_referred: true, name: 'demo-quota', namespace: 'system' })).toMatchObject({ status: 200, text: '{}' });
    expect((await remove(demo, {})).status).toBe(404);
    expect((await get(quotas)).body).toEqual({ items: [], errors: [] });
  });

  test.each([
    ['documented', 400],
    ['wire', 200],
  ] as const)('without a body, in the profile %s', async (profile, status) => {
    const { delete: remove } = await tenant({ profile });
    expect((await remove(demo)).status).toBe(status);
  });
});

describe('limits and usage', () => {
  const rate = { rate: 100, burst: 100, unit: 'per-second' };

  test('are those of the plan and of the quotas', async () => {
    const { get } = await tenant();
    const { body } = await get(usage);
    expect(body.objects).toMatchObject({
      virtual_host: { limit: { maximum: 12 }, usage: { current: 6 } },
      user: { limit: { maximum: 10 }, usage: { current: 8 } },
      domain: { limit: { maximum: 7 }, usage: { current: 5 } },
    });
    expect(body.objects.virtual_host.display_name).toBe('Virtual Host');
    expect(body.apis).toEqual({
      'ves.io.schema.advertise_policy.API.Create': { limit: null, usage: null, api_limit: rate, display_name: '', description: '' },
    });
    expect([body.quota_usage, body.float_quota_usage, body.api_limits]).toEqual([
      body.objects,
      body.resources,
      { 'ves.io.schema.advertise_policy.API.Create': rate },
    ]);
    expect((await get(limits)).body.objects.virtual_host).toEqual({ limit: { maximum: 12 }, api_limit: null, display_name: 'Virtual Host', description: '' });
  });

  test('a quota goes before the plan, the newest before others, a disabled one for nothing', async () => {
    const { post, put, get } = await tenant();
    await post(quotas, named('first-quota', {}, { object_limits: { virtual_host: { maximum: 20 }, site: { maximum: 2 } } }));
    await post(quotas, named('second-quota', {}, { object_limits: { virtual_host: { maximum: -1 } } }));
    const objects = async () => (await get(usage)).body.objects;
    expect((await objects()).virtual_host.limit).toEqual({ maximum: -1 });
    expect((await objects()).site).toMatchObject({ limit: { maximum: 2 }, usage: { current: -1 } });
    await put(`${quotas}/second-quota`, named('second-quota', { disable: true }, { object_limits: { virtual_host: { maximum: -1 } } }));
    expect((await objects()).virtual_host.limit).toEqual({ maximum: 20 });
  });

  test('follow the plan', async () => {
    const { get } = await tenant({ fixtures: 'empty' });
    const none = { objects: {}, resources: {}, apis: {}, quota_usage: {}, float_quota_usage: {}, api_limits: {} };
    expect([(await get(limits)).body, (await get(usage)).body]).toEqual([none, none]);
  });

  test.each([limits, usage])('on the wire are those of the namespace system only: %s', async (path) => {
    const { get } = await tenant({ profile: 'wire' });
    expect((await get(path.replace('system', 'example'))).status).toBe(400);
    expect((await get(path)).status).toBe(200);
  });
});

describe('a label filter', () => {
  const labels = { env: 'demo', tier: '' };
  test.each([
    ['', true],
    ['env', true],
    ['team', false],
    ['!team', true],
    ['!env', false],
    ['env=demo', true],
    ['env == demo', true],
    ['env!=demo', false],
    ['team!=red', true],
    ['tier=', true],
    ['env in (test,demo), tier', true],
    ['env notin (test)', true],
    ['toString', false],
    ['env in (demo', undefined],
    ['env=demo,', undefined],
    ['env=a=b', undefined],
  ])('%s', (text, expected) => expect(labelFilter(text)?.(labels)).toBe(expected));

  test('is read to its end, whatever it is', () => {
    fc.assert(fc.property(fc.string({ maxLength: 1024 }), (text) => void labelFilter(text)));
    for (const text of ['a'.repeat(1024), `a${'-'.repeat(1000)}!`, `env in ${'('.repeat(1000)}`, ','.repeat(1000), ' '.repeat(1000)]) {
      // A pattern that backtracks would not be done with these in anybody's life.
      expect(() => labelFilter(text)).not.toThrow();
    }
  });
});
