import { type Handlers, reply } from '../../../kit/index.js';
import type { operations } from '../spec.gen.js';
import type { State } from '../state.js';
import { type Meter, type Period, quantityOf } from './meter.js';
import { summaryPeriod } from './period.js';

const hour = 60 * 60 * 1000;

export const usageSummary = {
  /** "Billing usage summary": usage by what is sold, as measured and as billed. @throws ApiError 400 */
  billingUsageSummary({ body, state, clock }) {
    const now = clock.now().getTime();
    const period = summaryPeriod(body ?? {}, now);
    return reply(200, { usage_summary_items: [...state.meters.values()].map((meter) => summaryItem(meter, period, now)) });
  },
} satisfies Handlers<operations, State>;

function summaryItem(meter: Meter, period: Period, now: number) {
  const quantity = quantityOf(meter, period, now);
  return {
    name: meter.usage_type,
    service: meter.service,
    usage_metric_data: { unit: meter.unit_name, metric_value: { timestamp: period.to / 1000, value: numberText(quantity) } },
    billing_metric_data: { unit: meter.unit_name_billable, value: numberText(quantity / divisor(meter, period)) },
  };
}

/** Documented: 20 hours of 24 are 0.83, and bytes are divided to make terabytes. */
const divisor = ({ unit_name, units_in_billable }: Meter, { from, to }: Period): number =>
  unit_name === 'hour' ? Math.max(1, (to - from) / hour) : units_in_billable;

/** At most two places. */
const numberText = (value: number): string => String(Number(value.toFixed(2)));
