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
      all.benchmarks[name] = measured;
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, `${JSON.stringify(all, null, 1)}\n`);
    },
  };
}

/** The newest results that were kept. @throws Error where there are none */
export function newest() {
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  const all = files.map((file) => read(`${folder}/${file}`)).sort((a, b) => (a.date < b.date ? -1 : 1));
  if (all.length === 0) throw new Error(`${folder} is empty: npm run bench`);
  return all.at(-1);
}
