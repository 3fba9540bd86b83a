import type { Collection, Collections } from '../../../kit/index.js';
import type { Offering, ServiceSpecification, State } from '../state.js';
import { unknownOffering, unknownServiceSpecification } from './errors.js';

/** What is sold, and at what price. */
export type Catalogue = Pick<Collections<State>, 'offerings' | 'serviceSpecifications' | 'promotions'>;

export const offeringKey = ({ specification, id }: Pick<Offering, 'specification' | 'id'>): string => `${specification}/${id}`;

/** The address of an offering, below the vendor's root. */
export const offeringPath = ({ specification, id }: Pick<Offering, 'specification' | 'id'>): string =>
  `/productSpecifications/${specification}/offerings/${id}`;

/** The offering that an address leads to; which host it names does not matter. @throws ApiError 400 */
export function offeringAt(offerings: Collection<Offering>, address: string, isSalesAgent: boolean): Offering {
  const [, specification = '', id = ''] = /\/productSpecifications\/([^/]+)\/offerings\/([^/]+)\/?$/.exec(address) ?? [];
  const offering = offerings.get(offeringKey({ specification, id }));
  if (!offering) throw unknownOffering('leads to no offering: …/productSpecifications/{specId}/offerings/{offeringId}');
  if (offering.useType === 'internal' && !isSalesAgent) throw unknownOffering('is for sales agents only');
  return offering;
}

/** The kind of service that an address leads to. @throws ApiError 400 */
export function serviceSpecificationAt(specifications: Collection<ServiceSpecification>, address: string): ServiceSpecification {
  const [, id = ''] = /\/serviceSpecifications\/([^/]+)\/?$/.exec(address) ?? [];
  const specification = specifications.get(id);
  if (!specification) throw unknownServiceSpecification();
  return specification;
}
