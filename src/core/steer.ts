import { check } from './call/check.js';
import type { Match } from './call/matching.js';
import type { Operation } from './contract/operation.js';
import { nearest } from './nearest.js';
import type { Pack } from './pack.js';
import { didYouMean, Problem } from './problem.js';
import { after, iso, parseTime } from './world/clock.js';
import { type ArmedFault, armFault, type FaultOrder } from './world/faults.js';
import type { Passage, Sandbox, Snapshot } from './world/sandbox.js';
import type { Simulator } from './world/simulator.js';
import { addStub, type Stub, type StubOrder, stubReply } from './world/stubs.js';

/** The operation of that full name, or with the vendor's own id for it. @throws Problem that names the nearest */
export function namedOperation(packs: ReadonlyMap<string, Pack>, name: string, status = 400): Operation {
  const [, vendor = '', id = ''] = /^([^/]*)\/(.*)$/s.exec(name) ?? [];
  const operation = packs.get(vendor)?.operation(id);
  if (operation) return operation;
  const close = nearest(
    name,
    allOperations(packs).map((known) => known.name),
  );
  throw new Problem(status, 'no such operation', { detail: `There is no operation "${name.slice(0, 200)}".${didYouMean(close)}`, nearest: close });
}

export const allOperations = (packs: ReadonlyMap<string, Pack>): readonly Operation[] => [...packs.values()].flatMap((pack) => pack.contract().operations);

/** The vendor of that id. @throws Problem 404 that names the nearest */
export function namedPack(packs: ReadonlyMap<string, Pack>, id: string): Pack {
  const pack = packs.get(id);
  if (pack) return pack;
  const close = nearest(id, packs.keys());
  throw new Problem(404, 'no such vendor', { detail: `There is no vendor "${id}", only ${[...packs.keys()].join(', ')}.${didYouMean(close)}`, nearest: close });
}

/** Arms a fault. @throws Problem for an operation that does not exist */
export const armChecked = (sandbox: Sandbox, order: FaultOrder): ArmedFault => armFault(sandbox, { ...order, match: checkedMatch(sandbox, order.match) });

/** Keeps a canned answer. @throws Problem for an operation that does not exist, or an answer that breaks its contract */
export function stubChecked(sandbox: Sandbox, order: StubOrder): Stub {
  const match = checkedMatch(sandbox, order.match);
  if (match.operation && !order.unchecked) assertFits(sandbox, match.operation, order);
  return addStub(sandbox, { ...order, match });
}

function checkedMatch(sandbox: Sandbox, match: Match = {}): Match {
  return match.operation === undefined ? match : { ...match, operation: namedOperation(sandbox.packs, match.operation).name };
}

function assertFits(sandbox: Sandbox, name: string, order: StubOrder): void {
  const pack = namedPack(sandbox.packs, name.slice(0, name.indexOf('/')));
  const operation = pack.contract(sandbox.settings.profiles[pack.id]).operation(name.slice(pack.id.length + 1));
  try {
    if (operation) check({ reply: stubReply(order), source: 'stub' }, operation);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const violations = error.given.violations ?? [];
    const [first] = violations;
    throw new Problem(400, 'the answer breaks the contract', {
      detail: `${name} cannot answer so: ${first?.request} ${first?.message}. Mend it, or say "unchecked": true.`,
      violations,
    });
  }
}

/** Lets time pass by an ISO 8601 duration or to a moment. @throws Problem 400 for what is no such, or lies in the past */
export async function advance(sandbox: Sandbox, passage: { readonly by?: string | undefined; readonly to?: string | undefined }): Promise<Passage> {
  const { now } = sandbox;
  const to = passage.by === undefined ? moment(passage.to ?? '') : await after(now, passage.by);
  if (to === undefined) throw new Problem(400, 'no duration', { detail: `"${passage.by}" is no ISO 8601 duration forward in time, such as P3D, PT1H or P1M.` });
  if (to < now)
    throw new Problem(400, 'back in time', {
      detail: `The clock shows ${iso(now)}, which is after ${iso(to)}. Time advances only; PUT …/clock sets it anywhere.`,
    });
  return sandbox.moveTo(to);
}

/** Sets the clock, and lets it run or stand. */
export async function setClock(
  sandbox: Sandbox,
  { now, running }: { readonly now?: string | undefined; readonly running?: boolean | undefined },
): Promise<void> {
  await sandbox.moveTo(now === undefined ? sandbox.now : moment(now), running ?? sandbox.running);
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
  sandbox.restore({ ...snapshot, settings: simulator.check(snapshot.settings) });
}
