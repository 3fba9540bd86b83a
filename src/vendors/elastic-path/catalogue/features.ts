import { type Handlers, reply } from '../../../kit/index.js';
import type { StoredFeature } from '../records.js';
import type { operations } from '../spec.gen.js';
import type { State } from '../state.js';
import { changed, featureAttributes } from './attributes.js';
import { filtered, listPage, newestFirst } from './list.js';
import { newFeature } from './parts.js';
import { assertUnique, refOf } from './references.js';
import { featureResource } from './shapes.js';
import { assertSame, find } from './stored.js';

const fields = ['external_ref', 'tag'];

export const features = {
  listFeatures(call) {
    const found = filtered(newestFirst(call.state.features.values()), call, { eq: fields, in: fields }, textOf);
    return reply(200, listPage(found, call, '/v2/subscriptions/features', featureResource));
  },

  createFeature({ body: { data }, state, clock, id }) {
    const feature = newFeature(data.attributes, id, clock.now());
    assertUnique([...state.features.values()].map(refOf), refOf(feature));
    return reply(201, { data: featureResource(state.features.put(feature.id, feature)) });
  },

  getFeature({ path, state }) {
    return reply(200, { data: featureResource(find(state.features, path.feature_uuid)) });
  },

  updateFeature({ path, body: { data }, state, clock }) {
    assertSame(data.id, path.feature_uuid);
    const updated = changed(find(state.features, path.feature_uuid), featureAttributes, data.attributes, clock.now());
    assertUnique([...state.features.values()].map(refOf), refOf(updated));
    return reply(200, { data: featureResource(state.features.put(updated.id, updated)) });
  },

  deleteFeature({ path, state }) {
    state.features.remove(path.feature_uuid);
    return reply(204);
  },
} satisfies Handlers<operations, State>;

const textOf = ({ attributes }: StoredFeature, field: string): string | readonly string[] | undefined =>
  field === 'tag' ? tagsOf(attributes) : attributes.external_ref;

/** A promotion feature has the tags of all its promotions (inferred). */
const tagsOf = ({ configuration }: StoredFeature['attributes']): readonly string[] =>
  configuration.type === 'promotion' ? configuration.promotions.map(({ tag }) => tag) : [configuration.tag];
