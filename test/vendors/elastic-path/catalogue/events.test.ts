import { expect, test } from 'vitest';
import { newStore } from '../store.js';
import { account, films, magazinePath, monthly, offering, offeringsPath, subscriber, subscribersPath } from './shop.js';

type Store = ReturnType<typeof newStore>;

const changed = (attributes: object) => ({ id: offering(1), type: 'subscription_offering', attributes });
const renamed = (attributes: object) => ({ id: subscriber(1), type: 'subscription_subscriber', attributes });
const made = expect.stringMatching(/^[\da-f-]{36}$/);

test.each<[string, (store: Store) => PromiseLike<unknown>, unknown[]]>([
  ['creating an offering', ({ post }) => post(offeringsPath, { ...changed({ name: 'Streaming' }) }), [['subscription-offering.created', made]]],
  [
    'building one',
    ({ post }) => post(`${offeringsPath}/build`, { name: 'Streaming', plans: [films], pricing_options: [monthly] }),
    [['subscription-offering.created', made]],
  ],
  ['changing one', ({ put }) => put(magazinePath, changed({ name: 'Weekly' })), [['subscription-offering.updated', offering(1)]]],
  ['changing nothing of one', ({ put }) => put(magazinePath, changed({})), []],
  ['being refused a change', ({ put }) => put(magazinePath, changed({ external_ref: 'newsletter' })), []],
  [
    'creating a subscriber',
    ({ post }) =>
      post(subscribersPath, { type: 'subscription_subscriber', attributes: { account_id: account(2), name: 'John Doe', email: 'john@example.com' } }),
    [['subscription-subscriber.created', made]],
  ],
  [
    'changing one',
    ({ put }) => put(`${subscribersPath}/${subscriber(1)}`, renamed({ name: 'Alan Turing' })),
    [['subscription-subscriber.updated', subscriber(1)]],
  ],
  ['changing nothing of him', ({ put }) => put(`${subscribersPath}/${subscriber(1)}`, renamed({})), []],
])('%s is told', async (_, call, told) => {
  const store = newStore();
  await call(store);
  expect(store.sandbox.journal.events().map(({ type, id }) => [type, id])).toEqual(told);
});
