import { expect, test } from 'vitest';
import { errors, otherStores, refused } from '../store.js';
import { T0 } from './client.js';
import { fixed, newStories } from './story.js';

// Scenarios as the vendor's own client tells them, over a real socket.
const { newStory } = await newStories();

test('S1: the SDK gets its token by itself', async () => {
  const { sdk } = newStory();
  expect(await sdk.Authenticate()).toMatchObject({
    token_type: 'Bearer',
    expires_in: 3600,
    expires: Date.parse(T0) / 1000 + 3600,
    identifier: 'client_credentials',
  });
});

test('S2, S3, S4, S5, S7: a rule is made, left alone, changed in part and as a whole, and deleted', async () => {
  const { sdk, sandbox, rule, update } = newStory();
  const first = await rule({});
  expect(first.attributes).toEqual(fixed);
  await sandbox.clock.advance('PT1M');
  expect(await update(first.id, {})).toEqual(first);
  expect((await update(first.id, { payment_retry_unit: 'week' })).attributes).toEqual({ ...fixed, payment_retry_unit: 'week' });
  const printed = { ...fixed, payment_retry_multiplier: 1, payment_retries_limit: 5, action: 'none', default: false };
  expect((await update(first.id, printed)).attributes).toEqual(printed);
  expect((await update(first.id, { payment_retry_interval: null })).attributes).not.toHaveProperty('payment_retry_interval');
  expect(await sdk.SubscriptionDunningRules.Delete(first.id)).toBe('{}');
  await expect(sdk.SubscriptionDunningRules.Get(first.id)).rejects.toEqual(errors.notFound);
});

test('S6: a second default takes over', async () => {
  const { rule, many } = newStory();
  const [first, second] = [await rule({}), await rule({})];
  const all = await many('SubscriptionDunningRules', 'All');
  expect(all.map(({ id, attributes }) => [id, attributes.default])).toEqual([
    [second.id, true],
    [first.id, false],
  ]);
});

test('S8, S9: refusals arrive as their bodies', async () => {
  const { rule, update } = newStory('demo');
  await expect(rule({ action: undefined })).rejects.toEqual(refused('data.attributes.action: "action" is required'));
  await expect(update(otherStores, { action: 'none' })).rejects.toEqual(errors.forbidden);
});

test('S22: one 429 and one 401 are survived without the caller noticing', async () => {
  const { sandbox, rule } = newStory();
  for (const status of [429, 401] as const) sandbox.faults.add({ match: { operation: 'elastic-path/createDunningRule' }, times: 1, effect: { status } });
  expect((await rule({})).attributes).toEqual(fixed);
  const statuses = sandbox.journal.entries({ operation: 'elastic-path/createDunningRule' }).map(({ response }) => response?.status);
  expect(statuses).toEqual([201, 401, 429]);
});
