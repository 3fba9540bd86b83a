import { escaped } from './markup.js';
import type { RunReport } from './run-report.js';
import { commandEnding, measured, outcomes, success, summary, whyText } from './words.js';

const style = `
:root { color-scheme: light dark }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 70em; margin: 2em auto; padding: 0 1em }
table { border-collapse: collapse } th, td { text-align: left; padding: .2em 1em .2em 0; border-bottom: 1px solid #8884; vertical-align: top }
pre { overflow-x: auto; padding: .7em; border: 1px solid #8886; border-radius: .3em; user-select: all }
.bad { color: #c22 } .good { color: #182 } meter { width: 10em }
@media (prefers-color-scheme: dark) { .bad { color: #f77 } .good { color: #6d8 } }
`;

/** The report as one page that needs nothing from elsewhere. */
export function reportHtml(report: RunReport): string {
  const { failures, calls, violations, unmatched, measures } = report;
  const ending = commandEnding(report);
  const verdict = [...(ending ? [ending] : []), ...failures];
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Paystub: ${verdict.length === 0 ? 'kept' : 'failed'}</title>
<style>${style}</style>
<h1 class="${verdict.length === 0 ? 'good' : 'bad'}">${verdict.length === 0 ? escaped(success(report)) : 'Failed'}</h1>
<p>${escaped(summary(report))}</p>
${verdict.length === 0 ? '' : `<ul>${verdict.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`}
${violations.length === 0 ? '' : `<h2>Requests that broke the contract</h2>${violations.map(breach).join('\n')}`}
${section(
  'Calls that matched no operation',
  ['call', 'times', 'nearest'],
  unmatched.map(({ method, path, times, nearest = '' }) => [`${method} ${path}`, times, nearest]),
)}
${section(
  'Calls',
  ['operation', 'calls', 'outcomes', 'faults'],
  calls.map((each) => [each.operation, each.calls, outcomes(each), each.faults]),
)}
<h2>Coverage of ${escaped(report.measured.join(', ') || 'nothing')}</h2>
<table>${measured(measures)
    .map(([name, met, of, share]) => `<tr><td>${name}<td>${met} of ${of}<td><meter max="100" value="${share}"></meter> ${share.toFixed(1)} %`)
    .join('\n')}</table>
${section(
  'Documented, but never met',
  ['', 'of', 'what'],
  report.uncovered.map(({ kind, of, what }) => [kind, of, what]),
)}
</html>
`;
}

const breach = ({ operation, times, why, curl }: RunReport['violations'][number]): string =>
  `<h3>${escaped(operation)}${times === 1 ? '' : `, ${times} times`}</h3><ul>${why.map((violation) => `<li>${escaped(whyText(violation))}`).join('')}</ul><pre>${escaped(curl)}</pre>`;

function section(title: string, heading: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  if (rows.length === 0) return '';
  const lines = rows.map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}`).join('')}`);
  return `<h2>${title}</h2><table><tr>${heading.map((text) => `<th>${text}`).join('')}\n${lines.join('\n')}</table>`;
}
