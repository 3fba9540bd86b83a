import { type Context, type Handlers, reply } from '../../../kit/index.js';
import type { operations } from '../spec.gen.js';
import type { State } from '../state.js';
import type { QuotaSpec } from './quota.js';

type Limits = Required<QuotaSpec>;

export const quotaLimits = {
  /** "Get quota limits": what holds for the tenant. */
  getQuotaLimits({ state }) {
    const { object_limits, resource_limits, api_limits } = limitsIn(state);
    const objects = mapped(object_limits, maximumOf);
    const resources = mapped(resource_limits, maximumOf);
    return reply(200, { objects, resources, apis: mapped(api_limits, rateOf), ...deprecated(objects, resources, api_limits) });
  },

  /** "Get quota usage": the same, with what is used. */
  getQuotaUsage({ state }) {
    const { object_limits, resource_limits, api_limits } = limitsIn(state);
    const used = (name: string) => ({ usage: { current: state.quotaUsage.get(name)?.current ?? untracked } });
    const objects = mapped(object_limits, (limit, name) => ({ ...maximumOf(limit, name), ...used(name) }));
    const resources = mapped(resource_limits, (limit, name) => ({ ...maximumOf(limit, name), ...used(name) }));
    const apis = mapped(api_limits, (limit) => ({ ...rateOf(limit), usage: null }));
    return reply(200, { objects, resources, apis, ...deprecated(objects, resources, api_limits) });
  },
} satisfies Handlers<operations, State>;

/** Observed: a usage of -1 is not tracked. */
const untracked = -1;

/** The limits of the current plan, replaced one by one by those of the quota objects in `system`, in order of creation (inferred). */
function limitsIn({ plans, quotas }: Context<State>['state']): Limits {
  const current = [...plans.values()].filter((plan) => plan.current).map(({ default_quota }) => default_quota);
  const objects = quotas
    .where('metadata.namespace', 'system')
    .filter(({ metadata }) => !metadata.disable)
    .map(({ spec }) => spec);
  const all: readonly QuotaSpec[] = [...current, ...objects];
  return {
    object_limits: Object.assign({}, ...all.map(({ object_limits }) => object_limits)),
    resource_limits: Object.assign({}, ...all.map(({ resource_limits }) => resource_limits)),
    api_limits: Object.assign({}, ...all.map(({ api_limits }) => api_limits)),
  };
}

const maximumOf = ({ maximum = 0 }: { maximum?: number }, name: string) => ({
  limit: { maximum },
  api_limit: null,
  display_name: name
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' '),
  description: '',
});

const rateOf = (api_limit: Limits['api_limits'][string]) => ({ limit: null, api_limit, display_name: '', description: '' });

/** The deprecated twins of the maps `objects`, `resources`, `apis`. */
const deprecated = <Limit>(quota_usage: Record<string, Limit>, float_quota_usage: Record<string, Limit>, api_limits: Limits['api_limits']) => ({
  quota_usage,
  float_quota_usage,
  api_limits,
});

const mapped = <From, To>(map: Readonly<Record<string, From>>, change: (value: From, name: string) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(map).map(([name, value]) => [name, change(value, name)]));
