import type { Problem } from '../problem.js';
import type { HappenedEvent, Source } from '../world/entry.js';
import type { Wire } from './check.js';
import type { Received } from './receive.js';
import type { Strike, Struck } from './strike.js';

/** What goes back to the caller: a reply, whole or as a bad connection delivers it, or what is done to the connection in place of one. */
export type Outcome = (
  | { readonly wire: Wire; readonly connection?: 'truncate' | 'drip' | undefined }
  | { readonly connection: 'reset' | 'hang' | 'empty' | 'garbage' }
) & {
  /** To be told, where a fault struck, when the exchange is over; and whether the caller went away before a reply that would have come. */
  readonly ended?: ((isUnheard: boolean) => void) | undefined;
};

/** What is known of a call while it is under way. */
export interface Course {
  readonly received: Received;
  readonly now: number;
  /** When the call came, by the stopwatch. */
  readonly arrived: number;
  strike: Strike | undefined;
}

/** What a call came to. */
export interface Result {
  readonly struck: Struck | { readonly problem: Problem };
  /** The vendor's work was applied. */
  readonly committed: boolean;
  /** What happened by it. */
  readonly events?: readonly HappenedEvent[];
  /** False when the request broke the contract. */
  readonly valid?: boolean;
}

/** The connection breaks without any reply. */
type Broken = Exclude<Struck, { readonly wire: Wire }>;

export const isBroken = (struck: Result['struck']): struck is Broken => 'connection' in struck && !('wire' in struck);

/** Who answered. */
export const sourceOf = (struck: Result['struck']): Source => ('problem' in struck ? 'paystub' : struck.source);

/** What goes over the wire where anything does. */
export const wireOf = (struck: Exclude<Result['struck'], Broken>): Wire => ('problem' in struck ? problemWire(struck.problem) : struck.wire);

/** Paystub's own voice on the wire. */
export const problemWire = (problem: Problem): Wire => ({
  status: problem.status,
  headers: { 'Content-Type': 'application/problem+json', 'X-Paystub-Source': 'paystub', ...problem.given.headers },
  body: JSON.stringify(problem.body),
});
