import { escaped } from '../report/markup.js';
import { byCall, commandText, factsOf, isBad, type Result, reproduction, type SweepReport, tallied } from './report.js';
import { headline, remarks } from './text.js';
import { type Verdict, verdicts } from './verdict.js';

/** Colours that people who see red and green alike can tell apart too; the sign says the same. */
const style = `
:root { color-scheme: light dark; --line: #8885 }
body { font: 15px/1.5 system-ui, sans-serif; margin: 2em auto; padding: 0 1.5em; max-width: 80em }
h1 { margin-bottom: 0 }
.legend { display: flex; flex-wrap: wrap; gap: .3em 1.5em; padding: 0; list-style: none }
.grid { overflow-x: auto }
table { border-collapse: separate; border-spacing: 2px }
thead th { height: 10.5em; vertical-align: bottom; font-weight: normal; padding: 0 }
thead th span { writing-mode: vertical-rl; transform: rotate(180deg); white-space: nowrap; padding: .3em 0 }
tbody th { text-align: left; font-weight: normal; white-space: nowrap; padding-right: 1em }
td, .sign { width: 1.9em; min-width: 1.9em; height: 1.9em; text-align: center; border-radius: .25em; padding: 0; display: table-cell }
.sign { display: inline-block; line-height: 1.9em }
td a { display: block; line-height: 1.9em; color: inherit; text-decoration: none; border-radius: .25em } td a:focus { outline: 2px solid }
.survived { background: #cfe8d5; color: #14532d } .gave-up { background: #dfe7ef; color: #334155 } .not-met { background: #8882 }
.wrong-result { background: #f4b942; color: #3b2600 } .hung { background: #6b4fa0; color: #fff }
.lost-effect { background: #e8743b; color: #2b0f00 } .other-effect { background: #d1495b; color: #fff } .double-effect { background: #a3001e; color: #fff }
article { border-top: 1px solid var(--line); padding: .6em 0 } article:target { outline: 2px solid #a3001e; outline-offset: .3em }
article h3 { margin: 0; font-size: 1em } pre { overflow-x: auto; padding: .6em; border: 1px solid var(--line); border-radius: .3em; margin: .4em 0 } pre.again { user-select: all }
`;

/** The report as one page that needs nothing from elsewhere: a grid of calls and failures, and below it what did not survive. */
export function sweepHtml(report: SweepReport): string {
  const failed = report.results.filter(isBad);
  const title = failed.length === 0 ? 'Survived' : `${failed.length} of ${report.results.length} runs did not survive`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Paystub sweep: ${title}</title>
<style>${style}</style>
<h1>${title}</h1>
<p><code>${escaped(commandText(report))}</code>: ${headline(report)}</p>
${remarks(report)
  .map((line) => `<p>${escaped(line)}`)
  .join('\n')}
<ul class="legend">${tallied(report.results).map(legend).join('')}</ul>
<div class="grid">${grid(report)}</div>
${failed.map((result) => detail(report, result)).join('\n')}
</html>
`;
}

const css = (verdict: Verdict): string => verdict.replace(' ', '-');

const legend = ([verdict, count]: readonly [Verdict, number]): string =>
  `<li title="${escaped(verdicts[verdict].means)}"><span class="sign ${css(verdict)}">${verdicts[verdict].sign}</span> ${count} ${verdict}`;

/** A row for each call, a column for each failure. */
function grid(report: SweepReport): string {
  const columns = columnsOf(report.results);
  const rows = byCall(report).map(([call, results]) => {
    const cells = columns.map(([failure]) => cell(results.find((result) => result.failure === failure)));
    return `<tr><th scope="row">${escaped(call)}</th>${cells.join('')}`;
  });
  return `<table><thead><tr><th></th>${columns.map(([, title]) => `<th scope="col"><span>${escaped(title)}</span></th>`).join('')}</thead>
<tbody>
${rows.join('\n')}
</tbody></table>`;
}

/** Failures in the order in which they are tried: what costs most to the left. */
const columnsOf = (results: readonly Result[]): readonly (readonly [failure: string, title: string])[] => [
  ...new Map(results.map(({ failure, title }) => [failure, title] as const)),
];

function cell(result: Result | undefined): string {
  if (!result) return '<td>';
  const { verdict, title } = result;
  const hint = `title="${escaped(`${title}: ${verdict}`)}"`;
  const sign = `${verdicts[verdict].sign}<span hidden>${verdict}</span>`;
  return isBad(result) ? `<td class="${css(verdict)}" ${hint}><a href="#${anchor(result)}">${sign}</a>` : `<td class="${css(verdict)}" ${hint}>${sign}`;
}

const anchor = ({ case: name }: Result): string => encodeURIComponent(name);

function detail(report: SweepReport, result: Result): string {
  const { verdict, operation, occurrence, title, said = '' } = result;
  const facts = factsOf(result);
  return `<article id="${anchor(result)}"><h3><span class="sign ${css(verdict)}">${verdicts[verdict].sign}</span> ${verdict}: ${escaped(title)} in call ${occurrence} of ${escaped(operation)}</h3>
${facts.map(escaped).join('<br>')}
<pre class="again">${escaped(reproduction(report, result.case))}</pre>${said.trim() === '' ? '' : `<details><summary>What it said last</summary><pre>${escaped(said.trim())}</pre></details>`}</article>`;
}
