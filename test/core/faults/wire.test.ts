import { once } from 'node:events';
import express from 'express';
import supertest from 'supertest';
import { afterAll, describe, expect, test } from 'vitest';
import { createSimulator, type OperationName } from '../../../src/index.js';
import { exampleCall, send } from '../../support/fuzz-calls.js';
import { named } from '../../support/fuzz-contracts.js';
import { newWorld } from '../../support/fuzz-world.js';
import { Tap } from '../../support/tap.js';
import { vendorRecords } from '../../support/world-bytes.js';

const world = await newWorld();
afterAll(world.close);

const create = { operation: 'f5-xc/createPaymentMethod' } as const;
const created = exampleCall(named('f5-xc/createPaymentMethod'));
const removed = exampleCall(named('f5-xc/deletePaymentMethod'));
const read = exampleCall(named('elastic-path/getDunningRule'));

/** A plain TCP client that meets one effect, and the sandbox. */
async function meet(effect: object, { committed = false, call = created, operation = create.operation as OperationName } = {}) {
  const sandbox = world.sandbox();
  const before = vendorRecords(sandbox);
  sandbox.faults.add({ match: { operation }, times: 1, committed, effect } as never);
  const tap = await Tap.on(`${world.url}/@${sandbox.id}`, call);
  const moved = () => vendorRecords(sandbox) !== before;
  return { sandbox, tap, moved, base: `${world.url}/@${sandbox.id}` };
}

describe.each([false, true])('the bytes that a plain TCP client sees, the work done: %s', (committed) => {
  test('reset: a TCP reset and nothing else', async () => {
    const { tap, moved } = await meet({ connection: 'reset' }, { committed });
    expect([await tap.ended, tap.text, moved()]).toEqual(['ECONNRESET', '', committed]);
  });

  test('empty: an orderly end and nothing else', async () => {
    const { tap, moved } = await meet({ connection: 'empty' }, { committed });
    expect([await tap.ended, tap.text, moved()]).toEqual(['FIN', '', committed]);
  });

  test('garbage: what TLS says to somebody who speaks something else, no HTTP', async () => {
    const { tap, moved } = await meet({ connection: 'garbage' }, { committed });
    expect([await tap.ended, tap.received.toString('hex'), moved()]).toEqual(['FIN', '15030300020228', committed]);
  });

  test('garbage beside a status: a head in order, and a body that is neither JSON nor UTF-8', async () => {
    const { tap, moved } = await meet({ status: 409, connection: 'garbage' }, { committed });
    await tap.until(() => tap.parts[1].length === tap.promised);
    expect(tap.parts).toEqual([expect.stringMatching(/^HTTP\/1\.1 409 Conflict\r\n.*content-type: application\/json/is), '{"\xff\xfe\x00<!-- ']);
    expect(moved()).toBe(committed);
    tap.socket.destroy();
  });

  test('truncate: half of what Content-Length promises, then an orderly end', async () => {
    const { tap, moved } = await meet({ connection: 'truncate' }, { committed });
    expect(await tap.ended).toBe('FIN');
    expect(tap.parts[0]).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect([tap.parts[1].length, moved()]).toEqual([tap.promised >> 1, committed]);
    expect(tap.promised).toBeGreaterThan(1);
  });

  test('truncate, where the reply has no body: half a head', async () => {
    const { tap } = await meet({ connection: 'truncate' }, { committed, operation: 'hostway/deleteOrder', call: exampleCall(named('hostway/deleteOrder')) });
    expect([await tap.ended, tap.text]).toEqual(['FIN', 'HTTP/1.1 204 No Content\r\nDate:']);
  });

  test('drip: the head at once, the body a byte at a time, whole in the end', async () => {
    const { tap, moved, sandbox } = await meet({ status: 409, connection: 'drip' }, { committed });
    await tap.until((received) => received.includes('\r\n\r\n'));
    const pieces: number[] = [];
    tap.socket.on('data', (chunk: Buffer) => pieces.push(chunk.length));
    await tap.until(() => tap.parts[1].length === tap.promised);
    // What comes late may come together, but never in one.
    expect([pieces.length > 1, moved()]).toEqual([true, committed]);
    expect(() => JSON.parse(tap.parts[1])).not.toThrow();
    expect(sandbox.journal.entries()).toMatchObject([{ connection: 'drip', response: { status: 409 }, committed }]);
    tap.socket.destroy();
  });

  test('hang: nothing, until the caller gives up', async () => {
    const { tap, moved, sandbox, base } = await meet({ connection: 'hang' }, { committed });
    // Another caller gets through meanwhile, and finds the hanging call in the journal.
    await send(base, read);
    const hung = () => sandbox.journal.entries({ operation: create.operation })[0];
    await expect.poll(hung).toMatchObject({ connection: 'hang', source: 'fault', committed });
    expect(hung()).not.toHaveProperty('response');
    expect([tap.text, moved()]).toEqual(['', committed]);
    tap.socket.destroy();
    expect(await tap.ended).toBe('FIN');
  });
});

describe('a delivery without a status of its own', () => {
  test("carries the vendor's own reply where the vendor did its work", async () => {
    const { tap, sandbox } = await meet({ connection: 'drip' }, { committed: true, call: read, operation: 'elastic-path/getDunningRule' });
    const undisturbed = await send(`${world.url}/@${world.sandbox().id}`, read);
    await tap.until((received) => received.includes('"data"'));
    expect(undisturbed.text.startsWith(tap.parts[1])).toBe(true);
    expect(sandbox.journal.entries()[0]?.response?.body).toEqual(JSON.parse(undisturbed.text));
    tap.socket.destroy();
  });

  test('carries the documented success where it did not, and the state stands still', async () => {
    const { tap, moved } = await meet({ connection: 'truncate' }, { call: removed, operation: 'f5-xc/deletePaymentMethod' });
    await tap.ended;
    expect([tap.text.slice(0, 15), moved()]).toEqual(['HTTP/1.1 200 OK', false]);
  });
});

describe('nobody else waits', () => {
  const effects = [{ connection: 'hang' }, { connection: 'drip' }, { hold: 'barrier' }, { delay: 'PT1H' }] as const;

  /** Resolves when the call is under the effect. */
  async function underEffect(sandbox: ReturnType<typeof world.sandbox>, tap: Tap, effect: (typeof effects)[number]) {
    if ('hold' in effect) await sandbox.faults.held('barrier');
    else if ('connection' in effect && effect.connection === 'drip') await once(tap.socket, 'data');
    else await expect.poll(() => sandbox.faults.list()[0]?.hits).toBe(1);
  }

  test.each(effects)('for a call under %j: not another caller, nor reset, nor removal, nor a server that stops', async (effect) => {
    const own = await createSimulator({ seed: 1, now: '2026-01-01T00:00:00Z' });
    const { url, close } = await own.listen();
    const sandbox = own.sandbox('a');
    const strike = async () => {
      sandbox.faults.add({ match: create, times: 1, committed: true, effect } as never);
      const tap = await Tap.on(`${url}/@a`, created);
      await underEffect(sandbox, tap, effect);
      return tap;
    };
    await strike();
    expect((await send(`${url}/@a`, read)).status).toBe(200);
    sandbox.reset();
    await strike();
    own.remove('a');
    expect((await send(`${url}/@a`, read)).status).toBe(200);
    const last = await strike();
    await close();
    expect(await last.ended).toMatch(/FIN|ECONNRESET/);
  });
});

describe('without a port', () => {
  const url = '/api/web/namespaces/system/billing/payment_methods';
  const post = (app: express.Express) => supertest(app).post(url).set('Authorization', 'APIToken any').send({ token: 'tok-1' });

  describe.each([
    ['sandbox.app', (app: express.Express) => app],
    ['an app of your own', (app: express.Express) => express().use(app)],
  ])('%s', (_, mount) => {
    test.each([
      [{ connection: 'reset' }, { code: 'ECONNRESET' }],
      [{ connection: 'empty' }, { code: 'ECONNRESET' }],
      [{ connection: 'garbage' }, { code: expect.stringMatching(/^HPE_/) }],
      [{ connection: 'truncate' }, { code: 'ECONNRESET' }],
      [{ status: 409, connection: 'garbage' }, { message: expect.stringMatching(/JSON/) }],
    ])('%j breaks the call', async (effect, error) => {
      const sandbox = world.sandbox();
      sandbox.faults.add({ match: create, effect } as never);
      await expect(post(mount(sandbox.app))).rejects.toMatchObject(error);
    });

    test('a connection that hangs runs into the time limit of the client', async () => {
      const sandbox = world.sandbox();
      sandbox.faults.add({ match: create, effect: { connection: 'hang' } });
      await expect(post(mount(sandbox.app)).timeout(50)).rejects.toMatchObject({ code: 'ECONNABORTED' });
    });

    test.each([
      [{ status: 409 }, 409],
      [{ status: 409, connection: 'drip' }, 409],
      [{ delay: 'PT0.001S' }, 200],
      [{ delay: 'PT0.001S', status: 503 }, 503],
      [{ rateLimit: { limit: 0, per: 'PT1M' } }, 429],
    ])('%j answers', async (effect, status) => {
      const sandbox = world.sandbox();
      sandbox.faults.add({ match: create, effect } as never);
      expect((await post(mount(sandbox.app))).status).toBe(status);
    });

    test('a held call goes on when it is released', async () => {
      const sandbox = world.sandbox();
      sandbox.faults.add({ match: create, effect: { hold: 'barrier' } });
      const [reply] = await Promise.all([post(mount(sandbox.app)), sandbox.faults.held('barrier').then(() => sandbox.faults.release('barrier'))]);
      expect(reply.status).toBe(200);
    });
  });
});
