import { paints } from '../report/text.js';
import { counted, sum } from '../report/words.js';
import { byCall, commandText, factsOf, isBad, type Result, reproduction, type SweepReport, tallied } from './report.js';
import { type Verdict, verdicts } from './verdict.js';

/** Columns. */
const width = 80;

const cut = (line: string): string => (line.length > width ? `${line.slice(0, width - 1)}…` : line);

/** So many runs are told one by one on a terminal; the written reports have all. */
const most = 20;

/** The report for a terminal: 80 columns, but for the lines that are to be copied. */
export function sweepText(report: SweepReport, isColoured = false): string {
  const { bad, good, head } = paints(isColoured);
  const failed = report.results.filter(isBad);
  return [
    head(cut(headline(report))),
    '',
    ...tallied(report.results).map(([verdict, count]) => (verdicts[verdict].isBad ? bad : good)(`${String(count).padStart(5)} ${verdict}`)),
    ...byCall(report).flatMap(([call, results]) => ['', head(cut(call)), ...callLines(results)]),
    ...(failed.length === 0
      ? []
      : ['', head(failed.length > most ? `The first ${most} of ${failed.length} that did not survive` : 'What did not survive'), '']),
    ...failed.slice(0, most).flatMap((result) => [...runLines(result), `$ ${reproduction(report, result.case)}`, '']),
    ...(failed.length === 0 ? [''] : []),
    ...remarks(report).map(cut),
    failed.length === 0
      ? good(cut(`${commandText(report)} survived.`))
      : bad(cut(`${commandText(report)} did not survive ${failed.length} of ${report.results.length} runs.`)),
    '',
  ].join('\n');
}

export const headline = ({ clean, planned }: SweepReport): string =>
  `${counted(sum(clean.calls.map(({ times }) => times)), 'call')} of ${counted(clean.calls.length, 'operation')}, ${counted(planned, 'way')} to fail`;

/** What was bad of a call by verdict, and how much was good. */
function callLines(results: readonly Result[]): readonly string[] {
  const good = results.filter((result) => !isBad(result)).length;
  const rows = tallied(results)
    .filter(([verdict]) => verdicts[verdict].isBad)
    .map(([verdict]) => [verdict, results.filter((result) => result.verdict === verdict).map(({ title }) => title)] as const);
  return [`  ${good} of ${results.length} in order`, ...rows.flatMap(([verdict, titles]) => listed(verdict, titles))];
}

/** `  double effect  lost reply, 500 after the work`, in as many lines as it takes. */
function listed(verdict: Verdict, titles: readonly string[]): readonly string[] {
  const lines: string[] = [];
  let line = `  ${verdict.padEnd(14)}`;
  titles.forEach((title, index) => {
    const text = index < titles.length - 1 ? `${title},` : title;
    if (line.length + 1 + text.length > width) {
      lines.push(line);
      line = ' '.repeat(16);
    }
    line += ` ${text}`;
  });
  return [...lines, line];
}

const runLines = (result: Result): readonly string[] => [
  `${result.verdict}: ${result.title}`,
  cut(`  in call ${result.occurrence} of ${result.operation}`),
  ...factsOf(result).map((fact) => cut(`  ${fact}`)),
];

/** What limits the result. */
export function remarks({ clean: { unsteady }, planned, results, cut }: SweepReport): readonly string[] {
  const left = planned - results.length;
  const unmet = results.filter(({ verdict }) => verdict === 'not met').length;
  const why = cut === 'budget' ? 'the budget was spent' : 'it was interrupted';
  return [
    ...(cut ? [`${left} of ${planned} runs were not made: ${why}. --resume goes on.`] : []),
    ...(unmet > 0 ? [`${counted(unmet, 'run')} did not make the call that was to fail: the command does not always do the same.`] : []),
    ...unsteady.map((name) => `Two clean runs left ${name} in different forms: only counted.`),
  ];
}
