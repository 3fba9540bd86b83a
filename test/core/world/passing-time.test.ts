import { describe, expect, test } from 'vitest';
import { alarmed, january } from '../../support/world-timers.js';

describe('while time passes', () => {
  const many = Array.from({ length: 1000 }, (_, index) => ({ key: `timer ${index}`, at: january(2) }));

  test('calls wait, and then see all that it brought', async () => {
    const { set, sandbox, note } = alarmed();
    await set(...many);
    const passage = sandbox.clock.advance('P3D');
    const seen = await note('call');
    expect(seen).toEqual([...many.map(({ key }) => key), 'call']);
    expect(sandbox.state('acme').notes?.call).toMatchObject({ at: january(4) });
    expect((await passage).events).toHaveLength(1000);
  });

  test('calls that waited are served one after the other: none gets in the way of another', async () => {
    const { set, sandbox, note } = alarmed();
    await set(...many);
    const passage = sandbox.clock.advance('P3D');
    const calls = Array.from({ length: 20 }, (_, index) => note(`call ${index}`));
    const sizes = (await Promise.all(calls)).map(({ length }) => length).sort((a, b) => a - b);
    await passage;
    expect(sizes).toEqual(Array.from({ length: 20 }, (_, index) => 1001 + index));
    expect(new Set(Object.values(sandbox.state('acme').notes ?? {}).map((kept) => (kept as { id?: string }).id)).size).toBe(21);
  });

  test('who lets time pass at the same time adds to it', async () => {
    const { set, sandbox } = alarmed();
    await set(...many);
    const passages = await Promise.all([sandbox.clock.advance('P3D'), sandbox.clock.advance('P1M'), sandbox.clock.advance('PT1H')]);
    expect(passages.map(({ from, to }) => [from, to])).toEqual([
      [january(1), january(4)],
      [january(4), '2026-02-04T00:00:00.000Z'],
      ['2026-02-04T00:00:00.000Z', '2026-02-04T01:00:00.000Z'],
    ]);
  });

  test('who lets the clock run or stand does not turn it back', async () => {
    const { set, sandbox } = alarmed();
    await set(...many);
    const passage = sandbox.clock.advance({ to: january(4) });
    await sandbox.clock.set({ running: false });
    await passage;
    expect(sandbox.clock.now()).toBe(january(4));
  });

  test('a reset ends it: the new world keeps its own time', async () => {
    const { set, sandbox, notes } = alarmed();
    await set(...many);
    const passage = sandbox.clock.advance({ to: january(4) });
    sandbox.reset();
    await passage;
    expect(sandbox.clock.now()).toBe(january(1));
    expect(notes()).toEqual([]);
  });
});
