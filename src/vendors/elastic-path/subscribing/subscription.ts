import type { Context } from '../../../kit/index.js';
import { assertFree } from '../catalogue/references.js';
import { selected } from '../catalogue/snapshot.js';
import { invalid } from '../errors.js';
import type { StoredSubscription } from '../records.js';
import type { components } from '../spec.gen.js';
import type { State } from '../state.js';
import { begun } from './begin.js';
import { choiceOf } from './choice.js';
import { activeOption } from './chosen.js';
import { assertReckonable, dateOf } from './moment.js';
import { endDate, nextInvoiceAfter, periodOf } from './periods.js';
import { flags } from './phases.js';
import { periodPrice } from './price.js';
import { subscriberOf } from './subscriber.js';

type Build = components['schemas']['BuildSubscription'];
type Making = Pick<Context<State>, 'state' | 'clock' | 'id' | 'emit'>;

/**
 * A new subscription to what the body chooses, with its own copy of the offering; nothing of it has been billed yet, and it is not stored; the
 * account's subscriber is.
 * Source: Subscriptions reference, "Create a subscription".
 * @throws ApiError 400 for what does not exist or does not belong together, an `external_ref` that is taken, a currency without a price
 */
export function newSubscription(build: Build, making: Making): StoredSubscription {
  const choice = choiceOf(build, making);
  selected(choice.offering, choice.plan_id, choice.pricing_option_id);
  const now = making.clock.now();
  const subscription = started(waiting(build, choice, making), build, now);
  assertFree(making.state.subscriptions, 'external_ref', subscription, '/body/data/external_ref');
  periodPrice(subscription);
  assertSoundPeriods(subscription);
  // Nobody becomes a subscriber by what is refused.
  return { ...subscription, subscriber_id: subscriberOf(build, making).id };
}

/** Refuses pricing options whose first periods or whose end no calendar can hold. */
export const assertSoundPeriods = (subscription: StoredSubscription, at = '/body/data/pricing_option_id'): void =>
  assertReckonable(at, () => [
    periodOf(subscription, 1).end,
    nextInvoiceAfter({ ...subscription, periods_billed: 1 }),
    endDate(activeOption(subscription).attributes, new Date(subscription.started_at)),
  ]);

/** As everything begins: waiting to go live. */
function waiting(build: Build, choice: ReturnType<typeof choiceOf>, making: Making): StoredSubscription {
  const now = making.clock.now().toISOString();
  const isPaid = isPaidElsewhere(build);
  return {
    id: making.id.uuid('subscription'),
    owner: 'store',
    created_at: now,
    updated_at: now,
    ...optional(build),
    account_id: build.account_id,
    name: build.name,
    email: build.email,
    subscriber_id: '',
    ...choice,
    currency: build.currency,
    manual_payments: build.manual_payments,
    first_invoice_prepaid: isPaid,
    ...flags.pending,
    started_at: now,
    periods_billed: 0,
    invoice_after: now,
    price_update_history: [],
  };
}

const optional = ({ external_ref, address_id, payment_authority }: Build) => ({
  ...(external_ref !== undefined && { external_ref }),
  ...(address_id !== undefined && { address_id }),
  ...(payment_authority && { payment_authority }),
});

/** The first period is paid for where the body says so, and where the subscription comes from an order. */
export const isPaidElsewhere = ({ first_invoice_paid, order }: Build): boolean => first_invoice_paid === true || order !== undefined;

/**
 * Begins at once, or at `started_at`, unless it is to wait. What comes from another system with a `started_at` is in its ordinary periods
 * already: there is no trial (inferred). One that waits begins when it goes live, whatever its `started_at`; the end of its first period
 * stays as it was given (inferred).
 */
function started(subscription: StoredSubscription, build: Build, now: Date): StoredSubscription {
  if (build.pending) return { ...subscription, ...(build.started_at !== undefined && overridden(build, dateOf(build.started_at, '/body/data/started_at'))) };
  const running = { ...subscription, ...flags.running };
  if (build.started_at === undefined) return begun(running, now);
  const start = dateOf(build.started_at, '/body/data/started_at');
  const { trial_until: _, ...ordinary } = begun(running, start);
  return { ...ordinary, ...overridden(build, start) };
}

function overridden({ override_first_period_end_date }: Build, start: Date): Pick<StoredSubscription, 'first_period_end'> {
  if (override_first_period_end_date === undefined) return {};
  const at = '/body/data/override_first_period_end_date';
  const end = dateOf(override_first_period_end_date, at);
  if (end <= start) throw invalid(at, 'order', 'must be after started_at');
  return { first_period_end: end.toISOString() };
}
