import type { Vendor } from '../../kit/index.js';
import { authorize } from './access.js';
import { begin } from './begin.js';
import { renewSubscription } from './billing/billing-period.js';
import { chargeInvoice, invoiceDue } from './billing/charge.js';
import { invoiceMachine } from './billing/invoice.js';
import { invoices } from './billing/invoices.js';
import { subscriptions } from './billing/subscriptions.js';
import { errorBody } from './errors.js';
import { paymentMethods } from './payments/payment-methods.js';
import { activateAddonService, addonServices } from './plans/addon-services.js';
import { transitionMachine } from './plans/plan-transition.js';
import { completePlanTransition, decidePlanTransition, planTransitions } from './plans/plan-transitions.js';
import { usagePlans } from './plans/usage-plans.js';
import { quotaLimits } from './quotas/quota-limits.js';
import { quotas } from './quotas/quotas.js';
import type { operations } from './spec.gen.js';
import { collections, type State } from './state.js';
import { closeTaxExemption, taxExemption } from './tax-exemption.js';
import { usageSummary } from './usage/summary.js';
import { usage } from './usage/usage.js';
import { user } from './user.js';

/** F5 Distributed Cloud: one tenant's payment methods, plans, usage, invoices and quotas. */
export default {
  collections,
  handlers: {
    ...paymentMethods,
    ...planTransitions,
    ...usagePlans,
    ...addonServices,
    ...invoices,
    ...usage,
    ...usageSummary,
    ...subscriptions,
    ...quotas,
    ...quotaLimits,
    ...user,
    ...taxExemption,
  },
  authorize,
  errorBody,
  timers: {
    decidePlanTransition,
    completePlanTransition,
    activateAddonService,
    renewSubscription,
    chargeInvoice,
    invoiceDue,
    closeTaxExemption,
  },
  begin,
  lifecycles: {
    planTransitions: { phase: ({ state }) => state, machine: transitionMachine },
    invoices: { phase: ({ status }) => status, machine: invoiceMachine },
  },
  machines: { 'plan transition': transitionMachine, invoice: invoiceMachine },
} satisfies Vendor<operations, State>;
