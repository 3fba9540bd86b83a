/** A number with all but its last four characters covered, as long as it was. What is covered already is covered with `sign`. */
export const masked = (number: string, sign: string): string => number.slice(-4).padStart(number.length, sign);
