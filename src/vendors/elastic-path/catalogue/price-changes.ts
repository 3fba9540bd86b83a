import type { components } from '../spec.gen.js';

type Schemas = components['schemas'];
type Price = Schemas['Price'];

/**
 * A price after an update: the new one takes the place of the former as a whole; where it names nothing but currencies to take away,
 * the others stay (inferred). null stands for no price at all, as does one without currencies.
 */
export function priceAfter(former: Price | undefined, change: Schemas['NullablePrice']): Price | null {
  if (change === null) return null;
  const given = Object.entries(change).filter((entry): entry is [string, Price[string]] => entry[1] !== null);
  const kept = given.length > 0 ? given : Object.entries(former ?? {}).filter(([currency]) => change[currency] !== null);
  return kept.length > 0 ? Object.fromEntries(kept) : null;
}
