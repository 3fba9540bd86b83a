const form = /^P(?=.)(?:(\d+)W|(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?)$/;

/** Milliseconds of a week, a day, an hour, a minute, a second. */
const units = [604_800_000, 86_400_000, 3_600_000, 60_000, 1000];

/** Milliseconds of an ISO 8601 duration whose length is fixed: weeks to seconds, no months or years. `undefined` for anything else. */
export function fixedDuration(text: string): number | undefined {
  const found = form.exec(text);
  if (!found) return undefined;
  const length = units.reduce((sum, unit, index) => sum + unit * Number((found[index + 1] ?? '0').replace(',', '.')), 0);
  return Number.isSafeInteger(Math.round(length)) ? length : undefined;
}
