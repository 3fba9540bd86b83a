// npm run bench: measures on this machine, beside a bare server in the same run. `npm run bench -- year` for one of them. Nothing in the tests
// depends on it.
import { spawnSync } from 'node:child_process';

spawnSync(process.execPath, ['scripts/build.mjs', '--if-stale'], { stdio: 'inherit' });
const { growth } = await import('./growth.mjs');
const { calls } = await import('./results.mjs');
const { sandboxes } = await import('./sandboxes.mjs');
const { coldStart } = await import('./start.mjs');
const { profile } = await import('./profile.mjs');
const { soak } = await import('./soak.mjs');
const { supertest } = await import('./supertest.mjs');
const { year } = await import('./year.mjs');
const benchmarks = {
  calls,
  start: coldStart,
  sandboxes: () => sandboxes(),
  soak: () => soak(),
  year,
  profile: () => profile(),
  growth,
  supertest: () => supertest(),
};

const names = process.argv.slice(2);
const strange = names.find((name) => !Object.hasOwn(benchmarks, name));
if (strange) {
  console.error(`there is no benchmark "${strange}", only ${Object.keys(benchmarks).join(', ')}`);
  process.exit(2);
}

for (const name of names.length > 0 ? names : Object.keys(benchmarks)) {
  for (const [figure, value] of Object.entries(await benchmarks[name]())) console.log(`${figure.padEnd(48)} ${value.toFixed(2).padStart(10)}`);
}
