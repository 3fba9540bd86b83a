import type { Connection, Delay, RateLimit } from '../core/world/effect.js';
import type { Operations } from '../operations.gen.js';

/** The full name of an operation: `acme/finalizeInvoice`. */
export type OperationName = keyof Operations;

/** The statuses that an operation documents. */
export type StatusOf<Name extends OperationName> = Operations[Name];

type Headers = Readonly<Record<string, string>>;

/** What takes the caller's time, beside anything else or alone: real time, or until the hold is released. */
interface Waits {
  /** ISO 8601 (`'PT0.2S'`), or a log-normal distribution by two of its quantiles. */
  readonly delay?: Delay;
  /** Name of a barrier. */
  readonly hold?: string;
}

/** What becomes of the call: a reply of the vendor's, a broken connection, too many calls, or only time. */
export type EffectOf<Status extends number> =
  | (Waits & {
      readonly status: Status;
      readonly headers?: Headers;
      readonly body?: unknown;
      readonly example?: string;
      readonly connection?: CarryingConnection;
    })
  | (Waits & { readonly connection: Exclude<Connection, 'hang'> })
  | { readonly connection: 'hang' }
  | (429 extends Status ? Waits & { readonly rateLimit: RateLimit } : never)
  | (Waits & { readonly delay: Delay })
  | (Waits & { readonly hold: string });

/** Connections that deliver a reply, if badly. */
type CarryingConnection = 'truncate' | 'drip' | 'garbage';
