export const ordered = (values) => values.toSorted((a, b) => a - b);

/** Of an even number of values the upper one in the middle. */
export const median = (values) => ordered(values)[Math.floor(values.length / 2)];
