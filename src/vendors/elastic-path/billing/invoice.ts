import { type CalendarUnit, type Context, later } from '../../../kit/index.js';
import type { StoredInvoice, StoredPricingOption, StoredSubscription } from '../records.js';
import type { State } from '../state.js';
import { activeOption, activePlan } from '../subscribing/chosen.js';
import { isTrial, nextInvoiceAfter, type Period, periodOf } from '../subscribing/periods.js';
import { periodPrice } from '../subscribing/price.js';
import { firstPhase } from './invoice-phases.js';

/** An invoice that has no place in a store yet. */
export type NewInvoice = Omit<StoredInvoice, 'id' | 'number'>;

/**
 * The invoice of a subscription for one period. It needs taxes where the price does not include them; an invoice of nothing, as for a
 * trial, is settled at once (both inferred). Made before its period begins, for a lead time, it is pro forma until then.
 * @throws where the subscription's copy of the offering has no price for it
 */
export function invoiceFor(subscription: StoredSubscription, { start, end }: Period, now: Date): NewInvoice {
  const price = priceOfNext(subscription);
  const [at, from, until] = [now, start, end].map((moment) => moment.toISOString()) as [string, string, string];
  const isAhead = now < start;
  return {
    owner: 'store',
    created_at: at,
    updated_at: at,
    subscription_id: subscription.id,
    subscriber_id: subscription.subscriber_id,
    billing_period: { start: from, end: until },
    items: [{ description: activePlan(subscription).attributes.name, price, plan_id: subscription.plan_id, from_time_period: from, until_time_period: until }],
    tax_items: [],
    currency: price.currency,
    phase: firstPhase(price),
    payment_retries: 0,
    pro_forma: isAhead,
    valid_from: isAhead ? from : at,
    notifications: remindersOf(activeOption(subscription), end),
    proration_events: [],
  };
}

const priceOfNext = (subscription: StoredSubscription) =>
  isTrial(subscription, subscription.periods_billed) ? { currency: subscription.currency, amount: 0, includes_tax: true } : periodPrice(subscription);

/** What the subscriber is to be told, each counted back from the end of the period. */
const remindersOf = ({ attributes }: StoredPricingOption, end: Date) =>
  (attributes.notification_schedule ?? []).map(({ name, unit, amount }) => ({ name, due: dueBefore(end, amount, unit).toISOString() }));

/** No calendar goes back as far as a contract lets one count: never before 1970. */
const dueBefore = (end: Date, amount: number, unit: CalendarUnit): Date => new Date(Math.max(0, later(end, -Math.min(amount, 100_000), unit).getTime()));

/** The subscription once its next period has been invoiced. */
export function billed(subscription: StoredSubscription, now: Date): StoredSubscription {
  const next = { ...subscription, periods_billed: subscription.periods_billed + 1, updated_at: now.toISOString() };
  return { ...next, invoice_after: nextInvoiceAfter(next).toISOString() };
}

/** The next period that a subscription has not been invoiced for. */
export const nextPeriod = (subscription: StoredSubscription): Period => periodOf(subscription, subscription.periods_billed);

/** Stores an invoice under a new id, and tells of it. */
export function addInvoice({ state, id, emit }: Context<State>, invoice: NewInvoice, number: number): StoredInvoice {
  const stored = { ...invoice, id: id.uuid('invoice'), number };
  emit('subscription-invoice.created', { id: stored.id, subscription_id: stored.subscription_id });
  return state.invoices.put(stored.id, stored);
}

/**
 * Stores the invoice of a new subscription's first period; `settled` where it has been paid for elsewhere, by an order for example.
 * @returns the subscription as that leaves it, for the caller to store
 */
export function firstInvoice(context: Context<State>, subscription: StoredSubscription, { settled = false }: { settled?: boolean } = {}): StoredSubscription {
  const [now, period] = [context.clock.now(), nextPeriod(subscription)];
  const invoice = invoiceFor(subscription, period, now);
  addInvoice(context, settled ? { ...invoice, phase: 'paid' } : invoice, 1);
  return billed(subscription, now);
}
