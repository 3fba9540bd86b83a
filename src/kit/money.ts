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

/**
 * Decimal text as minor units: `12.3` with two places is 1230. Places beyond those are cut off, towards zero.
 * @throws RangeError for a text that is no plain decimal number, or too large to be kept exactly
 */
export function minorUnits(decimal: string, places = 2): number {
  const [, sign, whole = '0', broken = ''] = /^([+-]?)(\d+)(?:\.(\d*))?$/.exec(decimal) ?? fail(`${decimal} is no decimal number`);
  const units = Number(`${whole}${broken.slice(0, places).padEnd(places, '0')}`);
  if (!Number.isSafeInteger(units)) fail(`${decimal} is too large`);
  // Nothing is not owed: no -0.
  return sign === '-' && units > 0 ? -units : units;
}

/** Minor units as decimal text: 1230 with two places is `12.30`. */
export function decimalText(units: number, places = 2): string {
  const digits = String(Math.abs(units)).padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return units < 0 ? `-${text}` : text;
}

function fail(message: string): never {
  throw new RangeError(message);
}
