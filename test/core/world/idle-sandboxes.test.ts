import supertest from 'supertest';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ids, order, served } from '../../support/world-sandboxes.js';

describe('a sandbox that nobody uses', () => {
  const minute = 60_000;
  const begin = Date.parse('2030-05-05T12:00:00Z');
  const afterMinutes = (minutes: number) => vi.setSystemTime(begin + minutes * minute);

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
    afterMinutes(0);
  });
  afterEach(() => void vi.useRealTimers());

  test('goes after its time; the default one never does', async () => {
    const { core, app } = served({ idle: 10 * minute });
    await order(app, 'default').expect(201);
    await order(app, 'a').expect(201);
    afterMinutes(10);
    expect(ids(core)).toEqual(['a', 'default']);
    afterMinutes(10.01);
    expect(ids(core)).toEqual(['default']);
    afterMinutes(100_000);
    expect(core.sandbox('default').journal.entries()).toHaveLength(1);
    expect((await supertest(app).get('/_paystub/sandboxes/a')).status).toBe(404);
  });

  test('goes after an hour, unless something else was said', async () => {
    const { core } = served({});
    core.sandbox('a');
    afterMinutes(60);
    expect(ids(core)).toContain('a');
    core.sandbox('b');
    afterMinutes(120.01);
    expect(ids(core)).toEqual(['default']);
  });

  test('stays as long as it is called, or steered, now and then', async () => {
    const { core, app } = served({ idle: 10 * minute });
    core.sandbox('forgotten');
    await order(app, 'called').expect(201);
    await order(app, 'steered').expect(201);
    for (const minutes of [9, 18, 27]) {
      afterMinutes(minutes);
      await order(app, 'called').expect(201);
      await supertest(app).get('/_paystub/sandboxes/steered/clock').expect(200);
    }
    expect(ids(core)).toEqual(['called', 'default', 'steered']);
    expect(core.sandbox('called').journal.entries()).toHaveLength(4);
  });

  test('is new when it is named again', async () => {
    const { core, app } = served({ idle: 10 * minute });
    await order(app, 'a').expect(201);
    afterMinutes(11);
    await order(app, 'a').expect(201);
    expect(
      core
        .sandbox('a')
        .journal.entries()
        .map(({ id }) => id),
    ).toEqual(['e1']);
  });

  test('makes room for another', async () => {
    const { core, app } = served({ idle: 10 * minute, mostSandboxes: 2 });
    for (const id of ['a', 'b']) await order(app, id).expect(201);
    // The one that was made first is used last.
    afterMinutes(8);
    await order(app, 'a').expect(201);
    afterMinutes(11);
    await order(app, 'c').expect(201);
    expect(ids(core)).toEqual(['a', 'c', 'default']);
  });
});
