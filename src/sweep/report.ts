import { type Difference, differenceText } from './effects.js';
import type { Called, Case } from './plan.js';
import { type Verdict, verdicts } from './verdict.js';

/** What one run under a failure came to. */
export interface Result {
  /** `elastic-path/createSubscription#1:503`. */
  readonly case: string;
  readonly operation: string;
  readonly occurrence: number;
  readonly failure: string;
  /** The failure in a few words. */
  readonly title: string;
  readonly verdict: Verdict;
  /** Absent = the command did not end by itself. */
  readonly code?: number;
  readonly milliseconds: number;
  /** Where the vendors hold something else than after the clean run. */
  readonly differences: readonly Difference[];
  /** The last that the command said; of runs that went well nothing is kept. */
  readonly said?: string;
}

/** All that a sweep has to say. */
export interface SweepReport {
  readonly paystub: string;
  readonly command: readonly string[];
  /** The options that another sweep needs to see the same. */
  readonly options: readonly string[];
  readonly clean: {
    readonly milliseconds: number;
    readonly calls: readonly Called[];
    /** Collections that two clean runs leave in different forms: of these the records are counted only. */
    readonly unsteady: readonly string[];
  };
  /** How many runs there are to be. */
  readonly planned: number;
  /** In the order of the plan. */
  readonly results: readonly Result[];
  /** Why there are fewer results than planned. */
  readonly cut?: 'budget' | 'interrupted';
}

export const isBad = ({ verdict }: Result): boolean => verdicts[verdict].isBad;

/** What is to be told of a run, a line each. Where the command said itself that it failed, only what there is too much of: the rest it had not come to yet. */
export function factsOf({ code, differences, said = '' }: Result): readonly string[] {
  const telling = differences.filter(({ records, recordsInCleanRun }) => code === 0 || records > recordsInCleanRun);
  const words = code === undefined || code === 0 ? '' : lastWord(said);
  return [...(code === undefined ? [] : [`exit code ${code}${words === '' ? '' : `: ${words}`}`]), ...telling.map(differenceText)];
}

/** Of what a command said the line that tells most: runtimes say what went wrong, and then more. */
function lastWord(said: string): string {
  const lines = said
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.findLast((line) => /^\W*(cause\W+)?[\w.]*(Error|Exception|panic)\b/.test(line)) ?? lines.at(-1) ?? '';
}

/** How many runs came to each verdict; none = left out. */
export const tallied = (results: readonly Result[]): readonly (readonly [Verdict, number])[] =>
  (Object.keys(verdicts) as Verdict[])
    .map((verdict) => [verdict, results.filter((result) => result.verdict === verdict).length] as const)
    .filter(([, count]) => count > 0);

/** The results of each call that the command made, in order of first calls. */
export function byCall({ clean, results }: SweepReport): readonly (readonly [call: string, results: readonly Result[]])[] {
  const order = clean.calls.map(({ operation }) => operation);
  const calls = new Map<string, Result[]>();
  for (const result of results) {
    const call = `${result.operation}#${result.occurrence}`;
    calls.set(call, [...(calls.get(call) ?? []), result]);
  }
  const place = ([, [first]]: readonly [string, readonly Result[]]) => [order.indexOf(first?.operation ?? ''), first?.occurrence ?? 0] as const;
  return [...calls].sort((a, b) => place(a)[0] - place(b)[0] || place(a)[1] - place(b)[1]);
}

/** One line for a shell that does this run again. */
export const reproduction = ({ command, options }: Pick<SweepReport, 'command' | 'options'>, name: Case['name']): string =>
  ['paystub', 'sweep', '--only', name, ...options, '--', ...command].map(quoted).join(' ');

const quoted = (word: string): string => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);

export const commandText = ({ command }: Pick<SweepReport, 'command'>): string => command.map(quoted).join(' ');
