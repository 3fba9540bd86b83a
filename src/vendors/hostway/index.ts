import type { Vendor } from '../../kit/index.js';
import { authorize } from './access.js';
import { accountContacts, accountList, accounts } from './accounts/accounts.js';
import { accountAttributes } from './accounts/attributes.js';
import { invoices } from './accounts/invoices.js';
import { forPartners } from './accounts/partner.js';
import { paymentInfo } from './accounts/payment-info.js';
import { announceExpiry } from './accounts/payment-method.js';
import { payments, settlePayment } from './accounts/payments.js';
import { accountProducts } from './accounts/products.js';
import { transactions } from './accounts/transactions.js';
import { accountUsers } from './accounts/users.js';
import { begin } from './begin.js';
import { errorBody } from './fault.js';
import { orderAccount } from './orders/account.js';
import { orderAction } from './orders/action.js';
import { orderAttributes } from './orders/attributes.js';
import { completeOrder } from './orders/completion.js';
import { orderContactInfo } from './orders/contact-info.js';
import { orderMachine } from './orders/order-moves.js';
import { orders } from './orders/orders.js';
import { orderPaymentInfo } from './orders/payment-info.js';
import { orderProducts } from './orders/products.js';
import { orderQuote } from './orders/quote.js';
import { orderReductions } from './orders/reductions.js';
import { orderServices } from './orders/services.js';
import { shorthands } from './orders/shorthand.js';
import { orderUser } from './orders/user.js';
import type { operations } from './spec.gen.js';
import type { State } from './state.js';

const { createOrder, ...order } = orders;

/** What can be done to one order, by its id or by the shorthand. */
const inOrder = {
  ...{ ...order, ...orderAction, ...orderQuote, ...orderAttributes, ...orderReductions },
  ...{ ...orderAccount, ...orderContactInfo, ...orderUser, ...orderPaymentInfo, ...orderProducts, ...orderServices },
};

/** What can be done to one account by the partner's id too. */
const forAll = { ...accounts, ...accountAttributes };

/** Hostway: the life of an order, and the account that comes of it: payment methods, payments, transactions, invoices. */
export default {
  collections: [
    ...(['orders', 'accounts', 'paymentMethods', 'products', 'transactions', 'invoices', 'users'] as const),
    ...(['franchises', 'offerings', 'serviceSpecifications', 'promotions'] as const),
  ],
  handlers: {
    ...{ createOrder, ...inOrder, ...shorthands(inOrder) },
    ...{ ...accountList, ...forAll, ...forPartners(forAll), ...accountContacts, ...accountUsers, ...accountProducts },
    ...{ ...paymentInfo, ...payments, ...transactions, ...invoices },
  },
  authorize,
  errorBody,
  timers: { completeOrder, settlePayment, announceExpiry },
  begin,
  lifecycles: { orders: { phase: ({ status }) => status, machine: orderMachine } },
  machines: { order: orderMachine },
} satisfies Vendor<operations, State>;
