import { afterAll, describe, expect, test } from 'vitest';
import { Problem } from '../../../src/index.js';
import { exampleCall, send } from '../../support/fuzz-calls.js';
import { named } from '../../support/fuzz-contracts.js';
import { exchange, http } from '../../support/fuzz-socket.js';
import { newWorld } from '../../support/fuzz-world.js';
import { bytes } from '../../support/world-bytes.js';

const world = await newWorld();
afterAll(world.close);

const update = { operation: 'elastic-path/updateDunningRule' };
const effect = { status: 409 };

/** Orders that are refused, by the library and over HTTP alike: what is said, and what is named as the nearest. */
const refused: [title: string, order: object, says: RegExp, nearest?: string][] = [
  ['an operation misspelt', { match: { operation: 'elastic-path/updateDuningRule' }, effect }, /no operation/, 'elastic-path/updateDunningRule'],
  ['an operation without its vendor', { match: { operation: 'updateDunningRule' }, effect }, /no operation/, 'elastic-path/updateDunningRule'],
  ['an operation of another vendor', { match: { operation: 'hostway/updateDunningRule' }, effect }, /no operation/, 'elastic-path/updateDunningRule'],
  ['the prototype of everything', { match: { operation: 'constructor/__proto__' }, effect }, /no operation/],
  ['an example that nobody documents', { match: update, effect: { status: 409, example: 'Exampel' } }, /no example "Exampel" for 409/, 'Example'],
  ['an example of another status', { match: update, effect: { status: 409, example: 'not-found' } }, /no example "not-found" for 409/],
  ['an example for a status that nobody documents', { match: update, effect: { status: 418, example: 'Example' } }, /no status 418/],
  ['a method that no operation has', { match: { method: 'PUTT' }, effect }, /PUTT.*only by/, 'PUT'],
  ['a path that begins nowhere', { match: { path: 'v2/subscriptions/*' }, effect }, /\/match\/path/],
  ['a pointer that is none', { match: { body: { 'data/id': 1 } }, effect }, /\/match\/body/],
  ['a member that no match has', { match: { ...update, tenant: 'a' }, effect }, /\/match/],
  ['a member that no fault has', { match: update, effect, time: 3 }, /time is not known here\. Did you mean "times"\?/, 'times'],
  ['no effect', { match: update }, /effect/],
  ['two effects at once', { match: update, effect: { status: 409, connection: 'reset' } }, /\/effect/],
  ['a connection that cannot be so', { match: update, effect: { connection: 'explode' } }, /\/effect/],
  ['a status that the operation does not document', { match: update, effect: { status: 410 } }, /no status 410.*"undocumented": true/, '400'],
  ['a status that nobody would see', { effect: { status: 500, connection: 'hang' } }, /nobody would see/, '{"effect":{"status":500,"connection":"truncate"}}'],
  ['an effect that does nothing', { effect: {} }, /does nothing/, '{"effect":{"status":500}}'],
  ['a body without a status', { effect: { body: { a: 1 } } }, /does nothing/],
  ['headers on a broken connection', { effect: { connection: 'reset', headers: { a: 'b' } } }, /without the status/],
  ['a rate limit with a status', { effect: { rateLimit: { limit: 1, per: 'PT1M' }, status: 503 } }, /429 by itself/],
  ['a rate limit and a broken connection', { effect: { rateLimit: { limit: 1, per: 'PT1M' }, connection: 'reset' } }, /would not let it through/],
  ['a rate limit by chance', { probability: 0.5, effect: { rateLimit: { limit: 1, per: 'PT1M' } } }, /counts every matching call/],
  ['a rate limit per month', { effect: { rateLimit: { limit: 1, per: 'P1M' } } }, /per must be/, '{"effect":{"rateLimit":{"limit":1,"per":"PT1M"}}}'],
  ['a rate limit per nothing', { effect: { rateLimit: { limit: 1, per: 'PT0S' } } }, /per must be/],
  ['a rate limit below none', { effect: { rateLimit: { limit: -1, per: 'PT1M' } } }, /limit/],
  ['an empty reply cut short', { effect: { status: 204, connection: 'truncate' } }, /no body in HTTP/],
  ['garbage in place of a body of its own', { effect: { status: 500, body: {}, connection: 'garbage' } }, /garbage in its place/],
  ['a delay before a connection that hangs', { effect: { connection: 'hang', delay: 'PT1S' } }, /hangs for ever/, '{"effect":{"connection":"hang"}}'],
  ['a delay that is no duration', { effect: { delay: '200ms' } }, /delay must be/],
  ['a delay of a month', { effect: { delay: 'P1M' } }, /delay must be/],
  ['a delay of more than a day', { effect: { delay: 'PT25H' } }, /a day at most/],
  ['a distribution whose tail comes before its middle', { effect: { delay: { median: 'PT2S', p99: 'PT1S' } } }, /no longer than the p99/],
  ['a distribution around nothing', { effect: { delay: { median: 'PT0S', p99: 'PT1S' } } }, /more than none/],
  ['a hold without a name', { effect: { hold: '' } }, /hold/],
  ['a hold with a name that no path could carry', { effect: { hold: 'a/b' } }, /hold/],
  ['a status that ends no call', { match: update, effect: { status: 100 } }, /\/effect\/status/],
  ['a status beyond HTTP', { match: update, effect: { status: 600 } }, /\/effect\/status/],
  ['a status as a text', { match: update, effect: { status: '409' } }, /\/effect\/status/],
  ['times that never come', { match: update, times: 0, effect }, /\/times/],
  ['half a time', { match: update, times: 1.5, effect }, /\/times/],
  ['a negative skip', { match: update, skip: -1, effect }, /\/skip/],
  ['more than certainty', { match: update, probability: 1.1, effect }, /\/probability/],
  ['a body with a status that has none', { match: update, effect: { status: 204, body: {} } }, /204 has no body/],
  ['a header that would split the reply', { match: update, effect: { status: 500, headers: { a: 'b\r\nX-Evil: 1' } } }, /header "a" cannot be written/],
  ['a header whose name is no token', { match: update, effect: { status: 500, headers: { 'a b': 'c' } } }, /header "a b" cannot be written/],
  ['a header beyond Latin-1', { match: update, effect: { status: 500, headers: { a: '→' } } }, /header "a" cannot be written/],
  ['a length of its own', { match: update, effect: { status: 500, headers: { 'content-length': '3' } } }, /content-length/],
  ['chunks of its own', { match: update, effect: { status: 500, headers: { 'Transfer-Encoding': 'chunked' } } }, /Transfer-Encoding/],
];

describe('no fault is armed', () => {
  test.each<(typeof refused)[number]>(refused)('with %s', async (_, order, says, nearest) => {
    const sandbox = world.sandbox();
    const before = bytes(sandbox);
    const reply = await exchange(
      world.url,
      http(`POST /_paystub/sandboxes/${sandbox.id}/faults`, { 'Content-Type': 'application/json' }, JSON.stringify(order)),
    );
    const problem = JSON.parse(reply.text);
    expect([reply.status, reply.header('content-type'), reply.header('x-paystub-source')]).toEqual([400, 'application/problem+json', 'paystub']);
    expect(problem.detail).toMatch(says);
    if (nearest) expect(problem.nearest).toBe(nearest);
    expect(() => sandbox.faults.add(order as never)).toThrow(Problem);
    expect(bytes(sandbox)).toBe(before);
    expect(sandbox.faults.list()).toEqual([]);
  });
});

describe('an example for whatever operation is called', () => {
  const order = { match: {}, committed: true, times: 1, effect: { status: 409, example: 'schema' } } as const;

  test('is sent where the operation has it', async () => {
    const sandbox = world.sandbox();
    sandbox.faults.add(order as never);
    const reply = await send(`${world.url}/@${sandbox.id}`, exampleCall(named('elastic-path/updateDunningRule')));
    expect([reply.status, reply.header('x-paystub-source'), JSON.parse(reply.text).errors[0].title]).toEqual([409, 'fault', 'Internal server error']);
  });

  test('is a problem where it does not, and nothing is done, though the fault says committed', async () => {
    const sandbox = world.sandbox();
    const before = sandbox.state('f5-xc');
    sandbox.faults.add(order as never);
    const reply = await send(`${world.url}/@${sandbox.id}`, exampleCall(named('f5-xc/createPaymentMethod')));
    expect([reply.status, reply.header('x-paystub-source')]).toEqual([500, 'paystub']);
    expect(JSON.parse(reply.text).detail).toContain('documents no example "schema" for 409');
    expect(sandbox.state('f5-xc')).toEqual(before);
    expect(sandbox.journal.entries()).toMatchObject([{ source: 'paystub', committed: false }]);
  });
});

describe('a status that the operation does not document', () => {
  test('is armed where the fault says so, and the journal too', async () => {
    const sandbox = world.sandbox();
    sandbox.faults.add({ match: { operation: 'elastic-path/updateDunningRule' }, undocumented: true, effect: { status: 503 } });
    const reply = await send(`${world.url}/@${sandbox.id}`, exampleCall(named('elastic-path/updateDunningRule')));
    expect([reply.status, sandbox.journal.entries()[0]?.documented]).toEqual([503, false]);
  });

  test('is armed where no operation is named: other operations may document it', async () => {
    const sandbox = world.sandbox();
    sandbox.faults.add({ effect: { status: 409 } });
    const reply = await send(`${world.url}/@${sandbox.id}`, exampleCall(named('hostway/getOrder')));
    expect([reply.status, sandbox.journal.entries()[0]?.documented]).toEqual([409, false]);
  });
});
