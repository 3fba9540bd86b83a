import type { StoredPlan, StoredPricingOption, StoredSubscription } from '../../../../src/vendors/elastic-path/records.js';
import { flags } from '../../../../src/vendors/elastic-path/subscribing/phases.js';

const record = { owner: 'store', created_at: '2026-01-01T00:00:00.000Z', updated_at: '2026-01-01T00:00:00.000Z' } as const;

export type Option = StoredPricingOption['attributes'];
export type Plan = StoredPlan['attributes'];

export const monthly: Option = {
  name: 'Monthly',
  billing_interval_type: 'month',
  billing_frequency: 1,
  plan_length: 12,
  end_behavior: 'roll',
  can_pause: true,
  can_resume: true,
  can_cancel: true,
};

export const option = (attributes: Partial<Option> = {}): StoredPricingOption => ({ id: 'option', ...record, attributes: { ...monthly, ...attributes } });

export const plan = (attributes: Partial<Plan> = {}): StoredPlan => ({
  id: 'plan',
  ...record,
  attributes: { name: 'Magazine', feature_configurations: {}, price: { USD: { amount: 1000, includes_tax: true } }, ...attributes },
  pricing_options: ['option'],
});

/** A running subscription of USD 10 a month, as it is kept. */
export const subscription = (by: Partial<Option> = {}, more: Partial<StoredSubscription> = {}): StoredSubscription => ({
  id: 'subscription',
  ...record,
  account_id: 'account',
  name: 'Albert Einstein',
  email: 'albert@elasticpath.com',
  subscriber_id: 'subscriber',
  offering: { id: 'offering', ...record, name: 'Magazine', plans: [plan()], pricing_options: [option(by)], features: [] },
  plan_id: 'plan',
  pricing_option_id: 'option',
  currency: 'USD',
  manual_payments: false,
  first_invoice_prepaid: false,
  ...flags.running,
  started_at: '2026-01-01T00:00:00.000Z',
  periods_billed: 1,
  invoice_after: '2026-02-01T00:00:00.000Z',
  price_update_history: [],
  ...more,
});
