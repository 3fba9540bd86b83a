import type { Context } from '../../../kit/index.js';
import type { StoredInvoice } from '../records.js';
import type { components } from '../spec.gen.js';
import type { State } from '../state.js';
import { amountOf, taxOn } from './amounts.js';
import { canBe, moved } from './invoice-phases.js';

type Schemas = components['schemas'];

/**
 * Adds taxes to the invoices that are named, so that they can be collected (Subscriptions reference, "Create a job"). An invoice that does
 * not exist, is paid or given up, or has a price that includes tax counts as a failure, and so does a tax that is no amount (all inferred).
 */
export function taxRun({ state, clock }: Context<State>, { taxes = [] }: Schemas['TaxRun']): Schemas['TaxRunReport'] {
  const at = clock.now().toISOString();
  let invoices_updated = 0;
  for (const { invoice_id, tax_items } of taxes) {
    const invoice = state.invoices.get(invoice_id);
    if (!invoice || !isTaxable(invoice, tax_items)) continue;
    state.invoices.put(invoice_id, { ...moved(invoice, 'taxed'), tax_items, taxes_added_at: at, updated_at: at });
    invoices_updated++;
  }
  return { invoices_updated, invoice_failures: taxes.length - invoices_updated };
}

function isTaxable(invoice: StoredInvoice, items: readonly Schemas['TaxItem'][]): boolean {
  const { amount, includes_tax } = amountOf(invoice);
  if (!canBe('taxed', invoice) || includes_tax || items.some(({ rate }) => rate < 0 || rate > 1000)) return false;
  return Number.isSafeInteger(amount + taxOn(amount, items));
}
