/**
 * `amount × numerator ÷ denominator` in minor units, rounded down to one of them: never in floating point, so that 1999 × 0.2 is 399.
 * @throws RangeError unless all are safe integers and the denominator is not 0
 */
export function share(amount: number, numerator: number, denominator: number): number {
  const product = BigInt(amount) * BigInt(numerator);
  const divisor = BigInt(denominator);
  const quotient = product / divisor;
  // BigInt division rounds to zero; money rounds down.
  const isBelow = product % divisor !== 0n && product < 0n !== divisor < 0n;
  return Number(isBelow ? quotient - 1n : quotient);
}

/** A decimal number as a fraction of integers: 0.075 is 75 / 1000. For rates and percentages that arrive as JSON numbers. */
export function fraction(decimal: number): readonly [numerator: number, denominator: number] {
  const [whole = '0', places = ''] = decimal
    .toFixed(12)
    .replace(/\.?0+$/, '')
    .split('.');
  return [Number(`${whole}${places}`), 10 ** places.length];
}
