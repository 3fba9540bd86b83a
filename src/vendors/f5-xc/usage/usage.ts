import { type Handlers, reply } from '../../../kit/index.js';
import { amountOf } from '../billing/invoices.js';
import { invalid } from '../errors.js';
import type { operations } from '../spec.gen.js';
import type { State } from '../state.js';
import { timestamp } from '../time.js';
import { breakdownQuery, isAbout, readBreakdown } from './breakdown.js';
import { costOf, metersIn } from './cost.js';
import { eachHour, hoursOf, type Meter, type Period, quantityOf } from './meter.js';
import { monthlyCosts } from './month.js';
import { periodOf } from './period.js';

/** More hours than this are not broken down in one answer (inferred): a year. */
const mostHours = 366 * 24;

export const usage = {
  /** "List current usage": what a period costs. @throws ApiError 400 */
  listCurrentUsage({ path, body, state, clock }) {
    const now = clock.now();
    const { items, coupons, discount, total } = costOf(state, periodOf(body ?? {}, now), now.getTime(), path.namespace);
    const shown = coupons.map(({ valid_from: _, ...coupon }) => coupon);
    return reply(200, { usage_items: [...items], total_cost: String(total), coupons: shown, discount: String(discount) });
  },

  /** "List monthly usage": what each month cost. */
  listMonthlyUsage({ state, clock }) {
    const costs = [...state.invoices.values()].map((invoice) => ({ start: invoice.period_start, amount: amountOf(state, invoice, clock.now().getTime()) }));
    return reply(200, { monthly_usage_items: monthlyCosts(costs) });
  },

  /** "List usage details": usage by object. @throws ApiError 400 */
  listUsageDetails({ path, body, state, clock }) {
    const now = clock.now();
    const period = periodOf(body ?? {}, now);
    return reply(200, { usage_items: metersIn(state, path.namespace).map((meter) => usageItem(meter, period, now.getTime())) });
  },

  /** "List hourly usage details": the usage that a query of the details is about, by the hour. @throws ApiError 400 */
  listHourlyUsageDetails({ path, body, state, clock }) {
    const now = clock.now();
    const breakdown = readBreakdown(body?.query ?? '');
    const period = periodOf({ from: breakdown.From, to: breakdown.To }, now);
    const meters = metersIn(state, path.namespace).filter((meter) => isAbout(breakdown, meter));
    const hours = meters.reduce((sum, meter) => sum + hoursOf(meter, period, now.getTime()).count, 0);
    if (hours > mostHours) throw invalid('/query', `should be about at most ${mostHours} hours`, 'query');
    return reply(200, { hourly_usage_items: meters.flatMap((meter) => hourlyItems(meter, period, now.getTime())) });
  },
} satisfies Handlers<operations, State>;

const usageItem = (meter: Meter, period: Period, now: number) => ({
  object_name: meter.object_name,
  namespace: meter.namespace,
  usage_type: meter.usage_type,
  metric_label: meter.metric_label,
  quantity: quantityOf(meter, period, now),
  unit_name: meter.unit_name,
  start_timestamp: timestamp(period.from),
  end_timestamp: timestamp(period.to),
  hourly_breakdown: [],
  hourly_breakdown_query: breakdownQuery(meter, period),
});

const hourlyItems = (meter: Meter, period: Period, now: number) =>
  eachHour(hoursOf(meter, period, now)).map(({ from, to }) => ({
    start_timestamp: timestamp(from),
    end_timestamp: timestamp(to),
    quantity: meter.per_hour,
    unit_name: meter.unit_name,
    deployment: meter.deployment,
    container: meter.container,
  }));
