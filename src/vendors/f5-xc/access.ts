import { ApiError, type Asked, type Credential } from '../../kit/index.js';
import type { State } from './state.js';

/** The API group that billing calls belong to (example of the role schema). */
const billing = 'f5xc-billing';

/**
 * An API token has exactly the rights of the user who made it (API getting-started page). Tokens that the sandbox does not know may do all.
 * @throws ApiError 403 for a known token whose user is not in the API group of billing, unless it only reads (inferred).
 */
export function authorize({ caller, method }: Asked<State>): void {
  if (method === 'GET' || caller.every(mayBill)) return;
  const message = `the user of this token is not in the API group ${billing}`;
  throw new ApiError(403, { reason: 'forbidden', why: [{ rule: 'api_group', message, request: '/header/authorization', accepted: billing }] });
}

const mayBill = ({ record }: Credential): boolean => !Array.isArray(record?.api_groups) || record.api_groups.includes(billing);
