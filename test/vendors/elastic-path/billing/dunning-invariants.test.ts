import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Policy } from '../../../../src/vendors/elastic-path/billing/dunning.js';
import { newShop, root } from './shop.js';

const day = 24 * 60 * 60 * 1000;

interface Payment {
  readonly attributes: { readonly success: boolean };
  readonly meta: { readonly timestamps: { readonly created_at: string } };
}

const madeAt = ({ meta }: Payment): number => Date.parse(meta.timestamps.created_at);

const rules = fc.record({
  payment_retry_type: fc.constantFrom('fixed', 'backoff', 'tiered'),
  payment_retry_unit: fc.constantFrom('day', 'week'),
  payment_retry_interval: fc.integer({ min: 1, max: 3 }),
  payment_retry_multiplier: fc.constantFrom(1, 1.5, 2),
  payment_retries_limit: fc.nat(4),
  action: fc.constantFrom('none', 'pause', 'suspend', 'close'),
});
const cards = fc.array(fc.constantFrom('card_ok', 'card_fail', 'card_fail_1', 'card_fail_3', 'card_fail_from_2026-01-20'), { minLength: 1, maxLength: 3 });

/** How long the rule waits before its retry number `n`, reckoned by somebody else. */
function wait({ payment_retry_type, payment_retry_unit, payment_retry_interval, payment_retry_multiplier }: Required<Policy>, n: number): number {
  let length = payment_retry_interval * (payment_retry_unit === 'week' ? 7 : 1) * day;
  if (payment_retry_type === 'backoff') for (let retry = 1; retry < n; retry++) length *= payment_retry_multiplier;
  return length;
}

function expectKept(rule: Required<Policy>, payments: readonly Payment[]) {
  const succeeded = payments.filter(({ attributes }) => attributes.success);
  expect(succeeded.length).toBeLessThanOrEqual(1);
  if (succeeded.length > 0) expect(payments.at(-1)).toBe(succeeded[0]);
  expect(payments.length).toBeLessThanOrEqual(1 + rule.payment_retries_limit);
  for (const [n, payment] of payments.entries()) {
    if (n > 0) expect(madeAt(payment) - madeAt(payments[n - 1] as Payment)).toBeGreaterThanOrEqual(wait(rule, n));
  }
}

test('however often payments are run, no retry comes early, none beyond the limit, and nothing is paid twice', async () => {
  const pauses = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 5, maxLength: 25 });
  const story = fc.asyncProperty(rules, cards, pauses, async (attributes, wallet, hours) => {
    const { rule, subscribe, job, advance, read } = newShop();
    await rule(attributes);
    const invoices: string[] = [];
    for (const card of wallet) invoices.push((await subscribe({ card })).invoice);
    for (const pause of hours) {
      await job('payment-run');
      await advance(`PT${pause}H`);
    }
    for (const invoice of invoices) expectKept(attributes as Required<Policy>, (await read(`/invoices/${invoice}/payments`)).toReversed());
  });
  await fc.assert(story, { numRuns: 25, seed: 20260101 });
}, 60_000);

test('events come in order, and the same ones whether time passes at once or in pieces', async () => {
  const lines = fc.constantFrom('30 0 * * *', '0 6 * * *', '15 */7 * * *', '0 12 * * MON');
  const plans = fc.array(fc.tuple(fc.constantFrom('billing-run', 'payment-run', 'notification-run'), lines), { minLength: 1, maxLength: 3 });
  const story = fc.asyncProperty(plans, cards, fc.array(fc.integer({ min: 1, max: 500 }), { maxLength: 6 }), async (schedules, wallet, hours) => {
    const shop = newShop();
    await shop.rule({ payment_retries_limit: 1, action: 'close' });
    for (const card of wallet) await shop.subscribe({ card, option: { billing_interval_type: 'week' } });
    for (const [job_type, specification] of schedules) {
      const attributes = { name: job_type, specification, location: 'Europe/London', job: { job_type } };
      await shop.post(`${root}/schedules`, { type: 'subscription_schedule', attributes }).expect(201);
    }
    const other = shop.sandbox.fork(`${shop.sandbox.id}-at-once`);
    const events = [];
    for (const pause of hours) events.push(...(await shop.advance(`PT${pause}H`)).events);
    const moments = events.map(({ at }) => at);
    expect(moments).toEqual(moments.toSorted());
    const total = hours.reduce((sum, pause) => sum + pause, 0);
    expect((await other.clock.advance(`PT${total}H`)).events).toEqual(events);
    expect(other.snapshot().records).toEqual(shop.sandbox.snapshot().records);
  });
  await fc.assert(story, { numRuns: 15, seed: 20260101 });
}, 60_000);

interface Change {
  readonly what: 'create' | 'update' | 'delete';
  readonly which: number;
  readonly byDefault: boolean | undefined;
}

const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.record({ what: fc.constantFrom('create', 'update', 'delete'), which: fc.nat(5), byDefault: fc.constantFrom(true, false, undefined) }),
  { minLength: 1, maxLength: 15 },
);

/** A store's rules as the tester understands them: which there are, and which is the default. */
interface Understood {
  readonly ids: readonly string[];
  readonly chosen: string | undefined;
}

const type = 'subscription_dunning_rule';
const unlessIt = (id: string, chosen: string | undefined) => (chosen === id ? undefined : chosen);

async function make({ post }: ReturnType<typeof newShop>, { ids, chosen }: Understood, byDefault: boolean | undefined): Promise<Understood> {
  const attributes = { payment_retry_type: 'fixed', payment_retries_limit: 2, action: 'none', ...(byDefault !== undefined && { default: byDefault }) };
  const { body } = await post(`${root}/dunning-rules`, { type, attributes }).expect(201);
  return { ids: [...ids, body.data.id], chosen: byDefault ? body.data.id : chosen };
}

async function change(shop: ReturnType<typeof newShop>, known: Understood, { what, which, byDefault }: Change): Promise<Understood> {
  const { ids, chosen } = known;
  const id = ids[which % Math.max(1, ids.length)];
  if (what === 'create' || id === undefined) return make(shop, known, byDefault);
  const path = `${root}/dunning-rules/${id}`;
  if (what === 'delete') {
    await shop.delete(path).expect(204);
    return { ids: ids.filter((other) => other !== id), chosen: unlessIt(id, chosen) };
  }
  await shop.put(path, { id, type, attributes: byDefault === undefined ? { payment_retries_limit: 3 } : { default: byDefault } }).expect(200);
  if (byDefault === undefined) return known;
  return { ids, chosen: byDefault ? id : unlessIt(id, chosen) };
}

test('whatever is done to rules, at most one is the default, and it is the one that was last made so', async () => {
  const story = fc.asyncProperty(changes, async (done) => {
    const shop = newShop();
    let known: Understood = { ids: [], chosen: undefined };
    for (const each of done) {
      known = await change(shop, known, each);
      const found = (await shop.read('/dunning-rules?filter=eq(default,true)')).map(({ id }: { id: string }) => id);
      expect(found).toEqual(known.chosen === undefined ? [] : [known.chosen]);
    }
  });
  await fc.assert(story, { numRuns: 25, seed: 20260101 });
}, 60_000);
