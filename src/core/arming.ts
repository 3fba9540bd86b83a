import { check, mayHaveBody } from './call/check.js';
import { documented, noSuchAnswer } from './call/example.js';
import type { Match } from './call/matching.js';
import { assertSense } from './call/sense.js';
import type { Operation } from './contract/operation.js';
import { nearest } from './nearest.js';
import { didYouMean, Problem } from './problem.js';
import { scrubData } from './secrecy.js';
import { allOperations, namedOperation, namedPack } from './steer.js';
import { list } from './world/armed.js';
import { type ArmedFault, armFault, type FaultOrder, faultPlace } from './world/faults.js';
import type { Sandbox } from './world/sandbox.js';
import { addStub, type Stub, type StubOrder, stubReply } from './world/stubs.js';

/** Arms a fault. @throws Problem for an operation, a status or an example that does not exist, for what cannot be sent, and what makes no sense */
export function armChecked(sandbox: Sandbox, order: FaultOrder): ArmedFault {
  const match = checkedMatch(sandbox, order.match);
  const { effect, undocumented = false } = order;
  assertSense(order);
  const status = effect.rateLimit ? 429 : effect.status;
  if (status !== undefined) {
    assertSendable({ ...effect, status });
    assertDocumented(operationHere(sandbox, match.operation), { ...effect, status }, undocumented);
  }
  return armFault(sandbox, scrubData({ ...order, match }) as FaultOrder);
}

/** Keeps a canned answer. @throws Problem for an operation that does not exist, or an answer that breaks its contract */
export function stubChecked(sandbox: Sandbox, order: StubOrder): Stub {
  const match = checkedMatch(sandbox, order.match);
  assertSendable(order.response);
  if (match.operation && !order.unchecked) assertFits(sandbox, match.operation, order);
  return addStub(sandbox, scrubData({ ...order, match }) as StubOrder);
}

/** The names under which faults hold calls, in order of arming, and how many calls each holds now. */
export const holds = (sandbox: Sandbox): readonly { readonly name: string; readonly calls: number }[] => {
  const armed = list<ArmedFault>(sandbox, faultPlace).flatMap(({ effect }) => effect.hold ?? []);
  return [...new Set([...armed, ...sandbox.holds.names()])].map((name) => ({ name, calls: sandbox.holds.count(name) }));
};

/** Lets go the calls held under a name; says how many. @throws Problem for a name under which no fault holds */
export function releaseHold(sandbox: Sandbox, name: string): number {
  const names = holds(sandbox).map((hold) => hold.name);
  if (!names.includes(name)) throw unknown(sandbox, 'hold', name, names);
  return sandbox.holds.release(name);
}

/** There is no such thing in the sandbox; names the nearest that is. */
export function unknown(sandbox: Sandbox, what: string, name: string, known: readonly string[]): Problem {
  const close = nearest(name, known);
  return new Problem(404, `no such ${what}`, { detail: `Sandbox "${sandbox.id}" has no ${what} "${name.slice(0, 80)}".${didYouMean(close)}`, nearest: close });
}

/** @throws Problem for what HTTP cannot carry, or what would spoil the connection */
function assertSendable({ status, headers = {}, body }: StubOrder['response']): void {
  if (body !== undefined && !mayHaveBody(status)) throw unsendable(`A ${status} has no body in HTTP: leave it out`);
  for (const [name, value] of Object.entries(headers)) {
    if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name) || !/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
      throw unsendable(`The header ${JSON.stringify(name)} cannot be written`);
    if (/^(content-length|transfer-encoding)$/i.test(name)) throw unsendable(`The header ${name} is Paystub's to write: leave it out`);
  }
}

const unsendable = (detail: string): Problem => new Problem(400, 'no such answer', { detail: `${detail}.` });

/** What the operation documents, unless the tester wants it otherwise; an example must be there in any case. */
function assertDocumented(operation: Operation | undefined, wanted: { readonly status: number; readonly example?: string }, undocumented: boolean): void {
  if (!operation) return;
  if (wanted.example !== undefined && !documented(operation, wanted.status, wanted)) throw noSuchAnswer(operation, wanted, 400);
  if (undocumented || operation.response(wanted.status)) return;
  const { title, given } = noSuchAnswer(operation, { status: wanted.status }, 400);
  throw new Problem(400, title, { ...given, detail: `${given.detail} To have it all the same, say "undocumented": true.` });
}

/** The operation of that full name as the sandbox's profile has it. */
function operationHere(sandbox: Sandbox, name: string | undefined): Operation | undefined {
  if (name === undefined) return undefined;
  const pack = namedPack(sandbox.packs, name.slice(0, name.indexOf('/')));
  return pack.contract(sandbox.settings.profiles[pack.id]).operation(name.slice(pack.id.length + 1));
}

function checkedMatch({ packs }: Sandbox, match: Match = {}): Match {
  const { operation, method } = match;
  const known = [...new Set(allOperations(packs).map((each) => each.method))];
  if (method !== undefined && !known.includes(method.toUpperCase())) {
    const close = nearest(method, known);
    throw new Problem(400, 'no such method', { detail: `No operation is called by ${method.slice(0, 20)}, only by ${known.join(', ')}.`, nearest: close });
  }
  return operation === undefined ? match : { ...match, operation: namedOperation(packs, operation).name };
}

function assertFits(sandbox: Sandbox, name: string, order: StubOrder): void {
  const operation = operationHere(sandbox, name);
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
