import supertest from 'supertest';
import { describe, expect, test } from 'vitest';
import { byDefault, errors, newStore, otherStores, printed, rulesPath, type } from './store.js';

interface Rule {
  id: string;
  meta: { timestamps: { created_at: string } };
}

const ids = (body: { data: Rule[] }): string[] => body.data.map(({ id }) => id);
const afterHost = (url: string | null): string | undefined => url?.replace(/^http:\/\/[^/]+/, '');

describe('listDunningRules', () => {
  test("gives the store's rules, newest first, with four links and without meta", async () => {
    const { get } = newStore();
    const { status, body } = await get(rulesPath);
    const made = body.data.map((rule: Rule) => rule.meta.timestamps.created_at);
    expect(status).toBe(200);
    expect(made).toEqual(made.toSorted().toReversed());
    expect(ids(body)).toContain(printed);
    expect(ids(body)).not.toContain(otherStores);
    expect(Object.keys(body)).toEqual(['data', 'links']);
    expect(Object.keys(body.links)).toEqual(['first', 'last', 'next', 'prev']);
  });

  test('of rules made at the same moment the later one comes first', async () => {
    const { get, post } = newStore();
    const made: string[] = [];
    for (const limit of [1, 2, 3]) {
      const { body } = await post(rulesPath, { type, attributes: { payment_retry_type: 'fixed', payment_retries_limit: limit, action: 'none' } });
      made.unshift(body.data.id);
    }
    expect(ids((await get(rulesPath)).body).slice(0, 3)).toEqual(made);
  });

  test('an empty store has an empty list', async () => {
    const { get } = newStore({ fixtures: 'empty' });
    const { body } = await get(rulesPath);
    expect(body).toEqual({
      data: [],
      links: { first: expect.stringMatching(/\/v2\/subscriptions\/dunning-rules\?page%5Blimit%5D=25&page%5Boffset%5D=0$/), last: null, next: null, prev: null },
    });
  });
});

describe('pages', () => {
  test('the links lead through the whole list and back', async () => {
    const { sandbox, get } = newStore();
    const all = ids((await get(rulesPath)).body);
    const follow = async (start: string, link: 'next' | 'prev'): Promise<string[][]> => {
      const { body } = await supertest(sandbox.app).get(start).set('Authorization', 'Bearer t');
      const to = afterHost(body.links[link]);
      return [ids(body), ...(to ? await follow(to, link) : [])];
    };
    expect((await follow(`${rulesPath}?page[limit]=4`, 'next')).flat()).toEqual(all);
    expect((await follow(`${rulesPath}?page[limit]=4&page[offset]=8`, 'prev')).toReversed().flat()).toEqual(all);
  });

  test.each([
    ['brackets as they are', `${rulesPath}?page[limit]=2&page[offset]=3`],
    ['brackets percent-encoded', `${rulesPath}?page%5Blimit%5D=2&page%5Boffset%5D=3`],
  ])('%s', async (_, path) => {
    const { get } = newStore();
    const all = ids((await get(rulesPath)).body);
    const { body } = await get(path);
    expect(ids(body)).toEqual(all.slice(3, 5));
    expect(Object.values<string | null>(body.links).map(afterHost)).toEqual([
      `${rulesPath}?page%5Blimit%5D=2&page%5Boffset%5D=0`,
      undefined,
      `${rulesPath}?page%5Blimit%5D=2&page%5Boffset%5D=5`,
      `${rulesPath}?page%5Blimit%5D=2&page%5Boffset%5D=1`,
    ]);
  });

  test.each([
    ['a limit of 0 gives an empty page', 'page[limit]=0', 200],
    ['100 is the longest page', 'page[limit]=100', 200],
    ['101 is too long', 'page[limit]=101', 400],
    ['a limit is not negative', 'page[limit]=-1', 400],
    ['a limit is a whole number', 'page[limit]=ten', 400],
    ['10000 is the last offset', 'page[offset]=10000', 200],
    ['10001 is too far', 'page[offset]=10001', 400],
    ['an offset is not negative', 'page[offset]=-1', 400],
    ["sorting is nobody's business", 'sort=-created_at', 200],
  ])('%s', async (_, query, status) => {
    const { get } = newStore();
    const response = await get(`${rulesPath}?${query}`);
    expect(response.status).toBe(status);
    if (status === 400) expect(response.body.errors[0]).toMatchObject({ title: 'Validation Error', status: '400', detail: expect.stringMatching(/^page\[/) });
  });

  test.each([
    ['at the root', ''],
    ["behind the vendor's name", '/elastic-path'],
  ])('the links lead back to where the caller came in: %s', async (_, prefix) => {
    const { get } = newStore();
    const { request, body } = await get(`${prefix}${rulesPath}?page[limit]=1`);
    const host = new URL((request as unknown as { url: string }).url).origin;
    expect(body.links.next).toBe(`${host}${prefix}${rulesPath}?page%5Blimit%5D=1&page%5Boffset%5D=1`);
  });

  test('the links keep the filter', async () => {
    const { get } = newStore();
    const { body } = await get(`${rulesPath}?filter=eq(default,false)&page[limit]=2`);
    expect(afterHost(body.links.next)).toBe(`${rulesPath}?filter=eq(default%2Cfalse)&page%5Blimit%5D=2&page%5Boffset%5D=2`);
    expect((await get(afterHost(body.links.next) ?? '')).status).toBe(200);
  });
});

describe('filters', () => {
  const list = async (filter: string, headers: Record<string, string> = {}) => {
    const { get } = newStore();
    return get(`${rulesPath}?filter=${filter}`).set(headers);
  };

  test.each([
    ['eq', 'eq(default,true)', [byDefault]],
    ['percent-encoded', 'eq%28default%2Ctrue%29', [byDefault]],
    ['in double quotes', 'eq(default,"true")', [byDefault]],
    ['in single quotes', "eq(default,'true')", [byDefault]],
    ['with a backslash', 'eq(default,"tr\\ue")', [byDefault]],
    ['in with one value', 'in(default,true)', [byDefault]],
    ['all conditions must hold', 'eq(default,true):in(default,true,false)', [byDefault]],
    ['none holds', 'eq(default,true):eq(default,false)', []],
    ['a value that no rule has', 'eq(default,maybe)', []],
    ['ten conditions', Array(10).fill('eq(default,true)').join(':'), [byDefault]],
  ])('%s', async (_, filter, expected) => {
    const { status, body } = await list(filter);
    expect({ status, ids: ids(body) }).toEqual({ status: 200, ids: expected });
  });

  test.each([
    ['nothing', ''],
    ['a field that is not supported', 'eq(nonsense,1)'],
    ['an operator that is not supported', 'like(default,true)'],
    ['a name that every object has', 'constructor(default,true)'],
    ['no value', 'eq(default)'],
    ['an empty value', 'eq(default,)'],
    ['two values for eq', 'eq(default,true,false)'],
    ['no bracket at the end', 'eq(default,true'],
    ['an open quote', 'eq(default,"true)'],
    ['a colon too many', 'eq(default,true):'],
    ['no colon', 'eq(default,true)eq(default,true)'],
    ['something in front', ' eq(default,true)'],
    ['eleven conditions', Array(11).fill('eq(default,true)').join(':')],
    ['more than 8 KB', `in(default,${'true,'.repeat(1700)}true)`],
  ])('refuses %s with a body that has no status', async (_, filter) => {
    const response = await list(filter);
    expect(response.status).toBe(400);
    expect(response.body).toEqual(errors.unreadableFilter);
  });

  test('the older parser knows no quotes', async () => {
    const older = { 'EP-Disable-Beta-Filtering': 'true' };
    expect(ids((await list('eq(default,true)', older)).body)).toEqual([byDefault]);
    expect(ids((await list('eq(default,"true")', older)).body)).toEqual([]);
  });
});
