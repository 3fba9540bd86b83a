import { isOurs, type StoredDunningRule } from '../dunning-rule.js';
import type { StoredInvoice } from '../records.js';

/** What of a rule decides when to try again, how often, and what then. */
export type Policy = StoredDunningRule['attributes'];

/** What holds where the store has no default rule: one retry a day for ten days (dunning guide). That nothing happens then is inferred. */
export const builtInPolicy: Policy = {
  payment_retry_type: 'fixed',
  payment_retry_interval: 1,
  payment_retry_unit: 'day',
  payment_retries_limit: 10,
  action: 'none',
};

/** The rule in force: the store's default one governs all its invoices, at once when it is changed ("Update dunning rule policy"). */
export function policyInForce(rules: Iterable<StoredDunningRule>): Policy {
  for (const rule of rules) if (isOurs(rule) && rule.attributes.default) return rule.attributes;
  return builtInPolicy;
}

const day = 24 * 60 * 60 * 1000;
const lengths = { day, week: 7 * day } as const;
const endOfTime = 8.64e15;

/**
 * When the next retry may be made, after `retries` of them and the last attempt at `lastAttempt`. `fixed` waits interval × unit each time;
 * that `backoff` also multiplies by the multiplier once for every retry made, and that `tiered` is like `fixed` (no field carries its
 * tiers), is inferred.
 */
export function dueAfter(policy: Policy, retries: number, lastAttempt: Date): Date {
  const { payment_retry_type, payment_retry_interval, payment_retry_unit, payment_retry_multiplier } = policy;
  const growth = payment_retry_type === 'backoff' ? (payment_retry_multiplier ?? 1) ** retries : 1;
  const wait = (payment_retry_interval ?? 1) * lengths[payment_retry_unit ?? 'day'] * growth;
  return new Date(Math.min(Math.round(lastAttempt.getTime() + wait), endOfTime));
}

/** Whether all retries have been made. The limit does not count the first attempt: the built-in ten retries are eleven payments. */
export const isExhausted = (policy: Policy, retries: number): boolean => retries >= policy.payment_retries_limit;

type Attempts = Pick<StoredInvoice, 'payment_retries' | 'last_payment_attempt_at'>;

/** The attempts of an invoice with one more, made now. The first is not a retry. */
export const attempted = ({ payment_retries, last_payment_attempt_at }: Attempts, now: Date) => ({
  payment_retries: last_payment_attempt_at === undefined ? 0 : payment_retries + 1,
  last_payment_attempt_at: now.toISOString(),
});

/** How often payment has been tried. */
export const attemptsMade = ({ payment_retries, last_payment_attempt_at }: Attempts): number =>
  last_payment_attempt_at === undefined ? 0 : payment_retries + 1;

/** Whether the time for another attempt has come; a new invoice is due at once. */
export function isTimeToTry(policy: Policy, { payment_retries, last_payment_attempt_at }: Attempts, now: Date): boolean {
  if (last_payment_attempt_at === undefined) return true;
  return now >= dueAfter(policy, payment_retries, new Date(last_payment_attempt_at));
}
