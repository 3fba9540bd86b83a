import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settled } from '../../../src/vendors/vmware-cpn/lifecycle.js';
import type { Subscription } from '../../../src/vendors/vmware-cpn/state.js';
import { apiTokens, documentedTenant, ipsum, lorem, mspSubscription, sellerSubscription, tenantOfLorem, unknownOrg } from './demo.js';
import { navigator, paths, refusal } from './navigator.js';

const numbers = (results: { billingEngineSubscriptionId: string }[]) => results.map(({ billingEngineSubscriptionId: id }) => Number(id.slice(-2)));

describe('searchSubscriptions', () => {
  test.each<[string, object | undefined, number[]]>([
    ['without a body', undefined, [22, 23, 24]],
    ['with an empty object for the filters', { filters: {}, sorter: { key: 'BILLING_ENGINE_SUBSCRIPTION_ID', operator: 'DESC' } }, [24, 23, 22]],
    ['with no filters', { filters: [] }, [22, 23, 24]],
    ['by the id in the billing engine', { filters: [{ key: 'BILLING_ENGINE_SUBSCRIPTION_ID', operator: 'EQUALS', value: 'M13130023' }] }, [23]],
    ['by a part of it, in another case', { filters: [{ key: 'BILLING_ENGINE_SUBSCRIPTION_ID', operator: 'LIKE', value: 'm1313002' }] }, [22, 23, 24]],
    ['by one of several', { filters: [{ key: 'BILLING_ENGINE_SUBSCRIPTION_ID', operator: 'IN', value: ['M13130022', 'M13130024'] }] }, [22, 24]],
    ['by status', { filters: [{ key: 'STATUS', operator: 'EQUALS', value: 'CREATED' }] }, [24]],
    ['by the day it ends', { filters: [{ key: 'SUBSCRIPTION_END_DATE', operator: 'EQUALS', value: '2026-10-01' }] }, [23]],
    ['between two days, both included', { filters: [{ key: 'SUBSCRIPTION_END_DATE', operator: 'BETWEEN', value: ['2026-08-22', '2026-10-01'] }] }, [22, 23]],
    [
      'between a moment and a moment',
      { filters: [{ key: 'SUBSCRIPTION_END_DATE', operator: 'BETWEEN', value: ['2026-08-22T00:00:01Z', Date.parse('2026-10-01T00:00:00Z')] }] },
      [23],
    ],
    [
      'by all conditions at once',
      {
        filters: [
          { key: 'CUSTOMER_NAME', operator: 'LIKE', value: 'lor' },
          { key: 'STATUS', operator: 'IN', value: ['ACTIVE'] },
        ],
        sorter: { key: 'SUBSCRIPTION_END_DATE', operator: 'DESC' },
      },
      [23, 22],
    ],
    ['in vain', { filters: [{ key: 'CUSTOMER_NAME', operator: 'EQUALS', value: 'lorem' }] }, []],
  ])('finds %s', async (_, body, found) => {
    const { find } = await navigator();
    const { status, body: page } = await find(paths.subscriptions(lorem), body);
    expect([status, numbers(page.results), page.totalResultsCount]).toEqual([200, found, found.length]);
  });

  test.each<[string, object, string]>([
    ['an unknown key', { filters: [{ key: 'COLOUR', operator: 'EQUALS', value: 'red' }] }, 'key'],
    ['an unknown operator', { filters: [{ key: 'STATUS', operator: 'NEAR', value: 'ACTIVE' }] }, 'operator'],
    ['an operator that the key does not take', { filters: [{ key: 'SUBSCRIPTION_END_DATE', operator: 'LIKE', value: '2026' }] }, 'operator'],
    ['a condition without a value', { filters: [{ key: 'STATUS', operator: 'EQUALS' }] }, 'value'],
    ['one value for a list', { filters: [{ key: 'STATUS', operator: 'IN', value: 'ACTIVE' }] }, 'value'],
    ['a list for one value', { filters: [{ key: 'STATUS', operator: 'EQUALS', value: ['ACTIVE'] }] }, 'value'],
    ['a span with one end', { filters: [{ key: 'SUBSCRIPTION_END_DATE', operator: 'BETWEEN', value: ['2026-01-01'] }] }, 'value'],
    ['what is no date', { filters: [{ key: 'SUBSCRIPTION_END_DATE', operator: 'EQUALS', value: 'tomorrow' }] }, 'value'],
    ['a day that does not exist', { filters: [{ key: 'SUBSCRIPTION_END_DATE', operator: 'EQUALS', value: '2026-13-01' }] }, 'value'],
    ['filters that are one object', { filters: { key: 'STATUS', operator: 'EQUALS', value: 'ACTIVE' } }, 'filters'],
    ['an unknown key to sort by', { sorter: { key: 'STATUS', operator: 'ASC' } }, 'key'],
    ['an unknown order', { sorter: { key: 'CUSTOMER_NAME', operator: 'RANDOM' } }, 'operator'],
  ])('refuses %s', async (_, body, part) => {
    const { sandbox, find } = await navigator();
    const { status, body: refused } = await find(paths.subscriptions(lorem), body);
    expect([status, refused.message]).toEqual([400, expect.stringContaining(`Bad Request: ${part} `)]);
    expect(sandbox.journal.entries()[0]?.why[0]?.request).toMatch(new RegExp(`^/body/.*${part}`));
  });

  test.each([
    ['', { current: 1, totalResultsCount: 3 }, [22, 23, 24]],
    ['?page_limit=1', { current: 1, next: 2 }, [22]],
    ['?page_limit=1&page_start=2', { current: 2, next: 3 }, [23]],
    ['?page_start=3', { current: 3 }, [24]],
    ['?page_start=4', { current: 4, totalResultsCount: 3 }, []],
    ['?pageLimit=1&pageStart=2', { current: 1, totalResultsCount: 3 }, [22, 23, 24]],
  ])('gives the page %s; the spelling of the 2-tier API says nothing here', async (query, page, found) => {
    const { find } = await navigator();
    const { body } = await find(`${paths.subscriptions(lorem)}${query}`);
    expect(body).toMatchObject(page);
    expect(numbers(body.results)).toEqual(found);
    expect('next' in body).toBe('next' in page);
  });

  test.each(['page_limit=0', 'page_start=0', 'page_limit=-1', 'page_start=many', 'page_limit=1.5'])('refuses %s', async (query) => {
    const { find } = await navigator();
    expect(await find(`${paths.subscriptions(lorem)}?${query}`)).toMatchObject({ status: 400 });
  });

  test('shows what the vendor shows, under its names', async () => {
    const { find } = await navigator();
    const { body } = await find(paths.subscriptions(lorem));
    expect(body.results[0]).toEqual({
      billingEngineSubscriptionId: 'M13130022',
      id: mspSubscription,
      organizationRef: { id: '', name: 'Lorem', uuid: tenantOfLorem },
      renewalPreference: 'AUTO',
      serviceRef: { id: 'tcq4LTfyZ_-UPdPAJIi2LhnvxmE_', name: 'VMware Cloud on AWS', serviceIcon: expect.stringMatching(/^https:/) },
      status: 'ACTIVE',
      subscriptionEndDate: '2026-08-22T00:00:00Z',
    });
  });
});

describe('getSubscription', () => {
  test('tells the organization in other words than the search, and what pays', async () => {
    const { get } = await navigator();
    const { body } = await get(paths.subscription(lorem, mspSubscription), 'string');
    expect(body).toMatchObject({
      organizationRef: { email: '', name: 'Lorem', orgId: tenantOfLorem },
      payment: { contractId: '5463' },
      billingFrequency: 'MONTHLY',
      currency: 'USD',
      startDate: '2025-08-22T00:00:00Z',
      endDate: '2026-08-22T00:00:00Z',
      amendable: true,
    });
    expect(body.offers.map(({ offerCategory }: { offerCategory: string }) => offerCategory)).toEqual(['PRIMARY', 'ADDON']);
    expect(body).not.toHaveProperty('consolidatedOffers');
  });

  test('puts add-ons into their offer on demand', async () => {
    const { get } = await navigator();
    const { body } = await get(`${paths.subscription(lorem, mspSubscription)}?consolidate_offers=true`, 'string');
    expect(body.consolidatedOffers).toMatchObject([{ offerCategory: 'PRIMARY', addOnOffers: [{ name: 'Production Support', offerCategory: 'ADDON' }] }]);
    expect(body).not.toHaveProperty('offers');
  });

  test('names the customer as it is called today', async () => {
    const { get, send } = await navigator();
    const { body: org } = await get(paths.org(tenantOfLorem), 'string');
    await send('put', paths.org(tenantOfLorem), { ...org, displayName: 'Renamed', addressLine1: 'Somewhere' });
    expect((await get(paths.subscription(lorem, mspSubscription), 'string')).body.organizationRef.name).toBe('Renamed');
  });

  test.each([
    ['a strange one', lorem, unknownOrg, 'lorem', 404],
    ['one of a distributor', lorem, sellerSubscription, 'lorem', 404],
    ['one of another provider', ipsum, mspSubscription, 'ipsum', 404],
    ['one of a foreign provider', ipsum, mspSubscription, 'lorem', 403],
    ['one by a customer', documentedTenant, mspSubscription, 'tenantOfLorem', 403],
    ['one by an account administrator', lorem, mspSubscription, 'loremAccounts', 403],
    ['one by a billing user', lorem, mspSubscription, 'loremBilling', 200],
  ] as const)('asked for %s', async (_, orgId, id, who, status) => {
    const { get, signIn } = await navigator();
    const answer = await get(paths.subscription(orgId, id), await signIn(apiTokens[who]));
    expect(answer).toMatchObject({ status, ...(status === 404 && { body: refusal(404, `Subscription ${id} not found`) }) });
  });
});

describe('on the clock', () => {
  const moves = (events: readonly Record<string, unknown>[]) =>
    events
      .filter(({ type }) => String(type).startsWith('subscription.'))
      .map(({ at, type, billingEngineSubscriptionId, status, endDate }) => [
        String(at).slice(0, 10),
        type,
        billingEngineSubscriptionId,
        status,
        String(endDate).slice(0, 10),
      ]);

  test('one begins, one renews itself, others run out, each at its time', async () => {
    const { sandbox } = await navigator();
    const { events } = await sandbox.clock.advance({ to: '2027-06-01T00:00:00Z' });
    expect(moves(events)).toEqual([
      ['2026-06-01', 'subscription.activated', 'M13130024', 'ACTIVE', '2027-06-01'],
      ['2026-08-22', 'subscription.renewed', 'M13130022', 'ACTIVE', '2027-08-22'],
      ['2026-09-01', 'subscription.pending_expiry', 'M13130023', 'PENDING_EXPIRY', '2026-10-01'],
      ['2026-10-01', 'subscription.expired', 'M13130023', 'EXPIRED', '2026-10-01'],
      ['2026-12-03', 'subscription.renewed', 'M1213456', 'ACTIVE', '2027-12-03'],
      ['2027-01-30', 'subscription.pending_expiry', 'M1213457', 'PENDING_EXPIRY', '2027-03-01'],
      ['2027-03-01', 'subscription.expired', 'M1213457', 'EXPIRED', '2027-03-01'],
      ['2027-05-02', 'subscription.pending_expiry', 'M13130024', 'PENDING_EXPIRY', '2027-06-01'],
      ['2027-06-01', 'subscription.expired', 'M13130024', 'EXPIRED', '2027-06-01'],
    ]);
  });

  test.each(['2026-01-01', '2026-09-15', '2026-12-01', '2031-01-01'])(
    'a world that begins on %s shows what one shows that came there by the clock',
    async (day) => {
      const now = `${day}T00:00:00Z`;
      const [late, early] = [await navigator({ now }), await navigator()];
      await early.sandbox.clock.advance({ to: now });
      const shown = async ({ find }: typeof late) => (await find(paths.subscriptions(lorem))).body;
      expect(await shown(late)).toEqual(await shown(early));
    },
  );

  test('a step of the clock takes a subscription no further than two smaller ones', () => {
    const status = fc.constantFrom<Subscription['status'][]>('SUBMITTED', 'CREATED', 'ACTIVE', 'SUSPENDED', 'CANCELLED', 'ERROR', 'PENDING_EXPIRY');
    const renewalPreference = fc.constantFrom<Subscription['renewalPreference'][]>('AUTO', 'MANUAL', 'CANCEL', 'NOT_SELECTED');
    const day = fc.date({ min: new Date('2024-01-31T00:00:00Z'), max: new Date('2032-12-31T00:00:00Z'), noInvalidDate: true });
    const property = fc.property(
      status,
      renewalPreference,
      fc.integer({ min: 1, max: 36 }),
      day,
      day,
      day,
      (given, preference, termMonths, start, one, other) => {
        const startDate = start.toISOString();
        const endDate = new Date(start.getTime() + termMonths * 30 * 86_400_000).toISOString();
        const subscription = { status: given, renewalPreference: preference, termMonths, startDate, endDate } as Subscription;
        const [sooner, later] = [one.getTime(), other.getTime()].sort((a, b) => a - b) as [number, number];
        const there = settled(subscription, later);
        expect(settled(settled(subscription, sooner), later)).toEqual(there);
        if (there.status === 'ACTIVE') expect(Date.parse(there.endDate)).toBeGreaterThan(later);
      },
    );
    fc.assert(property, { numRuns: 300 });
  });
});
