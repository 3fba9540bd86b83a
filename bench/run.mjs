// npm run bench: measures on this machine, beside a bare server in the same run. `npm run bench -- year` for one of them. Nothing in the tests
// depends on it. What was measured goes into bench/results/<date>-<commit>.json, beside what is there of the same commit and day.
import { spawnSync } from 'node:child_process';
import { results } from './results.mjs';

spawnSync(process.execPath, ['scripts/build.mjs', '--if-stale'], { stdio: 'inherit' });
const load = (file, name) => async () => (await import(`./${file}.mjs`))[name]();
const benchmarks = {
  calls: load('calls', 'calls'),
  latency: load('calls', 'latency'),
  profile: load('profile', 'profile'),
  growth: load('growth', 'growth'),
  supertest: load('supertest', 'supertest'),
  coverage: load('coverage', 'coverage'),
  sandboxes: load('sandboxes', 'sandboxes'),
  start: load('start', 'coldStart'),
  million: load('million', 'million'),
  soak: load('soak', 'soak'),
  year: load('year', 'year'),
};

const names = process.argv.slice(2);
const strange = names.find((name) => !Object.hasOwn(benchmarks, name));
if (strange) {
  console.error(`there is no benchmark "${strange}", only ${Object.keys(benchmarks).join(', ')}`);
  process.exit(2);
}

const kept = results();
for (const name of names.length > 0 ? names : Object.keys(benchmarks)) {
  console.log(`\n${name}`);
  const { figures, ...tables } = await benchmarks[name]();
  for (const [figure, value] of Object.entries(figures)) console.log(`${figure.padEnd(60)} ${value.toFixed(2).padStart(10)}`);
  kept.keep(name, { figures, ...tables });
}
