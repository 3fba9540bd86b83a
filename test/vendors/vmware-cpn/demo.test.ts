import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DiscountContract, Meter, Org, PaymentMethods, Service, Subscription, Transaction } from '../../../src/vendors/vmware-cpn/state.js';
import { navigator, paths } from './navigator.js';

interface Demo {
  readonly orgs: Record<string, Org>;
  readonly paymentMethods: Record<string, PaymentMethods>;
  readonly services: Record<string, Service>;
  readonly subscriptions: Record<string, Subscription>;
  readonly transactions: Record<string, Transaction>;
  readonly meters: Record<string, Meter>;
  readonly discountContracts: Record<string, DiscountContract>;
  readonly credentials: Record<string, { readonly orgId: string }>;
}

const demo: Demo = JSON.parse(readFileSync('fixtures/vmware-cpn/demo.json', 'utf8'));
const orgs = Object.values(demo.orgs);
const subscriptions = Object.values(demo.subscriptions);
const providers = orgs.filter(({ orgType }) => orgType === 'PROVIDER');

// Every reply is held against its schema, so what can be read fits.
describe('every record of the demo can be read, and fits the contract', () => {
  test.each(orgs.map((org) => [org.displayName, org.id] as const))('the organization %s, %s', async (_, id) => {
    const { get } = await navigator();
    expect(await get(paths.org(id), 'string')).toMatchObject({ status: 200, body: demo.orgs[id] as object });
  });

  test.each(providers.map(({ displayName, id }) => [displayName, id] as const))('services and payment methods of %s', async (_, id) => {
    const { get } = await navigator();
    const services = Object.values(demo.services).filter(({ orgId }) => orgId === id);
    const { status, body } = await get(paths.services(id), 'string');
    expect([status, body.map((service: { id: string }) => service.id)]).toEqual([200, services.map((service) => service.id)]);
    expect(await get(paths.paymentMethods(id), 'string')).toMatchObject({ status: 200 });
  });

  test.each(subscriptions.map((one) => [one.billingEngineSubscriptionId, one] as const))('the subscription %s', async (_, { id, sellerOrgId, msp }) => {
    const { get } = await navigator();
    const path = msp ? paths.subscription(sellerOrgId, id) : paths.distributor(sellerOrgId, `subscriptions/${id}/transactions`);
    expect(await get(path, 'string')).toMatchObject({ status: 200 });
  });
});

describe('its records belong together', () => {
  const contractsOf = (orgId: string) => {
    const { commitContracts = [], commitAggregate = [] } = demo.paymentMethods[orgId] ?? {};
    return [...commitContracts, ...commitAggregate.flatMap((aggregate) => aggregate.commitContracts)].map(({ contractId }) => contractId);
  };

  test('records stand under their ids', () => {
    for (const [key, { id }] of [
      ...Object.entries(demo.orgs),
      ...Object.entries(demo.subscriptions),
      ...Object.entries(demo.transactions),
      ...Object.entries(demo.meters),
    ])
      expect(id).toBe(key);
    for (const [key, { orgId, id }] of Object.entries(demo.services)) expect(`${orgId}/${id}`).toBe(key);
    for (const [key, { billingEngineDiscountContractId: id }] of Object.entries(demo.discountContracts)) expect(id).toBe(key);
  });

  test('customers belong to a provider, tokens to an organization', () => {
    for (const { parentOrgId } of orgs.filter(({ orgType }) => orgType === 'TENANT')) expect(providers.map(({ id }) => id)).toContain(parentOrgId);
    for (const { orgId } of Object.values(demo.credentials)) expect(Object.keys(demo.orgs)).toContain(orgId);
  });

  test('an MSP’s subscriptions are for its customers and paid by its contracts', () => {
    const own = subscriptions.filter(({ msp }) => msp);
    expect(own).not.toHaveLength(0);
    for (const { sellerOrgId, customer, msp } of own) {
      expect(demo.orgs[customer.orgId]?.parentOrgId).toBe(sellerOrgId);
      expect(contractsOf(sellerOrgId)).toContain(msp?.payment?.contractId);
    }
  });

  test('transactions belong to a subscription of a distributor and a reseller', () => {
    for (const { subscriptionId } of Object.values(demo.transactions)) {
      const { sellerOrgId = '', twoTier } = demo.subscriptions[subscriptionId] ?? {};
      expect(demo.orgs[sellerOrgId]?.natures).toContain('DISTRIBUTOR');
      expect(demo.orgs[twoTier?.resellerRef.orgId ?? '']?.partnerTypes).toContain('RESELLER');
    }
  });

  test('usage names a discount contract where it goes through a reseller', () => {
    for (const { twoTier } of Object.values(demo.meters))
      if (twoTier) expect(demo.discountContracts[twoTier.billingEngineDiscountContractId]).toMatchObject({ resellerOrgId: twoTier.resellerOrgId });
  });
});
