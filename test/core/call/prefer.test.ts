import { afterAll, describe, expect, test } from 'vitest';
import { breaches } from '../../support/fuzz-breaches.js';
import { exampleCall, send } from '../../support/fuzz-calls.js';
import { named, type Operation, operationsByProfile } from '../../support/fuzz-contracts.js';
import { newWorld } from '../../support/fuzz-world.js';
import { bytes } from '../../support/world-bytes.js';

const world = await newWorld();
afterAll(world.close);

const byProfile = operationsByProfile.map((operation) => [`${operation.name} (${operation.contract.profile})`, operation] as const);

/** The example call with a `Prefer` header. */
async function preferring(operation: Operation, prefer: string, more: Record<string, string> = {}, { sandbox, base } = world.playing(operation)) {
  const reply = await send(base, exampleCall(operation), { Prefer: prefer, ...more });
  const isJson = /json/.test(reply.header('content-type') ?? '');
  return {
    sandbox,
    reply,
    status: reply.status,
    source: reply.header('x-paystub-source'),
    body: isJson ? JSON.parse(reply.text) : reply.text,
    breaches: breaches(operation, reply),
  };
}

/** Asks one sandbox for one thing after the other; all of it must leave the world as it was, byte for byte. */
async function leavingNoTrace(operation: Operation, check: (prefer: (text: string) => ReturnType<typeof preferring>) => Promise<void>): Promise<void> {
  const played = world.playing(operation);
  const before = bytes(played.sandbox);
  await check((text) => preferring(operation, text, {}, played));
  expect(bytes(played.sandbox)).toBe(before);
}

describe('Prefer: code', () => {
  test.each(byProfile)('%s gives every documented status in the words of the contract, and nothing was done', (_, operation) =>
    leavingNoTrace(operation, async (prefer) => {
      for (const { status, examples } of operation.responses) {
        const [body = ''] = Object.values(examples);
        expect(await prefer(`code=${status}`)).toMatchObject({ status, source: 'example', body, breaches: [] });
      }
    }),
  );

  test.each(byProfile)('%s gives every documented example by its name, alone and with its status', (_, operation) =>
    leavingNoTrace(operation, async (prefer) => {
      for (const { status, examples } of operation.responses) {
        for (const [name, body] of Object.entries(examples)) {
          expect(await prefer(`code=${status}, example=${name}`)).toMatchObject({ status, source: 'example', body });
          const first = operation.responses.find((response) => name in response.examples);
          expect(await prefer(`example="${name}"`)).toMatchObject({ status: first?.status, source: 'example', body: first?.examples[name] });
        }
      }
    }),
  );

  test.each(byProfile)('%s makes up a body for every status that has one, and it fits', (_, operation) =>
    leavingNoTrace(operation, async (prefer) => {
      for (const { status } of operation.responses) {
        const made = await prefer(`code=${status}, dynamic=true`);
        expect(made).toMatchObject({ status, source: 'example', breaches: [] });
        expect((await prefer(`dynamic=true; code=${status}`)).reply.text).toBe(made.reply.text);
      }
      expect(await prefer('dynamic=true')).toMatchObject({ status: operation.responses[0]?.status, source: 'example', breaches: [] });
    }),
  );
});

const update = named('elastic-path/updateDunningRule');

describe('what the contract does not have is a problem that says what it has', () => {
  test.each([
    ['a status', 'code=418', /no status 418.*statuses 200, 400, 401, 403, 404, 409, 429, 500/, '400'],
    ['a status that is none', 'code=abc', /no status abc/, '200'],
    ['a status beyond HTTP', 'code=999', /no status 999/, '409'],
    ['a status that ends no call', 'code=100', /no status 100/, '200'],
    ['half a status', 'code=409.5', /no status 409\.5/, '409'],
    ['an example', 'example=not-fuond', /no example "not-fuond"/, 'not-found'],
    ['an example of another status', 'code=409, example=not-found', /no example "not-found" for 409/, 'not-found'],
    ['an example of every object', 'example=constructor', /no example "constructor"/, undefined],
  ])('%s', async (_, prefer, says, nearest) => {
    const { reply, body, sandbox } = await preferring(update, prefer);
    expect([reply.status, reply.header('content-type'), reply.header('x-paystub-source')]).toEqual([404, 'application/problem+json', 'paystub']);
    expect(body).toMatchObject({ title: 'Paystub: no such documented answer', detail: expect.stringMatching(says), ...(nearest && { nearest }) });
    expect(sandbox.journal.entries()).toMatchObject([{ operation: update.name, source: 'paystub', committed: false }]);
  });
});

describe('a Prefer header', () => {
  test.each([
    ['as Prism writes it', 'code=409', 409],
    ['with a space around the sign', 'code = 409', 409],
    ['with a semicolon', 'code=409; example=schema', 409],
    ['with a quoted value', 'code="409"', 409],
    ['in capitals', 'Code=409', 409],
    ['among other preferences', 'respond-async, code=409, wait=10', 409],
    ['that asks for nothing of this', 'respond-async', 200],
    ['that asks for nothing dynamic', 'dynamic=false', 200],
    ['that is empty', '', 200],
  ])('%s', async (_, prefer, status) => {
    expect(await preferring(update, prefer)).toMatchObject({ status, source: status === 200 ? 'handler' : 'example' });
  });

  test.each([
    ['a credential', { Authorization: 'nobody' }, 401],
    ['a media type', { 'Content-Type': 'text/plain' }, 400],
  ])('does not stand in for %s', async (_, headers, status) => {
    expect(await preferring(update, 'code=200', headers)).toMatchObject({ status, source: 'handler' });
  });
});
