import type { Context, Timer } from '../../../kit/index.js';
import { type ChargeFailure, chargeFailure } from '../payments/provider-token.js';
import type { PaymentMethod, State } from '../state.js';
import { type BillingFlag, flagsAfter } from './billing-flag.js';
import { after, chargeDays, dueDays, type Invoice, isUnpaid } from './invoice.js';

const day = 24 * 60 * 60 * 1000;
/** After a change of payment methods unpaid invoices are charged so soon (inferred). */
const soon = 60 * 1000;

/** Stores an issued invoice, and sets the times at which it is charged and becomes overdue. */
export function expectPayment(context: Context<State>, invoice: Invoice): void {
  const { state, clock, timers } = context;
  state.invoices.put(invoice.name, invoice);
  chargeAt(context, invoice, clock.now().getTime() + (chargeDays[0] ?? 0) * day);
  timers.set(`due:${invoice.name}`, new Date(clock.now().getTime() + dueDays * day), 'invoiceDue', { invoice: invoice.name });
}

/** Stores an invoice that is paid; it cannot become overdue any more. */
export function settle({ state, timers, emit }: Context<State>, invoice: Invoice): void {
  state.invoices.put(invoice.name, invoice);
  timers.cancel(`due:${invoice.name}`);
  emit('invoice.paid', { name: invoice.name, amount: invoice.amount });
}

/** With other payment methods or roles, what could not be charged is tried again. */
export function chargeAgain(context: Context<State>): void {
  const failed = [...context.state.invoices.values()].filter((invoice) => isUnpaid(invoice) && invoice.failed_charges > 0);
  for (const invoice of failed) chargeAt(context, invoice, context.clock.now().getTime() + soon);
}

/**
 * Timer: charges an invoice. The primary is always tried, the secondary when the primary failed or there is none, a normal one never
 * (meaning of the roles; the flags that follow are documented, the run is inferred).
 */
export const chargeInvoice: Timer<State> = (due) => {
  const invoice = due.state.invoices.get(String(due.data.invoice));
  if (!invoice || !isUnpaid(invoice)) return;
  const tried = attempts(due.state);
  setFlags(due, flagsAfter(tried));
  if (tried.some(({ failure }) => failure === undefined)) settle(due, after(invoice, 'paid'));
  else retry(due, invoice, tried);
};

/** Timer: the due date has passed. */
export const invoiceDue: Timer<State> = ({ state, data, emit }) => {
  const invoice = state.invoices.get(String(data.invoice));
  if (invoice?.status !== 'STATUS_ISSUED') return;
  state.invoices.put(invoice.name, after(invoice, 'overdue'));
  emit('invoice.overdue', { name: invoice.name, amount: invoice.amount });
};

/** One try: which role was charged, and why that failed, if it did. */
export interface Attempt {
  readonly role: PaymentMethod['role'];
  readonly failure: ChargeFailure | undefined;
}

/** Charges one after the other until one pays. */
function attempts(state: Context<State>['state']): Attempt[] {
  const methods = state.paymentMethods.where('namespace', 'system');
  const tried: Attempt[] = [];
  for (const role of ['PAYMENT_METHOD_ROLE_PRIMARY', 'PAYMENT_METHOD_ROLE_SECONDARY'] as const) {
    const method = methods.find((candidate) => candidate.role === role);
    if (method && tried.every(({ failure }) => failure !== undefined)) tried.push({ role, failure: chargeFailure(method.token) });
  }
  return tried;
}

function retry(context: Context<State>, invoice: Invoice, tried: readonly Attempt[]): void {
  const failed_charges = invoice.failed_charges + 1;
  context.state.invoices.put(invoice.name, { ...invoice, failed_charges });
  context.emit('invoice.charge_failed', { name: invoice.name, why: tried.map(({ failure }) => failure) });
  const [before, next] = [chargeDays[failed_charges - 1], chargeDays[failed_charges]];
  if (before !== undefined && next !== undefined) chargeAt(context, invoice, context.clock.now().getTime() + (next - before) * day);
}

const chargeAt = ({ timers }: Context<State>, { name }: Invoice, moment: number): void =>
  timers.set(`charge:${name}`, new Date(moment), 'chargeInvoice', { invoice: name });

function setFlags({ state, emit }: Context<State>, flags: readonly BillingFlag[]): void {
  for (const name of [...state.billingFlags.keys()]) state.billingFlags.remove(name);
  for (const flag of flags) state.billingFlags.put(flag.billing_flag, flag);
  for (const { billing_flag } of flags) emit('billing_flag.raised', { billing_flag });
}
