import { type CallInfo, type Handlers, reply } from '../../kit/index.js';
import { currentFlags } from './billing/billing-flag.js';
import { addonStates } from './plans/addon-service.js';
import { isInProgress } from './plans/plan-transition.js';
import type { operations } from './spec.gen.js';
import type { State } from './state.js';

export const user = {
  /** "Get user details": who calls, and how the tenant's billing stands. */
  whoami(call) {
    const { state } = call;
    const plan = [...state.plans.values()].find(({ current }) => current);
    const transition = [...state.planTransitions.values()].find(isInProgress);
    return reply(200, {
      name: userOf(call),
      email: userOf(call),
      tenant: 'example-corp',
      type: 'USER',
      billing_plan_name: plan?.title ?? '',
      plan_type: plan?.usage_plan_type ?? 'PLAN_TYPE_UNSPECIFIED',
      tenant_type: plan?.tenant_type ?? 'UNKNOWN',
      active_plan_transition_uid: transition?.id ?? '',
      addon_service_status: addonStates(state),
      billing_flags: currentFlags(state),
    });
  },
} satisfies Handlers<operations, State>;

/** The user whose token it is; one that the sandbox does not know belongs to the administrator (inferred). */
export const userOf = ({ caller }: Pick<CallInfo, 'caller'>): string => String(caller[0]?.record?.user ?? 'admin@acmecorp.com');
