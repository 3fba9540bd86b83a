import type { Vendor } from '../../kit/index.js';
import { authorize } from './access.js';
import { errorBody } from './errors.js';
import { organizations } from './organizations.js';
import { announceValidityChange, paymentMethods, watchPaymentMethods } from './payment-methods.js';
import type { operations } from './spec.gen.js';
import type { State } from './state.js';
import { tokens } from './tokens.js';

/** VMware Cloud Partner Navigator: organizations, their payment methods, and the token exchange. */
export default {
  collections: ['orgs', 'paymentMethods'],
  handlers: { ...organizations, ...paymentMethods, ...tokens },
  errorBody,
  authorize,
  timers: { announceValidityChange },
  begin: watchPaymentMethods,
} satisfies Vendor<operations, State>;
