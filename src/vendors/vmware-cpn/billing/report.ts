import { grouped } from '../grouped.js';
import { cents, type Reading, readingsOf } from '../reading.js';
import type { Meter, Org, Schemas } from '../state.js';
import { type Period, type Query, wantsService } from './scope.js';

type ServiceBilling = Schemas['ServiceBilling'];

/** An organization with what it uses or has bought. */
export const shownBilling = (org: Org, services: readonly ServiceBilling[]): Schemas['OrgBilling'] => ({
  ...(org.createTimestamp !== undefined && { createTimestamp: org.createTimestamp }),
  ...(org.updateTimestamp !== undefined && { updateTimestamp: org.updateTimestamp }),
  orgId: org.id,
  orgName: org.displayName,
  services,
});

/** Whatever the meters of an organization show, of the services that are wanted. */
export const readingsIn = (org: Org, meters: Iterable<Meter>, { from, to }: Period, query: Query, now: number): Reading[] =>
  metersOf(org, meters, query).flatMap((meter) => readingsOf(meter, now, from, to));

const metersOf = (org: Org, meters: Iterable<Meter>, query: Query): Meter[] =>
  [...meters].filter((meter) => meter.customer.orgId === org.id && !meter.twoTier && wantsService(query, meter.service.id));

/** The on-demand services of an organization, each with its subscriptions, used or not. */
export function onDemandServices(org: Org, meters: Iterable<Meter>, period: Period, query: Query, now: number): ServiceBilling[] {
  const byService = grouped(metersOf(org, meters, query), (meter) => meter.service.id);
  return byService.map((group) => onDemandService(group, readingsIn(org, group, period, query, now), query));
}

function onDemandService(meters: readonly Meter[], readings: readonly Reading[], { detailView }: Query): ServiceBilling {
  const total = (of: (reading: Reading) => number) => readings.reduce((sum, reading) => sum + cents(of(reading), reading.meter), 0) / 100;
  const service = meters[0]?.service;
  return {
    ...(service && { serviceDefId: service.id, serviceName: service.name, serviceDescription: service.description }),
    serviceUsageAmount: total((reading) => reading.usage),
    serviceBillableUsageAmount: total((reading) => reading.billable),
    subscriptions: grouped(meters, (meter) => meter.subscription.sid).map((group) => onDemandSubscription(group, detailView === true)),
  };
}

function onDemandSubscription(meters: readonly Meter[], isSummary: boolean): Schemas['BillingSubscription'] {
  const { sid = '', uuid = '', startTime = 0 } = meters[0]?.subscription ?? {};
  const skus = isSummary ? [] : meters.map(sku);
  return {
    sid,
    subscriptionUuid: uuid,
    skuData: { skus, pageSize: skus.length },
    subscriptionStartTime: startTime,
    subscriptionEndTime: 0,
    anniversaryBillingTime: 0,
    status: 'ACTIVE',
    subscriptionType: 'ON_DEMAND',
  };
}

const sku = (meter: Meter): Schemas['Sku'] => ({
  skuDescription: meter.chargeDescription,
  crossReferenceSku: meter.partNumber,
  geo: meter.geo,
  regionCode: meter.regionCode,
  currency: meter.currency,
  paymentType: '',
  unitPrice: String(meter.msrpPrice),
  productFamily: meter.productFamily,
  customerSegment: meter.customerSegment,
  offerInfo: { offerName: meter.service.name },
});
