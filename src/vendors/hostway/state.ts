import type { components } from './spec.gen.js';

type Schemas = components['schemas'];

/** A card as an order keeps it: the number reduced to its last four digits, the security code not at all. */
export type CreditCard = Omit<Schemas['CreditCardInput'], 'verificationNumber'>;

/** Payment outside the system; only the profile `2015-07` has it. */
export interface OfflinePayment {
  readonly paymentInfoType: 'offline';
}

export type PaymentInfo = CreditCard | Schemas['VerizonPaymentInput'] | OfflinePayment;

/** The one account inside an order: a new one, or an existing one by its number. */
export interface OrderAccount {
  /** Absent for a new account. */
  readonly number?: string;
  readonly currency: string;
  readonly language: string;
  /** Name of the account's user, made up with a new account. */
  readonly userName?: string;
  readonly paymentInfo?: PaymentInfo;
}

/** A product in an order. */
export interface OrderProduct {
  readonly id: string;
  readonly currency: string;
}

/** Open while its status is `new`; from then on it can only be read. */
export interface Order {
  readonly orderId: string;
  readonly ownerId: string;
  readonly franchise: string;
  readonly status: Schemas['OrderStatus'];
  readonly clientIp?: string;
  readonly account?: OrderAccount;
  readonly products: readonly OrderProduct[];
}

/** An account that exists outside of orders. */
export interface Account {
  readonly number: string;
  readonly currency: string;
  readonly language: string;
  readonly status: 'open' | 'suspended' | 'closed';
}

/** A user who can sign in by Basic. */
export interface User {
  readonly userName: string;
  /** Sales agents have elevated permissions. */
  readonly isSalesAgent: boolean;
  /** Numbers of the accounts that are the user's own. */
  readonly accounts: readonly string[];
}

/** The vendor's brand that an order belongs to; it decides what may be ordered, and how it is paid. */
export interface Franchise {
  readonly currencies: readonly string[];
  readonly languages: readonly string[];
  readonly allowsOffline: boolean;
}

/** The collections: orders by order id, accounts by number, users and franchises by name. */
export interface State {
  orders: Order;
  accounts: Account;
  users: User;
  franchises: Franchise;
}
