// Where results are kept: a file for each commit and day, with the machine they come from.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

const folder = 'bench/results';
const git = (...words) => execFileSync('git', words, { encoding: 'utf8' }).trim();
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** The results of this commit and day; `keep` adds those of a benchmark. */
export function results() {
  const [date, commit] = [new Date().toISOString().slice(0, 10), git('rev-parse', '--short', 'HEAD')];
  const file = `${folder}/${date}-${commit}.json`;
  const machine = { node: process.version, processor: cpus()[0].model, cores: cpus().length };
  const all = existsSync(file) ? read(file) : { date, commit, ...machine, benchmarks: {} };
  return {
    keep(name, measured) {
      all.benchmarks[name] = { at: new Date().toISOString(), commit, ...measured };
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, `${JSON.stringify(all, null, 1)}\n`);
    },
  };
}

/** Of each benchmark the newest results, and the machine that the newest of all come from. @throws Error where there are none */
export function newest() {
  const all = existsSync(folder) ? readdirSync(folder).map((file) => read(`${folder}/${file}`)) : [];
  if (all.length === 0) throw new Error(`${folder} is empty: npm run bench`);
  const byTime = ([, a], [, b]) => (a.at < b.at ? -1 : 1);
  const benchmarks = Object.fromEntries(all.flatMap((each) => Object.entries(each.benchmarks)).sort(byTime));
  return { ...all.sort((a, b) => (a.date < b.date ? -1 : 1)).at(-1), benchmarks };
}
