import { cell, grid } from '../report/markdown.js';
import { byCall, commandText, factsOf, isBad, type Result, reproduction, type SweepReport, tallied } from './report.js';
import { headline, remarks } from './text.js';
import { verdicts } from './verdict.js';

/** The report as GitHub shows it. */
export function sweepMarkdown(report: SweepReport): string {
  const failed = report.results.filter(isBad);
  const counts = tallied(report.results).map(([verdict, count]) => [verdict, count, verdicts[verdict].means]);
  const calls = byCall(report).map(([call, results]) => [call, `${results.filter((result) => !isBad(result)).length} of ${results.length}`, badOf(results)]);
  return [
    `# Paystub sweep: ${failed.length === 0 ? 'survived' : `${failed.length} of ${report.results.length} runs did not survive`}`,
    `\`${commandText(report)}\`: ${headline(report)}.`,
    grid(['runs came to', '', 'that is'], counts),
    grid(['call', 'in order', 'not in order'], calls),
    ...(failed.length === 0 ? [] : ['## What did not survive', ...failed.map((result) => told(report, result))]),
    ...remarks(report).map(cell),
  ]
    .join('\n\n')
    .concat('\n');
}

const badOf = (results: readonly Result[]): string =>
  tallied(results)
    .filter(([verdict]) => verdicts[verdict].isBad)
    .map(([verdict]) => `${verdict}: ${results.flatMap((result) => (result.verdict === verdict ? result.title : [])).join(', ')}`)
    .join('; ');

function told(report: SweepReport, result: Result): string {
  const { case: name, verdict, operation, occurrence, title } = result;
  const facts = factsOf(result);
  return `**${verdict}**: ${cell(title)} in call ${occurrence} of ${cell(operation)}${facts.length > 0 ? ` (${facts.map(cell).join('; ')})` : ''}\n\n    ${reproduction(report, name)}`;
}
