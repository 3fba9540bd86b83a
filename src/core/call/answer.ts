import { ApiError, type Reply, type Violation } from '../../kit/index.js';
import { nearest } from '../nearest.js';
import { didYouMean, Problem } from '../problem.js';
import type { Source } from '../world/journal.js';
import { findStub, stubReply } from '../world/stubs.js';
import type { Work } from '../world/work.js';
import { callInfo } from './call-info.js';
import { documentedOrMade, exampleNames } from './example.js';
import type { Caller, Input, PendingCall } from './pending-call.js';
import { type Preference, readPreference } from './prefer.js';
import { askPrism } from './prism.js';
import { refusal } from './refuse.js';

/** A reply and where it came from. */
export interface Answer {
  readonly reply: Reply;
  readonly source: Source;
  /** The vendor said no: its work does not count. */
  readonly refused?: true;
  readonly why?: readonly Violation[];
  /** A tester wanted it so, contract or not. */
  readonly unchecked?: boolean;
}

type Handle = (call: object) => Reply | Promise<Reply>;

/** The one rule of precedence: what the caller prefers, then a stub, then the vendor's behaviour, then what the spec alone gives. */
export async function answer(call: PendingCall, caller: Caller, input: Input, work: Work): Promise<Answer> {
  const preference = readPreference(call.request.header('prefer'));
  if (preference) return { reply: await preferred(call, preference), source: 'example' };
  const stub = findStub(call, input);
  if (stub) return { reply: stubReply(stub), source: 'stub', unchecked: stub.unchecked };
  const handler = call.pack.vendor.handlers[call.operation.id] as Handle | undefined;
  return handler ? handled(handler, call, caller, input, work) : { reply: await askPrism(call, input), source: 'example' };
}

async function handled(handler: Handle, call: PendingCall, caller: Caller, input: Input, work: Work): Promise<Answer> {
  try {
    return { reply: await handler({ ...work.context, ...callInfo(call, caller), ...input }), source: call.pack.vendor.voice ?? 'handler' };
  } catch (error) {
    if (error instanceof ApiError) return refusal(call, error);
    throw error;
  }
}

/** `Prefer: code=…` answers in the vendor's words and changes nothing. @throws Problem for what the contract does not have */
async function preferred(call: PendingCall, { code, example, dynamic }: Preference): Promise<Reply> {
  const { operation } = call;
  const status = code ?? statusOfExample(call, example) ?? operation.statuses[0] ?? 200;
  const reply = await documentedOrMade(call, status, { example, dynamic, accept: call.request.header('accept') });
  if (reply) return reply;
  const names = operation.statuses.flatMap((known) => exampleNames(operation, known));
  const wanted = example === undefined || operation.response(status) === undefined ? `status ${status}` : `example "${example}" for ${status}`;
  const close = example === undefined ? nearest(String(status), operation.statuses.map(String)) : nearest(example, names);
  const choice = `statuses ${operation.statuses.join(', ')}${names.length > 0 ? `; examples ${[...new Set(names)].join(', ')}` : ''}`;
  throw new Problem(404, 'no such documented answer', {
    detail: `${operation.name} documents no ${wanted}.${didYouMean(close)} It has ${choice}.`,
    nearest: close,
  });
}

const statusOfExample = ({ operation }: PendingCall, example: string | undefined): number | undefined =>
  example === undefined ? undefined : operation.statuses.find((status) => exampleNames(operation, status).includes(example));
