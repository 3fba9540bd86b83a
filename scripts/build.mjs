// Builds dist: the code in few files, for each costs time at every start; its types; and the specs as JSON. With --if-stale only when something is newer than the last build.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'dist', '.built');
const lock = join(root, 'node_modules', '.paystub-build');
process.chdir(root);

/** The newest moment at which anything under `path` was changed. */
function newest(path) {
  const stat = statSync(path);
  return stat.isDirectory() ? Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name)))) : stat.mtimeMs;
}

const sources = ['src', 'specs', 'scripts', 'package.json', 'tsconfig.json'];
const isFresh = () => existsSync(stamp) && sources.every((source) => newest(source) <= statSync(stamp).mtimeMs);

/**
 * Letters beyond ASCII as escapes: of a file without any V8 needs half the room, and less time. Comments are gone by now, so such letters stand in literals.
 * @throws Error where an escape would mean something else: behind a backslash, or in a template that a function reads raw.
 */
function inAscii(text) {
  const [odd] = /\\[\u0080-\uffff]|\.raw`[^`]*[\u0080-\uffff]/.exec(text) ?? [];
  if (odd) throw new Error(`this cannot be written in ASCII: ${odd}`);
  return text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** What is read at every start: one chunk of it is read sooner than many. */
const everyStart = [/\/src\/(core|kit)\//, /\/src\/(vendors|version)\.ts/, /\/src\/http\/(?!app)/, /\/src\/cli\/(start|serving|command)\.ts/];

/** The two front doors and each vendor are files of their own; what is loaded on first use only, and what several share, beside them. */
async function bundle(out) {
  const { build: rolldown } = await import('rolldown');
  const vendors = readdirSync('src/vendors').map((id) => `vendors/${id}/index`);
  await rolldown({
    input: Object.fromEntries(['cli', 'index', 'vitest', 'jest', ...vendors].map((name) => [name, `src/${name}.ts`])),
    platform: 'node',
    external: (id) => !/^[./]/.test(id),
    logLevel: 'warn',
    output: {
      dir: out,
      format: 'esm',
      comments: false,
      entryFileNames: '[name].js',
      chunkFileNames: '[name]-[hash].js',
      codeSplitting: { groups: [{ name: 'core', test: (file) => everyStart.some((pattern) => pattern.test(file)) }] },
    },
  });
}

/** Writes what is read whole at the first call, in as few letters as may be; gives the files that it comes from. */
async function pack(input, dir) {
  const { build: rolldown } = await import('rolldown');
  const { output } = await rolldown({
    input,
    platform: 'node',
    logLevel: 'warn',
    resolve: { alias: { 'ajv-formats/dist/formats': join(root, 'scripts/formats.cjs') } },
    output: { dir, format: 'cjs', minify: true, entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
  });
  return output.flatMap(({ moduleIds = [] }) => moduleIds);
}

/** The licences of the packages that these files belong to: code that is handed on takes them along. */
function licences(files) {
  const folders = files.flatMap((file) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file.replaceAll('\\', '/')) ?? []);
  const texts = [...new Set(folders)].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}`;
  });
  return `Parts of these packages are in the files beside this one.\n\n${texts.join('\n\n---\n\n')}\n`;
}

/** The checks of each contract, compiled; and what of ajv remains to be asked. */
async function checks(out) {
  const { build: rolldown } = await import('rolldown');
  const maker = join(out, 'checks.js');
  await rolldown({
    input: 'scripts/checks.ts',
    platform: 'node',
    external: (id) => !/^[./]/.test(id),
    logLevel: 'warn',
    output: { file: maker, format: 'esm' },
  });
  const { modulesOf } = await import(pathToFileURL(join(root, maker)).href);
  const { createSimulator } = await import(pathToFileURL(join(root, out, 'index.js')).href);
  const { packs } = (await createSimulator()).core;
  const contracts = [...packs.values()].flatMap((pack) => pack.profiles.map((profile) => pack.contract(profile)));
  const made = contracts.flatMap((contract) => ['requests', 'responses'].map((direction) => modulesOf(contract, direction)));
  const write = (folder, files) => {
    mkdirSync(join(out, folder), { recursive: true });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(out, folder, file), text);
  };
  for (const { parts } of made) write('unpacked', parts);
  const files = readdirSync(join(out, 'unpacked'));
  const ofChecks = await pack(Object.fromEntries(files.map((file) => [file.slice(0, -'.cjs'.length), join(out, 'unpacked', file)])), join(out, 'checks'));
  for (const { whole } of made) write('checks', whole);
  if (!ofChecks.some((file) => file.endsWith('formats.cjs'))) throw new Error('the checks do not use the formats of scripts/formats.cjs');
  // One that cannot be read would fail every call of its vendor.
  for (const file of readdirSync(join(out, 'checks'))) Object.entries(require(join(root, out, 'checks', file)));
  rmSync(join(out, 'unpacked'), { recursive: true });
  rmSync(maker);
  const ofLibraries = await pack({ ajv: 'scripts/ajv.cjs', croner: 'croner', 'plain-date': 'scripts/plain-date.js' }, out);
  writeFileSync(join(out, 'THIRD-PARTY.txt'), licences([...ofChecks, ...ofLibraries]));
}

/** Of the declarations only those that the front doors lead to: nobody can name the others. */
function pruneTypes(out) {
  const reached = new Set();
  const reach = (file) => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const [, path] of readFileSync(join(out, file), 'utf8').matchAll(/['"](\.{1,2}\/[^'"]+)\.js['"]/g)) reach(join(dirname(file), `${path}.d.ts`));
  };
  for (const name of ['index', 'vitest', 'jest']) reach(`${name}.d.ts`);
  for (const file of readdirSync(out, { recursive: true })) if (file.endsWith('.d.ts') && !reached.has(file)) rmSync(join(out, file));
}

/** What must be known of each vendor before it is called, so that three of four contracts need not be read at the start. */
async function outline(out) {
  const { createSimulator } = await import(pathToFileURL(join(root, out, 'index.js')).href);
  const { packs } = (await createSimulator()).core;
  writeFileSync(join(out, 'outlines.json'), JSON.stringify(Object.fromEntries([...packs].map(([id, pack]) => [id, pack.outline]))));
}

/** Into a folder of its own, which then takes the old one's place: who runs `dist` meanwhile never finds half of it. */
async function build() {
  const { parse } = await import('yaml');
  const out = `dist.${process.pid}`;
  mkdirSync(join(out, 'specs'), { recursive: true });
  const started = new Date();
  try {
    const tsc = require.resolve('typescript/bin/tsc');
    execFileSync(process.execPath, [tsc, '-p', 'tsconfig.json', '--emitDeclarationOnly', '--outDir', out], { stdio: 'inherit' });
    pruneTypes(out);
    await bundle(out);
    for (const file of readdirSync('specs').filter((name) => name.endsWith('.yaml'))) {
      const spec = parse(readFileSync(join('specs', file), 'utf8'), { merge: true, maxAliasCount: 100_000 });
      writeFileSync(join(out, 'specs', file.replace(/\.yaml$/, '.json')), inAscii(JSON.stringify(spec)));
    }
    await outline(out);
    await checks(out);
    for (const file of readdirSync(out, { recursive: true }).filter((name) => /\.c?js$/.test(name)))
      writeFileSync(join(out, file), inAscii(readFileSync(join(out, file), 'utf8')));
    chmodSync(join(out, 'cli.js'), 0o755);
    writeFileSync(join(out, '.built'), '');
    // What changed while it was built is newer than the build.
    utimesSync(join(out, '.built'), started, started);
    rmSync('dist', { recursive: true, force: true });
    renameSync(out, 'dist');
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** One at a time: several tests may ask at once. A lock that nobody has touched for a minute was left behind. */
async function alone(work) {
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 60_000) rmSync(lock, { recursive: true, force: true });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  const touched = setInterval(() => existsSync(lock) && utimesSync(lock, new Date(), new Date()), 5_000);
  try {
    await work();
  } finally {
    clearInterval(touched);
    rmSync(lock, { recursive: true, force: true });
  }
}

const wanted = process.argv.includes('--if-stale') ? () => !isFresh() : () => true;
if (wanted()) await alone(async () => wanted() && (await build()));
