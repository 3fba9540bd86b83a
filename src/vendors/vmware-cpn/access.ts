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
  readonly target: keyof typeof targets;
  /** Absent = any role. */
  readonly roles?: readonly string[];
}

/** What kind of organization an operation is about. Inferred, as what makes a distributor and a reseller. */
const targets = {
  any: () => true,
  provider: (org: Org) => org.orgType === 'PROVIDER',
  distributor: (org: Org) => org.natures?.includes('DISTRIBUTOR') === true,
  reseller: (org: Org) => org.partnerTypes?.some((type) => type !== 'PARTNER') === true,
};

const administrators = ['Provider Administrator', 'Provider Operations Administrator'];
const managers = [...administrators, 'Provider Account Administrator'];
const payers = [...administrators, 'Provider Billing User'];
const readers = ['Provider Administrator', 'Provider Billing User', 'Customer Administrator'];

// Documented in the programming guide's prerequisites: the roles for organizations and billing. Those for payment methods, services and MSP
// subscriptions are inferred; the 2-tier API names none.
const prerequisites: Readonly<Record<string, Prerequisite>> = {
  getOrg: { target: 'any', roles: managers },
  updateOrg: { target: 'any', roles: managers },
  listTenants: { target: 'provider', roles: managers },
  createTenant: { target: 'provider', roles: administrators },
  getPaymentMethods: { target: 'provider', roles: payers },
  getServicesOfOrg: { target: 'provider', roles: payers },
  enableService: { target: 'provider', roles: administrators },
  searchSubscriptions: { target: 'provider', roles: payers },
  getSubscription: { target: 'provider', roles: payers },
  getUsageReport: { target: 'any', roles: readers },
  downloadUsageReport: { target: 'any', roles: [...readers, 'Customer Billing User'] },
  getBillingSubscriptions: { target: 'any', roles: payers },
  searchDistributorSubscriptions: { target: 'distributor' },
  getDistributorSubscriptionTransactions: { target: 'distributor' },
  searchDistributorTransactions: { target: 'distributor' },
  searchDistributorInvoices: { target: 'distributor' },
  downloadDistributorInvoices: { target: 'distributor' },
  searchDistributorUsages: { target: 'distributor' },
  downloadDistributorUsages: { target: 'distributor' },
  getDistributorUsageCustomers: { target: 'distributor' },
  downloadDistributorDiscountContracts: { target: 'distributor' },
  searchResellerTransactions: { target: 'reseller' },
  searchResellerDiscountContracts: { target: 'reseller' },
  getResellerDiscountContractCustomers: { target: 'reseller' },
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
  const may = prerequisite.roles;
  return targets[prerequisite.target](org) && (roles === undefined || may === undefined || may.some((role) => roles.includes(role)));
}
