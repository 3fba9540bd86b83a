import type { Reason, Violation } from './api-error.js';
import type { CallInfo, Clock, Context, Ids } from './context.js';
import type { Handlers } from './handlers.js';

/** A refusal on its way to becoming a body: from the kernel (credentials, contract) or thrown by a handler. */
export interface Refusal {
  readonly status: number;
  readonly reason: Reason;
  /** As the vendor's code gave them. */
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  readonly details?: unknown;
  /** Empty unless the request broke the contract or a handler named the rule. */
  readonly violations: readonly Violation[];
}

/** What an error body may draw on. Ids drawn here are given back: a refusal leaves no trace. */
export interface RefusalContext {
  readonly operation: string;
  readonly profile: string;
  readonly clock: Clock;
  readonly id: Ids;
}

/** Puts a refusal into the vendor's envelope and words; `undefined` = send the documented example of that status. */
export type ErrorBody = (refusal: Refusal, context: RefusalContext) => unknown;

/** Does due work. `data` is what `timers.set` was given. */
export type Timer<State> = (due: Context<State> & { readonly key: string; readonly data: Readonly<Record<string, unknown>> }) => void;

/** The call as `authorize` sees it: matched and authenticated, not yet validated. */
export type Asked<State> = Context<State> & CallInfo & { readonly path: Readonly<Record<string, string>> };

/** A state machine as the vendor's code has it: where it begins, and for each event where it leads, from → to. */
export interface Machine {
  readonly starts: readonly string[];
  readonly moves: Readonly<Record<string, Readonly<Partial<Record<string, string>>>>>;
}

/** The states that a record of one collection goes through. */
export interface Lifecycle<Stored> {
  /** The state that a record is in. */
  readonly phase: (record: Stored) => string;
  readonly machine: Machine;
}

/** A vendor: a folder `src/vendors/<id>` whose `index.ts` exports this as default, beside `specs/<id>.yaml` and `fixtures/<id>/`. */
export interface Vendor<Operations, State> {
  /** Names of the collections in `State`. */
  readonly collections: readonly (keyof State & string)[];
  readonly handlers: Handlers<Operations, State>;
  readonly errorBody?: ErrorBody;
  /** In whose name it answers; `paystub` is for Paystub's own control API. Default `handler`. */
  readonly voice?: 'handler' | 'paystub';
  /** What becomes of query parameters that an operation does not have. Default: they are let be, as most services do. */
  readonly unknownQuery?: 'ignored' | 'refused';
  /** Who may do what, beyond "a credential is there": throws `ApiError`. Runs before the contract is checked. */
  readonly authorize?: (call: Asked<State>) => void;
  /** Due work by type, as named in `timers.set`. */
  readonly timers?: Readonly<Record<string, Timer<State>>>;
  /** Runs once in a new world, after its fixtures are in place: set the timers that follow from them. */
  readonly begin?: (context: Context<State>) => void;
  /** Its state machines by the name of what they are of, for the pictures in its documentation (`scripts/docs.mjs`). Default none. */
  readonly machines?: Readonly<Record<string, Machine>>;
  /** The states of records, by collection: how many of the moves between them a client has met is counted. Default none. */
  readonly lifecycles?: { readonly [Name in keyof State]?: Lifecycle<State[Name]> };
}
