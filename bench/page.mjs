// Fills the tables of docs/performance.md from the newest results.
import { readFileSync, writeFileSync } from 'node:fs';
import { filled } from '../scripts/filled.mjs';
import { newest } from './results.mjs';

const page = 'docs/performance.md';
const { date, node, processor, cores, benchmarks } = newest();
const { calls, profile, ...others } = benchmarks;

const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const spread = (each) => (each ? `**${each.median.toFixed(1)}** (${each.min.toFixed(1)} – ${each.max.toFixed(1)})` : '');
const kinds = Object.keys(calls.cpu);
const contenders = [...new Set(kinds.flatMap((kind) => Object.keys(calls.cpu[kind])))];
const ratios = (of) =>
  table(
    ['', ...kinds],
    contenders.map((name) => [name, ...kinds.map((kind) => spread(of[kind][name]))]),
  );

/** Steps in the order of the first kind of call, which has most of them. */
function steps() {
  const names = [...new Set(Object.values(profile.tables).flatMap((rows) => Object.keys(rows)))];
  const cell = (row) => (row ? `${row.share.toFixed(1)} %${row.bytes > 0 ? `, ${(row.bytes / 1024).toFixed(1)} kB` : ''}` : '');
  return table(
    ['', ...Object.keys(profile.tables)],
    names.map((name) => [name, ...Object.values(profile.tables).map((rows) => cell(rows[name]))]),
  );
}

const titles = {
  latency: 'The latency that 99 of 100 calls keep to, beside the bare server alone',
  start: 'A cold start',
  sandboxes: 'Sandboxes',
  supertest: 'In the process of a test',
  growth: 'As the work grows',
  coverage: 'Counting for coverage',
  soak: 'A minute of 200 connections, with faults, callers that go away and slow readers',
  million: 'A million calls',
  year: 'A year of billing and payment runs every day, a tenth of the cards failing',
};

const figures = () =>
  Object.entries(titles)
    .map(
      ([name, title]) =>
        `### ${title}\n\n${table(
          ['', ''],
          Object.entries(others[name].figures).map(([figure, value]) => [figure.trim(), value.toFixed(2)]),
        )}`,
    )
    .join('\n\n');

const commits = [...new Set(Object.values(benchmarks).map(({ commit }) => `commit \`${commit}\``))].join(', ');
const parts = {
  machine: `${date}, ${commits}; Node.js ${node}, ${cores} cores of ${processor.replaceAll(/\s+/g, ' ').trim()}.`,
  cpu: ratios(calls.cpu),
  p99: ratios(calls.p99),
  steps: steps(),
  figures: figures(),
};
const text = Object.entries(parts).reduce((whole, [name, content]) => filled(page, whole, name, content), readFileSync(page, 'utf8'));
writeFileSync(page, text);
