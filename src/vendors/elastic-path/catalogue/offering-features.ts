import { type Handlers, reply } from '../../../kit/index.js';
import { invalid } from '../errors.js';
import type { StoredFeature, StoredOffering } from '../records.js';
import type { components, operations } from '../spec.gen.js';
import type { State } from '../state.js';
import { changed, featureAttributes } from './attributes.js';
import { listPage, newestFirst } from './list.js';
import { attached, newFeature } from './parts.js';
import { assertUnique, refOf } from './references.js';
import { featureResource, offeringFeatureResource } from './shapes.js';
import { assertSame, find, findPart, found, replaced, without } from './stored.js';

const pathOf = (offering: string) => `/v2/subscriptions/offerings/${offering}/features`;

export const offeringFeatures = {
  listOfferingFeatures(call) {
    const offering = find(call.state.offerings, call.path, 'offering_uuid');
    return reply(200, listPage(newestFirst(offering.features), call, pathOf(offering.id), offeringFeatureResource));
  },

  createOfferingFeature({ path, body: { data }, state, clock, id }) {
    const offering = find(state.offerings, path, 'offering_uuid');
    const feature = newFeature(data.attributes, id, clock.now());
    assertUnique(offering.features.map(refOf), refOf(feature));
    state.offerings.put(offering.id, { ...offering, features: [...offering.features, feature] });
    return reply(201, { data: offeringFeatureResource(feature) });
  },

  attachOfferingFeature({ path, body: { data }, state, clock }) {
    const offering = find(state.offerings, path, 'offering_uuid');
    const asked = [...new Set(data.features)].map((id) => found(state.features.get(id), '/body/data/features'));
    const { features } = state.offerings.put(offering.id, asked.reduce(attach(clock.now()), offering));
    return reply(200, { data: asked.map(({ id }) => offeringFeatureResource(findPart(features, { id }, 'id'))) });
  },

  getOfferingFeature({ path, state }) {
    const feature = findPart(find(state.offerings, path, 'offering_uuid').features, path, 'feature_uuid');
    return reply(200, { data: offeringFeatureResource(feature) });
  },

  updateOfferingFeature({ path, body: { data }, state, clock }) {
    assertSame(data.id, path.feature_uuid);
    const offering = find(state.offerings, path, 'offering_uuid');
    const feature = findPart(offering.features, path, 'feature_uuid');
    assertSameKind(feature, data.attributes.configuration);
    const updated = changed(feature, featureAttributes, data.attributes, clock.now());
    assertUnique(offering.features.map(refOf), refOf(updated));
    state.offerings.put(offering.id, { ...offering, features: replaced(offering.features, updated) });
    return reply(200, { data: featureResource(updated) });
  },

  deleteOfferingFeature({ path, state }) {
    const offering = state.offerings.get(path.offering_uuid);
    if (offering) state.offerings.put(offering.id, withoutFeature(offering, path.feature_uuid));
    return reply(204);
  },
} satisfies Handlers<operations, State>;

/** Adds a feature of the store; one that is attached already stays as it is (inferred). */
const attach =
  (now: Date) =>
  (offering: StoredOffering, feature: StoredFeature): StoredOffering => {
    if (offering.features.some(({ id }) => id === feature.id)) return offering;
    assertUnique(offering.features.map(refOf), refOf(feature), '/body/data/features');
    return { ...offering, features: [...offering.features, attached(feature, now)] };
  };

/** The plans are configured for the kind that the feature is of (inferred). */
function assertSameKind({ attributes }: StoredFeature, configuration?: components['schemas']['FeatureConfiguration']): void {
  const kind = attributes.configuration.type;
  if (configuration && configuration.type !== kind) throw invalid('/body/data/attributes/configuration/type', 'const', `must stay ${kind}`);
}

/** The offering without the feature, whose configurations go too (inferred). */
const withoutFeature = (offering: StoredOffering, id: string): StoredOffering => ({
  ...offering,
  features: without(offering.features, id),
  plans: offering.plans.map((plan) => {
    const { [id]: _, ...feature_configurations } = plan.attributes.feature_configurations;
    return { ...plan, attributes: { ...plan.attributes, feature_configurations } };
  }),
});
