import { daysBetween, lastMomentOf } from '../../../kit/index.js';
import type { DiscountContract, Schemas } from '../state.js';

type Year = DiscountContract['years'][number];

const none: Year = { startDate: '', endDate: '', commitment: 0, spent: 0 };

/** The year that runs at `now`; before the first the first, after the last the last. */
export const currentYear = ({ years }: DiscountContract, now: number): Year => years.find((year) => now <= lastMomentOf(year.endDate)) ?? years.at(-1) ?? none;

/** All years as one. */
export const totalYears = ({ years }: DiscountContract): Year => ({
  startDate: years[0]?.startDate ?? '',
  endDate: years.at(-1)?.endDate ?? '',
  commitment: years.reduce((sum, { commitment }) => sum + commitment, 0),
  spent: years.reduce((sum, { spent }) => sum + spent, 0),
});

export const hasEnded = ({ endDate }: Year, now: number): boolean => lastMomentOf(endDate) < now;

/** Whether it runs: from the first day of its first year to the last of its last (inferred). */
export function statusOf(contract: DiscountContract, now: number): 'ACTIVE' | 'INACTIVE' {
  const { startDate, endDate } = totalYears(contract);
  return Date.parse(`${startDate}T00:00:00Z`) <= now && now <= lastMomentOf(endDate) ? 'ACTIVE' : 'INACTIVE';
}

/** A contract as a reseller sees it, without prices. `expiring`: it ends within thirty days (documented). */
export function withoutPricing(contract: DiscountContract, distributorName: string, now: number): Schemas['ResellerDiscountContractMinusPricing'] {
  const left = daysBetween(new Date(now), new Date(lastMomentOf(totalYears(contract).endDate)));
  return {
    billingAccountId: contract.billingAccountId,
    billingEngineDiscountContractId: contract.billingEngineDiscountContractId,
    currency: contract.currency,
    currentYear: periodOf(currentYear(contract, now)),
    customerName: contract.customer.name,
    distributorName,
    expiring: left >= 0 && left <= 30,
    status: statusOf(contract, now),
    totalYears: periodOf(totalYears(contract)),
  };
}

/** The vendor writes days as `M/D/YYYY`. */
export const dayText = (day: string): string => {
  const [year, month, date] = day.split('-');
  return `${Number(month)}/${Number(date)}/${year}`;
};

const periodOf = ({ startDate, endDate }: Year): Schemas['ContractPeriod'] => ({ endDate: dayText(endDate), startDate: dayText(startDate) });

/** What was spent of a commitment: what is left, what went beyond it, and the part in percent (inferred). */
export const spending = ({ commitment, spent }: Year) => ({
  commitment,
  spent,
  remaining: Math.max(0, commitment - spent),
  overage: Math.max(0, spent - commitment),
  spentPercent: commitment === 0 ? 0 : (spent / commitment) * 100,
});
