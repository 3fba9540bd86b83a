import type { InvoicePhase } from './billing/invoice-phases.js';
import type { components } from './spec.gen.js';

type Schemas = components['schemas'];

/** Every record knows the store it belongs to and when it was made and changed (RFC 3339, UTC, milliseconds). */
interface Stored {
  readonly id: string;
  readonly owner: 'store' | 'organization';
  readonly created_at: string;
  readonly updated_at: string;
}

/** A plan as it stands inside an offering, or inside a subscription's copy of one. */
export interface StoredPlan extends Stored {
  readonly attributes: Omit<Schemas['OfferingPlan']['attributes'], 'created_at' | 'updated_at'>;
  /** Ids of the offering's pricing options that it may be bought by. */
  readonly pricing_options: readonly string[];
}

export interface StoredPricingOption extends Stored {
  readonly attributes: Omit<Schemas['OfferingPricingOption']['attributes'], 'created_at' | 'updated_at'>;
}

export interface StoredFeature extends Stored {
  readonly attributes: Schemas['Feature']['attributes'];
}

/** An offering with all that is in it. A subscription keeps a copy: what becomes of the offering later does not touch it. */
export interface StoredOffering extends Stored {
  readonly external_ref?: string;
  readonly name: string;
  readonly description?: string;
  /** Id of the proration policy attached to it. */
  readonly proration_policy?: string;
  readonly plans: readonly StoredPlan[];
  readonly pricing_options: readonly StoredPricingOption[];
  readonly features: readonly StoredFeature[];
}

export interface StoredProrationPolicy extends Stored {
  readonly attributes: Schemas['ProrationPolicy']['attributes'];
}

export interface StoredSubscriber extends Stored {
  readonly account_id: string;
  readonly name: string;
  readonly email: string;
  readonly payment_authority?: PaymentAuthority;
}

/** Who is charged; the card (or profile) id decides how its payments end: see docs. */
export interface PaymentAuthority {
  readonly type: 'elastic_path_payments_stripe' | 'stripe_payment_intents' | 'authorize_net';
  readonly customer_id?: string;
  readonly card_id?: string;
  readonly payment_profile_id?: string;
  readonly customer_profile_id?: string;
}

export interface StoredSubscription extends Stored {
  readonly external_ref?: string;
  readonly account_id: string;
  readonly address_id?: string;
  readonly name: string;
  readonly email: string;
  readonly subscriber_id: string;
  readonly offering: StoredOffering;
  readonly plan_id: string;
  readonly pricing_option_id: string;
  readonly currency: string;
  readonly payment_authority?: PaymentAuthority;
  readonly manual_payments: boolean;
  readonly first_invoice_prepaid: boolean;
  readonly status: 'active' | 'inactive';
  readonly canceled: boolean;
  readonly paused: boolean;
  readonly closed: boolean;
  readonly suspended: boolean;
  readonly pending: boolean;
  /** The anchor from which periods are counted: when it became active (or `go_live_after`). */
  readonly started_at: string;
  /** How many billing periods have been invoiced since the anchor. */
  readonly periods_billed: number;
  /** When the next invoice becomes due. */
  readonly invoice_after: string;
  /** End of the first period where it was overridden. */
  readonly first_period_end?: string;
  readonly trial_until?: string;
  readonly go_live_after?: string;
  readonly go_live?: string;
  readonly end_date?: string;
  readonly canceled_at?: string;
  readonly paused_at?: string;
  readonly resumed_at?: string;
  readonly price_update_history: readonly Schemas['SubscriptionPriceUpdateHistoryEntry'][];
  readonly pending_price_change?: Schemas['SubscriptionPriceChanges'];
}

export interface StoredState {
  readonly id: string;
  readonly subscription_id: string;
  readonly action: 'cancel' | 'pause' | 'resume' | 'pending';
  readonly cancel_immediately?: boolean;
  readonly created_at: string;
}

export interface InvoiceItem {
  readonly description: string;
  readonly price: { readonly currency: string; readonly amount: number; readonly includes_tax: boolean };
  readonly plan_id?: string;
  readonly from_time_period?: string;
  readonly until_time_period?: string;
}

export interface StoredInvoice extends Stored {
  /** Its number within the billing run that made it, from 1 in every run (dunning guide). */
  readonly number: number;
  readonly subscription_id: string;
  readonly subscriber_id: string;
  readonly billing_period: { readonly start: string; readonly end: string };
  readonly items: readonly InvoiceItem[];
  readonly tax_items: Schemas['SubscriptionInvoice']['attributes']['tax_items'];
  readonly taxes_added_at?: string;
  readonly currency: string;
  readonly phase: InvoicePhase;
  /** Retries made so far, the first attempt not counted. */
  readonly payment_retries: number;
  readonly last_payment_attempt_at?: string;
  /** Made ahead of time; until `valid_from` it is not to be paid. */
  readonly pro_forma: boolean;
  readonly valid_from?: string;
  readonly notifications?: readonly Schemas['InvoiceNotification'][];
  readonly proration_events: readonly Schemas['ProrationEvent'][];
}

export interface StoredPayment extends Stored {
  readonly invoice_id: string;
  readonly subscription_id: string;
  readonly job_id: string;
  readonly success: boolean;
  readonly pending: boolean;
  readonly manual_payment: boolean;
  readonly gateway?: string;
  readonly external_payment_id?: string;
  readonly failure_reason?: string;
  readonly amount: { readonly currency: string; readonly amount: number; readonly includes_tax: boolean };
  readonly payment_taken_at?: string;
}

export interface StoredRefund extends Stored {
  readonly payment_id: string;
  readonly amount: number;
  readonly reason: string;
  readonly gateway: string;
  readonly external_refund_id: string;
}

export interface StoredJob extends Stored {
  readonly external_ref?: string;
  readonly attributes: Schemas['JobCreate']['attributes'];
  readonly status: Schemas['JobStatus'];
  readonly started_at?: string;
  readonly finished_at?: string;
  readonly report?: Schemas['JobReport'];
}

export interface StoredImport extends Stored {
  readonly external_ref?: string;
  /** The job that does it. */
  readonly job_id: string;
  readonly status: Schemas['JobStatus'];
  /** The uploaded file, until it has been read. */
  readonly file?: string;
  readonly records: Schemas['Import']['meta']['records'];
  /** By line number. */
  readonly errors: readonly StoredImportError[];
  readonly started_at?: string;
  readonly finished_at?: string;
}

/** A line that could not be used. */
export interface StoredImportError {
  readonly id: string;
  readonly line_number: number;
  readonly field: string;
  readonly error: string;
  readonly external_ref?: string;
}

export interface StoredSchedule extends Stored {
  readonly attributes: Schemas['ScheduleCreate']['attributes'];
  /** The moment after which it is due next, until that is planned. */
  readonly counts_from?: string;
  /** When it makes its next job, once that is planned. */
  readonly scheduled_for?: string;
}
