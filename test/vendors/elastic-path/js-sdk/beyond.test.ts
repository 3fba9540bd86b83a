import { expect, test } from 'vitest';
import { newStories } from './story.js';

// Scenarios as the vendor's own client tells them, over a real socket.
const { newStory } = await newStories();

// What the SDK has no call for; a version that gains one fails here, and its scenario is to be told above.
test.each([
  ['S14', 'SubscriptionInvoices', 'UpdatePayment', 'nobody can tell how a manual payment went'],
  ['S21', 'SubscriptionInvoices', 'CreateRefund', 'nothing can be paid back'],
  ['imports', 'SubscriptionJobs', 'Import', 'no file can be uploaded'],
] as const)('%s is beyond the SDK: there is no %s.%s, so %s', (_, resource, call, __) => {
  expect(newStory().sdk[resource]).not.toHaveProperty(call);
});

test('S17 at once is beyond the SDK: its states take an action and nothing else', async () => {
  const { sandbox, subscribe, state } = newStory();
  await state(await subscribe(), 'cancel');
  const [entry] = sandbox.journal.entries({ operation: 'elastic-path/createSubscriptionState' });
  expect(entry?.request.body).toEqual({ data: { type: 'subscription_state', attributes: { action: 'cancel' } } });
});
