import { selected } from '../catalogue/snapshot.js';
import { invalid } from '../errors.js';
import type { PaymentAuthority, StoredSubscription } from '../records.js';
import type { components } from '../spec.gen.js';
import { dateOf } from './moment.js';
import { priceOf } from './price.js';
import { assertSoundPeriods } from './subscription.js';

type Changes = components['schemas']['SubscriptionUpdateAttributes'];

const named = ['address_id', 'payment_authority', 'go_live_after'] as const;

/**
 * The subscription with the named attributes changed; null takes away what may be missing. Where nothing is named, the very same one.
 * A switch of plan or pricing option is not among them. Source: Subscriptions reference, "Update a subscription".
 */
export function changed(subscription: StoredSubscription, changes: Changes, now: Date): StoredSubscription {
  if (!named.some((name) => changes[name] !== undefined)) return subscription;
  const { address_id = subscription.address_id ?? null, go_live_after = subscription.go_live_after ?? null, payment_authority } = changes;
  const { address_id: _, go_live_after: __, ...kept } = subscription;
  return {
    ...kept,
    updated_at: now.toISOString(),
    ...(address_id !== null && { address_id }),
    ...goesLive(subscription, go_live_after),
    ...(payment_authority && { payment_authority: merged(subscription.payment_authority, payment_authority) }),
  };
}

/** A pending subscription is first billed when it goes live; for any other the date is kept and has no effect (inferred). */
function goesLive({ pending, started_at }: StoredSubscription, date: string | null): Partial<StoredSubscription> {
  if (date === null) return pending ? { invoice_after: started_at } : {};
  const go_live_after = dateOf(date, '/body/data/attributes/go_live_after').toISOString();
  return { go_live_after, ...(pending && { invoice_after: go_live_after }) };
}

/** What is left out keeps its value as long as the gateway stays the same (inferred). */
const merged = (known: PaymentAuthority | undefined, changes: PaymentAuthority): PaymentAuthority =>
  known?.type === changes.type ? { ...known, ...changes } : changes;

/** What a subscription is switched to. */
export interface Switch {
  readonly plan_id: string;
  readonly pricing_option_id: string;
}

/**
 * The plan and the pricing option that the changes switch to; `undefined` when both stay the same.
 * @throws ApiError 400 when they are not in the subscription's copy of the offering, do not belong together, or have no price in its currency
 */
export function switchOf(subscription: StoredSubscription, changes: Changes): Switch | undefined {
  const { plan_id = subscription.plan_id, pricing_option_id = subscription.pricing_option_id } = changes;
  if (plan_id === subscription.plan_id && pricing_option_id === subscription.pricing_option_id) return undefined;
  const at = '/body/data/attributes';
  const { plan, option } = selected(subscription.offering, plan_id, pricing_option_id, at);
  if (!priceOf(plan, option, subscription.currency)) throw invalid(`${at}/plan_id`, 'price', 'must have a price in the currency of the subscription');
  assertSoundPeriods({ ...subscription, pricing_option_id }, `${at}/pricing_option_id`);
  return { plan_id, pricing_option_id };
}
