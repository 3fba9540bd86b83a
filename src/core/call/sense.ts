import { Problem } from '../problem.js';
import { longestDelay } from '../world/delay.js';
import { fixedDuration } from '../world/duration.js';
import { type Effect, isOutcome } from '../world/effect.js';
import type { FaultOrder } from '../world/faults.js';
import { mayHaveBody } from './check.js';

/** Orders that make no sense: when, why, and the nearest that does. */
type Nonsense = readonly [isSo: (effect: Effect, order: FaultOrder) => boolean | undefined, why: string, nearest?: (effect: Effect) => object];

const isUnseen = ({ connection }: Effect) => connection === 'reset' || connection === 'hang' || connection === 'empty';
const carriesReply = ({ connection }: Effect) => connection === 'truncate' || connection === 'drip' || connection === 'garbage';

const nonsense: readonly Nonsense[] = [
  [
    (effect) => !isOutcome(effect) && effect.delay === undefined && effect.hold === undefined,
    '/effect must have one of status, connection, rateLimit, delay, hold: it does nothing as it stands',
    () => ({ status: 500 }),
  ],
  [
    ({ rateLimit, ...effect }) => rateLimit && effect.status !== undefined,
    '/effect has a rateLimit, which answers 429 by itself, and a status',
    ({ rateLimit }) => ({ rateLimit }),
  ],
  [
    ({ rateLimit, connection }) => rateLimit && connection !== undefined,
    '/effect has a rateLimit, which answers 429, and a connection that would not let it through',
    ({ rateLimit }) => ({ rateLimit }),
  ],
  [
    ({ rateLimit }, { probability }) => rateLimit && probability !== undefined && probability < 1,
    '/probability stands beside a rateLimit, which counts every matching call',
    ({ rateLimit }) => ({ rateLimit }),
  ],
  [
    (effect) => effect.status !== undefined && isUnseen(effect),
    '/effect has a status that nobody would see: on a connection of that kind no reply arrives',
    ({ status }) => ({ status, connection: 'truncate' }),
  ],
  [
    ({ status, headers, body, example }) => status === undefined && [headers, body, example].some((member) => member !== undefined),
    '/effect has headers, body or example without the status that they belong to',
    ({ headers, body, example }) => ({ status: 500, ...(headers && { headers }), ...(body !== undefined && { body }), ...(example && { example }) }),
  ],
  [
    (effect) => effect.status !== undefined && !mayHaveBody(effect.status) && carriesReply(effect),
    '/effect has a status that has no body in HTTP, so there is none to cut, to drip or to garble',
    ({ connection }) => ({ status: 200, connection }),
  ],
  [
    ({ connection, body }) => connection === 'garbage' && body !== undefined,
    '/effect has a body and a connection that puts garbage in its place',
    ({ status, body }) => ({ status, body }),
  ],
  [
    ({ connection, delay, hold }) => connection === 'hang' && (delay !== undefined || hold !== undefined),
    '/effect has a connection that hangs for ever, and a delay or a hold before that',
    () => ({ connection: 'hang' }),
  ],
  [({ delay }) => typeof delay === 'string' && !isDelay(delay), noDelay('/effect/delay')],
  [
    ({ delay }) => typeof delay === 'object' && !(isDelay(delay.median) && isDelay(delay.p99) && isNoLess(delay.p99, delay.median)),
    `${noDelay('/effect/delay/median and /effect/delay/p99')}, the median more than none and no longer than the p99`,
  ],
  [
    ({ rateLimit }) => rateLimit && !(fixedDuration(rateLimit.per) ?? 0),
    '/effect/rateLimit/per must be an ISO 8601 duration of fixed length, weeks to seconds, such as PT1M',
    ({ rateLimit }) => ({ rateLimit: { ...rateLimit, per: 'PT1M' } }),
  ],
];

function noDelay(place: string): string {
  return `${place} must be an ISO 8601 duration of fixed length, a day at most, such as PT0.2S`;
}

function isDelay(text: string): boolean {
  const length = fixedDuration(text);
  return length !== undefined && length <= longestDelay;
}

function isNoLess(text: string, other: string): boolean {
  const length = fixedDuration(other) ?? 0;
  return length > 0 && (fixedDuration(text) ?? 0) >= length;
}

/** @throws Problem for an order that makes no sense; says why, and what would */
export function assertSense(order: FaultOrder): void {
  const [, why, closest] = nonsense.find(([isSo]) => isSo(order.effect, order)) ?? [];
  if (why === undefined) return;
  const nearest = closest && JSON.stringify({ effect: closest(order.effect) });
  throw new Problem(400, 'no such fault', { detail: `${why}.${nearest ? ` Did you mean ${nearest}?` : ''}`, nearest });
}
