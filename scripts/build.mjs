// Builds dist: types from the specs, the code, and the specs as JSON. With --if-stale only when something is newer than the last build.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'dist', '.built');
process.chdir(root);

/** The newest moment at which anything under `path` was changed. */
function newest(path) {
  const stat = statSync(path);
  return stat.isDirectory() ? Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name)))) : stat.mtimeMs;
}

const sources = ['src', 'specs', 'scripts', 'package.json', 'tsconfig.json'];
const isFresh = existsSync(stamp) && sources.every((source) => newest(source) <= statSync(stamp).mtimeMs);

async function build() {
  const { parse } = await import('yaml');
  rmSync('dist', { recursive: true, force: true });
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.json'], { stdio: 'inherit' });
  mkdirSync('dist/specs');
  for (const file of readdirSync('specs').filter((name) => name.endsWith('.yaml'))) {
    writeFileSync(join('dist/specs', file.replace(/\.yaml$/, '.json')), JSON.stringify(parse(readFileSync(join('specs', file), 'utf8'))));
  }
  chmodSync('dist/cli.js', 0o755);
  writeFileSync(stamp, '');
}

if (!process.argv.includes('--if-stale') || !isFresh) await build();
