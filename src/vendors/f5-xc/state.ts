import type { BillingFlag } from './billing/billing-flag.js';
import type { Invoice } from './billing/invoice.js';
import type { Subscription } from './billing/subscription.js';
import type { Role } from './payments/role.js';
import type { Plan } from './plans/plan.js';
import type { PlanTransition } from './plans/plan-transition.js';
import type { Quota } from './quotas/quota.js';
import type { components } from './spec.gen.js';
import type { SupportTicket } from './support-ticket.js';
import type { Coupon } from './usage/cost.js';
import type { Meter } from './usage/meter.js';

export type Contact = components['schemas']['schemacontactGlobalSpecType'];

/** What a sandbox holds for F5 Distributed Cloud: collection → its records. One sandbox is one tenant. */
export interface State {
  /** By name; only those in which the service has named something. */
  namespaces: Namespace;
  /** By `<namespace>/<name>`. */
  paymentMethods: PaymentMethod;
  /** By name. */
  plans: Plan;
  /** By id. All of them belong to the namespace `system`. */
  planTransitions: PlanTransition;
  /** By name. */
  subscriptions: Subscription;
  /** By name; only those that were ever subscribed to or unsubscribed from. */
  addonServices: AddonService;
  /** By name, in order of issue; the running one last. None is ever removed. */
  invoices: Invoice;
  /** By their name: what the last charge left behind. */
  billingFlags: BillingFlag;
  /** By object name: what the tenant uses. */
  meters: Meter;
  /** By title. */
  coupons: Coupon;
  /** By `<namespace>/<name>`. */
  quotas: Quota;
  /** By the limit's name; only what is tracked. */
  quotaUsage: QuotaUsage;
  /** By id. */
  supportTickets: SupportTicket;
}

/** Their names. */
export const collections = [
  'namespaces',
  'paymentMethods',
  'plans',
  'planTransitions',
  'subscriptions',
  'addonServices',
  'invoices',
  'billingFlags',
  'meters',
  'coupons',
  'quotas',
  'quotaUsage',
  'supportTickets',
] as const satisfies readonly (keyof State)[];

export interface Namespace {
  readonly name: string;
  /** Number in the last `payment-method-<n>`: names are never given twice. */
  readonly last_payment_method: number;
}

export interface PaymentMethod {
  readonly namespace: string;
  readonly name: string;
  readonly role: Role;
  /** Token of the payment provider; empty when none was sent. */
  readonly token: string;
  readonly contact: Contact | null;
  readonly created_at: string;
}

export interface AddonService {
  readonly name: string;
  readonly state: components['schemas']['addon_serviceAddonServiceState'];
}

export interface QuotaUsage {
  readonly current: number;
}
