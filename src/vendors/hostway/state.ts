import type { components } from './spec.gen.js';

type Schemas = components['schemas'];

/** A card as an order keeps it: the number reduced to its last four digits, the security code not at all. */
export type CreditCard = Omit<Schemas['CreditCardInput'], 'verificationNumber'>;

/** Payment outside the system; only the profile `2015-07` has it. */
export interface OfflinePayment {
  readonly paymentInfoType: 'offline';
}

export type PaymentInfo = CreditCard | Schemas['VerizonPaymentInput'] | OfflinePayment;

export const contactTypes = ['regular', 'billing', 'administrator', 'technical'] as const;
export type ContactType = (typeof contactTypes)[number];
export type Contact = Schemas['ContactInfo'];
export type Contacts = Readonly<Partial<Record<ContactType, Contact>>>;
export type Attribute = Schemas['Attribute'];
export type Discount = Schemas['Discount'];

/** The user that comes with a new account. */
export interface OrderUser {
  readonly userName: string;
  /** Absent while the user is a made-up one, who cannot sign in. */
  readonly password?: string;
}

/** The one account inside an order: a new one, or an existing one by its number. */
export interface OrderAccount {
  /** Absent for a new account, until the order is completed. */
  readonly number?: string;
  readonly currency: string;
  readonly language: string;
  /** Made up with a new account; an existing one has users of its own. */
  readonly user?: OrderUser;
  readonly contacts?: Contacts;
  readonly attributes?: readonly Attribute[];
  readonly paymentInfo?: PaymentInfo;
}

/** A service in a product. */
export interface Service {
  readonly id: string;
  readonly name: string;
  /** Key in `serviceSpecifications`. */
  readonly specification: string;
  /** Months. */
  readonly billingCycle: number;
  /** Addresses of services, as they were given. */
  readonly relatedTo: readonly string[];
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly promoCode?: string;
  readonly quantity?: number;
}

/** A product in an order. */
export interface OrderProduct {
  readonly id: string;
  /** Key in `offerings`. */
  readonly offering: string;
  readonly currency: string;
  readonly services: readonly Service[];
  readonly promoCode?: string;
  readonly displayName?: string;
  readonly partnerId?: string;
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
  readonly attributes?: readonly Attribute[];
  readonly discounts?: readonly Discount[];
  /** The sales agent whose order it is: who sent his authorization with the submission. */
  readonly salesAgent?: string;
}

/** What is sold under one address: a product in one currency, paid every so many months. */
export interface Offering {
  readonly specification: string;
  readonly id: string;
  readonly name: string;
  readonly currency: string;
  readonly months: number;
  /** Minor units, once. */
  readonly setup: number;
  /** Minor units, each period. */
  readonly recurring: number;
  /** Internal ones are for sales agents. */
  readonly useType: 'public' | 'internal';
}

/** A kind of service. */
export interface ServiceSpecification {
  readonly id: string;
  /** Minor units for a month, by currency; what has no price here is included in the product. */
  readonly monthly?: Readonly<Record<string, number>>;
  /** Its name is a domain, which belongs to one account only. */
  readonly isDomain?: boolean;
  /** It cannot be had without a service that it relates to. */
  readonly needsRelation?: boolean;
}

/** What a promotion code takes off recurring fees. */
export interface Promotion {
  readonly name: string;
  readonly percent: number;
}

/** An account that exists outside of orders. */
export interface Account {
  readonly number: string;
  readonly franchise: string;
  readonly currency: string;
  readonly language: string;
  readonly status: Schemas['AccountStatus'];
  /** `YYYY-MM-DD` */
  readonly createdDate: string;
  readonly contacts: Readonly<Record<ContactType, Contact>>;
  readonly attributes: readonly Attribute[];
}

/** A stored payment method of an account; masked with `*`, as everything is inside. */
export interface PaymentMethod {
  readonly id: string;
  /** The account's number. */
  readonly account: string;
  readonly paymentInfoType: 'credit_card' | 'direct_debit';
  readonly accountNumber: string;
  readonly isDefault: boolean;
  /** Of cards: `visa`, … */
  readonly creditCardType?: string;
  /** Of cards: `YYYY-MM`. */
  readonly expirationDate?: string;
  /** Of direct debit. */
  readonly routingNumber?: string;
  /** Whatever else was given. */
  readonly holder?: object;
}

/** A product that an account has. */
export interface AccountProduct {
  readonly id: string;
  readonly account: string;
  readonly specification: string;
  readonly name: string;
  readonly displayName?: string;
  readonly partnerId?: string;
  readonly status: Schemas['ProductStatus'];
  readonly billingCycle: number;
  readonly services: readonly Service[];
}

/** Something that moves an account's balance. */
export interface Transaction {
  readonly number: number;
  readonly account: string;
  readonly type: Schemas['TransactionType'];
  /** Minor units. */
  readonly amount: number;
  readonly currency: string;
  /** A payment is pending until it has been processed. */
  readonly status: 'pending' | 'active';
  readonly date: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly description: string;
  /** The invoice that it stands on. */
  readonly invoice?: string;
  /** Id of the specification. */
  readonly productSpecification?: string;
  readonly serviceNumber?: string;
}

export interface Invoice {
  readonly number: string;
  readonly account: string;
  readonly currency: string;
  /** Minor units. */
  readonly amount: number;
  /** Minor units; an invoice with nothing due is paid. */
  readonly amountDue: number;
  readonly date: string;
}

/** A user who can sign in by Basic. */
export interface User {
  readonly userName: string;
  /** Sales agents have elevated permissions, and all accounts. */
  readonly isSalesAgent: boolean;
  /** Numbers of the accounts that the user may see. */
  readonly accounts: readonly string[];
  /** Has the role `sitecontrol_account_owner`: may see and add users, and pay. */
  readonly isOwner: boolean;
  readonly securityQuestion?: string;
  readonly securityAnswer?: string;
}

/** The vendor's brand that an order belongs to; it decides what may be ordered, and how it is paid. */
export interface Franchise {
  readonly currencies: readonly string[];
  readonly languages: readonly string[];
  readonly allowsOffline: boolean;
  /** Names that attributes of orders may have. */
  readonly orderAttributes: readonly string[];
  /** Names that attributes of an order's account may have. */
  readonly accountAttributes: readonly string[];
}

/**
 * The collections: orders by order id, accounts by number, payment methods, products, transactions and invoices by their own ids, users,
 * franchises, promotions and service specifications by name, offerings by `<specification>/<offering>`.
 */
export interface State {
  orders: Order;
  accounts: Account;
  paymentMethods: PaymentMethod;
  products: AccountProduct;
  transactions: Transaction;
  invoices: Invoice;
  users: User;
  franchises: Franchise;
  offerings: Offering;
  serviceSpecifications: ServiceSpecification;
  promotions: Promotion;
}
