import type { Collections } from '../../kit/index.js';
import type { StoredDunningRule } from './dunning-rule.js';
import type {
  StoredFeature,
  StoredImport,
  StoredInvoice,
  StoredJob,
  StoredOffering,
  StoredPayment,
  StoredProrationPolicy,
  StoredRefund,
  StoredSchedule,
  StoredState,
  StoredSubscriber,
  StoredSubscription,
} from './records.js';

/** What a sandbox holds for Elastic Path: collection → its records. */
export interface State {
  /** One record, under `store`. */
  settings: StoreSettings;
  /** Application keys by client id; only `strict` sandboxes ask for them. */
  clients: Client;
  /** By rule id. */
  dunningRules: StoredDunningRule;
  offerings: StoredOffering;
  features: StoredFeature;
  prorationPolicies: StoredProrationPolicy;
  subscribers: StoredSubscriber;
  subscriptions: StoredSubscription;
  subscriptionStates: StoredState;
  invoices: StoredInvoice;
  payments: StoredPayment;
  refunds: StoredRefund;
  jobs: StoredJob;
  imports: StoredImport;
  schedules: StoredSchedule;
}

interface StoreSettings {
  /** How many records a list gives when the caller does not say. */
  readonly page_length: number;
}

export interface Client {
  readonly client_id: string;
  readonly client_secret: string;
}

/** The store's page length: its setting, else the platform's default (guide on settings, `page_length`). */
export const pageLength = (state: Collections<State>): number => state.settings.get('store')?.page_length ?? 25;
