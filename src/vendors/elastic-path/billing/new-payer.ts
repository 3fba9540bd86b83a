import type { Collections } from '../../../kit/index.js';
import type { StoredInvoice, StoredSubscription } from '../records.js';
import type { State } from '../state.js';
import { canBe, moved } from './invoice-phases.js';
import { payerOf } from './payer.js';

/**
 * Makes a change. Where another card pays for a subscription from then on, that ends the dunning of its invoices, and the card is asked at
 * once, even where the retries have been used up (inferred: how else could such an invoice be paid?).
 */
export function askAnew<Result>(state: Collections<State>, subscriptions: readonly StoredSubscription[], change: () => Result): Result {
  const payers = subscriptions.map((subscription) => payerOf(subscription, state).name);
  const result = change();
  for (const [index, { id }] of subscriptions.entries()) {
    const subscription = state.subscriptions.get(id);
    if (subscription && payerOf(subscription, state).name !== payers[index]) untry(state, id);
  }
  return result;
}

function untry({ invoices }: Collections<State>, subscription: string): void {
  for (const invoice of invoices.where('subscription_id', subscription)) if (canBe('newPayer', invoice)) invoices.put(invoice.id, untried(invoice));
}

function untried({ last_payment_attempt_at: _, ...invoice }: StoredInvoice): StoredInvoice {
  return moved({ ...invoice, payment_retries: 0 }, 'newPayer');
}
