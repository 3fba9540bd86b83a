import type { RunReport } from './run-report.js';
import { commandEnding, measured, outcomes, success, summary, whyText } from './words.js';

/** Of what was never met so much is told. */
const shown = 30;

/** The report as GitHub shows it. */
export function reportMarkdown(report: RunReport): string {
  const { failures, calls, violations, unmatched } = report;
  const ending = commandEnding(report);
  const others = report.uncovered.filter(({ kind }) => kind !== 'operation');
  const verdict = [...(ending ? [ending] : []), ...failures];
  const broken = violations.map(
    ({ operation, times, why, curl }) =>
      `**${cell(operation)}**${times === 1 ? '' : ` (${times} times)`}\n\n${why.map((violation) => `- ${cell(whyText(violation))} (${cell(violation.rule)})\n`).join('')}\n${fenced(curl)}`,
  );
  return [
    `# Paystub: ${verdict.length === 0 ? success(report) : 'failed'}`,
    `${cell(summary(report))}.`,
    ...(verdict.length > 0 ? [verdict.map((line) => `- ${cell(line)}`).join('\n')] : []),
    ...(broken.length > 0 ? ['## Requests that broke the contract', ...broken] : []),
    ...(unmatched.length > 0
      ? [
          '## Calls that matched no operation',
          grid(
            ['call', 'times', 'nearest'],
            unmatched.map(({ method, path, times, nearest = '' }) => [`${method} ${path}`, times, nearest]),
          ),
        ]
      : []),
    ...(calls.length > 0
      ? [
          '## Calls',
          grid(
            ['operation', 'calls', 'outcomes', 'faults'],
            calls.map((each) => [each.operation, each.calls, outcomes(each), each.faults]),
          ),
        ]
      : []),
    ...(report.measured.length > 0 ? [`## Coverage of ${report.measured.join(', ')}`, grid(['', 'met', 'of', '%'], measured(report.measures))] : []),
    ...(report.uncovered.length > 0
      ? [
          '## Documented, but never met',
          `${report.uncovered.length - others.length} operations were never called. Of the others, the most valuable first:`,
          grid(
            ['of', 'what'],
            others.slice(0, shown).map(({ of, what }) => [of, what]),
          ),
        ]
      : []),
  ]
    .join('\n\n')
    .concat('\n');
}

export const grid = (heading: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [heading, heading.map(() => '---'), ...rows].map((row) => `| ${row.map((text) => cell(String(text))).join(' | ')} |`).join('\n');

/** What came over the wire must not become markup. */
export const cell = (text: string): string => text.replaceAll(/[\\`*_[\]<>|#]/g, '\\$&').replaceAll(/[\r\n]+/g, ' ');

/** A fence longer than any in the text. */
function fenced(text: string): string {
  const fence = '`'.repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map(({ length }) => length + 1)));
  return `${fence}sh\n${text}\n${fence}`;
}
