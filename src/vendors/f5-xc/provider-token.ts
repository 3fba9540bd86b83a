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
