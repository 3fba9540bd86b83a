// The results of a run of calls: a table on the terminal, and a file in bench/results.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { callCosts, ratios } from './calls.mjs';

const git = (...words) => execFileSync('git', words, { encoding: 'utf8' }).trim();

/** Measures, prints the ratios of CPU per request to the bare server (median, and min to max), and keeps them. */
export async function calls() {
  const costs = await callCosts();
  const { cpu, p99 } = ratios(costs);
  const names = [...new Set(Object.values(cpu).flatMap((byName) => Object.keys(byName)))];
  const cell = (spread) => (spread ? `${spread.median.toFixed(1)} (${spread.min.toFixed(1)}-${spread.max.toFixed(1)})` : '').padEnd(18);
  console.log(['CPU per request'.padEnd(22), ...Object.keys(cpu).map((name) => name.padEnd(18))].join(''));
  for (const name of names)
    console.log(
      name.padEnd(22) +
        Object.values(cpu)
          .map((byName) => cell(byName[name]))
          .join(''),
    );
  const date = new Date().toISOString().slice(0, 10);
  const results = {
    date,
    commit: git('rev-parse', '--short', 'HEAD'),
    node: process.version,
    processor: cpus()[0].model,
    cores: cpus().length,
    cpu,
    p99,
    costs,
  };
  mkdirSync('bench/results', { recursive: true });
  writeFileSync(`bench/results/${date}-${results.commit}.json`, `${JSON.stringify(results)}\n`);
  return Object.fromEntries(Object.entries(p99).map(([name, byName]) => [`p99 of ${name}, bare node:http = 1`, byName.Paystub.median]));
}
