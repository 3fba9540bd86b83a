import type { Collections } from '../../../kit/index.js';
import type { StoredProrationPolicy, StoredSubscription } from '../records.js';
import type { State } from '../state.js';
import { amountOf } from './amounts.js';
import type { NewInvoice } from './invoice.js';
import { firstPhase } from './invoice-phases.js';
import type { Proration } from './prorated.js';

/** The proration policy of a subscription's offering, as it stands now: changes hold for those who have it already ("Proration"). */
export const policyOf = ({ offering }: StoredSubscription, { prorationPolicies }: Collections<State>): StoredProrationPolicy | undefined =>
  prorationPolicies.get(offering.proration_policy ?? '');

interface Reckoning extends Proration {
  /** What the period cost until now. */
  readonly before: number;
}

/** The invoice with the cost less the refund as its amount, and the event that tells how that came. */
export function proratedInvoice(invoice: NewInvoice, policy: StoredProrationPolicy, { before, refund, cost }: Reckoning): NewInvoice {
  const items = invoice.items.map((item) => ({ ...item, price: { ...item.price, amount: cost - refund } }));
  const event = {
    proration_policy_id: policy.id,
    billing_cost_before_proration: before,
    refunded_amount_for_unused_pricing_option: refund,
    new_pricing_option_cost: cost,
    prorated_at: invoice.created_at,
  };
  return { ...invoice, items, phase: firstPhase(amountOf({ ...invoice, items })), proration_events: [event] };
}
