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
 * Who may do what (Authentication reference, "implicit" and "client_credentials" tokens). Whether a token's hour is over is asked
 * before, and only in a strict sandbox.
 * @throws ApiError the platform's 403 for a shopper's token at any other operation.
 */
export function authorize({ operation, caller }: Asked<State>): void {
  if (caller.some(isShoppers) && !shopperOperations.has(operation)) throw new ApiError(403, { example: 'forbidden', why: [notForShoppers] });
}

const notForShoppers = { rule: 'permission', message: 'is a token for shoppers; this operation wants client_credentials', request: '/header/authorization' };

const isShoppers = ({ record }: Credential): boolean => record?.identifier === 'implicit';
