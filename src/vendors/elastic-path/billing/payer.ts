import type { Collections } from '../../../kit/index.js';
import type { PaymentAuthority, StoredSubscription } from '../records.js';
import type { State } from '../state.js';

/** How an attempt to collect ended; `pending` where only a person can tell. */
export type Outcome = { readonly success: true } | { readonly success: false; readonly reason: string } | 'pending';

/** Who is asked for the money. */
export interface Payer {
  /** The card or the profile; another name is another one. */
  readonly name: string;
  readonly gateway: string;
  pay(attemptsBefore: number, now: Date): Outcome;
}

/** Who pays for a subscription: its own card, else the subscriber's. */
export const payerOf = ({ manual_payments, payment_authority, subscriber_id }: StoredSubscription, state: Pick<Collections<State>, 'subscribers'>): Payer =>
  manual_payments ? byHand : byCard(payment_authority ?? state.subscribers.get(subscriber_id)?.payment_authority);

/** Nobody can be asked: somebody has to see to it, and tell (Subscriptions reference, manual payments; the gateway's name is inferred). */
const byHand: Payer = { name: 'manual', gateway: 'manual', pay: () => 'pending' };

/** A card or profile at a gateway. Where none is known, Elastic Path's own gateway is asked, in vain (inferred). */
function byCard(authority: PaymentAuthority | undefined): Payer {
  const name = authority?.card_id ?? authority?.payment_profile_id ?? authority?.customer_id ?? '';
  return { name, gateway: authority?.type ?? 'elastic_path_payments_stripe', pay: (attemptsBefore, now) => charge(name, attemptsBefore, now) };
}

/**
 * How a payment ends is the tester's word, in the id of the card (Paystub's own): `card_fail` always fails, `card_fail_3` fails at the first
 * three attempts of each invoice, `card_fail_from_2026-03-01` from that day on (UTC). Any other card pays; where there is none nobody does.
 */
function charge(card: string, attemptsBefore: number, now: Date): Outcome {
  if (card === '') return { success: false, reason: 'No payment method' };
  const word = /fail(?:_from_(?<from>\d{4}-\d{2}-\d{2})|_(?<first>\d+))?/.exec(card)?.groups;
  if (!word) return { success: true };
  const fails = word.from !== undefined ? now.toISOString() >= word.from : word.first === undefined || attemptsBefore < Number(word.first);
  return fails ? { success: false, reason: 'Card Failure' } : { success: true };
}
