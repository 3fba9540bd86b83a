import { type Context, type Handlers, reply } from '../../../kit/index.js';
import { askAnew } from '../billing/new-payer.js';
import type { StoredSubscriber } from '../records.js';
import type { components, operations } from '../spec.gen.js';
import type { State } from '../state.js';
import { type Filters, filtered, listPage } from './list.js';
import { assertSame, find } from './stored.js';
import { assertFirst, changedSubscriber, newSubscriber, subscriberResource } from './subscriber.js';

const fields = ['account_id', 'name', 'email', 'external_ref'];
const texts = ['name', 'email'];
const filters: Filters<StoredSubscriber> = {
  filterable: { eq: fields, in: fields, like: texts, ilike: texts },
  // A subscriber has no external_ref, so filtering by one finds nobody.
  texts: { account_id: ({ account_id }) => account_id, name: ({ name }) => name, email: ({ email }) => email, external_ref: () => undefined },
};

export const subscribers = {
  listSubscribers(call) {
    const found = filtered(call.state.subscribers, call, filters);
    return reply(
      200,
      listPage(found, call, '/v2/subscriptions/subscribers', (subscriber) => subscriberResource(subscriber, call.state)),
    );
  },

  createSubscriber(call) {
    return reply(201, { data: subscriberResource(addSubscriber(call.body.data, call), call.state) });
  },

  getSubscriber({ path, state }) {
    return reply(200, { data: subscriberResource(find(state.subscribers, path, 'subscriber_uuid'), state) });
  },

  updateSubscriber({ path, body: { data }, state, clock, emit }) {
    assertSame(data.id, path.subscriber_uuid);
    const subscriber = find(state.subscribers, path, 'subscriber_uuid');
    const updated = changedSubscriber(subscriber, data.attributes, clock.now());
    if (updated !== subscriber) emit('subscription-subscriber.updated', { id: updated.id });
    const own = state.subscriptions.where('subscriber_id', updated.id);
    askAnew(state, own, () => state.subscribers.put(updated.id, updated));
    return reply(200, { data: subscriberResource(updated, state) });
  },

  deleteSubscriber({ path, state, emit }) {
    if (state.subscribers.remove(path.subscriber_uuid)) emit('subscription-subscriber.deleted', { id: path.subscriber_uuid });
    return reply(204);
  },
} satisfies Handlers<operations, State>;

/** Adds a subscriber to the store. @throws ApiError 400 */
export function addSubscriber({ attributes }: components['schemas']['SubscriberCreate'], { state, clock, id, emit }: Context<State>): StoredSubscriber {
  assertFirst(attributes.account_id, state.subscribers);
  const subscriber = newSubscriber(attributes, id, clock.now());
  emit('subscription-subscriber.created', { id: subscriber.id });
  return state.subscribers.put(subscriber.id, subscriber);
}
