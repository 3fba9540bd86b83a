import { offeringResource } from '../catalogue/shapes.js';
import type { PaymentAuthority, StoredState, StoredSubscription } from '../records.js';
import type { components } from '../spec.gen.js';

type Schemas = components['schemas'];

/** A subscription as callers see it, with the last change of its state; what is not set is left out (Subscriptions reference). */
export const subscriptionResource = (subscription: StoredSubscription, lastState?: StoredState): Schemas['Subscription'] => ({
  id: subscription.id,
  type: 'subscription',
  attributes: attributesOf(subscription),
  relationships: { subscriber: { data: { id: subscription.subscriber_id, type: 'subscription_subscriber' } } },
  meta: metaOf(subscription, lastState),
});

const attributesOf = (subscription: StoredSubscription): Schemas['SubscriptionAttributes'] => ({
  ...chosen(subscription, ['external_ref', 'address_id']),
  account_id: subscription.account_id,
  offering: offeringResource(subscription.offering),
  pricing_option_id: subscription.pricing_option_id,
  plan_id: subscription.plan_id,
  currency: subscription.currency,
  name: subscription.name,
  email: subscription.email,
  ...shown(subscription.payment_authority),
});

const metaOf = (subscription: StoredSubscription, lastState?: StoredState): Schemas['SubscriptionMeta'] => ({
  owner: subscription.owner,
  timestamps: {
    updated_at: subscription.updated_at,
    created_at: subscription.created_at,
    ...chosen(subscription, ['canceled_at', 'paused_at', 'resumed_at', 'end_date', 'go_live_after', 'go_live']),
  },
  status: subscription.status,
  ...(lastState && { state: stateResource(lastState) }),
  manual_payments: subscription.manual_payments,
  first_invoice_prepaid: subscription.first_invoice_prepaid,
  canceled: subscription.canceled,
  paused: subscription.paused,
  closed: subscription.closed,
  suspended: subscription.suspended,
  pending: subscription.pending,
  invoice_after: subscription.invoice_after,
  ...chosen(subscription, ['pending_price_change']),
  ...(subscription.price_update_history.length > 0 && { price_update_history: subscription.price_update_history }),
});

/** One change of state as callers see it. */
export const stateResource = ({ id, action, cancel_immediately = false, created_at }: StoredState): Schemas['SubscriptionState'] => ({
  id,
  type: 'subscription_state',
  attributes: { action, cancel_immediately },
  meta: { created_at },
});

/** Authorize.net is shown; the two Stripe gateways are write-only. */
const shown = (authority?: PaymentAuthority): Pick<Schemas['SubscriptionAttributes'], 'payment_authority'> =>
  authority?.type === 'authorize_net'
    ? { payment_authority: { type: authority.type, ...chosen(authority, ['payment_profile_id', 'customer_profile_id']) } }
    : {};

/** The members of these names that are there. */
function chosen<Whole extends object, Name extends keyof Whole>(whole: Whole, names: readonly Name[]): Partial<Pick<Whole, Name>> {
  return Object.fromEntries(names.flatMap((name) => (whole[name] === undefined ? [] : [[name, whole[name]]]))) as Partial<Pick<Whole, Name>>;
}
