import { lastMomentOf } from '../../kit/index.js';
import type { PayByInvoiceAccount, Schemas } from './state.js';

type Details = Schemas['InvalidityDetails'];

interface Check {
  readonly details: Details;
  readonly fails: (account: PayByInvoiceAccount, now: number) => boolean;
}

// The three codes that "Get Payment Method" shows; what each means is inferred from its name.
const checks: readonly Check[] = [
  {
    details: { error: 'The account is switched off for payment.', errorCode: 'PBI_DISABLED' },
    fails: (account) => !account.isEnabled,
  },
  {
    details: { error: 'The account is not active: its approval is not complete.', errorCode: 'PBI_NOT_ACTIVE' },
    fails: (account) => !account.isActivated,
  },
  {
    details: { error: 'The fund behind the account has expired.', errorCode: 'FUND_EXPIRED' },
    fails: ({ fundEndDate }, now) => fundEndDate !== undefined && lastMomentOf(fundEndDate) < now,
  },
];

/** Every reason why the account cannot pay at `now`; empty when it can. */
export const invalidityDetails = (account: PayByInvoiceAccount, now: number): Details[] =>
  checks.filter((check) => check.fails(account, now)).map((check) => check.details);

/** An account as the API shows it: valid exactly when there is no reason against it. Inferred. */
export function shownPayByInvoiceAccount(account: PayByInvoiceAccount, now: number): Schemas['OrgPayByInvoiceItem'] {
  const { isEnabled: _enabled, isActivated: _activated, isRestricted: _restricted, fundEndDate: _end, ...shown } = account;
  const invalidityDetailsList = invalidityDetails(account, now);
  return { ...shown, invalidityDetailsList, isValid: invalidityDetailsList.length === 0 };
}
