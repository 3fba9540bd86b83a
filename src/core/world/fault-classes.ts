import type { Findings } from './coverage-report.js';

/** A kind of fault, before or after the vendor did its work, and how often clients met it. */
export interface FaultClass {
  readonly kind: string;
  readonly committed: boolean;
  readonly count: number;
}

const kinds = ['4xx', '5xx', 'rateLimit', 'delay', 'reset', 'hang', 'empty', 'truncate', 'drip', 'garbage'];

/** Each kind before and after; a limit is never after. */
export function faultClasses(faults: Findings['faults']): readonly FaultClass[] {
  const classes = kinds.flatMap((kind) => (kind === 'rateLimit' ? [false] : [false, true]).map((committed) => ({ kind, committed })));
  return classes.map((each) => ({ ...each, count: faults.filter(({ effect }) => isOf(effect, each)).reduce((sum, { count }) => sum + count, 0) }));
}

/** `delay+409 committed` is a delay and a 4xx, after the work was done. */
function isOf(effect: string, { kind, committed }: Omit<FaultClass, 'count'>): boolean {
  const [names = '', after] = effect.split(' ');
  return (after === 'committed') === committed && names.split('+').some((name) => name === kind || name.replace(/^([45])\d\d$/, '$1xx') === kind);
}
