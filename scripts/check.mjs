// Everything that must hold before a change lands. `npm run check`, or with names for some of it: `npm run check types specs`.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const specs = ['specs', 'examples/specs'].flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`));

/** Each check by name: the command line that must succeed. */
const checks = {
  format: ['biome', 'check', '--error-on-warnings'],
  generated: ['node', 'scripts/generate.mjs', '--check'],
  types: ['tsc', '-p', 'tsconfig.test.json'],
  specs: ['redocly', 'lint', '--config', 'redocly.yaml', ...specs],
  structure: ['depcruise', '--config', '.dependency-cruiser.cjs', 'src'],
  unused: ['knip', '--no-progress'],
  build: ['node', 'scripts/build.mjs'],
  package: ['publint', '--strict'],
  exports: ['attw', '--pack', '.', '--profile', 'esm-only'],
  docker: ['dclint', 'docker-compose.yml'],
  tests: ['vitest', 'run'],
};

const wanted = process.argv.slice(2);
const strange = wanted.find((name) => !(name in checks));
if (strange) {
  console.error(`there is no check "${strange}", only ${Object.keys(checks).join(', ')}`);
  process.exit(2);
}

const env = {
  ...process.env,
  PATH: `node_modules/.bin:${process.env.PATH}`,
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  NODE_NO_WARNINGS: '1',
};
const failed = Object.entries(checks)
  .filter(([name]) => wanted.length === 0 || wanted.includes(name))
  .filter(([name, [command, ...words]]) => {
    const { status, stdout, stderr } = spawnSync(command, words, { env, encoding: 'utf8', maxBuffer: 1 << 28 });
    console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name}`);
    if (status !== 0 || name === 'tests') console.log(`${stdout}${stderr}`);
    return status !== 0;
  })
  .map(([name]) => name);

if (failed.length > 0) {
  console.error(`not in order: ${failed.join(', ')}`);
  process.exit(1);
}
