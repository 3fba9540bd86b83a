interface Field {
  readonly least: number;
  readonly most: number;
  readonly names: readonly string[];
}

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const days = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

/** In the order of the line (Subscriptions reference, "Schedules"). */
const fields: readonly Field[] = [
  { least: 0, most: 59, names: [] },
  { least: 0, most: 23, names: [] },
  { least: 0, most: 31, names: [] },
  { least: 1, most: 12, names: ['', ...months] },
  { least: 0, most: 7, names: days },
];

/** Whether a line has the five fields that the reference describes. It knows less than cron: no `L`, `#`, `?`, no `@daily`. */
export function isCron(line: string): boolean {
  const parts = line.split(' ');
  return parts.length === fields.length && fields.every((field, index) => parts[index]?.split(',').every((part) => isPart(part, field)));
}

/** `*`, a value, or a range, each with a step or without. */
function isPart(part: string, field: Field): boolean {
  const [range = '', step, ...more] = part.split('/');
  if (more.length > 0 || (step !== undefined && !isStep(step, field))) return false;
  return range === '*' || isRange(range.split('-'), field);
}

const isStep = (step: string, { most }: Field): boolean => /^\d+$/.test(step) && Number(step) >= 1 && Number(step) <= most;

/** One value, or two with the smaller one first. */
function isRange(ends: readonly string[], field: Field): boolean {
  const [from, to = from] = ends.map((end) => ordinal(end, field));
  return ends.length <= 2 && from !== undefined && to !== undefined && (ends.length === 1 || from < to);
}

function ordinal(text: string, { least, most, names }: Field): number | undefined {
  const value = /^\d+$/.test(text) ? Number(text) : names.indexOf(text || 'none');
  return value >= least && value <= most ? value : undefined;
}
