import { isContractValid } from './commit-contract.js';
import { serviceNotReady } from './errors.js';
import { noPaymentMethods, type PaymentMethods, type Schemas, type Service } from './state.js';

/** Whether the provider has a valid commit contract, alone or in an aggregate, for a SKU of the service. Inferred. */
export function isSigned(service: Service, methods: PaymentMethods = noPaymentMethods, now: number): boolean {
  const contracts = [...methods.commitContracts, ...methods.commitAggregate.flatMap((aggregate) => aggregate.commitContracts)];
  return contracts.some((contract) => service.contractSkus.includes(contract.contractSku) && isContractValid(contract, now));
}

/** A service as the API shows it. */
export function shownService({ orgId: _orgId, contractSkus: _skus, ...shown }: Service, commitContractSigned: boolean): Schemas['Service'] {
  return { ...shown, commitContractSigned };
}

/**
 * The service, switched on or off. What stands as it should stays as it is.
 * @throws ApiError 400 when it is to be switched on and cannot be, or nothing is signed for it (inferred).
 */
export function switched(service: Service, enabled: boolean, commitContractSigned: boolean): Service {
  if (enabled && !service.enabled && !(service.canBeEnabled && commitContractSigned)) throw serviceNotReady(service.id, service.canBeEnabled);
  return service.enabled === enabled ? service : { ...service, enabled };
}
