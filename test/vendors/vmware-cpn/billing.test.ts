import { describe, expect, test } from 'vitest';
import { apiTokens, documentedTenant, ipsum, lorem, services, tenantOfIpsum, tenantOfLorem, unknownOrg } from './demo.js';
import { navigator, paths, refusal } from './navigator.js';

const { vmcOnAws, operations } = services;
const seconds = (day: string) => Date.parse(`${day}T00:00:00Z`) / 1000;

interface Service {
  readonly serviceDefId: string;
  readonly serviceUsageAmount: number;
  readonly serviceBillableUsageAmount: number;
}

/** What the report of Lorem MSP says at a moment: [used, charged] of each service of each organization. */
async function amounts(now: string, query = '', orgId = lorem) {
  const { get } = await navigator({ now });
  const { status, body } = await get(`${paths.billing(orgId, 'usage-report')}?${query}`, 'string');
  expect(status).toBe(200);
  return Object.fromEntries(
    body.map((org: { orgId: string; services: Service[] }) => [
      org.orgId,
      Object.fromEntries(org.services.map((service) => [service.serviceDefId, [service.serviceUsageAmount, service.serviceBillableUsageAmount]])),
    ]),
  );
}

describe('getUsageReport', () => {
  // A month costs 744 h × 8.368063 = 6225.83 for hosts, and 3666 × 0.005 = 18.33 for addresses, of which 2666 are charged: 13.33.
  test.each([
    ['the last six months', '2026-02-10T00:00:00Z', '', [37464.96, 37434.96]],
    ['addresses of the last month only from the fifth on, hosts at once', '2026-02-04T23:59:59Z', '', [37446.63, 37421.63]],
    ['from that very moment', '2026-02-05T00:00:00Z', '', [37464.96, 37434.96]],
    ['one month, in seconds', '2026-02-10T00:00:00Z', `startTime=${seconds('2025-12-13')}&endTime=${seconds('2026-01-20')}`, [6244.16, 6239.16]],
    ['one month, in milliseconds', '2026-02-10T00:00:00Z', `startTime=${seconds('2025-12-13')}000&endTime=${seconds('2026-01-20')}000`, [6244.16, 6239.16]],
    ['from a month to the last billing period', '2026-02-10T00:00:00Z', `startTime=${seconds('2025-12-31')}`, [12488.32, 12478.32]],
    ['no more than six months back', '2026-02-10T00:00:00Z', `startTime=${seconds('2020-01-01')}`, [37464.96, 37434.96]],
    [
      'hosts of the month that runs, as far as it has come: 265 h',
      '2026-02-10T00:00:00Z',
      `startTime=${seconds('2026-02-01')}&endTime=${seconds('2026-03-01')}`,
      [2217.53, 2217.53],
    ],
    ['nothing, of a period of no length', '2026-02-10T00:00:00Z', `startTime=${seconds('2026-01-05')}&endTime=${seconds('2026-01-20')}`, [0, 0]],
  ])('shows %s', async (_, now, query, used) => {
    expect(await amounts(now, `${query}&tenantId=${tenantOfLorem}`)).toEqual({ [tenantOfLorem]: { [vmcOnAws]: used } });
  });

  test.each<[string, string, string, Record<string, string[]>]>([
    ['all customers', lorem, '', { [tenantOfLorem]: [vmcOnAws], [documentedTenant]: [operations] }],
    ['all customers, said otherwise', lorem, 'allTenants=true&abd=false', { [tenantOfLorem]: [vmcOnAws], [documentedTenant]: [operations] }],
    ['all customers, said by what it is not', lorem, 'providerReport=false', { [tenantOfLorem]: [vmcOnAws], [documentedTenant]: [operations] }],
    ['one customer', lorem, `tenantId=${documentedTenant}`, { [documentedTenant]: [operations] }],
    ['the provider itself, whatever else is said', lorem, `providerReport=true&tenantId=${tenantOfLorem}`, { [lorem]: [operations] }],
    ['a customer who asks for itself', tenantOfLorem, '', { [tenantOfLorem]: [vmcOnAws] }],
    ['some services', lorem, `serviceIds=${operations},strange`, { [tenantOfLorem]: [], [documentedTenant]: [operations] }],
    ['a customer without usage', ipsum, '', { [tenantOfIpsum]: [] }],
  ])('is about %s', async (_, orgId, query, shown) => {
    const found = await amounts('2026-02-10T00:00:00Z', query, orgId);
    expect(Object.fromEntries(Object.entries(found).map(([org, of]) => [org, Object.keys(of as object)]))).toEqual(shown);
  });

  test('has the shape of the vendor’s example', async () => {
    const { get } = await navigator();
    const ask = async (query: string) => (await get(`${paths.billing(lorem, 'usage-report')}?tenantId=${tenantOfLorem}${query}`, 'string')).body[0];
    const subscription = { sid: 'M20000001', subscriptionEndTime: 0, anniversaryBillingTime: 0, status: 'ACTIVE', subscriptionType: 'ON_DEMAND' };
    expect(await ask('&detailView=true')).toMatchObject({
      orgName: 'Lorem',
      services: [{ serviceName: 'VMware Cloud on AWS', subscriptions: [{ ...subscription, skuData: { skus: [], pageSize: 0 } }] }],
    });
    const skus = [{ unitPrice: '8.368063', currency: 'USD', productFamily: 'VMC-AWS' }, { unitPrice: '0.005' }];
    expect(await ask('')).toMatchObject({ services: [{ subscriptions: [{ ...subscription, skuData: { skus, pageSize: 2 } }] }] });
  });

  test.each([
    ['a start after the end', `startTime=${seconds('2026-01-01')}&endTime=${seconds('2025-12-01')}000`, 400, 'Bad Request: startTime is after endTime'],
    ['a time that is a word', 'startTime=yesterday', 400, 'Bad Request: startTime must be integer'],
    ['a time before all', 'endTime=-1', 400, 'Bad Request: endTime must be >= 0'],
    ['an unknown customer', `tenantId=${unknownOrg}`, 404, `Organization ${unknownOrg} not found`],
    ['a customer of another provider', `tenantId=${tenantOfIpsum}`, 403, 'Forbidden'],
  ])('refuses %s', async (_, query, status, message) => {
    const { get } = await navigator();
    for (const what of ['usage-report', 'usage-report/file', 'subscriptions'] as const)
      expect(await get(`${paths.billing(lorem, what)}?${query}`, 'string')).toMatchObject({ status, body: refusal(status, message) });
  });

  test.each([
    ['loremBilling', 200],
    ['loremAccounts', 403],
    ['ipsum', 403],
  ] as const)('asked by %s of Lorem MSP', async (who, status) => {
    const { get, signIn } = await navigator();
    expect(await get(paths.billing(lorem, 'usage-report'), await signIn(apiTokens[who]))).toMatchObject({ status });
  });
});

describe('downloadUsageReport', () => {
  const headers =
    '"Org Id","Org Name","Org Status","Tag","Service Id","Service Name","Subscription Id","Sku Name","Sku Description","Datacenter","Billable Usage Timestamp","Price ()","Usage Qty","Commit Qty","Billable Qty","Product Family","Customer Segment","Cross Reference Sku"';
  const january = `startTime=${seconds('2026-01-01')}&endTime=${seconds('2026-02-01')}`;

  test('has the documented headers, then a line for each SKU and month', async () => {
    const { get } = await navigator({ now: '2026-02-10T00:00:00Z' });
    const { status, headers: sent, text } = await get(`${paths.billing(lorem, 'usage-report/file')}?${january}&tenantId=${tenantOfLorem}`, 'string');
    expect([status, sent['content-type'], sent['content-disposition']]).toEqual([
      200,
      expect.stringMatching(/^text\/csv/),
      'attachment; filename="usage-report-2026-01-2026-01.csv"',
    ]);
    expect(text.split('\r\n')).toEqual([
      headers,
      `"${tenantOfLorem}","Lorem","ACTIVE","","${vmcOnAws}","VMware Cloud on AWS","M20000001","VOD-HS","VMware Cloud on AWS - host","US West (Oregon)","2026-01-01T00:00:00.000Z","8.368063","744","0","744","VMC-AWS","COMMERCIAL","VMC-HS-OD"`,
      `"${tenantOfLorem}","Lorem","ACTIVE","","${vmcOnAws}","VMware Cloud on AWS","M20000001","VOD-IP-A1","VMware Cloud on AWS - Elastic IP address","US West (Oregon)","2026-01-01T00:00:00.000Z","0.005","3666","1000","2666","VMC-AWS","COMMERCIAL","COA-12MT0-AU"`,
      '',
    ]);
  });

  test('is about all customers where none is named; of nothing it has the headers', async () => {
    const { get } = await navigator({ now: '2026-02-10T00:00:00Z' });
    const lines = async (orgId: string) => (await get(`${paths.billing(orgId, 'usage-report/file')}?${january}`, 'string')).text.split('\r\n').length - 1;
    expect([await lines(lorem), await lines(ipsum)]).toEqual([4, 1]);
  });

  test('doubles quotes within a field', async () => {
    const { get, send } = await navigator({ now: '2026-02-10T00:00:00Z' });
    const { body: org } = await get(paths.org(tenantOfLorem), 'string');
    await send('put', paths.org(tenantOfLorem), { ...org, displayName: 'Lorem "L", Inc.', addressLine1: 'Somewhere' });
    expect((await get(paths.billing(lorem, 'usage-report/file'), 'string')).text).toContain('"Lorem ""L"", Inc."');
  });
});

describe('getBillingSubscriptions', () => {
  test('shows term subscriptions, with prices as text', async () => {
    const { get } = await navigator();
    const { status, body } = await get(`${paths.billing(lorem, 'subscriptions')}?tenantId=${documentedTenant}`, 'string');
    expect(status).toBe(200);
    expect(body).toMatchObject([
      {
        orgId: documentedTenant,
        services: [
          {
            serviceDefId: operations,
            subscriptions: [
              {
                sid: 'M13130023',
                subscriptionType: 'TERM',
                status: 'ACTIVE',
                subscriptionEndTime: Date.parse('2026-10-01T00:00:00Z'),
                skuData: { skus: [{ unitPrice: '8400', currency: 'USD', offerInfo: { offerName: 'Operations Standard' } }], pageSize: 1 },
              },
            ],
          },
        ],
      },
    ]);
  });

  test.each([
    ['', ['M13130022', 'M13130024', 'M13130023']],
    [`startTime=${seconds('2025-11-01')}&endTime=${seconds('2026-01-01')}`, ['M13130022', 'M13130023']],
    [`serviceIds=${operations}`, ['M13130023']],
    ['providerReport=true', []],
  ])('narrowed down with %s', async (query, sids) => {
    const { get } = await navigator();
    const { body } = await get(`${paths.billing(lorem, 'subscriptions')}?allTenants=true&${query}`, 'string');
    const found = body.flatMap(({ services: of }: { services: { subscriptions: { sid: string }[] }[] }) =>
      of.flatMap(({ subscriptions }) => subscriptions.map(({ sid }) => sid)),
    );
    expect(found).toEqual(sids);
  });
});
