import { expect, test } from 'vitest';
import { T0 } from './client.js';
import { newStories, payment } from './story.js';

// Scenarios as the vendor's own client tells them, over a real socket.
const { newStory } = await newStories();

test('S10: a card that never pays closes the subscription', async () => {
  const { sandbox, rule, subscribe, job, payments, subscription, invoices } = newStory();
  await rule({});
  const id = await subscribe({ card: 'card_fail' });
  expect((await job(payment)).meta.report).toEqual({ total_payment_attempts: 1, failed_payments: 1, total_collected: {} });
  for (const by of ['PT12H', 'PT12H', 'P1D', 'P1D'] as const) {
    await sandbox.clock.advance(by);
    await job(payment);
  }
  expect(await payments(id)).toHaveLength(3);
  expect((await invoices(id))[0]).toMatchObject({ attributes: { outstanding: true, payment_retries_limit_reached: true } });
  expect((await subscription(id)).meta).toMatchObject({ closed: true, status: 'inactive' });
});

test('S11: without a rule there are eleven attempts, and no consequence', async () => {
  const { sandbox, subscribe, job, payments, subscription } = newStory();
  const id = await subscribe({ card: 'card_fail' });
  for (let day = 0; day < 13; day++) {
    await job(payment);
    await sandbox.clock.advance('P1D');
  }
  expect(await payments(id)).toHaveLength(11);
  expect((await subscription(id)).meta.status).toBe('active');
});

test('S12: retries back off to a suspension, which a new card and the merchant end', async () => {
  const { sandbox, one, rule, subscribe, job, payments, state, subscription } = newStory();
  await rule({ payment_retry_type: 'backoff', payment_retry_multiplier: 2, payment_retries_limit: 3, action: 'suspend' });
  const id = await subscribe({ card: 'card_fail' });
  for (let day = 0; day <= 8; day++) {
    await job(payment);
    await sandbox.clock.advance('P1D');
  }
  const days = (await payments(id)).map(({ meta }) =>
    Math.floor((Date.parse((meta.timestamps as { created_at: string }).created_at) - Date.parse(T0)) / 86_400_000),
  );
  expect(days).toEqual([7, 3, 1, 0]);
  expect((await subscription(id)).meta.suspended).toBe(true);
  const authority = { payment_authority: { type: 'elastic_path_payments_stripe', card_id: 'card_ok' } };
  await one('Subscriptions', 'Update', id, { id, type: 'subscription', attributes: authority });
  expect(await state(id, 'resume')).toBe('{}');
  expect((await subscription(id)).meta.suspended).toBe(false);
});

test('S13: a rule that changes counts at once', async () => {
  const { sandbox, rule, update, subscribe, job, payments } = newStory();
  const { id: ruleId } = await rule({ payment_retry_unit: 'week' });
  const id = await subscribe({ card: 'card_fail' });
  await job(payment);
  await update(ruleId, { payment_retry_unit: 'day' });
  await sandbox.clock.advance('P1D');
  await job(payment);
  expect(await payments(id)).toHaveLength(2);
});
