import { createHash } from 'node:crypto';
import { essence, isJson } from '../core/call/media.js';
import type { PendingCall } from '../core/call/pending-call.js';
import type { Received } from '../core/call/receive.js';
import type { Witness, Witnessed } from '../core/call/witness.js';
import { mediaTypes, type Operation } from '../core/contract/operation.js';
import { namedOperation } from '../core/steer.js';
import { iso } from '../core/world/clock.js';
import type { Sandbox } from '../core/world/sandbox.js';
import type { Simulator } from '../core/world/simulator.js';
import { Disguise } from './disguise.js';
import { outcomeOf, type SentRequest, type Step } from './recording.js';

/** Control calls that change what happens next, but for time: that is told with each call. */
const steering = new Set([
  'createSandbox',
  'deleteSandbox',
  'resetSandbox',
  'forkSandbox',
  'getSnapshot',
  'putSnapshot',
  'setClock',
  'advanceClock',
  'armFault',
  'disarmFault',
  'disarmFaults',
  'addStub',
  'removeStub',
  'removeStubs',
  'clearJournal',
]);

/** Writes down what happens, without secrets, so that it can be done again. */
export class Recorder {
  readonly #disguise = new Disguise();
  /** Sandboxes that the recording has begun. */
  readonly #begun = new WeakSet<Sandbox>();

  /** @param simulator the one that is recorded, known once it is made */
  constructor(
    private readonly simulator: () => Simulator,
    private readonly write: (step: Step) => void,
  ) {}

  /** For the simulator. */
  readonly vendors: Witness = ({ sandbox, entry, call, request, received = {} }: Witnessed) => {
    if (call) this.#begin(call.sandbox);
    const { method, url, headers } = entry.request;
    const sent: SentRequest = call
      ? { method, url, headers, ...bodyOf(call, received), behindMasks: this.#disguise.behindMasks(call, received) }
      : { method: request.method, url, headers, behindMasks: {} };
    this.write({ step: 'call', sandbox, request: sent, outcome: outcomeOf(entry) });
  };

  /** For its control API. */
  readonly control: Witness = ({ call, entry }: Witnessed) => {
    if (!call || !steering.has(call.operation.id) || (entry.response?.status ?? 500) >= 300) return;
    const { s: named } = call.path;
    const made = (entry.response?.body as { readonly id?: string } | undefined)?.id;
    const id = named ?? made ?? 'default';
    const sandbox = this.simulator().find(id);
    if (call.operation.id === 'createSandbox') return void (sandbox && this.#begin(sandbox));
    if (sandbox) this.#begin(sandbox);
    if (call.operation.id === 'forkSandbox' && made !== undefined) this.#known(made);
    const told = { step: 'control', sandbox: id, at: iso(sandbox?.now ?? 0), operation: call.operation.id, path: call.path } as const;
    if (call.operation.id === 'getSnapshot') this.write({ ...told, snapshot: nameOfSnapshot(entry.response?.body) });
    // A snapshot holds tokens: it is told which one it is, not what is in it.
    else if (call.operation.id === 'putSnapshot') this.write({ ...told, snapshot: nameOfSnapshot(entry.request.body) });
    else this.write({ ...told, ...(entry.request.body !== undefined && { body: tellable(entry.request.body, this.simulator()) }) });
  };

  #begin(sandbox: Sandbox): void {
    if (this.#begun.has(sandbox)) return;
    this.#begun.add(sandbox);
    this.write({ step: 'begin', sandbox: sandbox.id, settings: sandbox.settings });
  }

  #known(id: string): void {
    const sandbox = this.simulator().find(id);
    if (sandbox) this.#begun.add(sandbox);
  }
}

function bodyOf({ pack, operation, request }: PendingCall, { body, media, seen, refusal }: Received): Partial<SentRequest> {
  if (refusal && seen === undefined) return { isTooLarge: true };
  if (Buffer.isBuffer(body)) return { bytes: body.toString('base64') };
  const type = essence(request.header('content-type') ?? '');
  if (media && !refusal && type === 'multipart/form-data') return { body: pack.discretion.body(operation, media, body) };
  const isRead = media !== undefined && !refusal && (typeof seen !== 'string' || isJson(type));
  return isRead ? { body: seen } : seen === undefined ? {} : { text: String(seen) };
}

/** A fault or a stub without the secrets of what it answers with; and without the time that it takes: nobody waits when it is done again. */
function tellable(body: unknown, { packs }: Simulator): unknown {
  const { effect, response, match, ...rest } = body as { readonly effect?: Given; readonly response?: Given; readonly match?: { readonly operation?: string } };
  const operation = match?.operation === undefined ? undefined : namedOperation(packs, match.operation);
  const quiet = (given: Given): Given => {
    const { delay, hold, ...others } = given;
    const masked = operation && given.body !== undefined && { body: maskedAnswer(operation, packs, given) };
    return { ...others, ...masked, ...((delay ?? hold) !== undefined && { delay: 'PT0S' }) };
  };
  return { ...rest, ...(match && { match }), ...(effect && { effect: quiet(effect) }), ...(response && { response: quiet(response) }) };
}

interface Given {
  readonly status?: number;
  readonly body?: unknown;
  readonly delay?: unknown;
  readonly hold?: unknown;
}

function maskedAnswer(operation: Operation, packs: Simulator['packs'], { status = 200, body }: Given): unknown {
  const [media] = mediaTypes(operation.response(status));
  const pack = packs.get(operation.contract.vendor);
  return media && pack ? pack.discretion.body(operation, media, body) : body;
}

/** The same for the same snapshot, in whatever order a client has written its members. */
const nameOfSnapshot = (snapshot: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(snapshot)))
    .digest('hex');

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  );
}
