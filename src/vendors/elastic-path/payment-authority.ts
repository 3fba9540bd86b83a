import type { PaymentAuthority } from './records.js';

/** What is left out keeps its value as long as the gateway stays the same (inferred). */
export const mergedAuthority = (known: PaymentAuthority | undefined, changes: PaymentAuthority): PaymentAuthority =>
  known?.type === changes.type ? { ...known, ...changes } : changes;

/** As callers see it: Authorize.net's is shown, those of the two Stripe gateways are write-only (Subscriptions reference). */
export const shownAuthority = (
  authority: PaymentAuthority | undefined,
): { readonly payment_authority?: PaymentAuthority & { readonly type: 'authorize_net' } } => {
  if (authority?.type !== 'authorize_net') return {};
  const { type, payment_profile_id, customer_profile_id } = authority;
  return {
    payment_authority: {
      type,
      ...(payment_profile_id !== undefined && { payment_profile_id }),
      ...(customer_profile_id !== undefined && { customer_profile_id }),
    },
  };
};
