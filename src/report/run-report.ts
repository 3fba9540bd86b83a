import { constants } from 'node:os';
import type { CoverageReport } from '../core/world/coverage-report.js';
import { type MeasureName, type Measures, measure, ofVendors, percent, type Shares, vendorOf } from '../core/world/measures.js';
import { type Uncovered, uncovered } from '../core/world/uncovered.js';
import { version } from '../version.js';
import type { Breach, Calls, Tally, Unmatched } from './tally.js';
import { counted, sum } from './words.js';

/** How the command ended. */
export interface Ending {
  readonly code: number;
  /** The signal that ended it. */
  readonly signal?: string;
  /** The signal by which Paystub was told to stop before the command was done. */
  readonly interrupted?: string;
}

/** What of a run makes it fail beside the command itself. */
export interface Demands {
  readonly allowViolations: boolean;
  readonly noUnmatched: boolean;
  /** In percent, by measure. */
  readonly least: Shares;
  /** What an earlier run reached, in percent, by measure. */
  readonly reached: Shares;
}

/** All that a run has to say. */
export interface RunReport {
  readonly paystub: string;
  readonly command: readonly string[];
  readonly ending: Ending;
  /** The exit code of `paystub run`. */
  readonly exit: number;
  /** Why it is not the command's own, a line each. */
  readonly failures: readonly string[];
  /** Ids of the sandboxes that were called. */
  readonly sandboxes: readonly string[];
  readonly calls: readonly Calls[];
  readonly violations: readonly Breach[];
  readonly unmatched: readonly Unmatched[];
  /** Vendors whose contracts are measured. */
  readonly measured: readonly string[];
  readonly measures: Measures;
  /** Documented by these vendors, but never met; the most valuable first. */
  readonly uncovered: readonly Uncovered[];
  readonly coverage: CoverageReport;
}

interface Found {
  readonly command: readonly string[];
  readonly ending: Ending;
  readonly tally: Tally;
  readonly coverage: CoverageReport;
  /** The vendors that were asked for by name; otherwise those that were called are measured. */
  readonly vendors?: readonly string[] | undefined;
  readonly demands: Demands;
}

/** Puts together what a run has found, and judges it. */
export function runReport({ command, ending, tally, coverage, vendors, demands }: Found): RunReport {
  const measured = vendors ?? [...new Set(tally.calls.map(({ operation }) => vendorOf(operation)))];
  const found = ofVendors(coverage, new Set(measured));
  const measures = measure(found);
  const failures = failuresOf(tally, measures, demands);
  // A command that was interrupted has not done what it was to do, whatever it says.
  const own = ending.code === 0 && ending.interrupted !== undefined ? signalCode(ending.interrupted) : ending.code;
  return {
    paystub: version,
    command,
    ending,
    exit: own === 0 && failures.length > 0 ? 1 : own,
    failures,
    sandboxes: tally.sandboxes,
    calls: tally.calls,
    violations: tally.breaches,
    unmatched: tally.unmatched,
    measured,
    measures,
    uncovered: uncovered(found),
    coverage,
  };
}

/** What a shell gives as exit code: 128 and the signal's number. */
export const signalCode = (signal: string): number => 128 + (constants.signals[signal as NodeJS.Signals] ?? 0);

function failuresOf(tally: Tally, measures: Measures, { allowViolations, noUnmatched, least, reached }: Demands): readonly string[] {
  const broken = sum(tally.calls.map(({ violations }) => violations));
  const { strange } = tally;
  return [
    ...(broken > 0 && !allowViolations ? [`${counted(broken, 'request')} broke the contract`] : []),
    ...(strange > 0 && noUnmatched ? [`${counted(strange, 'call')} matched no operation`] : []),
    ...shortfalls(measures, least),
    ...below(measures, reached, (name, share, wanted) => `coverage of ${name} fell from ${wanted} % to ${share} %`),
  ];
}

/** Where less was met than is asked for. */
export const shortfalls = (measures: Measures, least: Shares): readonly string[] =>
  below(measures, least, (name, share, wanted) => `coverage of ${name} is ${share} %, less than the ${wanted} % that are asked for`);

function below(measures: Measures, wanted: Shares, tell: (name: string, share: number, wanted: number) => string): readonly string[] {
  const names = Object.keys(wanted) as MeasureName[];
  return names.flatMap((name) => {
    const [share, bar] = [percent(measures[name]), wanted[name] ?? 0];
    return share < bar ? [tell(name, share, bar)] : [];
  });
}
