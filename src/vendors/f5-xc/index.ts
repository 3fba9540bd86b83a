import type { Vendor } from '../../kit/index.js';
import { authorize } from './access.js';
import { errorBody } from './errors.js';
import { paymentMethods } from './payment-methods.js';
import { completePlanTransition, decidePlanTransition, planTransitions } from './plan-transitions.js';
import type { operations } from './spec.gen.js';
import type { State } from './state.js';

/** F5 Distributed Cloud: payment methods and their roles, and the move from one plan to another. */
export default {
  collections: ['namespaces', 'paymentMethods', 'plans', 'planTransitions', 'subscriptions', 'addonServices', 'supportTickets'],
  handlers: { ...paymentMethods, ...planTransitions },
  authorize,
  errorBody,
  timers: { decidePlanTransition, completePlanTransition },
} satisfies Vendor<operations, State>;
