import type { Context } from '../../../kit/index.js';
import type { ChargeFailure } from '../payments/provider-token.js';
import type { components } from '../spec.gen.js';
import type { State } from '../state.js';

/** Something that is wrong with the tenant's payments ("BillingFeatureIndicator"). */
export type BillingFlag = Required<components['schemas']['userBillingFeatureIndicator']>;
type Name = BillingFlag['billing_flag'];

/** What to say of a failure of the primary method: when nobody else paid, and when the secondary did. */
const failures: Readonly<Record<ChargeFailure, { readonly alone: Name; readonly secondaryCharged: Name; readonly info: string }>> = {
  declined: {
    alone: 'PAYMENT_METHOD_PRIMARY_DECLINED',
    secondaryCharged: 'PAYMENT_METHOD_PRIMARY_DECLINED_SECONDARY_CHARGED',
    info: 'payment method was declined',
  },
  insufficient_funds: {
    alone: 'PAYMENT_METHOD_INSUFFICIENT_FUNDS',
    secondaryCharged: 'PAYMENT_METHOD_INSUFFICIENT_FUNDS_SECONDARY_CHARGED',
    info: 'payment failed due to insufficient funds',
  },
  expired: {
    alone: 'PAYMENT_METHOD_EXPIRED',
    secondaryCharged: 'PAYMENT_METHOD_PRIMARY_EXPIRED_SECONDARY_CHARGED',
    info: 'payment method has expired',
  },
  cvc_invalid: {
    alone: 'PAYMENT_METHOD_CVC_INVALID',
    secondaryCharged: 'PAYMENT_METHOD_PRIMARY_DECLINED_SECONDARY_CHARGED',
    info: 'security code is wrong',
  },
  zip_invalid: {
    alone: 'PAYMENT_METHOD_ZIP_INVALID',
    secondaryCharged: 'PAYMENT_METHOD_PRIMARY_DECLINED_SECONDARY_CHARGED',
    info: 'ZIP code is wrong',
  },
};

interface Attempt {
  readonly role: string;
  readonly failure: ChargeFailure | undefined;
}

/**
 * The flags that a charge leaves behind, which replace all that were there. The meaning of each is documented ("whoami", billing flags),
 * what raises it is inferred.
 */
export function flagsAfter(tried: readonly Attempt[]): BillingFlag[] {
  if (tried.length === 0) return [flag('PAYMENT_METHOD_GENERIC_FAILURE', 'no payment method has a role')];
  const reasons = tried.flatMap(({ failure }) => failure ?? []);
  const [first] = reasons;
  if (first === undefined) return [];
  if (reasons.length < tried.length) return [flag(failures[first].secondaryCharged, failures[first].info)];
  const names: Name[] = ['LAST_TRANSACTION_STATUS', ...ofPrimary(tried), 'PAYMENT_METHOD_BOTH_PAYMENT_METHOD_FAILED'];
  return names.map((name) => flag(name, failures[first].info));
}

/** Why the primary failed; that it has expired is said only where all have. */
function ofPrimary(tried: readonly Attempt[]): Name[] {
  const [first] = tried;
  if (first?.failure === undefined || first.role !== 'PAYMENT_METHOD_ROLE_PRIMARY') return [];
  return first.failure !== 'expired' || tried.every(({ failure }) => failure === 'expired') ? [failures[first.failure].alone] : [];
}

/** All that is wrong now: what the payment methods and invoices show, and what the last charge and the last added card left behind. */
export const currentFlags = ({ paymentMethods, invoices, billingFlags }: Context<State>['state']): BillingFlag[] => [
  ...(paymentMethods.where('namespace', 'system').length > 0 ? [] : [flag('VALID_PAYMENT_METHOD', 'no payment method on file')]),
  ...(invoices.where('status', 'OVERDUE').length > 0 ? [flag('OVERDUE_INVOICE', 'an invoice is past its due date')] : []),
  ...billingFlags.values(),
];

/** The card that a plan transition brought along could not be added. */
export const addFailure = flag('PAYMENT_METHOD_GENERIC_ADD_FAILURE', 'payment method could not be added');

function flag(billing_flag: Name, additional_info: string): BillingFlag {
  return { billing_flag, failed: true, action: 'ADD_NEW_PAYMENT_METHOD', additional_info };
}
