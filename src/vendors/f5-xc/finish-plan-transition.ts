import type { Context } from '../../kit/index.js';
import { addPaymentMethod } from './payment-methods.js';
import type { Plan } from './plan.js';
import type { PlanTransition } from './plan-transition.js';
import { tokenProblem } from './provider-token.js';
import type { State } from './state.js';
import { cancelled, newSubscription } from './subscription.js';

/** Why a transition cannot be carried out; `undefined` when it can. Inferred: it needs a plan to go to and a token that the provider takes. */
export function obstacle(state: Context<State>['state'], { new_plan, payload }: PlanTransition): string | undefined {
  if (new_plan === '') return 'No plan to move to';
  return tokenProblem(payload.payment_provider_token ?? '', state.paymentMethods.values());
}

/** What a transition brings when all of its steps are done ("InitiatePlanTransition", payload; the order of the steps is inferred). */
export function finishPlanTransition(context: Context<State>, transition: PlanTransition): void {
  const plan = movePlan(context, transition);
  if (plan) renewSubscription(context, plan);
  addCard(context, transition);
  switchAddons(context, transition);
}

function movePlan({ state }: Context<State>, { new_plan }: PlanTransition): Plan | undefined {
  for (const plan of [...state.plans.values()]) state.plans.put(plan.name, { ...plan, current: plan.name === new_plan });
  return state.plans.get(new_plan);
}

function renewSubscription({ state, clock, id }: Context<State>, plan: Plan): void {
  const former = [...state.subscriptions.values()].filter(({ current }) => current);
  for (const subscription of former) state.subscriptions.put(subscription.name, cancelled(subscription, clock.now()));
  const subscription = newSubscription(plan, { subscription: id.uuid('subscription'), plan: id.uuid('plan') }, clock.now());
  state.subscriptions.put(subscription.name, subscription);
}

/** The card behind the token becomes primary if there is none, else a normal one. Transitions belong to the namespace `system`. */
function addCard(context: Context<State>, { payload }: PlanTransition): void {
  const { payment_provider_token: token, payment_address } = payload;
  if (token) addPaymentMethod(context, { namespace: 'system', role: 'PAYMENT_METHOD_ROLE_UNKNOWN', token, contact: payment_address ?? null });
}

/** Names are not checked: an unknown addon service does no harm (inferred; the page's sample has `example`). */
function switchAddons({ state }: Context<State>, { payload }: PlanTransition): void {
  for (const name of payload.unsubscribe_addon_services ?? []) state.addonServices.put(name, { name, state: 'AS_NONE' });
  for (const name of payload.subscribe_addon_services ?? []) state.addonServices.put(name, { name, state: 'AS_SUBSCRIBED' });
}
