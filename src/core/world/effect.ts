/** What becomes of the connection. `truncate`, `drip` and `garbage` may carry a reply: the one of `status`, else the vendor's own. */
export type Connection = 'reset' | 'hang' | 'empty' | 'truncate' | 'drip' | 'garbage';

/** How long the caller waits: an ISO 8601 duration, or a log-normal distribution by two of its quantiles. */
export type Delay = string | { readonly median: string; readonly p99: string };

/** So many calls in a window of that length on the sandbox clock. */
export interface RateLimit {
  readonly limit: number;
  /** ISO 8601. */
  readonly per: string;
}

/** What a fault does to the calls it strikes. Which members go together: `core/call/sense.ts`. */
export interface Effect {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly example?: string;
  readonly connection?: Connection;
  readonly rateLimit?: RateLimit;
  readonly delay?: Delay;
  /** Name under which the call is held until it is released. */
  readonly hold?: string;
}

/** Whether the caller gets something else than the vendor's answer as it stands; a delay and a hold only take time. */
export const isOutcome = ({ status, connection, rateLimit }: Effect): boolean => status !== undefined || connection !== undefined || rateLimit !== undefined;

/** How the coverage names it, by kind: `409`, `reset`, `delay+409`, `truncate committed`. */
export const effectName = ({ effect, committed }: { readonly effect: Effect; readonly committed: boolean }): string =>
  [
    effect.delay !== undefined && 'delay',
    effect.hold !== undefined && 'hold',
    effect.rateLimit && 'rateLimit',
    effect.status !== undefined && String(effect.status),
    effect.connection,
  ]
    .filter(Boolean)
    .join('+') + (committed ? ' committed' : '');
