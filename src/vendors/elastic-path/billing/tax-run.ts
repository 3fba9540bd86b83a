import type { Context } from '../../../kit/index.js';
import type { StoredInvoice } from '../records.js';
import type { components } from '../spec.gen.js';
import type { State } from '../state.js';
import { amountOf, taxOn } from './amounts.js';
import { moved } from './invoice-phases.js';
import { oneByOne } from './one-by-one.js';

type Schemas = components['schemas'];

/**
 * Adds taxes to the invoices that are named, so that they can be collected (Subscriptions reference, "Create a job"). An invoice that does
 * not exist, is paid or given up, or has a price that includes tax counts as a failure, and so does a tax that is no amount (all inferred).
 */
export function taxRun(context: Context<State>, { taxes = [] }: Schemas['TaxRun']): Schemas['TaxRunReport'] {
  const { state, clock } = context;
  const at = clock.now().toISOString();
  const items = new Map(taxes.map(({ invoice_id, tax_items }) => [invoice_id, tax_items]));
  const known = [...items.keys()].flatMap((id) => state.invoices.get(id) ?? []);
  const { results } = oneByOne(context, known, (invoice) => state.invoices.put(invoice.id, taxed(invoice, items.get(invoice.id) ?? [], at)));
  return { invoices_updated: results.length, invoice_failures: items.size - results.length };
}

/** @throws Error where that cannot be */
function taxed(invoice: StoredInvoice, tax_items: readonly Schemas['TaxItem'][], at: string): StoredInvoice {
  if (!isTaxable(invoice, tax_items)) throw new Error(`the invoice ${invoice.id} cannot be taxed so`);
  return { ...moved(invoice, 'taxed'), tax_items, taxes_added_at: at, updated_at: at };
}

function isTaxable(invoice: StoredInvoice, items: readonly Schemas['TaxItem'][]): boolean {
  const { amount, includes_tax } = amountOf(invoice);
  if (includes_tax || items.some(({ rate }) => rate < 0 || rate > 1000)) return false;
  return Number.isSafeInteger(amount + taxOn(amount, items));
}
