import type { Collection, Collections, Ids } from '../../../kit/index.js';
import { invalid } from '../errors.js';
import { mergedAuthority, shownAuthority } from '../payment-authority.js';
import type { StoredSubscriber } from '../records.js';
import type { components } from '../spec.gen.js';
import type { State } from '../state.js';
import { newRecord } from './attributes.js';
import { entitlementsOf } from './entitlements.js';

type Schemas = components['schemas'];

/** A new subscriber; attributes that the contract does not know are dropped. */
export const newSubscriber = ({ account_id, name, email, payment_authority }: Schemas['SubscriberAttributes'], ids: Ids, now: Date): StoredSubscriber => ({
  ...newRecord(ids.uuid('subscriber'), now),
  account_id,
  name,
  email,
  ...(payment_authority && { payment_authority }),
});

/**
 * The subscriber with the named attributes changed; null takes the payment authority away. Where nothing is named, the very same one. The
 * account cannot be changed (Subscriptions reference, "Update a subscriber").
 */
export function changedSubscriber(subscriber: StoredSubscriber, changes: Schemas['SubscriberUpdateAttributes'], now: Date): StoredSubscriber {
  const { name = subscriber.name, email = subscriber.email, payment_authority = subscriber.payment_authority } = changes;
  if (changes.name === undefined && changes.email === undefined && changes.payment_authority === undefined) return subscriber;
  const { payment_authority: known, ...kept } = subscriber;
  const authority = payment_authority && { payment_authority: mergedAuthority(known, payment_authority) };
  return { ...kept, name, email, ...authority, updated_at: now.toISOString() };
}

/** @throws ApiError 400 when the account has a subscriber already (inferred). */
export function assertFirst(account_id: string, subscribers: Collection<StoredSubscriber>): void {
  const [known] = subscribers.where('account_id', account_id);
  if (known) throw invalid('/body/data/attributes/account_id', 'unique', 'has a subscriber already');
}

/** A subscriber as callers see him, with the tags that his subscriptions give him. */
export const subscriberResource = (subscriber: StoredSubscriber, state: Collections<State>): Schemas['Subscriber'] => {
  const { id, account_id, name, email, payment_authority, owner, updated_at, created_at } = subscriber;
  const dates = { updated_at, created_at };
  return {
    id,
    type: 'subscription_subscriber',
    attributes: { account_id, name, email, ...shownAuthority(payment_authority), ...dates },
    meta: { feature_entitlements: entitlementsOf(id, state), owner, timestamps: dates },
  };
};
