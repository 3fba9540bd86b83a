import { describe, expect, test } from 'vitest';
import { sweepHtml } from '../../src/sweep/html.js';
import { sweepMarkdown } from '../../src/sweep/markdown.js';
import { type Result, reproduction, type SweepReport } from '../../src/sweep/report.js';
import { sweepText } from '../../src/sweep/text.js';
import { type Verdict, verdicts } from '../../src/sweep/verdict.js';

const hostile = '<script>alert(1)</script> | `x` \x1b[31m';
const long = `acme/${'createSomethingWithAVeryLongName'.repeat(2)}`;

const result = (operation: string, failure: string, verdict: Verdict, more: Partial<Result> = {}): Result => ({
  case: `${operation}#1:${failure}`,
  operation,
  occurrence: 1,
  failure,
  title: failure,
  verdict,
  milliseconds: 5,
  differences: [],
  ...more,
});

const report = (results: readonly Result[], more: Partial<SweepReport> = {}): SweepReport => ({
  paystub: '1',
  command: ['npm', 'run', 'bill'],
  options: [],
  clean: { milliseconds: 1, calls: [...new Set(results.map(({ operation }) => operation))].map((operation) => ({ operation, times: 1 })), unsteady: [] },
  planned: results.length,
  results,
  ...more,
});

const every = (Object.keys(verdicts) as Verdict[]).map((verdict, index) => result('acme/bill', String(500 + index), verdict));
const difference = { collection: `acme/${'invoices'.repeat(12)}`, records: 3, recordsInCleanRun: 2, changed: 0 };
const bad = report([
  result(long, 'a failure with a rather long title', 'double effect', { code: 0, differences: [difference] }),
  ...Array.from({ length: 40 }, (_, index) =>
    result(long, `failure ${index}`, 'wrong result', { code: 1, said: `${hostile}\nTypeError: ${'x'.repeat(200)}\nNode.js v20` }),
  ),
]);

describe('on a terminal', () => {
  test('every line fits 80 columns, but for those that are to be copied', () => {
    for (const each of [bad, report(every)])
      expect(
        sweepText(each)
          .split('\n')
          .filter((line) => line.length > 80 && !line.startsWith('$ ')),
      ).toEqual([]);
  });

  test('of many runs the first are told one by one', () => {
    expect(sweepText(bad).match(/^\$ paystub sweep/gm)).toHaveLength(20);
    expect(sweepText(bad)).toContain('The first 20 of 41 that did not survive');
  });

  test('colours are for those who see them', () => {
    expect(sweepText(report(every), true)).toContain('\x1b[31m');
    expect(sweepText(report(every))).not.toContain('\x1b');
  });

  test.each<[string, SweepReport, string]>([
    ['a budget that was spent', report([], { planned: 7, cut: 'budget' }), '7 of 7 runs were not made: the budget was spent. --resume goes on.'],
    ['an interruption', report(every.slice(0, 1), { planned: 7, cut: 'interrupted' }), '6 of 7 runs were not made: it was interrupted. --resume goes on.'],
    ['calls that were not made again', report(every), '1 run did not make the call that was to fail'],
    [
      'what is only counted',
      report([], { clean: { milliseconds: 1, calls: [], unsteady: ['acme/notes'] } }),
      'Two clean runs left acme/notes in different forms: only counted.',
    ],
    ['what the command said of an error', bad, '  exit code 1: TypeError: xxxx'],
  ])('it is told of %s', (_, each, told) => {
    expect(sweepText(each)).toContain(told);
  });
});

test('a line that repeats a run can be pasted into a shell', () => {
  const words = { command: ['sh', '-c', 'echo "it\'s $HOME"'], options: ['--spec', 'my spec.yaml'] };
  expect(reproduction(words, 'acme/bill#1:500')).toBe(`paystub sweep --only 'acme/bill#1:500' --spec 'my spec.yaml' -- sh -c 'echo "it'\\''s $HOME"'`);
});

describe('as a page', () => {
  const page = sweepHtml(bad);

  test('it needs nothing from elsewhere and runs nothing', () => {
    expect(page).not.toMatch(/<script|https?:\/\/|src=|@import|url\(/i);
  });

  test('each failure leads to what is told of it', () => {
    const links = [...page.matchAll(/href="#([^"]*)"/g)].map(([, target]) => target);
    expect(links).toHaveLength(41);
    for (const target of links) expect(page).toContain(`id="${target}"`);
  });

  test('there is a cell for each run, which says by its colour, its sign and in words what it came to', () => {
    const all = sweepHtml(report(every));
    for (const [verdict, { sign }] of Object.entries(verdicts))
      expect(all).toMatch(new RegExp(`<td class="${verdict.replace(' ', '-')}"[^>]*>(<a [^>]*>)?${sign}<span hidden>${verdict}`));
  });
});

test('as Markdown nothing that a command said becomes markup', () => {
  const page = sweepMarkdown(report([result('acme/bill', '500', 'wrong result', { code: 1, said: hostile })]));
  expect(page).toContain('\\<script\\>alert(1)\\</script\\> \\| \\`x\\`');
  expect(page).toContain("    paystub sweep --only 'acme/bill#1:500' -- npm run bill");
});
