import { share } from '../../../kit/index.js';
import type { StoredInvoice } from '../records.js';
import type { components } from '../spec.gen.js';
import { amountOf, taxOf } from './amounts.js';
import { invoiceFlags } from './invoice-phases.js';

type Schemas = components['schemas'];

/** The invoice as callers see it at a moment: whether it is still pro forma and what the rest of its period is worth depend on that. */
export function invoiceResource(invoice: StoredInvoice, now: Date): Schemas['SubscriptionInvoice'] {
  const { id, owner, subscription_id, subscriber_id, created_at, updated_at, taxes_added_at, notifications } = invoice;
  return {
    id,
    type: 'subscription_invoice',
    attributes: attributesOf(invoice, now),
    meta: {
      owner,
      subscription_id,
      subscriber_id,
      price: amountOf(invoice),
      display_price: displayPrice(invoice),
      ...(notifications?.length ? { notifications } : {}),
      timestamps: { updated_at, created_at, ...(taxes_added_at === undefined ? {} : { taxes_added_at }) },
      proration_events: invoice.proration_events,
      pro_rata_remaining_value: remainingValue(invoice, now),
    },
  };
}

const attributesOf = (invoice: StoredInvoice, now: Date): Schemas['SubscriptionInvoiceAttributes'] => ({
  billing_period: invoice.billing_period,
  invoice_items: invoice.items,
  tax_items: invoice.tax_items ?? [],
  ...invoiceFlags[invoice.phase],
  number: invoice.number,
  pro_forma: isProForma(invoice, now),
  valid_from: invoice.valid_from ?? invoice.created_at,
  updated_at: invoice.updated_at,
  created_at: invoice.created_at,
});

/** Whether it was made ahead of time and that time has not come ("lead time", Subscriptions reference of December 2025). */
export const isProForma = ({ pro_forma, valid_from }: StoredInvoice, now: Date): boolean =>
  pro_forma && (valid_from === undefined || now < new Date(valid_from));

/** What the rest of the period is worth, to the millisecond, rounded down. How it is reckoned is inferred. */
function remainingValue(invoice: StoredInvoice, now: Date): number {
  const [start, end] = [Date.parse(invoice.billing_period.start), Date.parse(invoice.billing_period.end)];
  const rest = Math.min(Math.max(end - now.getTime(), 0), end - start);
  return rest === 0 ? 0 : share(amountOf(invoice).amount, rest, end - start);
}

/** The price with and without tax, as far as it is known: of a price that includes tax, and of one that waits for it, only the one. */
function displayPrice(invoice: StoredInvoice): Schemas['DisplayPrice'] {
  const { currency, amount, includes_tax } = amountOf(invoice);
  const print = (minor: number) => ({ amount: minor, currency, formatted: formatted(minor, currency) });
  const tax = taxOf(invoice);
  if (includes_tax) return { with_tax: print(amount) };
  return tax === undefined ? { without_tax: print(amount) } : { without_tax: print(amount), with_tax: print(amount + tax), tax: print(tax) };
}

/** An amount of minor units for people: 100 USD is `$1.00`, 100 JPY is `¥100`. */
function formatted(minor: number, currency: string): string {
  if (!/^[A-Z]{3}$/.test(currency)) return `${minor} ${currency}`;
  const format = new Intl.NumberFormat('en-US', { style: 'currency', currency });
  const places = format.resolvedOptions().maximumFractionDigits ?? 2;
  const digits = String(Math.abs(minor)).padStart(places + 1, '0');
  const decimal = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return format.format(`${minor < 0 ? '-' : ''}${decimal}` as Intl.StringNumericLiteral);
}
