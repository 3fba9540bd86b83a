import { type Machine, type Moves, stateAfter } from '../../../kit/index.js';
import type { components } from '../spec.gen.js';

type Schemas = components['schemas'];
export type TransitionState = Schemas['plan_transitionState'];
export type TransitionPayload = Schemas['plan_transitionTransitionPayload'];

/** A request to move to another plan. */
export interface PlanTransition {
  readonly id: string;
  /** The plan the tenant was on; empty without one. */
  readonly from_plan: string;
  /** Empty when the request named none. */
  readonly new_plan: string;
  readonly state: TransitionState;
  readonly requires_manual_approval: boolean;
  readonly payload: TransitionPayload;
  readonly created_at: string;
}

/** The steps of a transition take this long. Inferred: no time is documented. */
export const stepsTake = 60 * 1000;

/** Somebody at the vendor decides after this long. Inferred: no time is documented. */
export const approvalTakes = 24 * 60 * 60 * 1000;

/** State at birth ("State": `STATE_CREATING` is the initial one; waiting for approval comes before any step). */
export const firstState = (requiresApproval: boolean): TransitionState => (requiresApproval ? 'STATE_WAITING_FOR_APPROVAL' : 'STATE_CREATING');

/** From → to. That a rejected request fails is inferred, as are the ways to fail. */
const transitionMoves: Moves<'approved' | 'rejected' | 'finished' | 'failed', TransitionState> = {
  approved: { STATE_WAITING_FOR_APPROVAL: 'STATE_CREATING' },
  rejected: { STATE_WAITING_FOR_APPROVAL: 'STATE_FAILED' },
  finished: { STATE_CREATING: 'STATE_FINISHED' },
  failed: { STATE_CREATING: 'STATE_FAILED' },
};

export const transitionMachine: Machine = { starts: [firstState(true), firstState(false)], moves: transitionMoves };

/** The transition after the event. @throws Error where that cannot happen */
export const after = (transition: PlanTransition, event: keyof typeof transitionMoves): PlanTransition => ({
  ...transition,
  state: stateAfter(transitionMoves, event, transition.state),
});

/** Not finished and not failed: there is one at a time, as a tenant has one active transition id. */
export const isInProgress = ({ state }: PlanTransition): boolean => state === 'STATE_CREATING' || state === 'STATE_WAITING_FOR_APPROVAL';

/** What the vendor's people decide. Inferred: they approve, unless the customer's words for the support ticket begin with `reject`. */
export const isApproved = ({ payload }: PlanTransition): boolean => !payload.support_ticket_info?.startsWith('reject');

/** The payload as stored: the two ids are set by the service, whatever the client sent ("InitiatePlanTransition", payload). */
export const withServiceIds = (payload: TransitionPayload, billing_provider_account_id: string, tp_subscription_id: string): TransitionPayload => ({
  ...payload,
  billing_provider_account_id,
  tp_subscription_id,
});
