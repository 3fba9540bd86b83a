import type { Reply } from '../../kit/index.js';
import { type Match, matches } from '../call/matching.js';
import type { Input, PendingCall } from '../call/pending-call.js';
import { arm, armedFor } from './armed.js';
import type { Sandbox } from './sandbox.js';

/** A canned answer for matching calls. */
export interface StubOrder {
  readonly match?: Match;
  readonly response: { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown };
  /** True: it may break the contract. */
  readonly unchecked?: boolean;
}

export interface Stub extends Required<StubOrder> {
  readonly id: string;
}

export const stubPlace = '$stubs';

/** Keeps a canned answer; the order has been checked. */
export const addStub = (sandbox: Sandbox, order: StubOrder): Stub => arm<Stub>(sandbox, stubPlace, 's', { match: {}, unchecked: false, ...order });

/** The newest stub that matches: what was said last counts. */
export function findStub(call: PendingCall, input: Input): Stub | undefined {
  if (call.sandbox.isEmpty(stubPlace)) return undefined;
  return armedFor<Stub>(stubPlace, call).findLast((stub) => matches(stub.match, call, input));
}

export const stubReply = ({ response }: StubOrder): Reply => ({ status: response.status, body: response.body, headers: response.headers ?? {} });
