import { type Collections, type Context, type Handlers, reply } from '../../../kit/index.js';
import { firstInvoice } from '../billing/invoice.js';
import { askAnew } from '../billing/new-payer.js';
import { switchPlan } from '../billing/proration.js';
import { type Filters, filtered, listPage } from '../catalogue/list.js';
import { invalid } from '../errors.js';
import type { StoredSubscription } from '../records.js';
import type { components, operations } from '../spec.gen.js';
import type { State } from '../state.js';
import { findSubscription, whatIsVisible } from './caller.js';
import { changed, switchOf } from './changes.js';
import { inclusion } from './inclusion.js';
import { subscriptionResource } from './resource.js';
import { isPaidElsewhere, newSubscription } from './subscription.js';

const collectionPath = '/v2/subscriptions/subscriptions';
const fields = ['account_id', 'name', 'email', 'external_ref'];
const filters: Filters<StoredSubscription> = {
  filterable: { eq: fields, in: fields },
  texts: {
    account_id: ({ account_id }) => account_id,
    name: ({ name }) => name,
    email: ({ email }) => email,
    external_ref: ({ external_ref }) => external_ref,
  },
};

export const subscriptions = {
  createSubscription(call) {
    return reply(201, { data: subscriptionResource(addSubscription(call.body.data, call)) });
  },

  listSubscriptions(call) {
    const { query, state } = call;
    const wanted = filtered(state.subscriptions, call, filters, { visible: whatIsVisible(call) });
    const { data, links } = listPage(wanted, call, collectionPath, (subscription) => subscription);
    return reply(200, { data: data.map((subscription) => withState(subscription, state)), ...inclusion(data, query.include), links });
  },

  getSubscription(call) {
    const subscription = findSubscription(call);
    return reply(200, { data: withState(subscription, call.state), ...inclusion([subscription], call.query.include) });
  },

  updateSubscription(call) {
    const { path, body, state, clock } = call;
    if (body.data.id !== path.subscription_uuid) throw invalid('/body/data/id', 'path', 'must be the id in the path');
    const subscription = findSubscription(call);
    const target = switchOf(subscription, body.data.attributes);
    const updated = changed(subscription, body.data.attributes, clock.now());
    askAnew(state, [subscription], () => state.subscriptions.put(updated.id, updated));
    const switched = target ? switchPlan(call, updated, target) : updated;
    return reply(200, { data: withState(state.subscriptions.put(switched.id, switched), state) });
  },

  deleteSubscription(call) {
    const subscription = findSubscription(call);
    call.state.subscriptions.remove(subscription.id);
    for (const { id } of call.state.subscriptionStates.where('subscription_id', subscription.id)) call.state.subscriptionStates.remove(id);
    return reply(204);
  },
} satisfies Handlers<operations, State>;

/** Adds a subscription to the store, with the invoice of its first period. @throws ApiError 400 */
export function addSubscription(build: components['schemas']['BuildSubscription'], context: Context<State>): StoredSubscription {
  const subscription = newSubscription(build, context);
  context.emit('subscription.created', { id: subscription.id });
  const billed = subscription.pending ? subscription : firstInvoice(context, subscription, { settled: isPaidElsewhere(build) });
  return context.state.subscriptions.put(billed.id, billed);
}

/** With the last change of its state that was accepted, if there was one. */
const withState = (subscription: StoredSubscription, state: Collections<State>) =>
  subscriptionResource(subscription, state.subscriptionStates.where('subscription_id', subscription.id).at(-1));
