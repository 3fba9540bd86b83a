import { type Call, type Context, type Handlers, reply, type Timer } from '../../../kit/index.js';
import { conflict, missingFields, noPlan, noPlanTransition } from '../errors.js';
import type { operations } from '../spec.gen.js';
import type { State } from '../state.js';
import { openTicket } from '../support-ticket.js';
import { finishPlanTransition, obstacle } from './finish-plan-transition.js';
import { missingFor, type Plan, pending, ready } from './plan.js';
import {
  after,
  approvalTakes,
  firstState,
  isApproved,
  isInProgress,
  type PlanTransition,
  stepsTake,
  type TransitionPayload,
  withServiceIds,
} from './plan-transition.js';

type Initiation = Call<operations['initiatePlanTransition'], State>;

export const planTransitions = {
  /**
   * "InitiatePlanTransition": stores the request under `system`, whatever namespace the call names, and starts it.
   * @throws ApiError 404 unknown plan, 400 the plan asks for more, 409 one is going on already or the tenant is on that plan.
   */
  initiatePlanTransition(call) {
    // On the wire an empty body stands for {}.
    const { new_plan = '', payload = {} } = call.body ?? {};
    const target = new_plan === '' ? undefined : find(call.state, new_plan);
    refuse(call, target);
    const transition = enter(call, newPlanTransition(call, target, payload));
    if (payload.create_support_ticket) openTicket(call, { kind: 'plan_transition', subject: transition.id, description: payload.support_ticket_info ?? '' });
    return reply(200, { id: transition.id, requires_manual_approval: transition.requires_manual_approval });
  },

  /** "GetPlanTransition": the state, for anybody who has the id. @throws ApiError 404 */
  getPlanTransition({ query: { id = '' }, state }) {
    const transition = state.planTransitions.get(id);
    if (!transition) throw noPlanTransition(id);
    return reply(200, { state: transition.state });
  },
} satisfies Handlers<operations, State>;

/** Timer: the vendor's people approve, and the steps begin, or they reject. */
export const decidePlanTransition: Timer<State> = (due) => {
  const transition = waiting(due);
  if (isApproved(transition)) enter(due, after(transition, 'approved'));
  else leave(due, after(transition, 'rejected'));
};

/** Timer: all steps are done, or one of them failed and none counts. */
export const completePlanTransition: Timer<State> = (due) => {
  const transition = waiting(due);
  const isPossible = obstacle(due, transition) === undefined;
  if (isPossible) finishPlanTransition(due, transition);
  leave(due, after(transition, isPossible ? 'finished' : 'failed'));
};

function refuse({ state, body }: Initiation, target: Plan | undefined): void {
  const missing = target ? missingFor(target, body) : [];
  if (target && missing.length > 0) throw missingFields(target.name, missing);
  if ([...state.planTransitions.values()].some(isInProgress)) throw conflict('Another plan transition is in progress', 'one_transition', '/body/new_plan');
  if (target?.current) throw conflict(`Tenant is already on plan ${target.name}`, 'another_plan', '/body/new_plan');
}

function newPlanTransition({ state, clock, id }: Initiation, target: Plan | undefined, payload: TransitionPayload): PlanTransition {
  const requires_manual_approval = target?.transition_flow.requires_manual_approval ?? false;
  return {
    id: id.uuid('plan_transition'),
    from_plan: [...state.plans.values()].find(({ current }) => current)?.name ?? '',
    new_plan: target?.name ?? '',
    state: firstState(requires_manual_approval),
    requires_manual_approval,
    payload: withServiceIds(payload, id.uuid('billing_provider_account'), id.uuid('tp_subscription')),
    created_at: clock.now().toISOString(),
  };
}

/** Stores a transition that goes on, and sets the time of what comes next. */
function enter(context: Context<State>, transition: PlanTransition): PlanTransition {
  const { state, clock, timers } = context;
  const isWaiting = transition.state === 'STATE_WAITING_FOR_APPROVAL';
  const next = new Date(clock.now().getTime() + (isWaiting ? approvalTakes : stepsTake));
  timers.set(transition.id, next, isWaiting ? 'decidePlanTransition' : 'completePlanTransition');
  for (const plan of [...state.plans.values()]) state.plans.put(plan.name, pending(plan, transition));
  return store(context, transition);
}

/** Stores a transition that is over. */
function leave(context: Context<State>, transition: PlanTransition): void {
  for (const plan of [...context.state.plans.values()]) context.state.plans.put(plan.name, ready(plan));
  store(context, transition);
}

function store({ state, emit }: Context<State>, transition: PlanTransition): PlanTransition {
  emit(`plan_transition.${transition.state.replace('STATE_', '').toLowerCase()}`, { id: transition.id, new_plan: transition.new_plan });
  return state.planTransitions.put(transition.id, transition);
}

function find(state: Context<State>['state'], name: string): Plan {
  const plan = state.plans.get(name);
  if (!plan) throw noPlan(name);
  return plan;
}

/** The transition that a timer was set for. */
function waiting({ state, key }: Parameters<Timer<State>>[0]): PlanTransition {
  const transition = state.planTransitions.get(key);
  if (!transition) throw noPlanTransition(key);
  return transition;
}
