import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { errors, rulesPath, type } from '../store.js';
import { newClients } from './client.js';

/**
 * The vendor's own client, @elasticpath/js-sdk 35.0.0, over a real socket. What it does, as these tests show:
 * - It fetches a token by itself, as a form, reads the flat body, and sends the token with every call. Whether the token has run
 *   out it decides by comparing `expires` with the machine's clock, so the sandbox's clock stands in the far future here: behind
 *   the machine's, the SDK would take every token for expired and fetch a new one before each call. (In that case it also
 *   forgets to drop Limit, Offset, Sort and Filter after the call, and sends them again with the next one.)
 * - A 401 makes it fetch a new token and try again; a 429 makes it wait and try again; the caller notices neither.
 * - Any other refusal rejects with the parsed body; the HTTP status is lost, so that a 403 looks like the 404 its body claims to be.
 * - A 204 resolves to the string "{}".
 * - Brackets in queries go out unencoded; `Offset(0)` is not sent at all.
 * - Its host may have a path behind it, which is how it reaches a sandbox: `127.0.0.1:4010/@sdk`.
 */
const clients = await newClients();

beforeAll(() => {
  // The SDK tells the console each time it fetches a token.
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
});
afterAll(async () => {
  vi.restoreAllMocks();
  await clients.close();
});

const attributes = { payment_retry_type: 'fixed', payment_retry_unit: 'day', payment_retry_interval: 2, payment_retries_limit: 3, action: 'close' } as const;

function connect(id: string, options: Parameters<typeof clients.connect>[1] = {}) {
  const client = clients.connect(id, options);
  /** The queries of the list calls so far, as they stood on the wire. */
  const queries = () =>
    client.sandbox.journal
      .entries({ operation: 'elastic-path/listDunningRules' })
      .map(({ request }) => request.url.split('?')[1] ?? '')
      .toReversed();
  return { ...client, queries };
}

test('S22: a rule is made, read, changed, listed and deleted', async () => {
  const { sdk } = connect('crud');
  const { data: made } = await sdk.SubscriptionDunningRules.Create({ type, attributes });
  expect(made).toMatchObject({ type, attributes: { ...attributes, default: false }, meta: { owner: 'store' } });

  expect((await sdk.SubscriptionDunningRules.Get(made.id)).data).toEqual(made);

  const { data: changed } = await sdk.SubscriptionDunningRules.Update(made.id, { id: made.id, type, attributes: { action: 'pause' } });
  expect(changed.attributes).toEqual({ ...made.attributes, action: 'pause' });

  const { data: all } = await sdk.SubscriptionDunningRules.All();
  expect(all[0]).toEqual(changed);

  expect(await sdk.SubscriptionDunningRules.Delete(made.id)).toBe('{}');
  await expect(sdk.SubscriptionDunningRules.Get(made.id)).rejects.toEqual(errors.notFound);
});

// The SDK's types allow no sorting and no filter for dunning rules; its code sends both.
const newest = '-created_at' as never;
const isDefault = { eq: { default: true } } as never;

test('pages, sorting and filters arrive as the SDK writes them', async () => {
  const { sdk, queries } = connect('queries');
  await sdk.SubscriptionDunningRules.All();
  const page = await sdk.SubscriptionDunningRules.Limit(2).Offset(4).Sort(newest).All();
  const defaults = await sdk.SubscriptionDunningRules.Filter(isDefault).All();

  expect(page.data).toHaveLength(2);
  expect(page.links).toMatchObject({ last: null, prev: `${clients.url}/@queries${rulesPath}?page%5Blimit%5D=2&page%5Boffset%5D=2` });
  expect(defaults.data.map(({ attributes }) => attributes.default)).toEqual([true]);
  expect(queries()).toEqual(['', 'sort=-created_at&page[limit]=2&page[offset]=4', 'filter=eq(default,true)']);
});

test('one token serves many calls, and a new one is fetched when the sandbox says it has expired', async () => {
  const { sdk, sandbox, count } = connect('tokens');
  await sdk.SubscriptionDunningRules.All();
  await sdk.SubscriptionDunningRules.All();
  expect(count('elastic-path/createAnAccessToken')).toBe(1);
  await sandbox.clock.advance('PT1H1S');
  expect((await sdk.SubscriptionDunningRules.All()).data.length).toBeGreaterThan(0);
  expect(count('elastic-path/createAnAccessToken')).toBe(2);
});

test("where the sandbox's clock is behind the machine's, each call fetches a token and repeats the last query", async () => {
  const { sdk, count, queries } = connect('behind', { now: '2001-01-01T00:00:00Z' });
  await sdk.SubscriptionDunningRules.Limit(2).All();
  await sdk.SubscriptionDunningRules.All();
  expect(count('elastic-path/createAnAccessToken')).toBe(2);
  expect(queries()).toEqual(['page[limit]=2', 'page[limit]=2']);
});

describe('when the platform refuses once', () => {
  test.each([401, 429] as const)('a %i is survived without the caller noticing', async (status) => {
    const { sdk, sandbox } = connect(`refusal-${status}`);
    await sdk.SubscriptionDunningRules.All();
    sandbox.faults.add({ match: { operation: 'elastic-path/createDunningRule' }, times: 1, effect: { status } });
    const { data } = await sdk.SubscriptionDunningRules.Create({ type, attributes });
    expect(data.attributes).toMatchObject(attributes);
    const statuses = sandbox.journal.entries({ operation: 'elastic-path/createDunningRule' }).map(({ response }) => response?.status);
    expect(statuses).toEqual([201, status]);
  });

  test.each([
    [403, errors.forbidden],
    [409, errors.conflict],
    [500, errors.internal],
  ] as const)('a %i rejects at once, with nothing but the body', async (status, body) => {
    const { sdk, sandbox } = connect(`refusal-${status}`);
    const { data } = await sdk.SubscriptionDunningRules.Create({ type, attributes });
    sandbox.faults.add({ match: { operation: 'elastic-path/updateDunningRule' }, times: 1, effect: { status } });
    const update = sdk.SubscriptionDunningRules.Update(data.id, { id: data.id, type, attributes: { action: 'none' } });
    await expect(update).rejects.toEqual(body);
  });
});

test('a key that the store does not know gets no token', async () => {
  const { sdk } = connect('stranger', { key: { client_id: 'nobody', client_secret: 'nothing' } });
  await expect(sdk.SubscriptionDunningRules.All()).rejects.toEqual({ errors: [{ title: 'Unauthorized', status: '401', detail: 'Unauthorized' }] });
});
