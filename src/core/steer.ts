import type { Operation } from './contract/operation.js';
import { nearest } from './nearest.js';
import type { Pack } from './pack.js';
import { didYouMean, Problem } from './problem.js';
import { assertRecords } from './world/assert-records.js';
import { iso, loadAfter, parseTime } from './world/clock.js';
import type { Passage, Sandbox, Snapshot } from './world/sandbox.js';
import type { Simulator } from './world/simulator.js';

/** The operation of that full name, or with the vendor's own id for it. @throws Problem that names the nearest */
export function namedOperation(packs: ReadonlyMap<string, Pack>, name: string, status = 400): Operation {
  const [, vendor = '', id = ''] = /^([^/]*)\/(.*)$/s.exec(name) ?? [];
  const operation = packs.get(vendor)?.operation(id);
  if (operation) return operation;
  const close = nearestOperation(packs, name);
  throw new Problem(status, 'no such operation', { detail: `There is no operation "${name.slice(0, 200)}".${didYouMean(close)}`, nearest: close });
}

/** The full name that is most similar; a name without a vendor is compared with operations only. */
function nearestOperation(packs: ReadonlyMap<string, Pack>, name: string): string | undefined {
  const names = allOperations(packs).map((known) => known.name);
  const written = (full: string) => (name.includes('/') ? full : full.slice(full.indexOf('/') + 1));
  const close = nearest(name, names.map(written));
  return names.find((full) => written(full) === close);
}

export const allOperations = (packs: ReadonlyMap<string, Pack>): readonly Operation[] => [...packs.values()].flatMap((pack) => pack.contract().operations);

/** The vendor of that id. @throws Problem 404 that names the nearest */
export function namedPack(packs: ReadonlyMap<string, Pack>, id: string): Pack {
  const pack = packs.get(id);
  if (pack) return pack;
  const close = nearest(id, packs.keys());
  throw new Problem(404, 'no such vendor', { detail: `There is no vendor "${id}", only ${[...packs.keys()].join(', ')}.${didYouMean(close)}`, nearest: close });
}

/** Lets time pass by an ISO 8601 duration or to a moment. @throws Problem 400 for what is no such, or lies in the past */
export async function advance(sandbox: Sandbox, { by, to }: { readonly by?: string | undefined; readonly to?: string | undefined }): Promise<Passage> {
  if (by === undefined) {
    const then = moment(to ?? '');
    return sandbox.moveTo((now) => ahead(now, then));
  }
  const after = await loadAfter();
  return sandbox.moveTo((now) => {
    const then = after(now, by);
    if (then === undefined) throw new Problem(400, 'no duration', { detail: `"${by}" is no ISO 8601 duration forward in time, such as P3D, PT1H or P1M.` });
    return then;
  });
}

function ahead(now: number, then: number): number {
  if (then >= now) return then;
  throw new Problem(400, 'back in time', {
    detail: `The clock shows ${iso(now)}, which is after ${iso(then)}. Time advances only; PUT …/clock sets it anywhere.`,
  });
}

/** Sets the clock, and lets it run or stand. */
export async function setClock(
  sandbox: Sandbox,
  { now, running }: { readonly now?: string | undefined; readonly running?: boolean | undefined },
): Promise<void> {
  const then = now === undefined ? undefined : moment(now);
  await sandbox.moveTo((present) => then ?? present, running);
}

/** Milliseconds of an RFC 3339 time. @throws Problem 400 */
export function moment(text: string): number {
  const time = parseTime(text);
  if (time === undefined)
    throw new Problem(400, 'no time', { detail: `"${text.slice(0, 80)}" is no RFC 3339 time from 1970 to 9999, such as 2026-01-01T00:00:00Z.` });
  return time;
}

/** Puts a world back. @throws Problem 400 when it was made from what is not here */
export function restore(simulator: Simulator, sandbox: Sandbox, snapshot: Snapshot): void {
  const settings = simulator.check(snapshot.settings);
  assertRecords(simulator.packs, snapshot.records);
  sandbox.restore({ ...snapshot, settings });
}
