import { decimalText, lastMomentOf, minorUnits } from '../../kit/index.js';
import type { Fund, FundGroup, Schemas } from './state.js';

/** Whether the deposit's last day has passed at `now`. */
export const isFundExpired = (fund: Fund, now: number): boolean => lastMomentOf(fund.fundEndDate) < now;

/** Standing of a deposit. The values are inferred from the documentation's words: depleted, expired. */
export function fundStatus(fund: Fund, now: number): 'ACTIVE' | 'EXPIRED' | 'DEPLETED' {
  if (isFundExpired(fund, now)) return 'EXPIRED';
  return minorUnits(fund.fundBalance) > 0 ? 'ACTIVE' : 'DEPLETED';
}

/** What the group can still pay at `now`: its deposits that have not expired, as a decimal with two digits. Inferred. */
export function groupBalance(group: FundGroup, now: number): string {
  const left = group.fundList.filter((fund) => !isFundExpired(fund, now)).map((fund) => minorUnits(fund.fundBalance));
  return decimalText(left.reduce((sum, amount) => sum + amount, 0));
}

/**
 * Whether the group can pay at `now`. A fund "must hold a positive balance to cover costs" (VMware Cloud services billing); one that is
 * depleted, expired or orphaned cannot. An expired deposit counts for nothing, so the balance alone decides.
 */
export const canGroupPay = (group: FundGroup, now: number): boolean => minorUnits(groupBalance(group, now)) > 0;

/** A group as the API shows it. It has no validity flag: one that cannot pay is still listed. */
export function shownFundGroup(group: FundGroup, now: number): Schemas['OrgFundGroupItem'] {
  const fundList = group.fundList.map((fund) => ({ ...fund, fundStatus: fundStatus(fund, now) }));
  return { ...group, balance: groupBalance(group, now), ...expirationDate(group), fundList };
}

// An orphaned group has no deposits and therefore no last day. ISO dates sort as text.
function expirationDate(group: FundGroup): { fundGroupExpirationDate?: string } {
  const latest = group.fundList
    .map((fund) => fund.fundEndDate)
    .toSorted()
    .at(-1);
  return latest === undefined ? {} : { fundGroupExpirationDate: latest };
}
