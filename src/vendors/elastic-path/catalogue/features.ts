import { type Context, type Handlers, reply } from '../../../kit/index.js';
import type { StoredFeature } from '../records.js';
import type { components, operations } from '../spec.gen.js';
import type { State } from '../state.js';
import { changed, featureAttributes } from './attributes.js';
import { type Filters, filtered, listPage } from './list.js';
import { newFeature } from './parts.js';
import { assertFree, refOf } from './references.js';
import { featureResource } from './shapes.js';
import { assertSame, find } from './stored.js';

const fields = ['external_ref', 'tag'];
const filters: Filters<StoredFeature> = {
  filterable: { eq: fields, in: fields },
  texts: { external_ref: ({ attributes }) => attributes.external_ref, tag: tagsOf },
};

export const features = {
  listFeatures(call) {
    const found = filtered(call.state.features, call, filters);
    return reply(200, listPage(found, call, '/v2/subscriptions/features', featureResource));
  },

  createFeature(call) {
    return reply(201, { data: featureResource(addFeature(call.body.data, call)) });
  },

  getFeature({ path, state }) {
    return reply(200, { data: featureResource(find(state.features, path, 'feature_uuid')) });
  },

  updateFeature({ path, body: { data }, state, clock }) {
    assertSame(data.id, path.feature_uuid);
    const updated = changed(find(state.features, path, 'feature_uuid'), featureAttributes, data.attributes, clock.now());
    assertFree(state.features, 'attributes.external_ref', refOf(updated));
    return reply(200, { data: featureResource(state.features.put(updated.id, updated)) });
  },

  deleteFeature({ path, state }) {
    state.features.remove(path.feature_uuid);
    return reply(204);
  },
} satisfies Handlers<operations, State>;

/** Adds a feature to the store. @throws ApiError 400 */
export function addFeature({ attributes }: components['schemas']['FeatureCreate'], { state, clock, id }: Context<State>): StoredFeature {
  const feature = newFeature(attributes, id, clock.now());
  assertFree(state.features, 'attributes.external_ref', refOf(feature));
  return state.features.put(feature.id, feature);
}

/** A promotion feature has the tags of all its promotions (inferred). */
function tagsOf({ attributes: { configuration } }: StoredFeature): readonly string[] {
  return configuration.type === 'promotion' ? configuration.promotions.map(({ tag }) => tag) : [configuration.tag];
}
