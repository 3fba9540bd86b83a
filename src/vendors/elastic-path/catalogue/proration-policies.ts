import { type Handlers, reply } from '../../../kit/index.js';
import type { StoredProrationPolicy } from '../records.js';
import type { components, operations } from '../spec.gen.js';
import type { State } from '../state.js';
import { changed, merge, newRecord, policyAttributes } from './attributes.js';
import { listPage, newest } from './list.js';
import { assertUnused } from './policy-references.js';
import { assertFree, refOf } from './references.js';
import { assertSame, find } from './stored.js';

export const prorationPolicies = {
  listProrationPolicies(call) {
    return reply(200, listPage(newest(call.state.prorationPolicies), call, '/v2/subscriptions/proration-policies', resource));
  },

  createProrationPolicy({ body: { data }, state, clock, id }) {
    const policy = { ...newRecord(id.uuid('proration_policy'), clock.now()), attributes: merge(policyAttributes, data.attributes) };
    assertFree(state.prorationPolicies, 'attributes.external_ref', refOf(policy));
    return reply(201, { data: resource(state.prorationPolicies.put(policy.id, policy)) });
  },

  getProrationPolicy({ path, state }) {
    return reply(200, { data: resource(find(state.prorationPolicies, path, 'proration_policy_uuid')) });
  },

  updateProrationPolicy({ path, body: { data }, state, clock }) {
    assertSame(data.id, path.proration_policy_uuid);
    const updated = changed(find(state.prorationPolicies, path, 'proration_policy_uuid'), policyAttributes, data.attributes, clock.now());
    assertFree(state.prorationPolicies, 'attributes.external_ref', refOf(updated));
    return reply(200, { data: resource(state.prorationPolicies.put(updated.id, updated)) });
  },

  deleteProrationPolicy({ path, state }) {
    assertUnused(path.proration_policy_uuid, state);
    state.prorationPolicies.remove(path.proration_policy_uuid);
    return reply(204);
  },
} satisfies Handlers<operations, State>;

const resource = ({ id, attributes, owner, updated_at, created_at }: StoredProrationPolicy): components['schemas']['ProrationPolicy'] => ({
  id,
  type: 'subscription_proration_policy',
  attributes,
  meta: { owner, timestamps: { updated_at, created_at } },
});
