/** The years that RFC 3339 can write, in milliseconds since 1970. */
const years = { first: Date.parse('0000-01-01T00:00:00Z'), last: Date.parse('9999-12-31T23:59:59.999Z') };

/** A moment as the service writes it; what lies behind the year 9999 is shown as its end. @param moment milliseconds since 1970 */
export const timestamp = (moment: number): string => new Date(Math.min(moment, years.last)).toISOString();

/** Milliseconds since 1970 of an RFC 3339 text; `undefined` for what is none, or is outside the years that can be written. */
export function momentOf(text: string): number | undefined {
  const moment = Date.parse(text);
  return moment >= years.first && moment <= years.last ? moment : undefined;
}
