import type { Context } from '../../../kit/index.js';
import type { StoredInvoice } from '../records.js';
import type { State } from '../state.js';
import { move } from '../subscribing/move.js';
import type { LifecycleEvent } from '../subscribing/phases.js';
import { isExhausted, type Policy } from './dunning.js';
import { moved } from './invoice-phases.js';

type World = Pick<Context<State>, 'state' | 'clock' | 'emit'>;

/** What the last failure does to the subscription (dunning guide, "action"); that `pause` is like a subscriber's own pause is inferred. */
const consequences: Readonly<Record<Policy['action'], LifecycleEvent | undefined>> = {
  none: undefined,
  pause: 'dunningPaused',
  suspend: 'dunningSuspended',
  close: 'dunningClosed',
};

/** Somebody has to tell how a manual payment went. */
export const awaited = (world: World, invoice: StoredInvoice): void => void store(world, moved(invoice, 'asked'));

/** The invoice is paid. That ends its dunning, and a subscription that was resumed is active again. */
export function collected(world: World, invoice: StoredInvoice): void {
  store(world, moved(invoice, 'collected'));
  tell(world, invoice, 'paid');
}

/** An attempt, the invoice's last one, has failed. After as many retries as the rule allows there are no more, and its action follows. */
export function failed(world: World, policy: Policy, invoice: StoredInvoice): void {
  if (isExhausted(policy, invoice.payment_retries)) exhausted(world, policy, invoice);
  else store(world, moved(invoice, 'failed'));
}

/** No more retries: the invoice stays outstanding, and the rule's action is applied to its subscription. */
export function exhausted(world: World, policy: Policy, invoice: StoredInvoice): void {
  store(world, moved(invoice, 'exhausted'));
  const consequence = consequences[policy.action];
  if (consequence) tell(world, invoice, consequence);
}

const store = ({ state, clock }: World, invoice: StoredInvoice) => state.invoices.put(invoice.id, { ...invoice, updated_at: clock.now().toISOString() });

function tell(world: World, { subscription_id }: StoredInvoice, event: LifecycleEvent): void {
  const subscription = world.state.subscriptions.get(subscription_id);
  if (subscription) move(world, subscription, event);
}
