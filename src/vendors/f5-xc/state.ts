import type { Plan } from './plan.js';
import type { PlanTransition } from './plan-transition.js';
import type { Role } from './role.js';
import type { components } from './spec.gen.js';
import type { Subscription } from './subscription.js';

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
  /** By id. */
  supportTickets: SupportTicket;
}

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
  readonly state: 'AS_NONE' | 'AS_SUBSCRIBED';
}

export interface SupportTicket {
  readonly id: string;
  readonly plan_transition: string;
  readonly description: string;
  readonly created_at: string;
}
