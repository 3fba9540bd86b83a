import { fraction, share } from '../../../kit/index.js';
import type { StoredPlan, StoredPricingOption } from '../records.js';
import type { components } from '../spec.gen.js';

type Price = components['schemas']['Price'];

/** Twelfths of a day, so that a day, a week, a month (a twelfth of 365 days) and a year are all whole numbers. */
const lengths = { day: 12, week: 84, month: 365, year: 4380 } as const;

/**
 * What one billing period costs by a pricing option, in every currency: its fixed price where it has one, else the plan's price for the
 * length of the period (`price_units`, inferred) less the option's percentage; rounded down, once, at the end.
 * Source: Subscriptions reference, "Offerings" (50 with 5 % off is 47.50), `fixed_price`, `base_price_percentage`.
 */
export function pricesOf({ attributes: plan }: Pick<StoredPlan, 'attributes'>, { attributes: option }: Pick<StoredPricingOption, 'attributes'>): Price {
  if (option.fixed_price) return taxSaid(option.fixed_price);
  const [numerator, denominator] = multiply(periodsPaid(plan.price_units, option), remaining(option.base_price_percentage));
  return taxSaid(plan.price ?? {}, (amount) => share(amount, numerator, denominator));
}

type Fraction = readonly [numerator: number, denominator: number];

/** How often the plan's price is paid in one billing period; without units the price is for one period. */
function periodsPaid(units: StoredPlan['attributes']['price_units'], option: StoredPricingOption['attributes']): Fraction {
  if (!units) return [1, 1];
  return [option.billing_frequency * lengths[option.billing_interval_type], units.amount * lengths[units.unit]];
}

/** What a discount of so many percent leaves. */
function remaining(discount = 0): Fraction {
  const [numerator, denominator] = fraction(discount);
  return [100 * denominator - numerator, 100 * denominator];
}

const multiply = (a: Fraction, b: Fraction): Fraction => [a[0] * b[0], a[1] * b[1]];

/** Responses say false where `includes_tax` was not sent. */
export const taxSaid = (price: Price, amountOf: (amount: number) => number = (amount) => amount): Price =>
  Object.fromEntries(Object.entries(price).map(([currency, { amount, includes_tax = false }]) => [currency, { amount: amountOf(amount), includes_tax }]));
