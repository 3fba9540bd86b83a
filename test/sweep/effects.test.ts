import supertest from 'supertest';
import { describe, expect, test } from 'vitest';
import { Simulator } from '../../src/core/world/simulator.js';
import { createSimulator } from '../../src/index.js';
import { compare, differenceText, effectsOf } from '../../src/sweep/effects.js';

const simulator = await createSimulator({ vendors: ['elastic-path'] });
const headers = { Authorization: 'Bearer demo-client-credentials-token' };
const root = '/v2/subscriptions';
const feature = (name: string) => ({
  data: { type: 'subscription_feature', attributes: { name, configuration: { type: 'access', tag: name.toLowerCase() } } },
});
let made = 0;

/** What is left of these calls, begun at some moment, with ids drawn from some seed. */
async function leftBy(calls: readonly (readonly ['post' | 'delete', string, object?])[], { seed = 1, now = '2026-01-01T00:00:00Z' } = {}) {
  const sandbox = simulator.sandbox(`effects-${++made}`, { seed, now });
  for (const [method, path, body] of calls) {
    const { status, text } = await supertest(sandbox.app)
      [method](root + path)
      .set(headers)
      .send(body);
    if (status >= 400) throw new Error(`${status} ${text}`);
  }
  return effectsOf(simulator.core.existing(sandbox.id));
}

describe('two runs have the same effects', () => {
  test('whatever ids they drew and whenever they were', async () => {
    const calls = [
      ['post', '/features', feature('Archive')],
      ['post', '/features', feature('Crossword')],
    ] as const;
    const [first, other] = [await leftBy(calls), await leftBy([...calls].reverse(), { seed: 9, now: '2026-03-05T10:00:00Z' })];
    expect(compare(first, other)).toEqual([]);
  });

  test('however often they signed in', async () => {
    const token = { grant_type: 'implicit', client_id: 'jJBrLb0q1Q7bZ5GiGttD5T1471b0IeXAVgNyOlw19q' };
    const sandbox = simulator.sandbox('effects-token', { now: '2026-01-01T00:00:00Z' });
    await supertest(sandbox.app).post('/oauth/access_token').type('form').send(token).expect(200);
    expect(compare(await leftBy([]), effectsOf(simulator.core.existing('effects-token')))).toEqual([]);
  });
});

describe('two runs differ', () => {
  const [archive, crossword] = [['post', '/features', feature('Archive')] as const, ['post', '/features', feature('Crossword')] as const];

  test.each([
    ['in one record more', [archive], [archive, crossword], 1, 0],
    ['in one record less', [archive, crossword], [crossword], -1, 1],
    ['in what a record says', [archive], [crossword], 0, 1],
  ] as const)('%s', async (_, clean, run, more, changed) => {
    const differences = compare(await leftBy(clean), await leftBy(run));
    const [{ records = 0, recordsInCleanRun = 0 } = {}] = differences;
    expect(differences).toEqual([{ collection: 'elastic-path/features', records, recordsInCleanRun, changed }]);
    expect(records - recordsInCleanRun).toBe(more);
    const text = more === 0 ? `1 of ${records} not as in the clean run` : `${records} instead of ${recordsInCleanRun}`;
    expect(differences.map(differenceText)).toEqual([`elastic-path/features: ${text}`]);
  });

  test('but what two clean runs leave in different forms is only counted', async () => {
    const [one, two] = [await leftBy([archive]), await leftBy([crossword])];
    expect(compare(one, two, new Set(['elastic-path/features']))).toEqual([]);
    expect(compare(one, await leftBy([]), new Set(['elastic-path/features']))).toHaveLength(1);
  });
});

test('no vendor is left out', async () => {
  const { loadVendors } = await import('../../src/vendors.js');
  const all = new Simulator(await loadVendors());
  expect(new Set([...effectsOf(all.sandbox('default')).keys()].map((name) => name.split('/')[0]))).toEqual(new Set(all.packs.keys()));
});
