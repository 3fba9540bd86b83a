import { type Context, type Handlers, reply } from '../../../kit/index.js';
import type { StoredOffering } from '../records.js';
import type { components, operations } from '../spec.gen.js';
import type { State } from '../state.js';
import { newRecord } from './attributes.js';
import { includedOf } from './include.js';
import { type Filters, filtered, listPage } from './list.js';
import { buildOffering, textsOf } from './offering.js';
import { changedOffering } from './offering-changes.js';
import { policyIn, policyNamed } from './policy-references.js';
import { assertFree } from './references.js';
import { offeringResource, planRefs } from './shapes.js';
import { assertSame, find } from './stored.js';

const fields = ['external_ref', 'plans.external_ref', 'proration_policy_id'];
const filters: Filters<StoredOffering> = {
  filterable: { eq: fields, in: fields },
  texts: {
    external_ref: ({ external_ref }) => external_ref,
    'plans.external_ref': planRefs,
    proration_policy_id: ({ proration_policy }) => proration_policy,
  },
};

export const offerings = {
  createOffering({ body: { data }, state, clock, id, link, emit }) {
    assertFree(state.offerings, 'external_ref', { id: '', external_ref: data.attributes.external_ref });
    const policy = policyIn(data.relationships, state.prorationPolicies);
    const empty = { plans: [], pricing_options: [], features: [] };
    const offering = { ...newRecord(id.uuid('offering'), clock.now()), ...textsOf(data.attributes), ...policy, ...empty };
    emit('subscription-offering.created', { id: offering.id });
    return reply(201, { data: offeringResource(state.offerings.put(offering.id, offering), link) });
  },

  listOfferings(call) {
    const found = filtered(call.state.offerings, call, filters);
    const page = listPage(found, call, '/v2/subscriptions/offerings', (offering) => offering);
    const data = page.data.map((offering) => offeringResource(offering, call.link));
    return reply(200, { data, ...includedOf(page.data, call.query.include), links: page.links });
  },

  buildOffering(call) {
    return reply(201, { data: offeringResource(addBuilt(call.body.data, call), call.link) });
  },

  getOffering({ path, query, state, link }) {
    const offering = find(state.offerings, path, 'offering_uuid');
    return reply(200, { data: offeringResource(offering, link), ...includedOf([offering], query.include) });
  },

  updateOffering({ path, body: { data }, state, clock, link, emit }) {
    assertSame(data.id, path.offering_uuid);
    const offering = find(state.offerings, path, 'offering_uuid');
    const policy = policyIn(data.relationships, state.prorationPolicies);
    const updated = changedOffering(offering, { ...data.attributes, ...policy }, clock.now());
    assertFree(state.offerings, 'external_ref', updated);
    if (updated !== offering) emit('subscription-offering.updated', { id: offering.id });
    return reply(200, { data: offeringResource(state.offerings.put(offering.id, updated), link) });
  },

  deleteOffering({ path, state, emit }) {
    if (state.offerings.remove(path.offering_uuid)) emit('subscription-offering.deleted', { id: path.offering_uuid });
    return reply(204);
  },
} satisfies Handlers<operations, State>;

/** Adds a whole offering to the store. @throws ApiError 400 */
export function addBuilt(build: components['schemas']['BuildOffering'], { state, clock, id, emit }: Context<State>): StoredOffering {
  assertFree(state.offerings, 'external_ref', { id: '', external_ref: build.external_ref }, '/body/data/external_ref');
  const policy = policyNamed(build.proration_policy_id, state.prorationPolicies);
  const offering = { ...buildOffering(build, id, clock.now(), state.features), ...policy };
  emit('subscription-offering.created', { id: offering.id });
  return state.offerings.put(offering.id, offering);
}
