import type { Context } from '../../../kit/index.js';
import type { components } from '../spec.gen.js';
import type { State } from '../state.js';

type AddonState = components['schemas']['addon_serviceAddonServiceState'];

/** The members that a request to subscribe may have (documented). */
const choices: ReadonlySet<string> = new Set([
  'f5xc_appstack_standard',
  'f5xc_big_ip_irule_standard',
  'f5xc_bigip_utilities_standard',
  'f5xc_content_delivery_network_advanced',
  'f5xc_content_delivery_network_standard',
  'f5xc_delegated_access_standard',
  'f5xc_securemesh_advanced',
  'f5xc_securemesh_standard',
  'f5xc_site_management_standard',
  'f5xc_synthetic_monitoring_standard',
  'f5xc_waap_advanced',
  'f5xc_waap_standard',
  'f5xc_web_app_scanning_standard',
]);

/** Names of the addon services that a request chooses; elsewhere they have hyphens. */
export const chosen = (body: object): string[] =>
  Object.keys(body)
    .filter((member) => choices.has(member))
    .map((member) => member.replaceAll('_', '-'));

/** Services whose subscription the vendor's people activate: documented is that delegated access makes a support request. */
export const isManaged = (name: string): boolean => name === 'f5xc-delegated-access-standard';

/** Part of the tenant's plan, or may be subscribed to on it. */
export const isOnPlan = ({ plans }: Context<State>['state'], name: string): boolean =>
  [...plans.values()].some(
    ({ current, included_addon_services: included, allowed_addon_services: allowed }) =>
      current && [...included, ...allowed].some((service) => service.name === name),
  );

/** The states of all services that the tenant has had to do with; those that its plan includes are subscribed to (inferred). */
export function addonStates({ plans, addonServices }: Context<State>['state']): Record<string, AddonState> {
  const included = [...plans.values()].filter(({ current }) => current).flatMap(({ included_addon_services }) => included_addon_services);
  return Object.fromEntries([
    ...included.map(({ name }) => [name, 'AS_SUBSCRIBED'] as const),
    ...[...addonServices.values()].map(({ name, state }) => [name, state] as const),
  ]);
}
