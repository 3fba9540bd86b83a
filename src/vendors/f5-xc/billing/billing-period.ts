import type { Context, Timer } from '../../../kit/index.js';
import type { State } from '../state.js';
import { timestamp } from '../time.js';
import { type Cost, costOf } from '../usage/cost.js';
import { expectPayment, settle } from './charge.js';
import { after, type Invoice, type InvoiceLine } from './invoice.js';
import { type Subscription, withNextPeriod, withPeriodClosed } from './subscription.js';

/** Stores the subscription with its period begun: an invoice that runs along, unless nothing is billed, and a timer for the period's end. */
export function openPeriod(context: Context<State>, subscription: Subscription): void {
  const { state, timers } = context;
  const { last_billing_period_start_date: period_start, last_billing_period_end_date: period_end, billing } = subscription;
  const running_invoice = billing.billing_disabled ? '' : runInvoice(state, period_start, period_end).name;
  state.subscriptions.put(subscription.name, { ...subscription, billing: { ...billing, running_invoice } });
  timers.set(timerOf(subscription), new Date(period_end), 'renewSubscription', { subscription: subscription.name });
}

/** Ends the running period at `now`: its invoice is issued over what has come together. Gives the subscription back, not stored. */
export function closePeriod(context: Context<State>, subscription: Subscription): Subscription {
  const { state, clock, id, timers } = context;
  timers.cancel(timerOf(subscription));
  const invoice = state.invoices.get(subscription.billing.running_invoice);
  if (invoice) issue(context, invoice);
  return withPeriodClosed(subscription, id.uuid('billing_period'), clock.now());
}

/** Timer: a billing period is over, the next one begins. */
export const renewSubscription: Timer<State> = (due) => {
  const subscription = due.state.subscriptions.get(String(due.data.subscription));
  if (!subscription) return;
  const next = withNextPeriod(closePeriod(due, subscription));
  // Behind the last year that can be written there is no next period.
  if (next.last_billing_period_end_date > next.last_billing_period_start_date) openPeriod(due, next);
};

/** The timer of a period that the fixtures began. */
export const awaitEnd = ({ timers }: Context<State>, subscription: Subscription): void =>
  timers.set(timerOf(subscription), new Date(subscription.last_billing_period_end_date), 'renewSubscription', { subscription: subscription.name });

const timerOf = ({ name }: Subscription): string => `renewal:${name}`;

function runInvoice(state: Context<State>['state'], period_start: string, period_end: string): Invoice {
  // Invoices are never removed, so their number is new each time.
  const name = `invoice-${state.invoices.size + 1}`;
  return state.invoices.put(name, { name, period_start, period_end, amount: 0, currency: 'USD', status: 'STATUS_PENDING', lines: [], failed_charges: 0 });
}

/** The running invoice becomes final; over nothing, it is paid as it is issued (inferred). */
function issue(context: Context<State>, running: Invoice): void {
  const now = context.clock.now().getTime();
  const cost = costOf(context.state, { from: Date.parse(running.period_start), to: now }, now);
  const invoice: Invoice = { ...running, period_end: timestamp(now), amount: cost.total, lines: linesOf(cost) };
  context.emit('invoice.issued', { name: invoice.name, amount: invoice.amount });
  if (cost.total === 0) settle(context, after(invoice, 'issuedOverNothing'));
  else expectPayment(context, after(invoice, 'issued'));
}

const linesOf = ({ items, coupons, gross, total }: Cost): InvoiceLine[] => [
  ...items.map(({ usage_type, quantity_billable, unit_name_billable, amount, fixed }) => ({
    text: fixed ? usage_type : `${usage_type} ${quantity_billable} ${unit_name_billable}`,
    amount: Number(amount),
  })),
  ...(gross > total ? [{ text: coupons.map(({ title }) => title).join(', '), amount: total - gross }] : []),
];
