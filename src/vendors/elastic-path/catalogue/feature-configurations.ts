import { invalid } from '../errors.js';
import type { StoredFeature, StoredPlan } from '../records.js';
import { named, pointer } from './references.js';

type Configurations = StoredPlan['attributes']['feature_configurations'];
type Configuration = Configurations[string];
type ConfigurationChanges = Readonly<Record<string, Configuration | null>>;

/**
 * What a plan makes of its offering's features, changed: features that are not named keep their configurations, null takes one away.
 * Features may be named by id or `external_ref`; they are kept by id. `request` points to the map.
 * @throws ApiError 400 for a feature that the offering does not have, and for a configuration that does not fit its feature (inferred).
 */
export function configured(
  current: Configurations,
  changes: ConfigurationChanges = {},
  features: readonly StoredFeature[],
  request = '/body/data/attributes/feature_configurations',
): Configurations {
  const changesById = Object.entries(changes).map(([name, configuration]) => {
    const place = `${request}/${pointer(name)}`;
    const feature = named(features, name, place, 'a feature of the offering');
    if (configuration) assertFits(configuration, feature, place);
    return [feature.id, configuration] as const;
  });
  const all = Object.entries<Configuration | null>({ ...current, ...Object.fromEntries(changesById) });
  return Object.fromEntries(all.filter((entry): entry is [string, Configuration] => entry[1] !== null));
}

function assertFits(configuration: Configuration, { attributes }: StoredFeature, request: string): void {
  const of = attributes.configuration;
  if (configuration.type !== of.type) throw invalid(`${request}/type`, 'const', `must be ${of.type}, as the feature is`);
  if (configuration.type === 'promotion' && of.type === 'promotion' && !of.promotions.some(({ tag }) => tag === configuration.tag)) {
    throw invalid(`${request}/tag`, 'known', "must be the tag of one of the feature's promotions");
  }
}
