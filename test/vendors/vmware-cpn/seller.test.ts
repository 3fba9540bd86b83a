import { describe, expect, test } from 'vitest';
import { unzipped } from '../../support/unzipped.js';
import { apiTokens, distributor, lorem, reseller, sellerSubscription, unknownOrg } from './demo.js';
import { navigator, paths, refusal } from './navigator.js';

const asked = (what: string, query = '') => `${paths.distributor(distributor, what)}${query}`;
const askedByReseller = (what: string, query = '') => `${paths.reseller(reseller, what)}${query}`;
const filtered = (key: string, operator: string, value: unknown) => ({ filters: [{ key, operator, value }] });

describe('who sees the 2-tier side', () => {
  test.each([
    ['a distributor its own', 'distributor', 'post', paths.distributor(distributor, 'subscriptions/search'), 200],
    ['a reseller its own', 'reseller', 'post', paths.reseller(reseller, 'transactions/search'), 200],
    ['a reseller not what distributors see', 'reseller', 'post', paths.distributor(reseller, 'subscriptions/search'), 403],
    ['a distributor not what resellers see', 'distributor', 'post', paths.reseller(distributor, 'transactions/search'), 403],
    ['a distributor not what others have', 'distributor', 'post', paths.reseller(reseller, 'transactions/search'), 403],
    ['an MSP nothing', 'lorem', 'post', paths.distributor(lorem, 'invoices/search'), 403],
    ['nobody what is not there', 'distributor', 'post', paths.distributor(unknownOrg, 'usages/search'), 404],
  ] as const)('%s', async (_, who, method, path, status) => {
    const { send, signIn } = await navigator();
    expect(await send(method, path, {}, await signIn(apiTokens[who]))).toMatchObject({ status });
  });

  test('nobody without a token', async () => {
    const { get } = await navigator();
    expect(await get(asked('usage/customers'))).toMatchObject({ status: 401, body: refusal(401, 'Unauthorized') });
  });
});

describe('searchDistributorSubscriptions', () => {
  const ids = (results: { billingEngineSubscriptionId: string }[]) => results.map((one) => one.billingEngineSubscriptionId);

  test.each<[string, object | undefined, string[]]>([
    ['what runs, the one that ends first before the others', undefined, ['M1213456', 'M1213457']],
    ['the same, said', filtered('INCLUDE_INACTIVE_SUBSCRIPTIONS', 'EQUALS', false), ['M1213456', 'M1213457']],
    ['all of them on demand', filtered('INCLUDE_INACTIVE_SUBSCRIPTIONS', 'EQUALS', true), ['M1213458', 'M1213456', 'M1213457']],
    ['the same, in a word', filtered('INCLUDE_INACTIVE_SUBSCRIPTIONS', 'EQUALS', 'True'), ['M1213458', 'M1213456', 'M1213457']],
    ['those of a customer by a part of its name, in any case', filtered('CUSTOMER_NAME', 'LIKE', 'san DIEGO'), ['M1213457']],
    ['in another order', { sorter: { key: 'CUSTOMER_NAME', operator: 'ASC' } }, ['M1213457', 'M1213456']],
  ])('finds %s', async (_, body, found) => {
    const { find } = await navigator();
    const { status, body: page } = await find(asked('subscriptions/search'), body);
    expect([status, ids(page.results)]).toEqual([200, found]);
  });

  test('pages in camelCase; the spelling of the MSP API says nothing here', async () => {
    const { find } = await navigator();
    expect((await find(asked('subscriptions/search', '?pageLimit=1'))).body).toMatchObject({ current: 1, next: 2, totalResultsCount: 2 });
    expect((await find(asked('subscriptions/search', '?pageLimit=1&pageStart=2'))).body).toMatchObject({ current: 2, results: [{}] });
    expect((await find(asked('subscriptions/search', '?page_limit=1'))).body.results).toHaveLength(2);
  });

  test.each([
    ['a word that is neither true nor false', filtered('INCLUDE_INACTIVE_SUBSCRIPTIONS', 'EQUALS', 'perhaps')],
    ['a part of a flag', filtered('INCLUDE_INACTIVE_SUBSCRIPTIONS', 'LIKE', 't')],
    ['a key of another search', filtered('CHARGE_ID', 'EQUALS', 'VOD-HS')],
  ])('refuses %s', async (_, body) => {
    const { find } = await navigator();
    expect(await find(asked('subscriptions/search'), body)).toMatchObject({ status: 400, body: { statusCode: 400 } });
  });

  test('one that has expired is left out', async () => {
    const { sandbox, find } = await navigator();
    await sandbox.clock.advance({ to: '2027-03-01T00:00:00Z' });
    expect(ids((await find(asked('subscriptions/search'))).body.results)).toEqual(['M1213456']);
  });
});

describe('transactions', () => {
  const dates = (list: { transactionDate: string; transactionType: string }[]) =>
    list.map((one) => `${one.transactionDate.slice(0, 10)} ${one.transactionType}`);

  test('of one subscription are one object, oldest first; a renewal on the clock adds one for the same price', async () => {
    const { sandbox, get } = await navigator();
    const path = asked(`subscriptions/${sellerSubscription}/transactions`);
    const { body: before } = await get(path, 'string');
    expect(before).toMatchObject({ customerRef: { name: 'Valley Mountain DD' }, resellerRef: { orgId: reseller } });
    expect(dates(before.transactions)).toEqual(['2024-12-03 INITIAL', '2025-12-03 AUTO_RENEW']);

    await sandbox.clock.advance({ to: '2026-12-04T00:00:00Z' });
    const { body } = await get(path, 'string');
    expect(dates(body.transactions)).toEqual(['2024-12-03 INITIAL', '2025-12-03 AUTO_RENEW', '2026-12-03 AUTO_RENEW']);
    expect(body.transactions[2]).toMatchObject({
      totalNetPrice: 1200.5,
      currency: 'USD',
      requester: 'SYSTEM',
      billingEngineOrderId: expect.stringMatching(/^\d{6}$/),
    });
  });

  test('of a strange subscription are not found', async () => {
    const { get } = await navigator();
    expect(await get(asked(`subscriptions/${unknownOrg}/transactions`), 'string')).toMatchObject({
      status: 404,
      body: refusal(404, `Subscription ${unknownOrg} not found`),
    });
  });

  const latestFirst = ['2025-12-03 AUTO_RENEW', '2025-09-15 EXPANSION', '2025-03-01 INITIAL', '2024-12-03 INITIAL'];
  test.each<[string, object | undefined, string[]]>([
    ['all, the latest first', undefined, latestFirst],
    ['all, oldest first', { sorter: { key: 'TRANSACTION_DATE', operator: 'ASC' } }, latestFirst.toReversed()],
    ['one by its id', filtered('TRANSACTION_ID', 'EQUALS', '473a3ca7-8f52-43f6-badd-3f4049787574'), ['2025-03-01 INITIAL']],
    ['those of a year', filtered('TRANSACTION_DATE', 'BETWEEN', ['2025-01-01', '2025-12-31']), latestFirst.slice(0, 3)],
  ])('are searched by both sides: %s', async (_, body, found) => {
    const { find } = await navigator();
    const [seen, alsoSeen] = [(await find(asked('transactions/search'), body)).body, (await find(askedByReseller('transactions/search'), body)).body];
    expect([dates(seen.results), dates(alsoSeen.results)]).toEqual([found, found]);
    expect(seen.results[0].resellerRef).toEqual({ name: 'Amet Resale', orgId: reseller, partnerId: '58844006' });
    expect(alsoSeen.results[0]).not.toHaveProperty('resellerRef');
  });

  test('carry what the vendor shows', async () => {
    const { find } = await navigator();
    const { body } = await find(asked('transactions/search'), filtered('TRANSACTION_ID', 'EQUALS', '041894d2-6de0-4082-8f32-9705817b5e6b'));
    expect(body.results[0]).toMatchObject({
      billingEngineOrderId: '12188',
      customerRef: { name: 'Valley Mountain DD' },
      requester: 'John',
      status: 'ACTIVE',
      serviceRefs: [{ id: '0f1c0f8c-a658-4142-b73a-06aee1ac2f9b', name: 'VMware vRealize Operations Cloud' }],
      subscriptionRef: { billingEngineSubscriptionId: 'M1213456', id: sellerSubscription },
    });
  });
});

describe('invoices', () => {
  const names = (results: { invoiceFileName: string }[]) => results.map((one) => one.invoiceFileName);
  const memo = 'CM-1284310-2025-11-M727949919';

  test('that of a month is there from the fifth of the next one, and is told', async () => {
    const { sandbox, find } = await navigator({ now: '2026-02-04T23:59:59Z' });
    const count = async () => (await find(asked('invoices/search'))).body.totalResultsCount;
    // July to December 2025, and the credit memo.
    expect(await count()).toBe(7);
    const { events } = await sandbox.clock.advance('PT1S');
    expect(events).toContainEqual(expect.objectContaining({ type: 'invoice.generated', orgId: distributor, invoiceFileName: 'INV-1284310-2026-01.pdf' }));
    expect(await count()).toBe(8);
    expect((await find(asked('invoices/search', '?pageLimit=1'))).body.results).toEqual([
      {
        billingReportFileName: 'BR-1284310-2026-01.csv',
        documentType: 'INVOICE',
        fileGenerationDate: '2026-02-05T00:00:00Z',
        invoiceFileName: 'INV-1284310-2026-01.pdf',
        partnerName: 'Dolor Distribution',
        prmId: '1284310',
        userFriendlyInvoiceFileName: 'Dolor Distribution 2026-01.pdf',
      },
    ]);
  });

  test.each<[string, string, object | undefined, string[]]>([
    ['credit memos', '?documentType=CREDITMEMO', undefined, [`${memo}.pdf`]],
    [
      'invoices, oldest first',
      '?documentType=INVOICE&pageLimit=2&locale=en-US',
      { sorter: { key: 'DATE_RECEIVED', operator: 'ASC' } },
      ['INV-1284310-2025-07.pdf', 'INV-1284310-2025-08.pdf'],
    ],
    ['what is about a subscription', '', filtered('SUBSCRIPTION_ID', 'EQUALS', 'M727949919'), [`${memo}.pdf`]],
    ['what came on a day', '', filtered('DATE_RECEIVED', 'EQUALS', '2025-11-05'), ['INV-1284310-2025-10.pdf']],
  ])('are found: %s', async (_, query, body, found) => {
    const { find } = await navigator();
    expect(names((await find(asked('invoices/search', query), body)).body.results)).toEqual(found);
  });

  test('are refused by a strange kind', async () => {
    const { find } = await navigator();
    expect(await find(asked('invoices/search', '?documentType=RECEIPT'))).toMatchObject({ status: 400, body: { statusCode: 400 } });
  });

  test('are downloaded in one file, each under its name, and add up', async () => {
    const { send } = await navigator({ now: '2026-02-10T00:00:00Z' });
    const fileNames = ['INV-1284310-2026-01.pdf', 'BR-1284310-2026-01.csv', `${memo}.pdf`, `${memo}.csv`];
    const { status, headers, body } = await send('post', asked('invoices/download'), { fileNames }).responseType('blob');
    expect([status, headers['content-type'], headers['content-disposition']]).toEqual([200, 'application/octet-stream', 'attachment; filename="invoices.zip"']);
    const files = unzipped(body);
    expect([...files.keys()]).toEqual(fileNames);
    // 744 h beyond the commitment × 8.368063, and 3666 × 0.005.
    const invoice = files.get('INV-1284310-2026-01.pdf')?.toString('latin1');
    expect(invoice).toMatch(/^%PDF-1\.4/);
    expect(invoice).toMatch(/Total +6244\.16 USD/);
    expect(files.get('BR-1284310-2026-01.csv')?.toString().split('\r\n')).toMatchObject([
      expect.stringContaining('"Amount"'),
      expect.stringContaining('"San Diego University","M1627786075","VOD-HS","VMware Cloud on AWS - host","1488","744","744","8.368063","6225.83","USD"'),
      expect.stringContaining('"3666","0","3666","0.005","18.33","USD"'),
      '',
    ]);
    expect(files.get(`${memo}.csv`)?.toString()).toContain('"M727949919","Hosts that were down","-150.00","USD"');
  });

  test.each<[string, object | undefined, number]>([
    ['eleven files', { fileNames: Array.from({ length: 11 }, (_, index) => `f${index}.csv`) }, 400],
    ['no files', { fileNames: [] }, 400],
    ['nothing', undefined, 400],
    ['a strange file', { fileNames: ['filename1.csv', 'filename2.pdf'] }, 404],
    ['a file of a month to come', { fileNames: ['INV-1284310-2026-01.pdf'] }, 404],
    ['ten times one file', { fileNames: Array.from({ length: 10 }, () => `${memo}.pdf`) }, 200],
  ])('of %s', async (_, body, status) => {
    const { send } = await navigator();
    expect(await send('post', asked('invoices/download'), body)).toMatchObject({ status });
  });
});

describe('usages', () => {
  const shown = (results: { usageTimestamp: string; chargeId: string }[]) => results.map((one) => `${one.usageTimestamp.slice(0, 7)} ${one.chargeId}`);
  const quarter = (charge: string) => [`2025-12 ${charge}`, `2025-11 ${charge}`, `2025-10 ${charge}`];

  test.each<[string, string, object | undefined, string[]]>([
    ['of the previous quarter, the latest first', '2026-02-10T00:00:00Z', filtered('CHARGE_ID', 'EQUALS', 'VOD-HS'), quarter('VOD-HS')],
    ['of the same quarter to its last moment', '2026-03-31T23:59:59Z', filtered('CHARGE_ID', 'EQUALS', 'VOD-HS'), quarter('VOD-HS')],
    ['of the next', '2026-04-01T00:00:00Z', filtered('CHARGE_ID', 'EQUALS', 'VOD-HS'), ['2026-03 VOD-HS', '2026-02 VOD-HS', '2026-01 VOD-HS']],
    [
      'generated on the fifth, but for hosts',
      '2026-01-02T00:00:00Z',
      filtered('USAGE_DATE', 'BETWEEN', ['2025-12-01', '2026-01-31']),
      ['2026-01 VOD-HS', '2025-12 VOD-HS'],
    ],
    ['of a day', '2026-02-10T00:00:00Z', filtered('USAGE_DATE', 'EQUALS', '2025-08-01'), ['2025-08 VOD-HS', '2025-08 VOD-IP-A1']],
  ])('%s', async (_, now, body, found) => {
    const { find } = await navigator({ now });
    expect(shown((await find(asked('usages/search'), body)).body.results)).toEqual(found);
  });

  test('are shown under the names and in the form of the vendor’s example', async () => {
    const { find } = await navigator();
    const documented = await find(asked('usages/search')).set('Prefer', 'example=documented');
    const { body } = await find(asked('usages/search'), filtered('CHARGE_ID', 'EQUALS', 'VOD-IP-A1'));
    expect(Object.keys(body.results[0]).toSorted()).toEqual(Object.keys(documented.body.results[0]).toSorted());
    expect(body.results[0]).toMatchObject({ usageTimestamp: '2025-11-01 00:00:00', usage: 3666, onDemandUsage: 3666, commitment: 0, distributorId: '1284310' });
  });

  test('are downloaded, all of them, as a file', async () => {
    const { send } = await navigator({ now: '2026-02-10T00:00:00Z' });
    const { status, headers, body } = await send('post', asked('usages/download'), {}).responseType('blob');
    expect([status, headers['content-type']]).toEqual([200, 'application/octet-stream']);
    const lines = body.toString().trimEnd().split('\r\n');
    expect([lines.length, lines[0]]).toEqual([7, expect.stringMatching(/^"usageTimestamp","customerName"/)]);
  });

  test('have customers, by reseller, with their services', async () => {
    const { get } = await navigator();
    const { status, body } = await get(asked('usage/customers'), 'string');
    const serviceRef = [{ id: 'tcq4LTfyZ_-UPdPAJIi2LhnvxmE_', name: 'VMware Cloud on AWS' }];
    const customers = [
      { customerName: 'San Diego University', customerOrgId: 'f72dc7f9-8361-4a4b-a94e-a083bdd45744', serviceRef },
      { customerName: 'Valley Mountain DD', customerOrgId: '4c2b0f7d-51e8-4d39-8a6b-c0d9e1f37a25', serviceRef },
    ];
    expect([status, body]).toEqual([200, [{ customers, resellerName: 'Amet Resale', resellerPRMId: '58844006' }]]);
  });
});

describe('discount contracts', () => {
  const search = async (now: string, body?: object) => {
    const { find } = await navigator({ now });
    return (await find(askedByReseller('discount-contracts/search'), body)).body;
  };
  const ids = (page: { data: { results: { billingEngineDiscountContractId: string }[] } }) =>
    page.data.results.map((one) => one.billingEngineDiscountContractId);

  test('are shown with days as the vendor writes them, under a count', async () => {
    const page = await search('2026-06-01T00:00:00Z');
    expect(page).toMatchObject({
      aggregates: { currentYear: { expired: 1, total: 3 }, totalYears: { expired: 1, total: 3 } },
      data: { current: 1, totalResultsCount: 3 },
    });
    expect(ids(page)).toEqual(['34567', '12345', '23456']);
    expect(page.data.results[1]).toEqual({
      billingAccountId: 'BA-1001',
      billingEngineDiscountContractId: '12345',
      currency: 'USD',
      currentYear: { startDate: '12/10/2025', endDate: '12/9/2026' },
      customerName: 'San Diego University',
      distributorName: 'Dolor Distribution',
      expiring: false,
      status: 'ACTIVE',
      totalYears: { startDate: '12/10/2023', endDate: '12/9/2026' },
    });
  });

  test.each([
    ['2026-11-09T23:59:59.998Z', false, 'ACTIVE'],
    ['2026-11-09T23:59:59.999Z', true, 'ACTIVE'],
    ['2026-12-09T23:59:59.999Z', true, 'ACTIVE'],
    ['2026-12-10T00:00:00.000Z', false, 'INACTIVE'],
  ])('at %s, one that ends on 9 December 2026 is expiring: %s, and %s', async (now, expiring, status) => {
    const page = await search(now, filtered('CBC_CONTRACT_ID', 'EQUALS', '12345'));
    expect(page.data.results).toMatchObject([{ expiring, status }]);
  });

  test.each<[string, object, string[]]>([
    ['that run, in the year that runs', { ...filtered('STATUS', 'IN', ['ACTIVE']), period: 'CURRENT' }, ['12345', '23456']],
    ['in a currency', filtered('CURRENCY', 'LIKE', 'eu'), ['34567']],
    ['through a distributor', filtered('DISTRIBUTOR_NAME', 'LIKE', 'dolor'), ['34567', '12345', '23456']],
    ['of a customer', filtered('CUSTOMER_NAME', 'LIKE', 'valley'), ['34567', '23456']],
    ['the last to end first', { sorter: { key: 'CURRENT_REMAINING_DURATION', operator: 'DESC' } }, ['23456', '12345', '34567']],
  ])('are found: %s', async (_, body, found) => {
    expect(ids(await search('2026-06-01T00:00:00Z', body))).toEqual(found);
  });

  test('of another period than the current are refused', async () => {
    const { find } = await navigator();
    expect(await find(askedByReseller('discount-contracts/search'), { period: 'PAST' })).toMatchObject({ status: 400 });
  });

  test('have customers while they run', async () => {
    const customers = async (now: string) => {
      const { get } = await navigator({ now });
      return (await get(askedByReseller('discount-contracts/customers'), 'string')).body;
    };
    expect(await customers('2026-06-01T00:00:00Z')).toMatchObject([
      { customers: [{ customerName: 'San Diego University' }, { customerName: 'Valley Mountain DD' }], resellerName: 'Amet Resale', resellerPRMId: '58844006' },
    ]);
    expect(await customers('2028-06-01T00:00:00Z')).toEqual([]);
  });

  test('are downloaded as a workbook, most spent first, with what is left of the commitment', async () => {
    const { send } = await navigator({ now: '2025-06-01T00:00:00Z' });
    const body = { sorter: { key: 'CURRENT_SPENT', operator: 'DESC' } };
    const { status, headers, body: file } = await send('post', asked('discount-contracts/download'), body).responseType('blob');
    expect([status, headers['content-type'], headers['content-disposition']]).toEqual([
      200,
      'application/octet-stream',
      'attachment; filename="discount-contracts.xlsx"',
    ]);
    const parts = unzipped(file);
    expect([...parts.keys()]).toContain('[Content_Types].xml');
    const rows = [...(parts.get('xl/worksheets/sheet1.xml')?.toString() ?? '').matchAll(/<row .*?<\/row>/g)].map(([row]) =>
      [...row.matchAll(/<v>(.*?)<\/v>|<t[^>]*>(.*?)<\/t>/g)].map(([, number, text]) => (number === undefined ? text : Number(number))),
    );
    expect(rows.map((row) => row.slice(0, 13))).toEqual([
      [
        'Contract',
        'Billing account',
        'Customer',
        'Reseller',
        'Status',
        'Currency',
        'Current year start',
        'Current year end',
        'Current year commitment',
        'Current year spent',
        'Current year remaining',
        'Current year overage',
        'Current year spent %',
      ],
      ['12345', 'BA-1001', 'San Diego University', 'Amet Resale', 'ACTIVE', 'USD', '12/10/2024', '12/9/2025', 100000, 112500.5, 0, 12500.5, 112.5005],
      ['23456', 'BA-1002', 'Valley Mountain DD', 'Amet Resale', 'ACTIVE', 'USD', '1/10/2025', '1/9/2026', 20000, 18000, 2000, 0, 90],
      ['34567', 'BA-1003', 'Valley Mountain DD', 'Amet Resale', 'INACTIVE', 'EUR', '1/1/2024', '12/31/2024', 5000, 5000, 0, 0, 100],
    ]);
  });
});
