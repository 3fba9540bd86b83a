import type { Context, Vendor } from '../../kit/index.js';
import { authorize } from './access.js';
import { billing } from './billing/billing.js';
import { errorBody } from './errors.js';
import { subscriptionMachine } from './lifecycle.js';
import { closeMonth, watchMonths } from './monthly.js';
import { organizations } from './organizations.js';
import { announceValidityChange, paymentMethods, watchPaymentMethods } from './payment-methods.js';
import { seller } from './seller/index.js';
import { services } from './services.js';
import type { operations } from './spec.gen.js';
import type { State } from './state.js';
import { turnSubscription, watchSubscriptions } from './subscription-clock.js';
import { subscriptions } from './subscriptions.js';
import { tokens } from './tokens.js';

/** VMware Cloud Partner Navigator: organizations, what they pay with, what they bought and used; and the 2-tier side of distributors and resellers. */
export default {
  collections: ['orgs', 'paymentMethods', 'services', 'subscriptions', 'transactions', 'meters', 'creditMemos', 'discountContracts'],
  handlers: { ...organizations, ...paymentMethods, ...services, ...subscriptions, ...billing, ...seller, ...tokens },
  errorBody,
  authorize,
  lifecycles: { subscriptions: { phase: ({ status }) => status, machine: subscriptionMachine } },
  machines: { subscription: subscriptionMachine },
  timers: { announceValidityChange, turnSubscription, closeMonth },
  begin(context: Context<State>): void {
    watchPaymentMethods(context);
    watchSubscriptions(context);
    watchMonths(context);
  },
} satisfies Vendor<operations, State>;
