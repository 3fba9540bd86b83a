import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newShop } from './shop.js';

interface Payment {
  attributes: { success: boolean; amount: { amount: number } };
}

const rules = fc.record({
  payment_retry_type: fc.constantFrom('fixed', 'backoff', 'tiered'),
  payment_retry_interval: fc.integer({ min: 1, max: 3 }),
  payment_retry_multiplier: fc.constantFrom(1, 1.5, 2),
  payment_retries_limit: fc.nat(3),
  action: fc.constantFrom('none', 'pause', 'suspend', 'close'),
});
const cards = fc.array(fc.constantFrom('card_ok', 'card_fail', 'card_fail_1', 'card_fail_3', 'card_fail_from_2026-02-01'), { minLength: 1, maxLength: 3 });
const steps = fc.array(fc.constantFrom('billing-run', 'payment-run', 'P1D', 'P2D', 'P1M'), { minLength: 5, maxLength: 15 });

test('whatever happens, what the reports say came in is what was paid, and each invoice is paid once at most', async () => {
  const story = fc.asyncProperty(rules, cards, steps, async (attributes, wallet, days) => {
    const { rule, subscribe, job, advance, read } = newShop();
    await rule(attributes);
    for (const card of wallet) await subscribe({ card });
    let reported = 0;
    for (const step of days) {
      if (step.startsWith('P')) await advance(step);
      else reported += (await job(step)).meta.report.total_collected?.USD?.amount ?? 0;
    }
    let collected = 0;
    for (const { id, attributes: invoice } of await read('/invoices')) {
      const payments: Payment[] = await read(`/invoices/${id}/payments`);
      const paid = payments.filter((payment) => payment.attributes.success);
      const failures = payments.length - paid.length;
      expect(paid.length).toBe(invoice.outstanding ? 0 : 1);
      expect(failures).toBeLessThanOrEqual(1 + attributes.payment_retries_limit);
      expect(invoice.payment_retries_limit_reached).toBe(failures === 1 + attributes.payment_retries_limit);
      collected += paid.reduce((sum, payment) => sum + payment.attributes.amount.amount, 0);
    }
    expect(reported).toBe(collected);
  });
  await fc.assert(story, { numRuns: 25, seed: 20260101 });
}, 60_000);
