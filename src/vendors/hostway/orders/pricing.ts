import { minorUnits, share } from '../../../kit/index.js';
import type { Discount, Order, Promotion } from '../state.js';
import type { Catalogue } from './catalogue.js';

/** What is charged for a product or service. Amounts in minor units. */
export interface Fee {
  readonly type: 'setup_fee' | 'recurring';
  /** The price of one, as it stands in the catalogue. */
  readonly base: number;
  /** The price of one, promotion and discounts taken off. */
  readonly unit: number;
  readonly quantity: number;
  /** How many months a recurring fee pays for. */
  readonly months: number;
}

/** A product or service with its price. */
export interface Priced {
  readonly id: string;
  readonly fees: readonly Fee[];
  readonly promoCode?: string;
  readonly promotion?: Promotion;
}

export interface PricedProduct extends Priced {
  /** Id of the product's specification. */
  readonly specification: string;
  readonly services: readonly Priced[];
}

export const amountOf = ({ unit, quantity }: Fee): number => unit * quantity;

/** All fees of an order, each once. */
export const feesOf = (products: readonly PricedProduct[]): Fee[] =>
  products.flatMap(({ fees, services }) => [...fees, ...services.flatMap((one) => one.fees)]);

export const totalOf = (fees: readonly Fee[]): number => fees.reduce((sum, fee) => sum + amountOf(fee), 0);

/** The prices of all that is in the order. */
export function priced({ products, discounts = [] }: Order, catalogue: Catalogue): PricedProduct[] {
  return products.map(({ id, offering, services, currency, promoCode }) => {
    const sold = catalogue.offerings.get(offering);
    const setup = sold && sold.setup > 0 ? [{ type: 'setup_fee' as const, base: sold.setup, unit: sold.setup, quantity: 1, months: sold.months }] : [];
    const promotion = promotionOf(promoCode, catalogue);
    const recurring = sold ? [recurringFee(sold.recurring, 1, sold.months, promotion, discounts)] : [];
    return {
      ...promoted({ id, ...(promoCode !== undefined && { promoCode }) }, promotion, [...setup, ...recurring]),
      specification: sold?.specification ?? offering,
      services: services.map((service) => {
        const monthly = catalogue.serviceSpecifications.get(service.specification)?.monthly?.[currency] ?? 0;
        const own = promotionOf(service.promoCode, catalogue);
        const { billingCycle, quantity = 1 } = service;
        const fees = monthly > 0 ? [recurringFee(monthly * billingCycle, quantity, billingCycle, own, discounts)] : [];
        return promoted({ id: service.id, ...(service.promoCode !== undefined && { promoCode: service.promoCode }) }, own, fees);
      }),
    };
  });
}

/** Names a price: what is priced and how, but not from when to when. The machine's cryptography is loaded with the first: it takes a twentieth of a start. */
export const hashOf = (currency: string, products: readonly PricedProduct[]): string =>
  process
    .getBuiltinModule('node:crypto')
    .createHash('sha1')
    .update(JSON.stringify([currency, products]))
    .digest('hex');

const promotionOf = (code: string | undefined, { promotions }: Catalogue): Promotion | undefined => (code === undefined ? undefined : promotions.get(code));

const promoted = (of: Pick<Priced, 'id' | 'promoCode'>, promotion: Promotion | undefined, fees: readonly Fee[]): Priced => ({
  ...of,
  ...(promotion && { promotion }),
  fees,
});

function recurringFee(base: number, quantity: number, months: number, promotion: Promotion | undefined, discounts: readonly Discount[]): Fee {
  const promoted = promotion ? base - share(base, promotion.percent, 100) : base;
  return { type: 'recurring', base, unit: discounts.reduce(lowered, promoted), quantity, months };
}

/** A discount takes off an amount or hundredths of a percent, and never more than there is. */
function lowered(unit: number, { type, value }: Discount): number {
  const off = type === 'amount' ? minorUnits(value) : share(unit, minorUnits(value), 100_00);
  return Math.max(0, unit - off);
}
