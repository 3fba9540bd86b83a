import { type Context, share } from '../../../kit/index.js';
import type { Subscription } from '../billing/subscription.js';
import type { components } from '../spec.gen.js';
import type { State } from '../state.js';
import { timestamp } from '../time.js';
import { billableOf, type Meter, type Period, quantityOf } from './meter.js';

type Item = Required<components['schemas']['usageCalculatedUsageItem']>;

/** A price reduction, as long as it holds. */
export interface Coupon {
  readonly title: string;
  readonly discount_type: 'DISCOUNT_TYPE_UNKNOWN' | 'DISCOUNT_TYPE_FIXED_AMOUNT' | 'DISCOUNT_TYPE_PERCENTAGE';
  /** Cents, or hundredths of a percent. */
  readonly discount_amount: number;
  /** It counts for periods that begin no earlier. */
  readonly valid_from: string;
}

/** What a period costs; amounts in cents. */
export interface Cost {
  readonly items: readonly Item[];
  readonly coupons: readonly Coupon[];
  readonly gross: number;
  readonly discount: number;
  /** What the items cost less the discount, never below 0 (inferred). */
  readonly total: number;
}

/** What the usage of a period costs by now, and the flat prices that fall due in it. `system` stands for all namespaces (inferred). */
export function costOf(state: Context<State>['state'], period: Period, now: number, namespace = 'system'): Cost {
  const items = [...(namespace === 'system' ? fixedItems(state, period) : []), ...usageItems(metersIn(state, namespace), period, now)];
  const gross = items.reduce((sum, { amount }) => sum + Number(amount), 0);
  const coupons = [...state.coupons.values()].filter(({ valid_from }) => Date.parse(valid_from) <= period.from);
  const discount = Math.min(
    gross,
    coupons.reduce((sum, coupon) => sum + discountOf(coupon, gross), 0),
  );
  return { items, coupons, gross, discount, total: gross - discount };
}

export const metersIn = (state: Context<State>['state'], namespace: string): Meter[] =>
  [...state.meters.values()].filter((meter) => namespace === 'system' || meter.namespace === namespace);

const discountOf = ({ discount_type, discount_amount }: Coupon, gross: number): number => {
  if (discount_type === 'DISCOUNT_TYPE_PERCENTAGE') return share(gross, discount_amount, 10_000);
  return discount_type === 'DISCOUNT_TYPE_FIXED_AMOUNT' ? discount_amount : 0;
};

/** One item for each type of usage, over all objects. */
function usageItems(meters: readonly Meter[], period: Period, now: number): Item[] {
  const types = new Map<string, Meter[]>();
  for (const meter of meters) types.set(meter.usage_type, [...(types.get(meter.usage_type) ?? []), meter]);
  return [...types.values()].flatMap((alike) => usageItem(alike, period, now));
}

function usageItem(meters: readonly Meter[], period: Period, now: number): Item[] {
  const [meter] = meters;
  if (!meter) return [];
  const quantity = meters.reduce((sum, one) => sum + quantityOf(one, period, now), 0);
  const billable = billableOf(quantity, meter.units_in_billable);
  return [
    {
      usage_type: meter.usage_type,
      metric_labels: [...new Set(meters.map(({ metric_label }) => metric_label))],
      quantity,
      unit_name: meter.unit_name,
      quantity_billable: String(billable),
      unit_name_billable: meter.unit_name_billable,
      amount: String(billable * meter.price),
      currency_code: meter.currency_code,
      ...stamps(period),
      fixed: false,
      status: quantity === 0 ? 'STATUS_NO_DATA' : 'STATUS_ACTIVE',
    },
  ];
}

/** The flat price of each billing period that begins in the period. */
const fixedItems = (state: Context<State>['state'], period: Period): Item[] =>
  [...state.subscriptions.values()].flatMap((subscription) => beginnings(subscription, period).map(() => fixedItem(subscription, period)));

/** When the subscription's billing periods begin, of those that begin in the period (in its first moment even if it has no other) and cost something. */
function beginnings({ billing, last_billing_period_start_date, cancelled, previous_billing_periods }: Subscription, { from, to }: Period): number[] {
  if (billing.flat_price === 0 || billing.billing_disabled) return [];
  const closed = previous_billing_periods.map(({ internal_start_date = '' }) => internal_start_date);
  const all = [...closed, ...(cancelled ? [] : [last_billing_period_start_date])].map((start) => Date.parse(start));
  return all.filter((start) => start === from || (start > from && start < to));
}

const fixedItem = ({ plan_name, billing }: Subscription, period: Period): Item => ({
  usage_type: plan_name,
  metric_labels: [],
  quantity: 1,
  unit_name: '',
  quantity_billable: '1',
  unit_name_billable: '',
  amount: String(billing.flat_price),
  currency_code: 'USD',
  ...stamps(period),
  fixed: true,
  status: 'STATUS_NOT_MEASURED',
});

const stamps = ({ from, to }: Period) => ({ start_timestamp: timestamp(from), end_timestamp: timestamp(to) });
