import { nearest } from '../nearest.js';
import type { Pack } from '../pack.js';
import { didYouMean, Problem } from '../problem.js';
import { clockPlace } from './clock.js';
import { faultPlace } from './faults.js';
import { idPlace } from './ids.js';
import type { Records } from './store.js';
import { stubPlace } from './stubs.js';
import { type TimerRecord, timerPlace } from './timers.js';

/** Collections that every world may have, beside those of its vendors. */
const own: readonly string[] = [clockPlace.collection, faultPlace, idPlace, stubPlace, timerPlace];

/** Records whose shape was checked, as a world of these vendors may hold them: every collection is known, nothing stands there twice. @throws Problem 400 */
export function assertRecords(packs: ReadonlyMap<string, Pack>, records: Records): void {
  const known = [...own, ...[...packs.values()].flatMap((pack) => pack.collections.map((name) => pack.place(name)))];
  for (const [name, rows] of records) {
    if (!known.includes(name)) throw unknown(packs, name, known);
    assertOnce(
      rows.map(([key]) => key),
      `records of ${name}`,
    );
  }
  assertOnce(
    records.map(([name]) => name),
    'collections',
  );
  const timers = records.find(([name]) => name === timerPlace)?.[1] ?? [];
  for (const [place, timer] of timers) assertTimer(packs, place, timer as TimerRecord);
}

function unknown(packs: ReadonlyMap<string, Pack>, name: string, known: readonly string[]): Problem {
  const [vendor = ''] = name.split('/', 1);
  const close = nearest(name, known);
  const what = name.startsWith('$') || packs.has(vendor) ? `collection "${name.slice(0, 80)}"` : `vendor "${vendor.slice(0, 80)}"`;
  return refused(`There is no ${what} here.${didYouMean(close)}`, close);
}

function assertOnce(names: readonly string[], what: string): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) throw refused(`Of the ${what} "${name.slice(0, 80)}" is there twice.`);
    seen.add(name);
  }
}

function assertTimer(packs: ReadonlyMap<string, Pack>, place: string, { vendor, key }: TimerRecord): void {
  if (!packs.has(vendor)) throw refused(`There is no vendor "${vendor.slice(0, 80)}" here, for which a timer is set.`);
  if (place !== `${vendor}/${key}`) throw refused(`The timer "${key.slice(0, 80)}" of ${vendor} stands under another key.`);
}

const refused = (detail: string, nearest?: string): Problem => new Problem(400, 'no such world', { detail, nearest });
