import { type Collections, type Handlers, reply } from '../../../kit/index.js';
import { withUsedPartBilled } from '../billing/part-period.js';
import { newestFirst } from '../catalogue/list.js';
import { found } from '../catalogue/stored.js';
import { refused } from '../errors.js';
import type { StoredSubscription } from '../records.js';
import type { components, operations } from '../spec.gen.js';
import type { State } from '../state.js';
import { callerOf, findSubscription } from './caller.js';
import { activeOption } from './chosen.js';
import { move } from './move.js';
import type { Request } from './phases.js';
import { stateResource } from './resource.js';

type Asked = components['schemas']['ChangeState']['attributes'];

export const states = {
  createSubscriptionState(call) {
    const { body, state, clock, id } = call;
    const subscription = findSubscription(call);
    const { action, cancel_immediately } = body.data.attributes;
    const request = requestOf(body.data.attributes);
    if (callerOf(call).isShopper && !shopperMay(request, subscription))
      throw refused(403, '/body/data/attributes/action', 'permission', 'is not for a shopper, or not by this pricing option');
    if (subscription.closed && owes(subscription, state))
      throw refused(422, '/body/data/attributes/action', 'lifecycle', 'a subscription that is closed has to be paid first: an invoice of it is open');
    const left = request === 'cancelNow' ? withUsedPartBilled(call, subscription) : subscription;
    move(call, left, request);
    const change = { id: id.uuid('subscription_state'), subscription_id: subscription.id, action, created_at: clock.now().toISOString() };
    state.subscriptionStates.put(change.id, { ...change, ...(cancel_immediately !== undefined && { cancel_immediately }) });
    return reply(204);
  },

  listSubscriptionStates(call) {
    const subscription = findSubscription(call);
    const theirs = newestFirst(call.state.subscriptionStates.where('subscription_id', subscription.id));
    return reply(200, { data: theirs.map(stateResource) });
  },

  getSubscriptionState(call) {
    const change = call.state.subscriptionStates.get(call.path.state_uuid);
    const isTheirs = change?.subscription_id === findSubscription(call).id;
    return reply(200, { data: stateResource(found(isTheirs ? change : undefined, '/path/state_uuid')) });
  },
} satisfies Handlers<operations, State>;

/** `cancel_immediately` counts with `cancel` only (inferred). */
const requestOf = ({ action, cancel_immediately }: Asked): Request => (action === 'cancel' && cancel_immediately ? 'cancelNow' : action);

/** What lets a shopper ask for a change; what is not here only the merchant may (Subscriptions reference, pricing options, states). */
const permissions = { pause: 'can_pause', resume: 'can_resume', cancel: 'can_cancel' } as const satisfies Partial<Record<Request, string>>;

/** After dunning or the end the merchant alone may take it up again (Subscriptions reference, dunning). */
function shopperMay(request: Request, subscription: StoredSubscription): boolean {
  if (request === 'cancelNow' || request === 'pending') return false;
  const isOver = subscription.suspended || subscription.closed;
  return activeOption(subscription).attributes[permissions[request]] && !(request === 'resume' && isOver);
}

/** Whether an invoice of the subscription is still open. */
const owes = ({ id }: StoredSubscription, state: Collections<State>): boolean =>
  state.invoices.where('subscription_id', id).some(({ phase }) => phase !== 'paid');
