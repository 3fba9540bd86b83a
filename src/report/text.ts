import type { RunReport } from './run-report.js';
import type { Breach, Unmatched } from './tally.js';
import { commandEnding, counted, measured, outcomes, sum, summary, whyText } from './words.js';

/** Of breaches and unmatched calls so many are told on a terminal; the written reports have all. */
const most = 20;

const width = 80;

type Paint = (text: string) => string;

const paints = (isColoured: boolean): Readonly<Record<'bad' | 'good' | 'head', Paint>> => {
  const paint = (code: number): Paint => (isColoured ? (text) => `\x1b[${code}m${text}\x1b[0m` : (text) => text);
  return { bad: paint(31), good: paint(32), head: paint(1) };
};

/** The report for a terminal: 80 columns, but for the lines that are to be copied. */
export function reportText(report: RunReport, isColoured: boolean): string {
  const { bad, good, head } = paints(isColoured);
  const section = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', head(title), ...lines]);
  const broken = sum(report.calls.map(({ violations }) => violations));
  const ending = commandEnding(report);
  const verdict = [...(ending ? [ending] : []), ...report.failures];
  return [
    '',
    head(`Paystub: ${summary(report)}`),
    ...section('Calls', callLines(report)),
    ...section(`${counted(broken, 'request')} broke the contract`, some(report.violations, breachLines)),
    ...section('Matched no operation', some(report.unmatched, unmatchedLines)),
    ...section(`Coverage of ${report.measured.join(', ')}`, report.measured.length === 0 ? [] : coverageLines(report)),
    '',
    ...(verdict.length === 0
      ? [good(report.calls.length === 0 ? nothing : 'The contract was kept.')]
      : [bad('Failed:'), ...verdict.map((line) => `  ${line}`)]),
    '',
  ]
    .flatMap((line) => wrapped(line))
    .join('\n');
}

const nothing = 'No vendor was called: does the command take its address from PAYSTUB_URL?';

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

const coverageLines = ({ measures }: RunReport): readonly string[] =>
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
