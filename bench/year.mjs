// A year of one shop: a billing run and a payment run every day. A tenth of the cards never pay; each of their invoices is tried eleven times.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createSimulator } from '../dist/index.js';

const self = fileURLToPath(import.meta.url);
const counts = [100, 1000, 10_000];
const root = '/v2/subscriptions';

const option = { name: 'Monthly', billing_interval_type: 'month', billing_frequency: 1, plan_length: 12, end_behavior: 'roll' };
const rights = { can_pause: true, can_resume: true, can_cancel: true };

const subscription = (number) => ({
  account_id: `acc00000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  currency: 'USD',
  name: 'Albert Einstein',
  email: 'albert@elasticpath.com',
  manual_payments: false,
  offering: { name: 'Magazine' },
  plans: [{ name: 'Magazine', price: { USD: { amount: 1000, includes_tax: true } }, meta: { selected: true } }],
  pricing_options: [{ ...option, ...rights, meta: { selected: true } }],
  payment_authority: { type: 'elastic_path_payments_stripe', customer_id: 'cus_1', card_id: number % 10 === 0 ? 'card_fail' : 'card_ok' },
});

const daily = (job_type, specification) => ({
  type: 'subscription_schedule',
  attributes: { name: job_type, specification, location: 'Europe/London', job: { job_type } },
});

/** A sandbox in which so many subscribe on one day: the next bills of all are due on one day too. */
async function shopOf(count) {
  const simulator = await createSimulator({ vendors: ['elastic-path'], fixtures: 'empty', now: '2026-01-01T00:00:00Z' });
  const { url, close } = await simulator.listen();
  const headers = { authorization: 'Bearer any', 'content-type': 'application/json' };
  const post = async (path, data) => {
    const response = await fetch(`${url}${root}${path}`, { method: 'POST', headers, body: JSON.stringify({ data }) });
    if (response.status !== 201) throw new Error(await response.text());
  };
  for (let number = 1; number <= count; number++) await post('/subscriptions', subscription(number));
  await post('/schedules', daily('billing-run', '30 0 * * *'));
  await post('/schedules', daily('payment-run', '0 6 * * *'));
  await close();
  return simulator.sandbox();
}

/** Measures one year in this process, in which nothing else happens. */
async function yearOf(count) {
  const sandbox = await shopOf(count);
  const [began, before] = [performance.now(), process.cpuUsage()];
  const { events } = await sandbox.clock.advance('P1Y');
  const [wall, { user, system }] = [(performance.now() - began) / 1000, process.cpuUsage(before)];
  const records = new Map(sandbox.snapshot().records);
  const [invoices, payments] = ['invoices', 'payments'].map((name) => records.get(`elastic-path/${name}`).length);
  return { wall, cpu: (user + system) / 1e6, invoices, payments, events: events.length, memory: process.resourceUsage().maxRSS / 1024 };
}

/** One after the other, each in a process of its own. */
export function year() {
  const years = counts.map((count) => ({ count, ...JSON.parse(execFileSync(process.execPath, [self, String(count)], { encoding: 'utf8' })) }));
  const [{ count: few, wall: short }] = years;
  const figures = years.map(({ count, wall, cpu, invoices, payments, events, memory }) => ({
    [`a year of ${count} subscriptions, s`]: wall,
    [`  CPU with ${count}, s`]: cpu,
    [`  a subscription of ${count}, those of ${few} = 1`]: wall / count / (short / few),
    [`  invoices of ${count}`]: invoices,
    [`  payments of ${count}`]: payments,
    [`  events told of ${count}`]: events,
    [`  resident memory at most with ${count}, MB`]: memory,
  }));
  return { figures: Object.assign({}, ...figures) };
}

if (process.argv[1] === self) console.log(JSON.stringify(await yearOf(Number(process.argv[2]))));
