import { type Handlers, reply } from '../../kit/index.js';
import { notFound } from './errors.js';
import { isSigned, shownService, switched } from './service.js';
import type { operations } from './spec.gen.js';
import type { State } from './state.js';

export const services = {
  /** "Get Services Of Org". Both flags in the query narrow the list down (inferred). */
  getServicesOfOrg({ path, query, state, clock }) {
    const methods = state.paymentMethods.get(path.orgId);
    const shown = state.services.where('orgId', path.orgId).map((service) => shownService(service, isSigned(service, methods, clock.now().getTime())));
    return reply(
      200,
      shown.filter((service) => isWanted(query.can_be_enabled, service.canBeEnabled) && isWanted(query.commit_contract_signed, service.commitContractSigned)),
    );
  },

  /** "Enable Service". Only `enabled` counts of what is sent (inferred). */
  enableService({ path, body, state, clock, emit }) {
    const key = `${path.orgId}/${path.serviceDefinitionId}`;
    const service = state.services.get(key);
    if (service === undefined) throw notFound('Service', path.serviceDefinitionId);
    const changed = switched(service, body.enabled ?? service.enabled, isSigned(service, state.paymentMethods.get(path.orgId), clock.now().getTime()));
    if (changed === service) return reply(204);
    state.services.put(key, changed);
    emit(changed.enabled ? 'service.enabled' : 'service.disabled', { orgId: path.orgId, serviceId: service.id });
    return reply(204);
  },
} satisfies Handlers<operations, State>;

const isWanted = (wanted: boolean | undefined, flag: boolean | undefined): boolean => wanted === undefined || wanted === flag;
