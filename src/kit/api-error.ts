import type { ReplyHeaders } from './reply.js';

/** Why a call was refused, for the journal: the rule, where it stands, what broke it, and what would have passed. */
export interface Violation {
  /** The rule's short name: a JSON Schema keyword (`minLength`) or the vendor's own (`expired`). */
  readonly rule: string;
  /** One plain sentence; never repeats the offending value, which may be a secret. */
  readonly message: string;
  /** JSON pointer into the request: `/body/payload/domain`, `/query/page[limit]`, `/header/authorization`. */
  readonly request: string;
  /** JSON pointer into the vendor's spec, where the rule is written there. */
  readonly spec?: string;
  /** What would have been accepted: the keyword's value, an enum's members, a type. */
  readonly accepted?: unknown;
}

/** What kind of refusal it is, so that a vendor can word its platform's errors apart from its service's. */
export type Reason =
  | 'unauthenticated'
  | 'forbidden'
  | 'invalid'
  | 'malformed'
  | 'too-large'
  | 'unsupported-media-type'
  | 'not-acceptable'
  | 'conflict'
  | 'fault'
  | 'rule';

/** What a refusal may say beyond its status. Nothing at all = the documented example of that status, word for word. */
export interface ApiErrorDetails {
  readonly reason?: Reason;
  /** The vendor's own code for it, where the vendor has codes. */
  readonly code?: string;
  /** The sentence that goes into the vendor's envelope. */
  readonly message?: string;
  /** Anything else the vendor's `errorBody` wants to know. */
  readonly details?: unknown;
  /** Name of the documented example to send instead of the first. */
  readonly example?: string;
  /** The whole body, where a rule has one of its own; otherwise `errorBody` makes it. */
  readonly body?: unknown;
  readonly headers?: ReplyHeaders;
  /** For the journal. */
  readonly why?: readonly Violation[];
}

/** The vendor refuses. Thrown where the rule breaks, shaped once by the vendor's `errorBody`, leaves no trace in the state. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  constructor(
    readonly status: number,
    readonly given: ApiErrorDetails = {},
  ) {
    // A refusal is an answer and no crash: nobody asks where it was thrown, and to note that would cost more than all the rest of it.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(given.message ?? `refused with ${status}`);
    Error.stackTraceLimit = stackTraceLimit;
  }
}
