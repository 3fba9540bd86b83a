import type { StoredOffering, StoredPlan, StoredPricingOption, StoredSubscription } from '../records.js';
import type { components } from '../spec.gen.js';

type Changes = components['schemas']['SubscriptionPriceChanges'];
type OptionPrice = components['schemas']['PricingOptionPrice'];

/** The subscription with new prices to come, added to those that already are. They begin to count with the next billing period (inferred). */
export const withPendingPrices = (subscription: StoredSubscription, changes: Changes, now: Date): StoredSubscription => ({
  ...subscription,
  pending_price_change: {
    plan_prices: { ...subscription.pending_price_change?.plan_prices, ...changes.plan_prices },
    pricing_option_prices: { ...subscription.pending_price_change?.pricing_option_prices, ...optionPrices(changes.pricing_option_prices) },
  },
  updated_at: now.toISOString(),
});

const optionPrices = (prices: Readonly<Record<string, OptionPrice>> = {}): Readonly<Record<string, OptionPrice>> =>
  Object.fromEntries(Object.entries(prices).map(([id, price]) => [id, optionPrice({ ...barePrice(price), ...price })]));

/** A price that stands where a `fixed_price` should, as in the reference's own example, is taken for one (inferred). */
function barePrice(price: object): OptionPrice {
  const amounts = Object.entries(price).filter(([name]) => /^[A-Z]{3}$/.test(name));
  return amounts.length === 0 ? {} : { fixed_price: Object.fromEntries(amounts) };
}

/** The subscription with the prices to come in force, in its own copy of the offering; the prices until now go into the history. */
export function repriced(subscription: StoredSubscription, now: Date): StoredSubscription {
  const { pending_price_change: changes, ...rest } = subscription;
  if (!changes) return subscription;
  const former = { price_changes: pricesOf(subscription.offering, changes), valid_until: now.toISOString() };
  return { ...rest, offering: offeringWith(subscription.offering, changes), price_update_history: [...subscription.price_update_history, former] };
}

const offeringWith = (offering: StoredOffering, { plan_prices = {}, pricing_option_prices = {} }: Changes): StoredOffering => ({
  ...offering,
  plans: offering.plans.map((plan) => withPrice(plan, plan_prices[plan.id])),
  pricing_options: offering.pricing_options.map((option) => withOptionPrice(option, pricing_option_prices[option.id])),
});

const withPrice = (plan: StoredPlan, price: StoredPlan['attributes']['price']): StoredPlan =>
  price === undefined ? plan : { ...plan, attributes: { ...plan.attributes, price } };

const withOptionPrice = (option: StoredPricingOption, price: OptionPrice | undefined): StoredPricingOption => ({
  ...option,
  attributes: { ...option.attributes, ...price },
});

/** What those plans and pricing options cost that the changes name. */
function pricesOf({ plans, pricing_options }: StoredOffering, { plan_prices = {}, pricing_option_prices = {} }: Changes): Changes {
  const namedPlans = plans.filter(({ id }) => plan_prices[id] !== undefined);
  const namedOptions = pricing_options.filter(({ id }) => pricing_option_prices[id] !== undefined);
  return {
    plan_prices: Object.fromEntries(namedPlans.map(({ id, attributes }) => [id, attributes.price ?? {}])),
    pricing_option_prices: Object.fromEntries(namedOptions.map(({ id, attributes }) => [id, optionPrice(attributes)])),
  };
}

const optionPrice = ({ base_price_percentage, fixed_price }: OptionPrice): OptionPrice => ({
  ...(base_price_percentage === undefined ? {} : { base_price_percentage }),
  ...(fixed_price === undefined ? {} : { fixed_price }),
});
