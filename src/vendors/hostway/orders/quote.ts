import { type Collections, decimalText, type Handlers, later, reply } from '../../../kit/index.js';
import { theOrder } from '../access.js';
import { franchiseOf } from '../franchise.js';
import type { components, operations } from '../spec.gen.js';
import type { Order, State } from '../state.js';
import { amountOf, type Fee, feesOf, hashOf, type Priced, priced, totalOf } from './pricing.js';

type Schemas = components['schemas'];

/** The price of an order: Orders-orderId-quote:GET. */
export const orderQuote = {
  getOrderQuote({ path, state, clock, link }) {
    const order = theOrder(state.orders, path.orderId);
    return reply(200, { quote: quoteOf(order, state, clock.now()), links: [{ href: link(`/orders/${order.orderId}/quote/`), rel: 'self' }] });
  },
} satisfies Handlers<operations, State>;

/** What the order would cost if it was submitted at `now`. All amounts are text, zero taxes are `0`. */
export function quoteOf(order: Order, state: Collections<State>, now: Date): Schemas['Quote'] {
  const currency = order.account?.currency ?? franchiseOf(state.franchises, order.franchise).currencies[0] ?? 'USD';
  const products = priced(order, state);
  const fees = feesOf(products);
  const shownFee = (fee: Fee) => shown(fee, currency, now);
  const part = ({ fees, promoCode, promotion }: Priced) => ({
    Fees: fees.map(shownFee),
    ...(promoCode !== undefined && { PromotionCode: promoCode }),
    ...(promotion && { PromotionName: promotion.name }),
  });
  return {
    Hash: hashOf(currency, products),
    Currency: currency,
    Products: products.map((product) => ({
      Services: product.services.map((service) => ({ ServiceNumber: service.id, ...part(service) })),
      PlanNumber: product.id,
      ...part(product),
    })),
    Total: decimalText(totalOf(fees)),
    SubTotal: decimalText(totalOf(fees)),
    OneTimeFeeAmount: decimalText(totalOf(fees.filter(({ type }) => type === 'setup_fee'))),
    TaxTotal: '0',
  };
}

/** `YYYY-MM-DD` in UTC. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** The last day that a fee pays for: its first for a fee once, else a day before the same day months later. */
export const lastDayOf = ({ type, months }: Fee, from: Date): string =>
  type === 'setup_fee' ? dayOf(from) : dayOf(later(later(from, months, 'month'), -1, 'day'));

/** What fees are called, the documented blank at the end included. */
export const descriptions: Readonly<Record<Fee['type'], string>> = { setup_fee: 'Setup fee ', recurring: 'Recurring fee' };

function shown(fee: Fee, currency: string, now: Date): Schemas['Fee'] {
  const isOnce = fee.type === 'setup_fee';
  return {
    ProrationAllowed: isOnce ? '0' : '1',
    StartDate: dayOf(now),
    NumCharged: '0',
    EndDate: lastDayOf(fee, now),
    Description: descriptions[fee.type],
    BaseAmount: decimalText(fee.base),
    UnitAmount: decimalText(fee.unit),
    Prorated: '0',
    MonthlyCycle: String(fee.months),
    Currency: currency,
    Amount: decimalText(amountOf(fee)),
    NumCharges: isOnce ? '1' : '-1',
    ProratedUnitAmount: decimalText(fee.unit),
    Type: fee.type,
    Quantity: String(fee.quantity),
  };
}
