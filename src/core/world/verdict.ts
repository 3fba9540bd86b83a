import type { Connection } from './effect.js';

/** Who called: by its user agent and its credential, masked. */
export interface Client {
  readonly userAgent?: string;
  readonly credential?: string;
}

/** One time that a call was sent. */
export interface Attempt {
  /** Id in the journal. */
  readonly entry: string;
  /** Absent when nothing was sent. */
  readonly status?: number;
  readonly connection?: Connection;
  /** The caller went away before the reply was through. */
  readonly unheard?: true;
  readonly committed: boolean;
  readonly credential?: string;
  /** Seconds, as the reply asked. */
  readonly retryAfter?: number;
  /** Seconds since the end of the attempt before: on the sandbox's clock or the machine's, whichever shows more. */
  readonly waited?: number;
}

/** What is judged. */
export interface Intent {
  readonly method: string;
  readonly client: Client;
  readonly attempts: readonly Attempt[];
}

/** What is said of the attempts of one intent, or of one client; `null` = cannot be told. */
export interface Verdict {
  readonly attempts: number;
  /** How many of them changed the vendor's state. */
  readonly applied: number;
  /** After each reply with `Retry-After` the next attempt, if any, came no sooner than it said. */
  readonly honouredRetryAfter: boolean | null;
  /** Of the waits that no `Retry-After` asked for the later half were on average a quarter longer than the earlier half, or more. */
  readonly backedOff: boolean | null;
  /** No more attempts than the limit. */
  readonly keptToLimit: boolean;
  /** A write was sent again though the vendor had done it. */
  readonly repeatedCommittedWrite: boolean;
  /** After a 4xx that trying again does not mend no attempt followed. */
  readonly gaveUpOn4xx: boolean | null;
}

export function judge({ method, attempts }: Intent, limit: number): Verdict {
  const steps = attempts.map((attempt, index) => ({ attempt, next: attempts[index + 1] }));
  const asked = steps.filter(({ attempt }) => attempt.retryAfter !== undefined);
  const final = steps.filter(({ attempt, next }) => isFinal(attempt, next));
  const waits = steps.flatMap(({ attempt, next }) => (next?.waited !== undefined && attempt.retryAfter === undefined ? next.waited : []));
  return {
    attempts: attempts.length,
    applied: attempts.filter(({ committed }) => committed).length,
    honouredRetryAfter: whereAny(asked, ({ attempt, next }) => next === undefined || (next.waited ?? 0) >= (attempt.retryAfter ?? 0)),
    backedOff: hasGrown(waits),
    keptToLimit: attempts.length <= limit,
    repeatedCommittedWrite: !isSafe(method) && steps.some(({ attempt, next }) => attempt.committed && next !== undefined),
    gaveUpOn4xx: whereAny(final, ({ next }) => next === undefined),
  };
}

/** The verdict on all of them together: each must do well. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  const sum = (of: 'attempts' | 'applied') => verdicts.reduce((total, verdict) => total + verdict[of], 0);
  const all = (of: 'honouredRetryAfter' | 'backedOff' | 'gaveUpOn4xx') =>
    whereAny(
      verdicts.filter((verdict) => verdict[of] !== null),
      (verdict) => verdict[of] === true,
    );
  return {
    attempts: sum('attempts'),
    applied: sum('applied'),
    honouredRetryAfter: all('honouredRetryAfter'),
    backedOff: all('backedOff'),
    keptToLimit: verdicts.every(({ keptToLimit }) => keptToLimit),
    repeatedCommittedWrite: verdicts.some(({ repeatedCommittedWrite }) => repeatedCommittedWrite),
    gaveUpOn4xx: all('gaveUpOn4xx'),
  };
}

const whereAny = <Item>(items: readonly Item[], holds: (item: Item) => boolean): boolean | null => (items.length === 0 ? null : items.every(holds));

/** RFC 9110, 9.2.1. */
const isSafe = (method: string): boolean => method === 'GET' || method === 'HEAD' || method === 'OPTIONS';

/** The 4xx that time mends: 408, 425 (RFC 8470), 429. */
const passing: readonly number[] = [408, 425, 429];

function isFinal({ status = 0, credential }: Attempt, next: Attempt | undefined): boolean {
  if (status < 400 || status > 499 || passing.includes(status)) return false;
  return !(status === 401 && next !== undefined && next.credential !== credential);
}

/** Jitter makes single waits shorter: halves are compared, the one in the middle left out. */
function hasGrown(waits: readonly number[]): boolean | null {
  if (waits.length < 2) return null;
  const half = waits.length >> 1;
  return mean(waits.slice(-half)) >= 1.25 * mean(waits.slice(0, half));
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
