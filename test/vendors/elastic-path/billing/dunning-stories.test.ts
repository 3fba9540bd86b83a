import { expect, test } from 'vitest';
import { newShop, root } from './shop.js';

test('S10: a card that never pays closes the subscription', async () => {
  const { rule, subscribe, job, read, advance, post, sandbox } = newShop();
  await rule({ payment_retry_interval: 1, payment_retry_unit: 'day', payment_retries_limit: 2, action: 'close' });
  const { id, invoice } = await subscribe({ card: 'card_fail' });
  const invoices = await read(`/subscriptions/${id}/invoices`);
  expect(invoices).toMatchObject([{ id: invoice, attributes: { outstanding: true, number: 1 } }]);

  const { body } = await post(`${root}/jobs`, { type: 'subscription_job', attributes: { job_type: 'payment-run' } });
  expect(body.data.attributes.status).toBe('pending');
  await advance('PT1S');
  const run = await read(`/jobs/${body.data.id}`);
  expect(run.attributes.status).toBe('success');
  expect(run.meta.report).toEqual({ total_payment_attempts: 1, failed_payments: 1, total_collected: {} });
  const [payment] = await read(`/invoices/${invoice}/payments`);
  expect(payment).toMatchObject({
    attributes: { success: false, failure_detail: { reason: 'Card Failure' } },
    meta: { job_id: run.id, manual_payment: false },
  });

  const tried = async (to: string) => {
    await advance({ to });
    return (await job('payment-run')).meta.report.total_payment_attempts;
  };
  expect(await tried('2026-01-01T12:00:00Z')).toBe(0);
  expect(await tried('2026-01-02T00:00:00Z')).toBe(1);
  expect((await read(`/subscriptions/${id}`)).meta).toMatchObject({ closed: false, status: 'active' });
  expect(await tried('2026-01-03T00:00:00Z')).toBe(1);
  expect((await read(`/invoices/${invoice}`)).attributes).toMatchObject({ outstanding: true, payment_retries_limit_reached: true });
  expect((await read(`/subscriptions/${id}`)).meta).toMatchObject({ closed: true, status: 'inactive' });
  expect(await tried('2026-01-04T00:00:00Z')).toBe(0);
  expect(await read(`/invoices/${invoice}/payments`)).toHaveLength(3);
  expect(sandbox.clock.now()).toBe('2026-01-04T00:00:01.000Z');
});

test('S11: without a rule an invoice is tried eleven times, and nothing happens then', async () => {
  const { subscribe, job, read, advance } = newShop();
  const { id, invoice } = await subscribe({ card: 'card_fail' });
  const attempts: number[] = [];
  for (let day = 1; day <= 13; day++) {
    attempts.push((await job('payment-run')).meta.report.total_payment_attempts);
    await advance({ to: `2026-01-${String(day + 1).padStart(2, '0')}T00:00:00Z` });
  }
  expect(attempts).toEqual([...Array(11).fill(1), 0, 0]);
  expect((await read(`/invoices/${invoice}`)).attributes).toMatchObject({ outstanding: true, payment_retries_limit_reached: true });
  expect((await read(`/subscriptions/${id}`)).meta).toMatchObject({ status: 'active', suspended: false, closed: false, paused: false });
});

test('S12: retries that back off end in a suspension, and a new card ends that', async () => {
  const { rule, subscribe, job, read, advance, card, state } = newShop();
  await rule({
    payment_retry_type: 'backoff',
    payment_retry_interval: 1,
    payment_retry_unit: 'day',
    payment_retry_multiplier: 2,
    payment_retries_limit: 3,
    action: 'suspend',
  });
  const { id, invoice } = await subscribe({ card: 'card_fail' });
  const days: number[] = [];
  for (let day = 0; day < 12; day++) {
    if ((await job('payment-run')).meta.report.total_payment_attempts > 0) days.push(day);
    await advance({ to: `2026-01-${String(day + 2).padStart(2, '0')}T00:00:00Z` });
  }
  expect(days).toEqual([0, 1, 3, 7]);
  expect((await read(`/subscriptions/${id}`)).meta).toMatchObject({ suspended: true, status: 'active' });

  await card(id, 'card_ok');
  await state(id, { action: 'resume' }).expect(204);
  expect((await read(`/subscriptions/${id}`)).meta).toMatchObject({ suspended: false });
  expect((await job('payment-run')).meta.report).toEqual({
    total_payment_attempts: 1,
    failed_payments: 0,
    total_collected: { USD: { amount: 1000, includes_tax: true } },
  });
  expect((await read(`/invoices/${invoice}`)).attributes).toMatchObject({ outstanding: false, payment_retries_limit_reached: false });
});

test('a new card is asked at once, in the middle of dunning', async () => {
  const { subscribe, job, card } = newShop();
  const { id } = await subscribe({ card: 'card_fail' });
  await job('payment-run');
  await card(id, 'card_ok');
  expect((await job('payment-run')).meta.report).toMatchObject({ total_payment_attempts: 1, failed_payments: 0 });
});

test('S13: a rule that changes counts at once, for invoices in dunning too', async () => {
  const { rule, subscribe, job, read, advance, put } = newShop();
  const id = await rule({ payment_retry_interval: 1, payment_retry_unit: 'week', payment_retries_limit: 5 });
  const { invoice } = await subscribe({ card: 'card_fail' });
  await job('payment-run');
  await advance('P1D');
  expect((await job('payment-run')).meta.report.total_payment_attempts).toBe(0);
  const change = (attributes: object) => put(`${root}/dunning-rules/${id}`, { id, type: 'subscription_dunning_rule', attributes }).expect(200);
  await change({ payment_retry_unit: 'day' });
  expect((await job('payment-run')).meta.report.total_payment_attempts).toBe(1);
  await change({ payment_retries_limit: 1 });
  await advance('P1D');
  expect((await job('payment-run')).meta.report.total_payment_attempts).toBe(0);
  expect((await read(`/invoices/${invoice}`)).attributes.payment_retries_limit_reached).toBe(true);
});

test.each([
  ['none', { status: 'active', paused: false, suspended: false, closed: false }, []],
  ['pause', { status: 'active', paused: true, suspended: false, closed: false }, ['subscription.pending_pause']],
  ['suspend', { status: 'active', paused: false, suspended: true, closed: false }, []],
  ['close', { status: 'inactive', paused: false, suspended: false, closed: true }, ['subscription.closed']],
])('without retries the action %s follows the first failure', async (action, meta, told) => {
  const { rule, subscribe, post, advance, read } = newShop();
  await rule({ payment_retries_limit: 0, action });
  const { id } = await subscribe({ card: 'card_fail' });
  await post(`${root}/jobs`, { type: 'subscription_job', attributes: { job_type: 'payment-run' } });
  const { events } = await advance('PT1S');
  expect((await read(`/subscriptions/${id}`)).meta).toMatchObject(meta);
  expect(events.map(({ type }) => type).filter((type) => type.startsWith('subscription.'))).toEqual(told);
});

test.each([
  ['card_fail_2', [false, false, true]],
  ['card_fail_from_2026-01-03', [true]],
  ['card_fail_from_2026-01-01', [false, false, false]],
  ['anything', [true]],
])('how %s pays', async (card, outcomes) => {
  const { subscribe, job, read, advance } = newShop();
  const { invoice } = await subscribe({ card });
  for (let day = 0; day < 3; day++) {
    await job('payment-run');
    await advance('P1D');
  }
  const payments = await read(`/invoices/${invoice}/payments`);
  expect(payments.map(({ attributes }: { attributes: { success: boolean } }) => attributes.success).toReversed()).toEqual(outcomes);
});

test('nobody pays where there is no payment method', async () => {
  const { subscribe, job, read } = newShop();
  const { invoice } = await subscribe({ build: { payment_authority: undefined } });
  await job('payment-run');
  const [payment] = await read(`/invoices/${invoice}/payments`);
  expect(payment.attributes.failure_detail).toEqual({ reason: 'No payment method' });
});
