import { check, mayHaveBody } from './call/check.js';
import { documented, noSuchAnswer } from './call/example.js';
import type { Match } from './call/matching.js';
import type { Operation } from './contract/operation.js';
import { nearest } from './nearest.js';
import { Problem } from './problem.js';
import { scrubData } from './secrecy.js';
import { allOperations, namedOperation, namedPack } from './steer.js';
import { type ArmedFault, armFault, type FaultOrder } from './world/faults.js';
import type { Sandbox } from './world/sandbox.js';
import { addStub, type Stub, type StubOrder, stubReply } from './world/stubs.js';

/** Arms a fault. @throws Problem for an operation or an example that does not exist, or what cannot be sent */
export function armChecked(sandbox: Sandbox, order: FaultOrder): ArmedFault {
  const match = checkedMatch(sandbox, order.match);
  if ('status' in order.effect) {
    assertSendable(order.effect);
    assertExample(sandbox, match.operation, order.effect);
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

function assertExample(sandbox: Sandbox, name: string | undefined, { status, example }: { readonly status: number; readonly example?: string }): void {
  const operation = name === undefined || example === undefined ? undefined : operationHere(sandbox, name);
  if (operation && !documented(operation, status, { example })) throw noSuchAnswer(operation, { status, example }, 400);
}

/** The operation as the sandbox's profile has it. */
function operationHere(sandbox: Sandbox, name: string): Operation | undefined {
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
