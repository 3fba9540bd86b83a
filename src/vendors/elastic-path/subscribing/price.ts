import { pricesOf } from '../catalogue/prices.js';
import { invalid } from '../errors.js';
import type { StoredPlan, StoredPricingOption, StoredSubscription } from '../records.js';
import { activeOption, activePlan } from './chosen.js';

/** What something costs, in the smallest units of a currency. */
export interface PeriodPrice {
  readonly currency: string;
  readonly amount: number;
  readonly includes_tax: boolean;
}

type Plan = Pick<StoredPlan, 'attributes'>;
type Option = Pick<StoredPricingOption, 'attributes'>;

/**
 * What one billing period of a subscription costs, in its currency.
 * @throws ApiError 400 when neither its plan nor its pricing option has a price in that (Create a subscription, inferred)
 */
export function periodPrice(subscription: StoredSubscription): PeriodPrice {
  const price = priceOf(activePlan(subscription), activeOption(subscription), subscription.currency);
  if (!price) throw invalid('/body/data/currency', 'price', 'must be a currency that the plan has a price in');
  return price;
}

/** What a plan costs for one billing period of a pricing option, in one currency; `undefined` where it has no price in that. */
export function priceOf(plan: Plan, option: Option, currency: string): PeriodPrice | undefined {
  const prices = pricesOf(plan, option);
  const price = Object.hasOwn(prices, currency) ? prices[currency] : undefined;
  return price && { currency, amount: price.amount, includes_tax: price.includes_tax ?? false };
}
