import { describe, expect, test } from 'vitest';
import { tenant } from './tenant.js';

const list = '/api/web/namespaces/system/usage/invoices/custom_list';
const pdf = '/api/web/namespaces/system/usage/invoice_pdf';
const methods = '/api/web/namespaces/system/billing/payment_methods';
const transitions = '/api/web/namespaces/system/billing/plan_transition';
const whoami = '/api/web/custom/namespaces/system/whoami';

type Tenant = Awaited<ReturnType<typeof tenant>>;
interface Listed {
  readonly name: string;
  readonly amount: string;
  readonly status: string;
}

/** `invoice-abc-2 12345 ISSUED` for each invoice, newest first. */
const invoices = async ({ get }: Tenant) =>
  ((await get(list)).body.invoices as Listed[]).map(({ name, amount, status }) => `${name} ${amount} ${status.replace('STATUS_', '')}`);
const flags = async ({ get }: Tenant) => (await get(whoami)).body.billing_flags.map(({ billing_flag }: { billing_flag: string }) => billing_flag);
const card = (role: 'PRIMARY' | 'SECONDARY' | 'NORMAL', token: string) => ({ role: `PAYMENT_METHOD_ROLE_${role}`, token });

describe('listInvoices', () => {
  test.each([
    ['all of them without a limit', '', 200, 3],
    ['all of them with 0', '?limit=0', 200, 3],
    ['the newest', '?limit=1', 200, 1],
    ['no more than there are', '?limit=100', 200, 3],
    ['nothing with a negative limit', '?limit=-1', 400, undefined],
    ['nothing with a limit that is no number', '?limit=few', 400, undefined],
    ['nothing with a limit that no int32 holds', '?limit=2147483648', 400, undefined],
    ['all of them with a parameter that nobody knows', '?page=2', 200, 3],
  ])('%s', async (_, query, status, count) => {
    const { get } = await tenant();
    const { body, ...response } = await get(list + query);
    expect({ status: response.status, count: body.invoices?.length }).toEqual({ status, count });
  });

  test.each(['2026-01-01T00:00:00Z', '2026-06-17T08:30:00Z', '2026-12-31T23:59:59Z', '2031-02-28T12:00:00Z', '2019-07-01T00:00:00Z'])(
    'the running period of the demo holds the first moment of the sandbox, %s',
    async (now) => {
      const { get } = await tenant({ now });
      const [running, issued, paid] = (await get(list)).body.invoices;
      const month = `${now.slice(0, 7)}-01T00:00:00.000Z`;
      expect(running).toMatchObject({ name: 'invoice-abc-3', status: 'STATUS_PENDING', active: true, period_start: month });
      expect(issued).toMatchObject({ name: 'invoice-abc-2', status: 'STATUS_ISSUED', active: false, amount: '12345', currency: 'USD', period_end: month });
      expect(paid).toMatchObject({ name: 'invoice-abc-1', status: 'STATUS_PAID', active: false, period_end: issued.period_start });
    },
  );

  test('there are none in an empty tenant', async () => {
    const { get } = await tenant({ fixtures: 'empty' });
    expect((await get(list)).body).toEqual({ invoices: [] });
  });
});

describe('downloadInvoicePdf', () => {
  test.each([
    ['a paid invoice', '?name=invoice-abc-1', 200],
    ['an issued one', '?name=invoice-abc-2', 409],
    ['the running one', '?name=invoice-abc-3', 409],
    ['one that is not there', '?name=nope-invoice', 404],
    ['none', '', 404],
    ['one by a parameter that is not documented', '?invoice_id=invoice-abc-1', 404],
  ])('%s', async (_, query, status) => {
    const { get } = await tenant();
    expect((await get(pdf + query)).status).toBe(status);
  });

  test('is a PDF with the lines of the invoice', async () => {
    const { get } = await tenant();
    const file = Buffer.from((await get(`${pdf}?name=invoice-abc-1`)).body.pdf, 'base64').toString('latin1');
    const shown = [...file.matchAll(/^\((.*)\) Tj T\*$/gm)].map(([, line = '']) => line.replaceAll(/\s+/g, ' ').trim());
    expect(shown).toEqual([
      'F5 Distributed Cloud',
      '',
      'Invoice invoice-abc-1',
      'Period 2025-11-01 to 2025-12-01',
      'Status paid',
      '',
      'ADN App Mgmt - Customer Edge Large Containers 1 TB 123.45',
      'Welcome -23.45',
      '-'.repeat(72),
      'Total \\(USD\\) 100.00',
    ]);
    // A reader finds the table of objects where the end of the file says, and each object where the table says.
    const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(file)?.[1]);
    expect(file.slice(start)).toMatch(/^xref\n0 \d+\n/);
    const offsets = [...file.slice(start).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => Number(offset));
    for (const [index, offset] of offsets.entries()) expect(file.slice(offset)).toMatch(new RegExp(`^${index + 1} 0 obj\\n`));
  });
});

describe('billing periods', () => {
  test('as one ends its invoice is issued and charged a day later, and the next one runs', async () => {
    const xc = await tenant();
    expect(await invoices(xc)).toEqual(['invoice-abc-3 0 PENDING', 'invoice-abc-2 12345 ISSUED', 'invoice-abc-1 10000 PAID']);

    await xc.sandbox.clock.advance('P10D');
    expect(await invoices(xc)).toEqual(['invoice-abc-3 9876 PENDING', 'invoice-abc-2 12345 PAID', 'invoice-abc-1 10000 PAID']);

    await xc.sandbox.clock.advance({ to: '2026-02-01T00:00:00Z' });
    expect((await invoices(xc)).slice(0, 2)).toEqual(['invoice-4 0 PENDING', 'invoice-abc-3 9876 ISSUED']);

    const { events } = await xc.sandbox.clock.advance('P1D');
    expect(events).toMatchObject([{ at: '2026-02-02T00:00:00.000Z', type: 'invoice.paid', name: 'invoice-abc-3', amount: 9876 }]);
    expect((await xc.get('/api/web/namespaces/system/subscriptions/custom_list')).body.subscriptions).toMatchObject([
      {
        last_billing_period_start_date: '2026-02-01T00:00:00.000Z',
        last_billing_period_end_date: '2026-03-01T00:00:00.000Z',
        previous_billing_periods: [
          {},
          {},
          { internal_end_date: '2026-02-01T00:00:00.000Z', closed_invoice: ['invoice-abc-3'], pending_invoice: [], trial: false },
        ],
      },
    ]);
  });

  test('a move to another plan ends one early, and its price is on the next invoice', async () => {
    const xc = await tenant({ now: '2026-01-31T12:00:00Z' });
    await xc.post(transitions, { new_plan: 'plan-1' });
    await xc.sandbox.clock.advance('PT1M');
    expect((await invoices(xc)).slice(0, 2)).toEqual(['invoice-4 8000 PENDING', 'invoice-abc-3 9876 ISSUED']);

    await xc.sandbox.clock.advance('P2M');
    const { subscriptions } = (await xc.get('/api/web/namespaces/system/subscriptions/custom_list?current=true')).body;
    expect(subscriptions).toHaveLength(1);
    // Periods are counted from the first day: what February cuts off comes back in March.
    expect(subscriptions[0]).toMatchObject({
      plan_name: 'Plan 1',
      last_billing_period_start_date: '2026-03-31T12:01:00.000Z',
      last_billing_period_end_date: '2026-04-30T12:01:00.000Z',
      previous_billing_periods: [{ internal_end_date: '2026-02-28T12:01:00.000Z' }, { internal_end_date: '2026-03-31T12:01:00.000Z' }],
    });
    const paid = Buffer.from((await xc.get(`${pdf}?name=invoice-4`)).body.pdf, 'base64').toString('latin1');
    expect(paid).toMatch(/\(Plan 1 +100\.00\)/);
  });

  test('a plan without billing makes no invoices', async () => {
    const xc = await tenant();
    await xc.post(transitions, { new_plan: 'organization-v1' });
    await xc.sandbox.clock.advance('P3M');
    expect((await invoices(xc)).map((line) => line.split(' ')[0])).toEqual(['invoice-abc-3', 'invoice-abc-2', 'invoice-abc-1']);
  });

  test('a long time passes without harm', async () => {
    const xc = await tenant();
    await xc.sandbox.clock.advance('P40Y');
    expect(await invoices(xc)).toHaveLength(3 + 40 * 12);
    const [{ previous_billing_periods }] = (await xc.get('/api/web/namespaces/system/subscriptions/custom_list')).body.subscriptions;
    expect(previous_billing_periods).toHaveLength(24);
  });

  test('at the end of time it stops', async () => {
    const xc = await tenant({ now: '9999-11-20T00:00:00Z' });
    await xc.sandbox.clock.advance({ to: '9999-12-31T23:59:59.999Z' });
    expect((await xc.get(list)).status).toBe(200);
    expect((await xc.get('/api/web/namespaces/system/subscriptions/custom_list')).status).toBe(200);
  });
});

describe('a charge', () => {
  test.each([
    ['of a good primary', 'tok-good', 'tok-good-2', 'PAID', []],
    ['of a declined primary, the secondary pays', 'tok-charge-declined', 'tok-good', 'PAID', ['PAYMENT_METHOD_PRIMARY_DECLINED_SECONDARY_CHARGED']],
    ['of a primary without funds', 'tok-charge-insufficient-funds', 'tok-good', 'PAID', ['PAYMENT_METHOD_INSUFFICIENT_FUNDS_SECONDARY_CHARGED']],
    ['of an expired primary', 'tok-charge-expired', 'tok-good', 'PAID', ['PAYMENT_METHOD_PRIMARY_EXPIRED_SECONDARY_CHARGED']],
    ['of a primary with a wrong code', 'tok-charge-cvc', 'tok-good', 'PAID', ['PAYMENT_METHOD_PRIMARY_DECLINED_SECONDARY_CHARGED']],
    [
      'of two that cannot pay',
      'tok-charge-zip',
      'tok-charge-expired',
      'ISSUED',
      ['LAST_TRANSACTION_STATUS', 'PAYMENT_METHOD_ZIP_INVALID', 'PAYMENT_METHOD_BOTH_PAYMENT_METHOD_FAILED'],
    ],
    [
      'of two that have expired',
      'tok-charge-expired-1',
      'tok-charge-expired-2',
      'ISSUED',
      ['LAST_TRANSACTION_STATUS', 'PAYMENT_METHOD_EXPIRED', 'PAYMENT_METHOD_BOTH_PAYMENT_METHOD_FAILED'],
    ],
  ] as const)('%s', async (_, primary, secondary, status, expected) => {
    const xc = await tenant();
    await xc.post(methods, card('PRIMARY', primary));
    await xc.post(methods, card('SECONDARY', secondary));
    await xc.sandbox.clock.advance('P1D');
    expect((await invoices(xc))[1]).toBe(`invoice-abc-2 12345 ${status}`);
    expect(await flags(xc)).toEqual(expected);
  });

  test('without a primary goes to the secondary at once', async () => {
    const xc = await tenant();
    await xc.post('/api/web/namespaces/system/billing/payment_method/payment-method-1/secondary');
    await xc.sandbox.clock.advance('P1D');
    expect((await invoices(xc))[1]).toBe('invoice-abc-2 12345 PAID');
    expect(await flags(xc)).toEqual([]);
  });

  test('never goes to a method without a role', async () => {
    const xc = await tenant();
    for (const name of ['payment-method-1', 'payment-method-2']) await xc.delete(`${methods}/${name}`);
    await xc.sandbox.clock.advance('P1D');
    expect((await invoices(xc))[1]).toBe('invoice-abc-2 12345 ISSUED');
    expect(await flags(xc)).toEqual(['PAYMENT_METHOD_GENERIC_FAILURE']);
  });

  test('is impossible without any method, and the flags say so', async () => {
    const xc = await tenant();
    for (const n of [1, 2, 3]) await xc.delete(`${methods}/payment-method-${n}`);
    expect(await flags(xc)).toEqual(['VALID_PAYMENT_METHOD']);
  });

  test('that failed is tried again after four days and after seven, then no more', async () => {
    const xc = await tenant();
    await xc.post(methods, card('PRIMARY', 'tok-charge-declined-1'));
    await xc.post(methods, card('SECONDARY', 'tok-charge-declined-2'));
    const { events } = await xc.sandbox.clock.advance('P20D');
    expect(events.filter(({ type }) => type.startsWith('invoice.')).map(({ at, type }) => `${at.slice(0, 10)} ${type}`)).toEqual([
      '2026-01-02 invoice.charge_failed',
      '2026-01-05 invoice.charge_failed',
      '2026-01-08 invoice.charge_failed',
      '2026-01-15 invoice.overdue',
    ]);
  });

  test('that failed is tried again when a method gets another role', async () => {
    const xc = await tenant();
    await xc.post(methods, card('PRIMARY', 'tok-charge-declined-1'));
    await xc.post(methods, card('SECONDARY', 'tok-charge-declined-2'));
    await xc.sandbox.clock.advance('P1D');
    await xc.post('/api/web/namespaces/system/billing/payment_method/payment-method-3/primary');
    await xc.sandbox.clock.advance('PT1M');
    expect((await invoices(xc))[1]).toBe('invoice-abc-2 12345 PAID');
    expect(await flags(xc)).toEqual([]);
  });
});

test('a card that a plan transition could not add raises a flag until one is added', async () => {
  const xc = await tenant();
  await xc.post(transitions, { new_plan: 'plan-1', payload: { payment_provider_token: 'tok-decline' } });
  await xc.sandbox.clock.advance('PT1M');
  expect(await flags(xc)).toEqual(['PAYMENT_METHOD_GENERIC_ADD_FAILURE']);
  await xc.post(methods, card('NORMAL', 'tok-good'));
  expect(await flags(xc)).toEqual([]);
});
