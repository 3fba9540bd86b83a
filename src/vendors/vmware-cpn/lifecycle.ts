import { later, type Machine } from '../../kit/index.js';
import type { Subscription } from './state.js';

type Status = Subscription['status'];

/** What time does to a subscription. */
interface Step {
  readonly from: Status;
  readonly to: Status;
  /** Name of the event. */
  readonly event: string;
  /** When it falls due; milliseconds since 1970. */
  readonly at: (subscription: Subscription) => number;
  readonly applies?: (subscription: Subscription) => boolean;
  readonly change?: (subscription: Subscription, now: number) => Partial<Subscription>;
}

/** What happens to a subscription, and when: milliseconds since 1970. */
export interface NextStep {
  readonly at: number;
  readonly event: string;
  /** The subscription after it. */
  readonly taken: () => Subscription;
}

const start = ({ startDate }: Subscription) => Date.parse(startDate);
const end = ({ endDate }: Subscription) => Date.parse(endDate);
const renewsItself = ({ renewalPreference }: Subscription) => renewalPreference === 'AUTO';
const thirtyDays = 30 * 24 * 60 * 60 * 1000;

/** All inferred; the vendor publishes the statuses. What no row names (SUBMITTED, ERROR, CANCELLED, TERMINATED, EXPIRED) time leaves alone. */
const steps: readonly Step[] = [
  { from: 'CREATED', to: 'ACTIVE', event: 'subscription.activated', at: start },
  {
    from: 'ACTIVE',
    to: 'ACTIVE',
    event: 'subscription.renewed',
    at: end,
    applies: renewsItself,
    change: (subscription, now) => ({ endDate: endAfter(subscription, now) }),
  },
  { from: 'ACTIVE', to: 'PENDING_EXPIRY', event: 'subscription.pending_expiry', at: (subscription) => end(subscription) - thirtyDays },
  { from: 'PENDING_EXPIRY', to: 'EXPIRED', event: 'subscription.expired', at: end },
  { from: 'SUSPENDED', to: 'EXPIRED', event: 'subscription.expired', at: end },
];

/** The same as a picture: what fixtures bring, and the ways by time. Names of events without what they are of. */
export const subscriptionMachine: Machine = {
  starts: ['SUBMITTED', 'CREATED', 'ACTIVE', 'SUSPENDED', 'CANCELLED', 'TERMINATED', 'ERROR'],
  moves: Object.fromEntries(
    [...new Set(steps.map(({ event }) => event))].map((event) => [
      event.replace('subscription.', ''),
      Object.fromEntries(steps.filter((step) => step.event === event).map(({ from, to }) => [from, to])),
    ]),
  ),
};

/** What happens to the subscription next. `undefined` = nothing, by time alone. */
export function nextStep(subscription: Subscription, now: number): NextStep | undefined {
  const step = steps.find(({ from, applies }) => from === subscription.status && (applies?.(subscription) ?? true));
  return step && { at: step.at(subscription), event: step.event, taken: () => ({ ...subscription, ...step.change?.(subscription, now), status: step.to }) };
}

/** The subscription as it stands at `now`, after all that time has done to it. */
export function settled(subscription: Subscription, now: number): Subscription {
  const step = nextStep(subscription, now);
  return step && step.at <= now ? settled(step.taken(), now) : subscription;
}

/** The first end of a term that is after `now`, counted from the first day of all; never before the present end. */
function endAfter({ startDate, endDate, termMonths }: Subscription, now: number): string {
  const [first, length, over] = [new Date(startDate), Math.max(1, termMonths), new Date(Math.max(now, Date.parse(endDate)))];
  const months = (over.getUTCFullYear() - first.getUTCFullYear()) * 12 + over.getUTCMonth() - first.getUTCMonth();
  let terms = Math.max(1, Math.floor(months / length));
  while (later(first, terms * length, 'month') <= over) terms++;
  return later(first, terms * length, 'month')
    .toISOString()
    .replace('.000Z', 'Z');
}

/** Whether it is over, whatever became of it (the meaning of `INCLUDE_INACTIVE_SUBSCRIPTIONS` is inferred). */
export const isInactive = ({ status }: Subscription): boolean => status === 'CANCELLED' || status === 'TERMINATED' || status === 'EXPIRED';
