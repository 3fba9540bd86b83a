import { ApiError, type Reply, type Violation } from '../../kit/index.js';
import type { Source } from '../world/entry.js';
import { findStub, stubReply } from '../world/stubs.js';
import type { Work } from '../world/work.js';
import { handed } from './call-info.js';
import { documentedOrMade, exampleNames, noSuchAnswer } from './example.js';
import type { Caller, Input, PendingCall } from './pending-call.js';
import { type Preference, readPreference } from './prefer.js';
import { askPrism } from './prism.js';
import { refusal } from './refuse.js';

/** A reply and where it came from. */
export interface Answer {
  readonly reply: Reply;
  readonly source: Source;
  /** The vendor said no: its work does not count. */
  readonly refused?: true | undefined;
  readonly why?: readonly Violation[] | undefined;
  /** A tester wanted it so, contract or not. */
  readonly unchecked?: boolean | undefined;
}

type Handle = (call: object) => Reply | Promise<Reply>;

/**
 * The one rule of precedence: what the caller prefers, then a stub, then the vendor's behaviour, then what the spec alone gives.
 * A vendor's handler answers at once, so that no other call comes between its reading and its writing.
 */
export function answer(call: PendingCall, caller: Caller, input: Input, work: Work): Answer | Promise<Answer> {
  const preference = readPreference(call.request.header('prefer'));
  if (preference) return preferred(call, preference).then(asExample);
  const stub = findStub(call, input);
  if (stub) return { reply: stubReply(stub), source: 'stub', unchecked: stub.unchecked };
  return call.pack.isStateful(call.operation.id) ? handled(call, caller, input, work) : askPrism(call, input).then(asExample);
}

const asExample = (reply: Reply): Answer => ({ reply, source: 'example' });

function handled(call: PendingCall, caller: Caller, input: Input, work: Work): Answer | Promise<Answer> {
  const handle = call.pack.vendor.handlers[call.operation.id] as Handle;
  const asVendor = (reply: Reply): Answer => ({ reply, source: call.pack.vendor.voice ?? 'handler' });
  try {
    const reply = handle(handed(call, caller, work.context, input));
    return reply instanceof Promise ? reply.then(asVendor) : asVendor(reply);
  } catch (error) {
    if (error instanceof ApiError) return refusal(call, error, work.now);
    throw error;
  }
}

/** `Prefer: code=…` answers in the vendor's words and changes nothing. @throws Problem for what the contract does not have */
async function preferred(call: PendingCall, { code, example, dynamic }: Preference): Promise<Reply> {
  const { operation } = call;
  const status = code ?? statusOfExample(call, example) ?? operation.statuses[0] ?? 200;
  const reply = isStatus(status) && (await documentedOrMade(call, Number(status), { example, dynamic, accept: call.request.header('accept') }));
  if (reply) return reply;
  throw noSuchAnswer(operation, { status, example });
}

/** What HTTP ends a call with. */
const isStatus = (status: number | string): boolean => /^[2-5]\d\d$/.test(String(status));

const statusOfExample = ({ operation }: PendingCall, example: string | undefined): number | undefined =>
  example === undefined ? undefined : operation.statuses.find((status) => exampleNames(operation, status).includes(example));
