import { type Handlers, reply } from '../../../kit/index.js';
import type { operations } from '../spec.gen.js';
import type { State } from '../state.js';
import type { Plan } from './plan.js';

export const usagePlans = {
  /** "Get current plan": a list of one, or of none where the tenant has no plan. */
  getCurrentPlan: ({ state }) => reply(200, localized([...state.plans.values()].filter(({ current }) => current))),

  /** "List usage plans": in one language. */
  listUsagePlans: ({ state }) => reply(200, { usage_plans: [localized([...state.plans.values()])] }),
} satisfies Handlers<operations, State>;

const localized = (plans: Plan[]) => ({ locale: 'en-us', plans });
