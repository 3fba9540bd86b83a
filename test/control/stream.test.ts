import { once } from 'node:events';
import { afterAll, describe, expect, test } from 'vitest';
import { vendorCalls } from '../support/face-calls.js';
import { openStream } from '../support/face-stream.js';
import { newProcess, newWorld, simulator } from './world.js';

const listening = await simulator.listen();
afterAll(listening.close);

/** A world, and the way to hear of it. */
function heard(options?: Parameters<typeof newWorld>[0]) {
  const world = newWorld(options);
  const stream = (query = '', headers = {}) => openStream(`${listening.url}/_paystub${world.at}/journal/stream${query}`, headers);
  return { ...world, stream };
}

const exchange = (id: string) => ({ event: 'exchange', id, data: expect.objectContaining({ id }) });

test('tells of each exchange and of what time does, in order, as the journal and the clock show it', async () => {
  const { stream, vendors, control, at } = heard({ now: '2027-06-30T23:45:00Z' });
  const { response, next } = await stream();
  expect(response.headers).toMatchObject({
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'x-paystub-operation': 'paystub/streamJournal',
    'x-paystub-source': 'paystub',
  });
  await vendors.changeRule({ payment_retries_limit: 3 });
  const { events } = (await control.post(`${at}/clock/advance`, { by: 'P1D' })).body;
  await vendors.changeRule({ payment_retries_limit: -3 });
  expect(events.length).toBeGreaterThan(0);
  const told = [await next()];
  while (told.at(-1)?.id !== 'e2') told.push(await next());
  const entry = async (id: string) => ({ event: 'exchange', id, data: (await control.get(`${at}/journal/${id}`)).body });
  expect(told).toEqual([await entry('e1'), ...events.map((data: object) => ({ event: 'clock', data })), await entry('e2')]);
});

test('what a call did is in its exchange, and no event of the clock', async () => {
  const { stream, vendors } = heard();
  const { next } = await stream();
  await vendors.openOrder();
  await vendors.readRule();
  expect([await next(), await next()]).toEqual([exchange('e1'), exchange('e2')]);
});

test('tells of a call that no vendor knows', async () => {
  const { stream, ask } = heard();
  const { next } = await stream();
  await ask('GET', '/v2/nowhere');
  expect(await next()).toMatchObject({ event: 'exchange', id: 'e1', data: { source: 'paystub', response: { status: 404 } } });
});

describe('where it begins and ends', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['?after=e0&limit=2', {}, ['e1', 'e2']],
    ['?after=e1&limit=2', {}, ['e2', 'e3']],
    ['?limit=2', { 'Last-Event-ID': 'e2' }, ['e3', 'e4']],
    ['?limit=1', {}, ['e4']],
  ])('%s %j', async (query, headers, ids) => {
    const { stream, vendors } = heard();
    for (let n = 0; n < 3; n++) await vendors.readRule();
    const { next } = await stream(query, headers);
    await vendors.readRule();
    for (const id of ids) expect(await next()).toEqual(exchange(id));
    expect(await next()).toBeUndefined();
  });

  test('it goes on after a reset, from e1', async () => {
    const { stream, vendors, control, at } = heard();
    const { next } = await stream();
    await vendors.readRule();
    await control.post(`${at}/reset`);
    await vendors.readRule();
    expect([await next(), await next()]).toEqual([exchange('e1'), exchange('e1')]);
  });

  test('it ends when the sandbox is removed', async () => {
    const { stream, control, at } = heard();
    const { next } = await stream();
    await control.delete(at);
    expect(await next()).toBeUndefined();
  });

  test('who asks for the head alone gets it, and may ask on over the same connection', async () => {
    const { at } = heard();
    const head = await fetch(`${listening.url}/_paystub${at}/journal/stream`, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
    expect((await fetch(`${listening.url}/_paystub/health`)).status).toBe(200);
  });

  test.each(['?after=12', '?limit=0', '?until=e3'])('%s is refused', async (query) => {
    const { control, at } = heard();
    expect((await control.get(`${at}/journal/stream${query}`)).status).toBe(400);
  });
});

describe('readers', () => {
  /** A process with one sandbox, its readers counted by the process itself. */
  async function counted() {
    const { url, ask, control, simulator: own } = await newProcess();
    const readers = async () => Number(/^paystub_journal_readers (\d+)$/m.exec((await control.get('/metrics')).body)?.[1]);
    const stream = () => openStream(`${url}/_paystub/sandboxes/default/journal/stream`);
    return { url, own, readers, stream, vendors: vendorCalls(ask) };
  }

  test('are told the same, each', async () => {
    const { stream, readers, vendors } = await counted();
    const [a, b] = [await stream(), await stream()];
    expect(await readers()).toBe(2);
    await vendors.readRule();
    const first = await a.next();
    expect(first).toEqual(exchange('e1'));
    expect(await b.next()).toEqual(first);
  });

  test('who is gone is forgotten; the other is told on', async () => {
    const { stream, readers, vendors } = await counted();
    const [gone, other] = [await stream(), await stream()];
    gone.request.destroy();
    await expect.poll(readers).toBe(1);
    await vendors.readRule();
    expect(await other.next()).toEqual(exchange('e1'));
  });

  test('who does not read keeps no call waiting, and is cut off in the end', async () => {
    const { stream, readers, vendors } = await counted();
    const { response } = await stream();
    response.pause();
    const cut = once(response, 'error');
    const long = 'x'.repeat(500_000);
    for (let n = 0; n < 200 && (await readers()) > 0; n++) expect((await vendors.changeRule({ note: long })).status).toBeLessThan(500);
    expect(await readers()).toBe(0);
    response.resume();
    const [error] = await cut;
    expect(error).toMatchObject({ code: 'ECONNRESET' });
  });

  test('do not keep a server from stopping', async () => {
    const { own, readers } = await counted();
    const { url, close } = await own.listen();
    const { next } = await openStream(`${url}/_paystub/sandboxes/default/journal/stream`);
    expect(await readers()).toBe(1);
    const ended = expect(next()).rejects.toMatchObject({ code: 'ECONNRESET' });
    await close();
    await ended;
    await expect.poll(readers).toBe(0);
  });
});
