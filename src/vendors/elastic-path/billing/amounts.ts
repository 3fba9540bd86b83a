import { fraction, share } from '../../../kit/index.js';
import type { StoredInvoice } from '../records.js';
import type { components } from '../spec.gen.js';

type Schemas = components['schemas'];
type Money = StoredInvoice['items'][number]['price'];
type Priced = Pick<StoredInvoice, 'items' | 'currency' | 'tax_items'>;

/** What the items come to. It includes tax only where all of them do. */
export const amountOf = ({ items, currency }: Pick<StoredInvoice, 'items' | 'currency'>): Money => ({
  currency,
  amount: items.reduce((sum, { price }) => sum + price.amount, 0),
  includes_tax: items.every(({ price }) => price.includes_tax),
});

/**
 * The tax on a net amount: net × the sum of the rates, rounded down to the minor unit at the end. That a rate is a fraction (0.2 is 20 %)
 * and that taxes are added before rounding is inferred; that amounts are rounded down is the reference's.
 */
export function taxOn(net: number, items: readonly Schemas['TaxItem'][]): number {
  const rates = items.map(({ rate }) => fraction(rate));
  const denominator = Math.max(1, ...rates.map(([, places]) => places));
  const numerator = rates.reduce((sum, [over, places]) => sum + over * (denominator / places), 0);
  return share(net, numerator, denominator);
}

/** The invoice's tax, where it is listed by itself: on a net price that a tax run has been over. */
export function taxOf(invoice: Priced & Pick<StoredInvoice, 'taxes_added_at'>): number | undefined {
  const { amount, includes_tax } = amountOf(invoice);
  return includes_tax || invoice.taxes_added_at === undefined ? undefined : taxOn(amount, invoice.tax_items ?? []);
}

/** What has to be collected, tax included. */
export function amountDue(invoice: Priced & Pick<StoredInvoice, 'taxes_added_at'>): Money {
  const { currency, amount } = amountOf(invoice);
  return { currency, amount: amount + (taxOf(invoice) ?? 0), includes_tax: true };
}

/** Sums by currency, as reports give them; currencies of which nothing came are left out. */
export function totalOf(amounts: Iterable<Money>): Schemas['Price'] {
  const total: Record<string, Schemas['PriceAmount']> = {};
  for (const { currency, amount, includes_tax } of amounts) {
    total[currency] = { amount: (total[currency]?.amount ?? 0) + amount, includes_tax };
  }
  return total;
}
