import type { Vendor } from '../../kit/index.js';
import { authorize } from './access.js';
import { errorBody } from './fault.js';
import { orderAccount } from './order-account.js';
import { orderPaymentInfo } from './order-payment-info.js';
import { orders } from './orders.js';
import type { operations } from './spec.gen.js';
import type { State } from './state.js';

/** Hostway: orders, the account inside them, and how it is paid. */
export default {
  collections: ['orders', 'accounts', 'users', 'franchises'],
  handlers: { ...orders, ...orderAccount, ...orderPaymentInfo },
  authorize,
  errorBody,
} satisfies Vendor<operations, State>;
