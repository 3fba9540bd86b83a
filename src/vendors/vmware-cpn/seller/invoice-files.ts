import { decimalText } from '../../../kit/index.js';
import { csv } from '../csv.js';
import { monthText } from '../month.js';
import { cents, type Reading } from '../reading.js';
import type { CreditMemo } from '../state.js';

// What stands in the files is not published: all of it is inferred.

/** Its lines, and the sum in each currency. */
export function invoiceLines(number: string, partnerName: string, readings: readonly Reading[]): string[] {
  const currencies = [...new Set(readings.map(({ meter }) => meter.currency))];
  return [
    `Invoice ${number}`,
    partnerName,
    '',
    ...readings.map((reading) => row(`${reading.meter.customer.name}, ${reading.meter.chargeId}`, reading.billable, amount(reading), reading.meter.currency)),
    '',
    ...currencies.map((currency) => row('Total', '', total(readings, currency), currency)),
  ];
}

/** A line for each charge of each customer. */
export const billingReport = (readings: readonly Reading[]): string =>
  csv([
    ['Month', 'Customer Name', 'Subscription Id', 'Charge Id', 'Charge Description', 'Usage Qty', 'Commit Qty', 'Billable Qty', 'Price', 'Amount', 'Currency'],
    ...readings.map(({ meter, month, usage, billable }) => [
      monthText(month),
      meter.customer.name,
      meter.subscription.sid,
      meter.chargeId,
      meter.chargeDescription,
      usage,
      meter.commitment,
      billable,
      meter.msrpPrice,
      decimalText(cents(billable, meter)),
      meter.currency,
    ]),
  ]);

/** What is given back, and why. */
export const creditMemoLines = ({ name, subscriptionId, amount: given, currency, reason }: CreditMemo, partnerName: string): string[] => [
  `Credit memo ${name}`,
  partnerName,
  '',
  row(`Subscription ${subscriptionId}`, '', given, currency),
  reason,
];

export const creditMemoReport = ({ subscriptionId, reason, amount: given, currency }: CreditMemo): string =>
  csv([
    ['Subscription Id', 'Reason', 'Amount', 'Currency'],
    [subscriptionId, reason, given, currency],
  ]);

const amount = ({ meter, billable }: Reading): string => decimalText(cents(billable, meter));

const total = (readings: readonly Reading[], currency: string): string =>
  decimalText(readings.filter(({ meter }) => meter.currency === currency).reduce((sum, { meter, billable }) => sum + cents(billable, meter), 0));

const row = (what: string, quantity: string | number, sum: string, currency: string): string =>
  `${what.padEnd(40)} ${String(quantity).padStart(8)} ${sum.padStart(14)} ${currency}`;
