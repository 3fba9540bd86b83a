/** A month, counted from January 1970: one number, so that months can be added and compared. */
export type Month = number;

/** The month that a moment (milliseconds since 1970) is in, in UTC. */
export const monthOf = (at: number): Month => {
  const date = new Date(at);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
};

/** Its first moment: milliseconds since 1970. `day` for another of its days. */
export const startOf = (month: Month, day = 1): number => Date.UTC(1970, month, day);

/** `2026-01`. */
export const monthText = (month: Month): string => new Date(startOf(month)).toISOString().slice(0, 7);

/** Of `2026-01`. */
export const monthNamed = (text: string): Month => monthOf(Date.parse(`${text}-01T00:00:00Z`));

/** How many days it has. */
export const lengthOf = (month: Month): number => (startOf(month + 1) - startOf(month)) / 86_400_000;

/** The last month whose usage is generated at `now`: on the fifth day of the month after it (product documentation, "MSP usage"). */
export function lastGenerated(now: number): Month {
  const month = monthOf(now);
  return now >= startOf(month, 5) ? month - 1 : month - 2;
}
