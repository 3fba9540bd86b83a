import type { Asked, Credential, CredentialRecord } from '../../kit/index.js';
import { forbidden, unauthorized } from './errors.js';
import { findOrg } from './organizations.js';
import type { Org, State } from './state.js';

/** What the sandbox remembers of a token: what it is for, the one organization it belongs to, the roles it carries. */
export interface TokenRecord extends CredentialRecord {
  readonly kind: 'api-token' | 'access-token';
  /** Absent when a lenient sandbox took an API token that it does not know: such a token opens every organization. */
  readonly orgId?: string;
  /** Absent = whatever the organization may do. */
  readonly roles?: readonly string[];
}

interface Prerequisite {
  readonly target: 'any' | 'provider';
  readonly roles: readonly string[];
}

const administrators = ['Provider Administrator', 'Provider Operations Administrator'];

// `getOrg`: roles documented in "Retrieve a Single Organization". The other row is inferred.
const prerequisites: Readonly<Record<string, Prerequisite>> = {
  getOrg: { target: 'any', roles: [...administrators, 'Provider Account Administrator'] },
  getPaymentMethods: { target: 'provider', roles: [...administrators, 'Provider Billing User'] },
};

/**
 * Who may act on the organization in the path: its own tokens and those of the provider that manages it. All inferred but the roles.
 * @throws ApiError 401 for an API token in place of an access token, then 404 for an unknown organization, then 403.
 */
export function authorize({ operation, caller, path, state, strict }: Asked<State>): void {
  // Both headers sent: `csp-auth-token` counts, which the contract lists first.
  const token = tokenOf(caller[0]);
  if (strict && token?.kind === 'api-token') throw unauthorized();
  if (path.orgId === undefined) return;
  const org = findOrg(state, path.orgId);
  if (!meets(prerequisites[operation], org, token?.roles) || !reaches(token, org)) throw forbidden();
}

/** The token's record, where the sandbox knows it. Everything under `credentials` of this vendor is a `TokenRecord`. */
const tokenOf = (credential: Credential | undefined) => credential?.record as TokenRecord | undefined;

const reaches = (token: TokenRecord | undefined, org: Org): boolean => token?.orgId === undefined || token.orgId === org.id || token.orgId === org.parentOrgId;

function meets(prerequisite: Prerequisite | undefined, org: Org, roles: readonly string[] | undefined): boolean {
  if (prerequisite === undefined) return true;
  const fits = prerequisite.target === 'any' || org.orgType === 'PROVIDER';
  return fits && (roles === undefined || prerequisite.roles.some((role) => roles.includes(role)));
}
