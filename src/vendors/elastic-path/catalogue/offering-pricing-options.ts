import { type Handlers, reply } from '../../../kit/index.js';
import type { StoredOffering, StoredPricingOption } from '../records.js';
import type { operations } from '../spec.gen.js';
import type { State } from '../state.js';
import { changed, pricingOptionAttributes } from './attributes.js';
import { listPage, newestFirst } from './list.js';
import { newPricingOption } from './parts.js';
import { priceAfter } from './price-changes.js';
import { assertUnique, refOf } from './references.js';
import { pricingOptionResource } from './shapes.js';
import { assertSame, find, findPart, replaced, without } from './stored.js';

const pathOf = (offering: string) => `/v2/subscriptions/offerings/${offering}/pricing-options`;

export const offeringPricingOptions = {
  listOfferingPricingOptions(call) {
    const offering = find(call.state.offerings, call.path, 'offering_uuid');
    const show = (option: StoredPricingOption) => pricingOptionResource(option, offering);
    return reply(200, listPage(newestFirst(offering.pricing_options), call, pathOf(offering.id), show));
  },

  createOfferingPricingOption({ path, body: { data }, state, clock, id }) {
    const offering = find(state.offerings, path, 'offering_uuid');
    const option = newPricingOption(data.attributes, id, clock.now());
    assertUnique(offering.pricing_options.map(refOf), refOf(option));
    state.offerings.put(offering.id, { ...offering, pricing_options: [...offering.pricing_options, option] });
    return reply(201, { data: pricingOptionResource(option, offering) });
  },

  getOfferingPricingOption({ path, state }) {
    const offering = find(state.offerings, path, 'offering_uuid');
    return reply(200, { data: pricingOptionResource(findPart(offering.pricing_options, path, 'pricing_option_uuid'), offering) });
  },

  updateOfferingPricingOption({ path, body: { data }, state, clock }) {
    assertSame(data.id, path.pricing_option_uuid);
    const offering = find(state.offerings, path, 'offering_uuid');
    const option = findPart(offering.pricing_options, path, 'pricing_option_uuid');
    const { fixed_price, ...rest } = data.attributes;
    const price = fixed_price === undefined ? {} : { fixed_price: priceAfter(option.attributes.fixed_price, fixed_price) };
    const updated = changed(option, pricingOptionAttributes, { ...rest, ...price }, clock.now());
    assertUnique(offering.pricing_options.map(refOf), refOf(updated));
    state.offerings.put(offering.id, { ...offering, pricing_options: replaced(offering.pricing_options, updated) });
    return reply(200, { data: pricingOptionResource(updated, offering) });
  },

  deleteOfferingPricingOption({ path, state }) {
    const offering = state.offerings.get(path.offering_uuid);
    if (offering) state.offerings.put(offering.id, withoutOption(offering, path.pricing_option_uuid));
    return reply(204);
  },
} satisfies Handlers<operations, State>;

/** The offering without the pricing option, which its plans cannot be bought by any more either. */
const withoutOption = (offering: StoredOffering, id: string): StoredOffering => ({
  ...offering,
  pricing_options: without(offering.pricing_options, id),
  plans: offering.plans.map((plan) => ({ ...plan, pricing_options: plan.pricing_options.filter((option) => option !== id) })),
});
