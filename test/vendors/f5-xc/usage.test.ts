import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { billableOf, eachHour, hoursOf, quantityOf } from '../../../src/vendors/f5-xc/usage/meter.js';
import { tenant } from './tenant.js';

const at = (call: string, namespace = 'system') => `/api/web/namespaces/${namespace}/${call}`;
const summary = '/api/data/namespaces/system/billing/usage_summary';
const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('listCurrentUsage', () => {
  test('is what the documented example says: 123.45, 20 % off', async () => {
    const { post } = await tenant({ now: '2026-01-20T06:30:00Z' });
    expect((await post(at('current_usage'), { namespace: 'system' })).body).toEqual({
      usage_items: [
        {
          usage_type: 'ADN App Mgmt - Customer Edge Large Containers',
          metric_labels: ['container-usage-large'],
          quantity: (19 * 24 + 6) * 2000,
          unit_name: 'MB',
          quantity_billable: '1',
          unit_name_billable: 'TB',
          amount: '12345',
          currency_code: 'USD',
          start_timestamp: '2026-01-01T00:00:00.000Z',
          end_timestamp: '2026-01-20T06:30:00.000Z',
          fixed: false,
          status: 'STATUS_ACTIVE',
        },
        expect.objectContaining({ usage_type: 'Anycast Public Virtual IP', amount: '0' }),
      ],
      total_cost: '9876',
      coupons: [{ title: 'Coupon 1', discount_type: 'DISCOUNT_TYPE_PERCENTAGE', discount_amount: 2000 }],
      discount: '2469',
    });
  });

  test.each([
    ['before there was any', { from: '2020-01-01T00:00:00Z', to: '2020-02-01T00:00:00Z' }, '0', 'STATUS_NO_DATA'],
    ['of two months, rounded down', { from: '2025-11-01T00:00:00Z', to: '2026-01-01T00:00:00Z' }, '24690', 'STATUS_ACTIVE'],
    ['of one hour, rounded up', { from: '2025-12-01T00:00:00Z', to: '2025-12-01T01:00:00Z' }, '12345', 'STATUS_ACTIVE'],
    ['of no time', { from: '2025-12-01T00:00:00Z', to: '2025-12-01T00:00:00Z' }, '0', 'STATUS_NO_DATA'],
    ['that is yet to come', { from: '2026-06-01T00:00:00Z', to: '2026-07-01T00:00:00Z' }, '0', 'STATUS_NO_DATA'],
  ])('usage %s', async (_, period, total_cost, status) => {
    const { post } = await tenant();
    const { body } = await post(at('current_usage'), period);
    expect({ total_cost: body.coupons.length > 0 ? '0' : body.total_cost, status: body.usage_items[0].status }).toEqual({ total_cost, status });
  });

  test.each([
    ['ends before it begins', { from: '2026-01-02T00:00:00Z', to: '2026-01-01T00:00:00Z' }, { rule: 'order', request: '/body/from' }],
    ['begins at no time', { from: 'yesterday' }, { rule: 'format', request: '/body/from' }],
    ['ends beyond the years that can be written', { to: '9999-12-31T23:59:59-12:00' }, { rule: 'query_time', request: '/body/to' }],
    ['begins at a leap second that is none', { from: '2026-01-01T23:59:60Z' }, { request: '/body/from' }],
  ])('refuses a period that %s', async (_, period, why) => {
    const { post, why: told } = await tenant();
    expect((await post(at('current_usage'), period)).status).toBe(400);
    expect(told()).toMatchObject([why]);
  });

  test('a namespace has its own usage, `system` that of all', async () => {
    const { post } = await tenant({ now: '2026-01-20T00:00:00Z' });
    const types = async (namespace: string) =>
      (await post(at('current_usage', namespace))).body.usage_items.map(({ usage_type }: { usage_type: string }) => usage_type);
    expect(await types('example')).toEqual(['Anycast Public Virtual IP']);
    expect(await types('system')).toHaveLength(2);
    expect(await types('elsewhere')).toEqual([]);
  });
});

test('listMonthlyUsage has what the invoices of each month come to', async () => {
  const { post, sandbox } = await tenant();
  await sandbox.clock.advance('P10D');
  expect((await post(at('monthly_usage'))).body.monthly_usage_items).toEqual([
    { amount: '10000', currency_code: 'USD', start_timestamp: '2025-11-01T00:00:00.000Z', end_timestamp: '2025-12-01T00:00:00.000Z' },
    { amount: '12345', currency_code: 'USD', start_timestamp: '2025-12-01T00:00:00.000Z', end_timestamp: '2026-01-01T00:00:00.000Z' },
    { amount: '9876', currency_code: 'USD', start_timestamp: '2026-01-01T00:00:00.000Z', end_timestamp: '2026-02-01T00:00:00.000Z' },
  ]);
  await sandbox.clock.advance('P2Y');
  expect((await post(at('monthly_usage'))).body.monthly_usage_items).toHaveLength(12);
});

describe('listHourlyUsageDetails', () => {
  test.each([
    ['the documented query, of a label that nobody uses', 'eyJNZXRyaWNMYWJlbCI6ImxhYmVsIn0=', 200, 0],
    ['a label alone, for this month', base64('{"MetricLabel":"anycast-vip"}'), 200, 24],
    ['an object in a period', base64('{"ObjectName":"vip-1","From":"2026-01-01T00:00:00Z","To":"2026-01-01T03:00:00Z"}'), 200, 3],
    ['no query: everything of this month', '', 200, 48],
    ['what is no base64 of JSON', '%%%', 400, undefined],
    ['JSON that is no object', base64('[1]'), 400, undefined],
    ['times that are none', base64('{"From":"yesterday"}'), 400, undefined],
    ['a period that ends before it begins', base64('{"From":"2026-01-02T00:00:00Z","To":"2026-01-01T00:00:00Z"}'), 400, undefined],
  ])('%s', async (_, query, status, count) => {
    const { post } = await tenant({ now: '2026-01-02T00:00:00Z' });
    const { body, ...response } = await post(at('hourly_usage_details'), { query, namespace: 'system' });
    expect({ status: response.status, count: body.hourly_usage_items?.length }).toEqual({ status, count });
  });

  test('more than a year is too much', async () => {
    const { post, sandbox } = await tenant();
    await sandbox.clock.advance('P3Y');
    const query = base64('{"ObjectName":"vip-1","From":"2026-01-01T00:00:00Z"}');
    expect((await post(at('hourly_usage_details'), { query, namespace: 'system' })).status).toBe(400);
  });

  test('an hour says where it was used', async () => {
    const { post } = await tenant({ now: '2026-01-01T01:59:00Z' });
    const query = base64('{"MetricLabel":"container-usage-large"}');
    expect((await post(at('hourly_usage_details'), { query, namespace: 'system' })).body.hourly_usage_items).toEqual([
      {
        start_timestamp: '2026-01-01T00:00:00.000Z',
        end_timestamp: '2026-01-01T01:00:00.000Z',
        quantity: 2000,
        unit_name: 'MB',
        deployment: 'pa4-deployment1',
        container: 'pa4-deployment1-abcd12',
      },
    ]);
  });
});

describe('billingUsageSummary', () => {
  const valuesOf = (body: { usage_summary_items: { usage_metric_data: { metric_value: { value: string } }; billing_metric_data: { value: string } }[] }) =>
    body.usage_summary_items.map(({ usage_metric_data, billing_metric_data }) => [usage_metric_data.metric_value.value, billing_metric_data.value]);

  test.each([
    [
      'the last six hours',
      {},
      [
        ['12000', '0.01'],
        ['6', '1'],
      ],
    ],
    [
      'a day',
      { start_time: '2026-01-18T00:00:00Z', end_time: '2026-01-19T00:00:00Z' },
      [
        ['48000', '0.05'],
        ['24', '1'],
      ],
    ],
    [
      'six hours from a start',
      { start_time: '2026-01-18T00:00:00Z' },
      [
        ['12000', '0.01'],
        ['6', '1'],
      ],
    ],
    [
      'six hours up to an end',
      { end_time: '2026-01-18T00:00:00Z' },
      [
        ['12000', '0.01'],
        ['6', '1'],
      ],
    ],
    [
      'unix timestamps',
      { start_time: '1768694400', end_time: '1768780800' },
      [
        ['48000', '0.05'],
        ['24', '1'],
      ],
    ],
    [
      'a day of which 20 hours are over',
      { start_time: '2026-01-19T16:00:00Z', end_time: '2026-01-20T16:00:00Z' },
      [
        ['40000', '0.04'],
        ['20', '0.83'],
      ],
    ],
    [
      'no time',
      { start_time: '2026-01-18T00:00:00Z', end_time: '2026-01-18T00:00:00Z' },
      [
        ['0', '0'],
        ['0', '0'],
      ],
    ],
  ])('%s', async (_, period, expected) => {
    const { post } = await tenant({ now: '2026-01-20T12:00:00Z' });
    const { body } = await post(summary, period);
    expect(valuesOf(body)).toEqual(expected);
  });

  test.each([
    ['a start that is no time', { start_time: 'yesterday' }, '/body/start_time'],
    ['an end that is no time', { end_time: '1e400' }, '/body/end_time'],
    ['a timestamp beyond all years', { end_time: '99999999999999999999' }, '/body/end_time'],
    ['an end before the start', { start_time: '1768780800', end_time: '1768694400' }, '/body/start_time'],
  ])('refuses %s', async (_, period, request) => {
    const { post, why } = await tenant();
    expect((await post(summary, period)).status).toBe(400);
    expect(why()).toMatchObject([{ request }]);
  });
});

describe('usage', () => {
  const hour = 3_600_000;
  const meter = {
    object_name: 'any',
    namespace: 'system',
    usage_type: 'Any',
    metric_label: 'any',
    service: '',
    unit_name: 'MB',
    per_hour: 3,
    unit_name_billable: 'GB',
    units_in_billable: 1000,
    price: 1,
    currency_code: 'USD',
    deployment: '',
    container: '',
    since: '2026-01-01T00:00:00Z',
  };
  const moment = fc.integer({ min: Date.UTC(2025, 11, 1), max: Date.UTC(2026, 2, 1) });
  const period = fc.tuple(moment, moment, moment).map((moments) => moments.sort((a, b) => a - b) as [number, number, number]);

  test('of a period is that of its parts', () => {
    fc.assert(
      fc.property(period, moment, ([from, between, to], now) => {
        const parts = quantityOf(meter, { from, to: between }, now) + quantityOf(meter, { from: between, to }, now);
        expect(parts).toBe(quantityOf(meter, { from, to }, now));
      }),
    );
  });

  test('counts whole hours that begin in the period, and none that is not over', () => {
    fc.assert(
      fc.property(period, moment, ([from, , to], now) => {
        const hours = eachHour(hoursOf(meter, { from, to }, now));
        for (const { from: start, to: end } of hours) {
          expect([start % hour, end - start]).toEqual([0, hour]);
          expect(start >= Math.max(from, Date.parse(meter.since)) && start < to && end <= now).toBe(true);
        }
        expect(quantityOf(meter, { from, to }, now)).toBe(hours.length * meter.per_hour);
      }),
    );
  });

  test.each([
    [0, 0],
    [1, 1],
    [999, 1],
    [1000, 1],
    [1999, 1],
    [115_700, 115],
  ])('of %i MB is billed as %i GB', (quantity, billable) => expect(billableOf(quantity, 1000)).toBe(billable));
});
