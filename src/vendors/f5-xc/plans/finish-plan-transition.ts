import type { Context } from '../../../kit/index.js';
import { addFailure } from '../billing/billing-flag.js';
import { closePeriod, openPeriod } from '../billing/billing-period.js';
import { cancelled, newSubscription } from '../billing/subscription.js';
import { addPaymentMethod } from '../payments/payment-methods.js';
import { tokenProblem } from '../payments/provider-token.js';
import type { State } from '../state.js';
import type { Plan } from './plan.js';
import type { PlanTransition } from './plan-transition.js';

/** Why a transition cannot be carried out; `undefined` when it can. Inferred: it needs a plan to go to and a token that the provider takes. */
export function obstacle({ state, emit }: Context<State>, { new_plan, payload }: PlanTransition): string | undefined {
  const token = payload.payment_provider_token ?? '';
  const problem = tokenProblem(token, state.paymentMethods.where('token', token));
  if (problem) {
    state.billingFlags.put(addFailure.billing_flag, addFailure);
    emit('billing_flag.raised', { billing_flag: addFailure.billing_flag });
  }
  return new_plan === '' ? 'No plan to move to' : problem;
}

/** What a transition brings when all of its steps are done ("InitiatePlanTransition", payload; the order of the steps is inferred). */
export function finishPlanTransition(context: Context<State>, transition: PlanTransition): void {
  const plan = movePlan(context, transition);
  if (plan) moveSubscription(context, plan);
  addCard(context, transition);
  switchAddons(context, transition);
}

function movePlan({ state }: Context<State>, { new_plan }: PlanTransition): Plan | undefined {
  for (const plan of [...state.plans.values()]) state.plans.put(plan.name, { ...plan, current: plan.name === new_plan });
  return state.plans.get(new_plan);
}

/** The former subscription ends with what it has cost so far; the new one begins. */
function moveSubscription(context: Context<State>, plan: Plan): void {
  const { state, clock, id } = context;
  const former = [...state.subscriptions.values()].filter(({ current }) => current);
  for (const subscription of former) state.subscriptions.put(subscription.name, cancelled(closePeriod(context, subscription), clock.now()));
  openPeriod(context, newSubscription(plan, { subscription: id.uuid('subscription'), plan: id.uuid('plan') }, clock.now()));
}

/** The card behind the token becomes primary if there is none, else a normal one. Transitions belong to the namespace `system`. */
function addCard(context: Context<State>, { payload }: PlanTransition): void {
  const { payment_provider_token: token, payment_address } = payload;
  if (token) addPaymentMethod(context, { namespace: 'system', role: 'PAYMENT_METHOD_ROLE_UNKNOWN', token, contact: payment_address ?? null });
}

/** Names are not checked: an unknown addon service does no harm (inferred; the page's sample has `example`). */
function switchAddons({ state, timers }: Context<State>, { payload }: PlanTransition): void {
  const { subscribe_addon_services: wanted = [], unsubscribe_addon_services: unwanted = [] } = payload;
  for (const name of [...unwanted, ...wanted]) timers.cancel(`addon:${name}`);
  for (const name of unwanted) state.addonServices.put(name, { name, state: 'AS_NONE' });
  for (const name of wanted) state.addonServices.put(name, { name, state: 'AS_SUBSCRIBED' });
}
