import { ApiError, type Asked, type Credential } from '../../kit/index.js';
import type { State } from './state.js';

/**
 * What a shopper's token may call: the operations that the vendor's spec of August 2025 marks `x-sdk-filter: shopper`.
 * Everything else wants a `client_credentials` token.
 */
const shopperOperations: ReadonlySet<string> = new Set([
  'listOfferings',
  'getOffering',
  'listOfferingPricingOptions',
  'listOfferingFeatures',
  'listOfferingPlans',
  'listOfferingPlanPricingOptions',
  'listSubscriptions',
  'getSubscription',
  'listSubscriptionPlans',
  'listSubscriptionPricingOptions',
  'createSubscriptionState',
  'listSubscriptionStates',
  'getSubscriptionState',
  'listSubscriptionInvoices',
  'listSubscriptionInvoicePayments',
  'getSubscriptionInvoicePayment',
  'getSubscriptionInvoice',
  'listInvoices',
  'getInvoice',
  'getFeature',
]);

/**
 * Who may do what (Authentication reference, "implicit" and "client_credentials" tokens).
 * @throws ApiError 401 for a token whose hour is over, the platform's 403 for a shopper's token at any other operation.
 */
export function authorize({ operation, caller, clock }: Asked<State>): void {
  for (const token of caller) {
    if (hasExpired(token, clock.now())) throw new ApiError(401);
    if (isShoppers(token) && !shopperOperations.has(operation)) throw new ApiError(403, { example: 'forbidden' });
  }
}

// A token that this sandbox issued is known, so its end counts in a lenient sandbox too.
const hasExpired = ({ record }: Credential, now: Date): boolean => record?.expires !== undefined && record.expires <= now.getTime();

const isShoppers = ({ record }: Credential): boolean => record?.identifier === 'implicit';
