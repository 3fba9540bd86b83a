/** A token with this beginning plays one that the payment provider rejects. */
const declined = 'tok-decline';

/**
 * Why the payment provider's token cannot become a payment method; `undefined` when it can.
 * Inferred: a provider's token is good once, so one that is on file already is refused.
 */
export function tokenProblem(token: string, onFile: Iterable<{ readonly token: string }>): string | undefined {
  if (token.startsWith(declined)) return 'Payment provider rejected the token';
  const isOnFile = token !== '' && [...onFile].some((method) => method.token === token);
  return isOnFile ? 'Another payment method with that token already exists' : undefined;
}

/** Why a payment method could not be charged: what the billing flags tell apart. */
export type ChargeFailure = 'declined' | 'insufficient_funds' | 'expired' | 'cvc_invalid' | 'zip_invalid';

/** Tokens that the provider takes and whose cards it then cannot charge, by how they begin. Paystub's own, as a provider's test cards. */
const failing: readonly (readonly [beginning: string, failure: ChargeFailure])[] = [
  ['tok-charge-declined', 'declined'],
  ['tok-charge-insufficient-funds', 'insufficient_funds'],
  ['tok-charge-expired', 'expired'],
  ['tok-charge-cvc', 'cvc_invalid'],
  ['tok-charge-zip', 'zip_invalid'],
];

/** Why the card behind the token cannot be charged; `undefined` when it can. */
export const chargeFailure = (token: string): ChargeFailure | undefined => failing.find(([beginning]) => token.startsWith(beginning))?.[1];
