import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Draw, type Ending, lottery } from '../../support/world-draws.js';

const many = (draw: Draw, count = 500): Draw[] => Array.from({ length: count }, () => draw);
const now = '2026-01-01T00:00:00Z';

describe('ids', () => {
  test('uuids are of version 4, and no two are the same', async () => {
    const uuids = await lottery().draw(many(['uuid', 'order']));
    for (const uuid of uuids) expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(uuids).size).toBe(uuids.length);
  });

  test.each<[what: 'hex' | 'digits' | 'token', letters: RegExp]>([
    ['hex', /^[0-9a-f]*$/],
    ['digits', /^[0-9]*$/],
    ['token', /^[A-Za-z0-9]*$/],
  ])('%s have the length that is wanted, and no other letters than theirs', async (what, letters) => {
    const lengths = [0, 1, 31, 32, 33, 64, 65, 500];
    const ids = await lottery().draw(lengths.map((length) => [what, 'order', length]));
    expect(ids.map((id) => String(id).length)).toEqual(lengths);
    for (const id of ids) expect(id).toMatch(letters);
    // A long one does not repeat its first block.
    expect(String(ids.at(-1)).slice(32, 64)).not.toBe(String(ids.at(-1)).slice(0, 32));
  });
});

describe('chance', () => {
  test('lies in [0, 1), all over it', async () => {
    const numbers = (await lottery().draw(many(['random', 'decline']))) as number[];
    for (const number of numbers) expect(number >= 0 && number < 1).toBe(true);
    const tenths = new Set(numbers.map((number) => Math.floor(number * 10)));
    expect(tenths.size).toBe(10);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});

describe('streams', () => {
  const draw: fc.Arbitrary<Draw> = fc.tuple(fc.constantFrom('uuid', 'hex', 'digits', 'token', 'random'), fc.constantFrom('order', 'account'));
  const streamOf = ([what, stream]: Draw) => `${what === 'random' ? 'chance' : 'id'} ${stream}`;

  test('know nothing of each other: what one gives does not depend on what else is drawn', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(draw, { minLength: 1, maxLength: 30 }), async (draws) => {
        const all = await lottery().draw(draws);
        for (const stream of new Set(draws.map(streamOf))) {
          const alone = draws.filter((draw) => streamOf(draw) === stream);
          expect(await lottery().draw(alone)).toEqual(all.filter((_, index) => streamOf(draws[index] as Draw) === stream));
        }
      }),
      { numRuns: 30 },
    );
  });

  test('of two vendors, two kinds, or chance and ids are not the same', async () => {
    const { draw } = lottery();
    const [order, account, chance] = await draw([
      ['hex', 'order', 12],
      ['hex', 'account', 12],
      ['random', 'order'],
    ]);
    const [others] = await draw([['hex', 'order', 12]], { vendor: 'other', sandbox: 'b' });
    expect(new Set([order, account, others]).size).toBe(3);
    expect(Math.round(Number(chance) * 2 ** 48).toString(16)).not.toBe(order);
  });

  test('are the same in every sandbox with the same seed, and others with another', async () => {
    const draws: Draw[] = [
      ['uuid', 'order'],
      ['random', 'decline'],
    ];
    const { draw, simulator } = lottery();
    simulator.sandbox('other-seed', { seed: 2, now });
    const first = await draw(draws);
    expect(await draw(draws, { sandbox: 'b' })).toEqual(first);
    expect(await lottery().draw(draws)).toEqual(first);
    expect(await draw(draws, { sandbox: 'other-seed' })).not.toEqual(first);
    expect(await draw(draws)).not.toEqual(first);
  });

  test.each<Ending>(['refused', 'broken', 'outside the contract'])('take back what was drawn by a call that is %s', async (ending) => {
    const draws: Draw[] = [
      ['uuid', 'order'],
      ['random', 'decline'],
    ];
    const { draw, sandbox } = lottery();
    const before = JSON.stringify(sandbox.snapshot());
    await draw(draws, { ending });
    expect(JSON.stringify(sandbox.snapshot())).toBe(before);
    expect(await draw(draws)).toEqual(await lottery().draw(draws));
  });

  test('go on in a fork, in a restored world and after a reset from where that world stands', async () => {
    const { draw, sandbox, simulator } = lottery();
    const one: Draw[] = [['uuid', 'order']];
    const first = await draw(one);
    const snapshot = sandbox.snapshot();
    sandbox.fork('b');
    const second = await draw(one);
    expect(await draw(one, { sandbox: 'b' })).toEqual(second);
    sandbox.restore(snapshot);
    expect(await draw(one)).toEqual(second);
    simulator.sandbox('a').reset();
    expect(await draw(one)).toEqual(first);
  });
});

describe('the chance of a fault', () => {
  test('comes from the seed: the same calls are struck in every sandbox, about as often as was said', async () => {
    const strikes = async (seed: number) => {
      const { simulator, draw, sandbox } = lottery({ seed, now });
      sandbox.faults.add({ probability: 0.3, effect: { status: 409 as never } });
      for (let call = 0; call < 100; call++) await draw([['uuid', 'order']]);
      return simulator
        .sandbox('a')
        .journal.entries()
        .map(({ source }) => source === 'fault');
    };
    const struck = await strikes(1);
    expect(await strikes(1)).toEqual(struck);
    expect(await strikes(2)).not.toEqual(struck);
    const count = struck.filter(Boolean).length;
    expect(count > 15 && count < 45).toBe(true);
  });

  test('is a stream of its own: ids do not change because a fault is armed', async () => {
    const { draw, sandbox } = lottery();
    sandbox.faults.add({ probability: 0, effect: { status: 409 as never } });
    const one: Draw[] = [['uuid', 'order']];
    expect([await draw(one), await draw(one)]).toEqual([...(await lottery().draw([...one, ...one]))].map((id) => [id]));
  });
});
