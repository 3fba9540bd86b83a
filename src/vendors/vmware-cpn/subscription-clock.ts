import type { Context, Timer } from '../../kit/index.js';
import { nextStep, settled } from './lifecycle.js';
import { bookRenewal } from './seller/transaction.js';
import type { State, Subscription } from './state.js';

/** Brings every subscription to where it stands when the sandbox begins, and sets its timer. What was before then is the fixtures' to tell. */
export function watchSubscriptions(context: Context<State>): void {
  const { state, clock } = context;
  for (const subscription of [...state.subscriptions.values()]) {
    const current = settled(subscription, clock.now().getTime());
    if (current !== subscription) state.subscriptions.put(current.id, current);
    plan(context, current);
  }
}

/** Takes the step that has fallen due, and tells. */
export const turnSubscription: Timer<State> = (due) => {
  const subscription = due.state.subscriptions.get(String(due.data.id));
  const step = subscription && nextStep(subscription, due.clock.now().getTime());
  if (!step) return;
  if (step.event === 'subscription.renewed' && subscription.twoTier) bookRenewal(due, subscription);
  const becomes = due.state.subscriptions.put(subscription.id, step.taken());
  const { id, billingEngineSubscriptionId, sellerOrgId, status, endDate } = becomes;
  due.emit(step.event, { orgId: sellerOrgId, subscriptionId: id, billingEngineSubscriptionId, status, endDate });
  plan(due, becomes);
};

function plan({ timers, clock }: Context<State>, subscription: Subscription): void {
  const step = nextStep(subscription, clock.now().getTime());
  if (step) timers.set(`subscription/${subscription.id}`, new Date(step.at), 'turnSubscription', { id: subscription.id });
}
