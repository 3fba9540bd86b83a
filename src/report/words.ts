import { type Measures, percent } from '../core/world/measures.js';
import type { RunReport } from './run-report.js';
import type { Calls } from './tally.js';

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** `1 call`, `2 calls`. */
export const counted = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** The run in one line. */
export function summary({ calls, sandboxes, ending: { interrupted } }: RunReport): string {
  const all = counted(sum(calls.map((each) => each.calls)), 'call');
  const where = `${all} of ${counted(calls.length, 'operation')} in ${counted(sandboxes.length, 'sandbox').replace(/xs$/, 'xes')}`;
  return interrupted ? `interrupted by ${interrupted} after ${where}` : where;
}

/** How the command ended, where it did not end well. */
export function commandEnding({ command, ending: { code, signal } }: RunReport): string | undefined {
  if (signal !== undefined) return `${command[0]} was ended by ${signal}`;
  return code === 0 ? undefined : `${command[0]} ended with ${code}`;
}

/** The one sentence that says how it went, when nothing makes the run fail. */
export function success({ calls, violations }: RunReport): string {
  if (calls.length === 0) return 'No vendor was called: does the command take its address from PAYSTUB_URL?';
  return violations.length > 0 ? 'The contract was broken, which is allowed.' : 'The contract was kept.';
}

/** `200 ×3, 409`. */
export const outcomes = (calls: Calls): string =>
  Object.entries(calls.outcomes)
    .map(([outcome, times]) => (times === 1 ? outcome : `${outcome} ×${times}`))
    .join(', ');

/** Name, met, of, percent of each measure. */
export const measured = (measures: Measures): readonly (readonly [string, number, number, number])[] =>
  Object.entries(measures).map(([name, measure]) => [name, measure.met, measure.of, percent(measure)] as const);

/** `must be >= 0 at /body/data/limit`. */
export const whyText = ({ message, request }: { readonly message: string; readonly request: string }): string => `${request || 'the request'} ${message}`;
