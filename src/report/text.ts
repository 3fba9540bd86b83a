import type { RunReport } from './run-report.js';
import type { Breach, Unmatched } from './tally.js';
import { commandEnding, counted, measured, outcomes, success, sum, summary, whyText } from './words.js';

/** Of breaches and unmatched calls so many are told on a terminal; the written reports have all. */
const most = 20;

/** Of what was never met so many are told. */
const shown = 10;

const width = 80;

type Paint = (text: string) => string;

type Paints = Readonly<Record<'bad' | 'good' | 'head', Paint>>;

export const paints = (isColoured: boolean): Paints => {
  const paint = (code: number): Paint => (isColoured ? (text) => `\x1b[${code}m${text}\x1b[0m` : (text) => text);
  return { bad: paint(31), good: paint(32), head: paint(1) };
};

/** The report for a terminal: 80 columns, but for the lines that are to be copied. */
export function reportText(report: RunReport, isColoured: boolean): string {
  const paint = paints(isColoured);
  const broken = sum(report.calls.map(({ violations }) => violations));
  const ending = commandEnding(report);
  return page([
    '',
    paint.head(`Paystub: ${summary(report)}`),
    ...section('Calls', callLines(report), paint),
    ...section(`${counted(broken, 'request')} broke the contract`, some(report.violations, breachLines), paint),
    ...section('Matched no operation', some(report.unmatched, unmatchedLines), paint),
    ...coverageSections(report, paint),
    '',
    ...verdict([...(ending ? [ending] : []), ...report.failures], success(report), paint),
  ]);
}

/** As much of a report as is about coverage. */
interface Measured extends Pick<RunReport, 'measured' | 'measures' | 'uncovered'> {
  readonly failures: readonly string[];
}

/** What was met of the contracts, for a terminal. */
export function coverageText(report: Measured, isColoured: boolean): string {
  const paint = paints(isColoured);
  return page([...coverageSections(report, paint), '', ...verdict(report.failures, 'The coverage is high enough.', paint)]);
}

const coverageSections = (report: Pick<Measured, 'measured' | 'measures' | 'uncovered'>, paint: Paints): readonly string[] => [
  ...section(`Coverage of ${report.measured.join(', ')}`, report.measured.length === 0 ? [] : coverageLines(report), paint),
  ...section('Documented, but never met; the most valuable first', report.measured.length === 0 ? [] : uncoveredLines(report), paint),
];

const section = (title: string, lines: readonly string[], { head }: Paints): readonly string[] => (lines.length === 0 ? [] : ['', head(title), ...lines]);

const verdict = (failures: readonly string[], otherwise: string, { good, bad }: Paints): readonly string[] =>
  failures.length === 0 ? [good(otherwise)] : [bad('Failed:'), ...failures.map((line) => `  ${line}`)];

/** Lines for a terminal: 80 columns, but for those that are to be copied. */
export const page = (lines: readonly string[]): string => `${lines.flatMap((line) => wrapped(line)).join('\n')}\n`;

const callLines = ({ calls }: RunReport): readonly string[] =>
  calls.map((each) => `${String(each.calls).padStart(6)}  ${each.operation}: ${outcomes(each)}${each.faults > 0 ? ` (${counted(each.faults, 'fault')})` : ''}`);

function some<Item>(items: readonly Item[], tell: (item: Item, index: number) => readonly string[]): readonly string[] {
  const more = items.length - most;
  return [...items.slice(0, most).flatMap(tell), ...(more > 0 ? [`  and ${more} more kinds: --report md has them all`] : [])];
}

function breachLines({ operation, times, sandboxes, why, status, curl }: Breach, index: number): readonly string[] {
  const where = sandboxes.length === 1 && sandboxes[0] === 'default' ? '' : `, in ${sandboxes.join(', ')}`;
  return [
    `  ${index + 1}. ${operation} (${times === 1 ? 'once' : `${times} times`}${where}${status === undefined ? '' : `, answered ${status}`})`,
    ...why.map((violation) => `     ${whyText(violation)}`),
    // To be copied whole, so never wrapped.
    `$ ${curl}`,
  ];
}

const unmatchedLines = ({ method, path, times, nearest }: Unmatched): readonly string[] => [
  `  ${method} ${path}${times === 1 ? '' : ` (${times} times)`}${nearest ? `: did you mean ${nearest}?` : ''}`,
];

function uncoveredLines({ uncovered }: Pick<Measured, 'uncovered'>): readonly string[] {
  const uncalled = uncovered.filter(({ kind }) => kind === 'operation');
  const others = uncovered.filter(({ kind }) => kind !== 'operation');
  return [
    ...(uncalled.length > 0 ? [`  ${counted(uncalled.length, 'operation')} that ${uncalled.length === 1 ? 'was' : 'were'} never called`] : []),
    ...others.slice(0, shown).map(({ of, what }) => `  ${of}: ${what}`),
  ];
}

const coverageLines = ({ measures }: Pick<RunReport, 'measures'>): readonly string[] =>
  measured(measures).map(
    ([name, met, of, share]) => `  ${name.padEnd(12)} ${String(met).padStart(5)} of ${String(of).padStart(5)}  ${share.toFixed(1).padStart(5)} %`,
  );

/** Broken at spaces, further lines a little further in. */
function wrapped(line: string): readonly string[] {
  if (line.length <= width || line.startsWith('$ ') || line.startsWith('\x1b')) return [line];
  const indent = `${/^ */.exec(line)?.[0]}    `;
  const lines = [''];
  for (const word of line.split(/(?<=\S) /)) {
    const last = lines[lines.length - 1] as string;
    if (last.trim() === '') lines[lines.length - 1] = last + word;
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(indent + word);
  }
  return lines;
}
