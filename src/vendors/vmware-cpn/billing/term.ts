import { grouped } from '../grouped.js';
import { startOf } from '../month.js';
import type { Org, Schemas, Subscription } from '../state.js';
import { type Period, type Query, wantsService } from './scope.js';

type ServiceBilling = Schemas['ServiceBilling'];

/** The term subscriptions of an organization by service; with a period only those that run in it (inferred). */
export function termServices(org: Org, subscriptions: Iterable<Subscription>, period: Period | undefined, query: Query): ServiceBilling[] {
  const own = [...subscriptions].filter(({ msp, customer }) => msp !== undefined && customer.orgId === org.id);
  const wanted = own.filter((subscription) => wantsService(query, serviceOf(subscription).id ?? '') && (period === undefined || runsIn(subscription, period)));
  return grouped(wanted, (subscription) => serviceOf(subscription).id ?? '').map((group) => termService(group, query));
}

const serviceOf = ({ services }: Subscription): Schemas['ServiceRef'] => services[0] ?? {};

const runsIn = ({ startDate, endDate }: Subscription, { from, to }: Period): boolean =>
  Date.parse(startDate) < startOf(to + 1) && Date.parse(endDate) >= startOf(from);

function termService(group: readonly Subscription[], { detailView }: Query): ServiceBilling {
  const { id = '', name = '' } = group[0] ? serviceOf(group[0]) : {};
  return {
    serviceDefId: id,
    serviceName: name,
    serviceDescription: name,
    serviceUsageAmount: 0,
    serviceBillableUsageAmount: 0,
    subscriptions: group.map((subscription) => termSubscription(subscription, detailView === true)),
  };
}

function termSubscription({ id, billingEngineSubscriptionId, startDate, endDate, status, currency, msp }: Subscription, isSummary: boolean) {
  const skus = isSummary ? [] : (msp?.offers ?? []).map((offer) => sku(offer, currency));
  return {
    sid: billingEngineSubscriptionId,
    subscriptionUuid: id,
    skuData: { skus, pageSize: skus.length },
    subscriptionStartTime: Date.parse(startDate),
    subscriptionEndTime: Date.parse(endDate),
    anniversaryBillingTime: 0,
    status,
    subscriptionType: 'TERM',
  } satisfies Schemas['BillingSubscription'];
}

const sku = (offer: Schemas['BaseOffer'], currency: string): Schemas['Sku'] => ({
  skuDescription: offer.description ?? offer.name,
  crossReferenceSku: offer.crossRefSku ?? '',
  regionCode: offer.region ?? '',
  currency,
  paymentType: '',
  unitPrice: String(offer.totalListPrice ?? 0),
  ...(offer.customerSegment && { customerSegment: offer.customerSegment }),
  offerInfo: { offerName: offer.name },
});
