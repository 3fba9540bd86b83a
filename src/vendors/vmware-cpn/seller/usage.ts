import type { Collections } from '../../../kit/index.js';
import { moment, text } from '../field.js';
import { type Month, monthOf, startOf } from '../month.js';
import { type Reading, readingsOf } from '../reading.js';
import type { Searchable } from '../search.js';
import type { Meter, Org, Schemas, State } from '../state.js';

/** The meters of a distributor's customers. */
export const metersOf = (state: Collections<State>, distributorOrgId: string): Meter[] =>
  state.meters.where('sellerOrgId', distributorOrgId).filter((meter) => meter.twoTier !== undefined);

/** All usage that a distributor can see. */
export const usageOf = (state: Collections<State>, orgId: string, now: number): Reading[] =>
  metersOf(state, orgId).flatMap((meter) => readingsOf(meter, now, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY));

/** Keys, default filter and default order as documented. */
export const searchable: Searchable<Reading, Schemas['UsageFilter']['key'], 'USAGE_DATE'> = {
  filters: {
    CHARGE_ID: text(({ meter }) => meter.chargeId),
    USAGE_DATE: moment(({ month }) => new Date(startOf(month)).toISOString()),
  },
  sorters: { USAGE_DATE: ({ month }) => month },
  sorter: { key: 'USAGE_DATE', operator: 'DESC' },
  unlessAsked: (now) => [{ key: 'USAGE_DATE', operator: 'BETWEEN', value: previousQuarter(now) }],
};

/** Its first and its last day. */
function previousQuarter(now: Date): [string, string] {
  const month = monthOf(now.getTime());
  const first: Month = month - (((month % 3) + 3) % 3) - 3;
  return [dayOf(startOf(first)), dayOf(startOf(first + 3) - 1)];
}

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** Usage as the API shows it to the distributor. */
export function shownUsage({ meter, month, usage, billable }: Reading, distributor: Org): Required<Omit<Schemas['Usage'], 'billingAccountId'>> {
  const { twoTier, customer } = meter;
  return {
    billingEngineDiscountContractId: twoTier?.billingEngineDiscountContractId ?? '',
    chargeDescription: meter.chargeDescription,
    chargeId: meter.chargeId,
    commitment: meter.commitment,
    customerName: customer.name,
    customerOrgId: customer.orgId,
    dataCenterDescription: meter.dataCenterDescription,
    distributorId: distributor.spPrmId ?? '',
    distributorName: distributor.displayName,
    msrpPrice: meter.msrpPrice,
    onDemandUsage: billable,
    partNumber: meter.partNumber,
    productFamily: meter.productFamily,
    resellerId: twoTier?.resellerId ?? '',
    resellerName: twoTier?.resellerName ?? '',
    service: meter.service.name,
    subscriptionId: meter.subscription.sid,
    unitOfMeasurement: meter.unitOfMeasurement,
    usage,
    // A blank between day and time, and no zone: as the vendor prints it.
    usageTimestamp: `${dayOf(startOf(month))} 00:00:00`,
  };
}
