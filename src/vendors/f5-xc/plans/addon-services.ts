import { type Context, type Handlers, reply, type Timer } from '../../../kit/index.js';
import { invalid, notOnPlan } from '../errors.js';
import type { operations } from '../spec.gen.js';
import type { AddonService, State } from '../state.js';
import { closeTicket, openTicket } from '../support-ticket.js';
import { addonStates, chosen, isManaged, isOnPlan } from './addon-service.js';
import { approvalTakes } from './plan-transition.js';

export const addonServices = {
  /** "Subscribe to addon service". @throws ApiError 400 unless exactly one is named, 403 for one that the plan does not have (both inferred) */
  subscribe(call) {
    const { body, state, clock, timers } = call;
    const name = onlyOne(body ?? {});
    if (!isOnPlan(state, name)) throw notOnPlan(name);
    if ((addonStates(state)[name] ?? 'AS_NONE') !== 'AS_NONE') return reply(200, {});
    if (isManaged(name)) {
      const { id } = openTicket(call, { kind: 'addon_service', subject: name, description: '' });
      timers.set(`addon:${name}`, new Date(clock.now().getTime() + approvalTakes), 'activateAddonService', { addon_service: name, ticket: id });
    }
    enter(call, { name, state: isManaged(name) ? 'AS_PENDING' : 'AS_SUBSCRIBED' });
    return reply(200, {});
  },

  /** "Unsubscribe from addon service": at once, a pending request too (inferred). @throws ApiError 400 unless exactly one is named */
  unsubscribe(call) {
    const name = onlyOne(call.body ?? {});
    if ((addonStates(call.state)[name] ?? 'AS_NONE') === 'AS_NONE') return reply(200, {});
    call.timers.cancel(`addon:${name}`);
    enter(call, { name, state: 'AS_NONE' });
    return reply(200, {});
  },

  /** "Get activation status of addon service". */
  getAddonServiceActivationStatus: ({ path, state }) => {
    const states = addonStates(state);
    return reply(200, { state: Object.hasOwn(states, path.addon_service) ? (states[path.addon_service] ?? 'AS_NONE') : 'AS_NONE' });
  },
} satisfies Handlers<operations, State>;

/** Timer: the vendor's people have activated the service. */
export const activateAddonService: Timer<State> = (due) => {
  enter(due, { name: String(due.data.addon_service), state: 'AS_SUBSCRIBED' });
  closeTicket(due, String(due.data.ticket));
};

function onlyOne(body: object): string {
  const [name, ...others] = chosen(body);
  if (name === undefined || others.length > 0) throw invalid('/addon_choice', 'should have exactly one choice', 'oneof');
  return name;
}

function enter({ state, emit }: Context<State>, service: AddonService): void {
  state.addonServices.put(service.name, service);
  emit('addon_service.changed', { name: service.name, state: service.state });
}
