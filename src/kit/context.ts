import type { Violation } from './api-error.js';
import type { Collection, Collections } from './state.js';

/** The sandbox's time. It stands still within a call. */
export interface Clock {
  /** The moment of this call (or of this timer). */
  now(): Date;
}

/** Ids made from the sandbox's seed: the same seed and the same calls give the same ids. `kind` names the stream. */
export interface Ids {
  /** A version 4 UUID, lower case. */
  uuid(kind: string): string;
  /** `length` lower-case hexadecimal digits. */
  hex(kind: string, length: number): string;
  /** `length` decimal digits. */
  digits(kind: string, length: number): string;
  /** `length` letters and digits. */
  token(kind: string, length: number): string;
}

/** A credential that this sandbox issued or that its fixtures list; stored under its value. */
export interface CredentialRecord {
  /** When it stops working: milliseconds since 1970 on the sandbox clock. Absent = never. */
  readonly expires?: number;
  /** What the vendor wants to remember: kind, role, organization. */
  readonly [more: string]: unknown;
}

/** A credential as the caller sent it. */
export interface Credential {
  /** Name of the security scheme in the spec. */
  readonly scheme: string;
  /** The token without its scheme word; for HTTP Basic `user:password`. */
  readonly value: string;
  /** What the sandbox knows of it, if it was issued or listed here. */
  readonly record?: CredentialRecord;
}

/** Work that is due later. */
export interface Timers {
  /** Runs the vendor's timer `type` at `at` (at once when that has passed). Setting `key` again replaces it. */
  set(key: string, at: Date, type: string, data?: object): void;
  cancel(key: string): void;
}

/** All that vendor code may touch. Whatever it changes is applied whole when the call succeeds, or not at all. */
export interface Context<State> {
  readonly state: Collections<State>;
  readonly clock: Clock;
  readonly id: Ids;
  /** The next number of a chance stream, in [0, 1). */
  random(stream: string): number;
  /** Tells the sandbox's event list what happened: `emit('payment_method.expired', { id })`. */
  emit(type: string, data?: object): void;
  readonly timers: Timers;
  /** Credentials that count as known here; put one to issue it. */
  readonly credentials: Collection<CredentialRecord>;
  /** Which edition of the contract this sandbox plays. */
  readonly profile: string;
  /** True when only issued or listed credentials count. */
  readonly strict: boolean;
  /**
   * What is wrong with a body by an operation's contract; nothing = it fits. For what is to be held against the contract of another operation
   * than the one that is called: a line of an uploaded file.
   */
  violations(operation: string, body: unknown): readonly Violation[];
  /**
   * Does a part of the work whole or not at all: where `work` throws, all that it changed, drew, set and told is taken back, and the error goes
   * on to the caller, who may do the rest without it. For runs over many records, one of which may be broken.
   */
  atomically<Result>(work: () => Result): Result;
}

/** What is known of the call itself. */
export interface CallInfo {
  /** operationId of the contract. */
  readonly operation: string;
  /** `GET`, `POST`, … */
  readonly method: string;
  /** Every credential that was sent and accepted; empty where none was and the operation needs none. */
  readonly caller: readonly Credential[];
  /** A request header, by lower-case name. */
  header(name: string): string | undefined;
  /** A cookie of the request. */
  cookie(name: string): string | undefined;
  /** The absolute URL of `path` (which begins with `/`) for this caller: same host, same prefix, same sandbox. */
  link(path: string): string;
  /** The path under which this caller reaches the vendor's root: `/` or, behind a prefix, `/@ci-42/`. For cookie paths. */
  readonly root: string;
}
