import type { Schemas } from './state.js';

type Offer = Schemas['BaseOffer'];

/** Every offer that is no add-on, each with the add-ons of its group (inferred). An add-on without such an offer stands alone. */
export function consolidated(offers: readonly Offer[]): Schemas['ConsolidatedOffer'][] {
  const main = offers.filter((offer) => offer.offerCategory !== 'ADDON' || !offers.some((other) => carries(other, offer)));
  return main.map((offer) => ({ ...offer, addOnOffers: offers.filter((other) => carries(offer, other)) }));
}

const carries = (offer: Offer, addOn: Offer): boolean =>
  offer.offerCategory === 'PRIMARY' && addOn.offerCategory === 'ADDON' && addOn.offerConfigGroupId === offer.offerConfigGroupId;
