import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

const run = promisify(execFile);
const cruise = (cwd: string) =>
  run(process.execPath, [resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'), '--config', '.dependency-cruiser.cjs', 'src'], { cwd });

const sources = (await readdir('src', { recursive: true })).filter((file) => file.endsWith('.ts') && !file.endsWith('.gen.ts'));
const code = (file: string) => readFileSync(join('src', file), 'utf8').replaceAll(/\/\*.*?\*\/|\/\/.*$/gms, '');

describe('imports point one way', () => {
  test('in the product', async () => {
    const { stdout } = await cruise('.');
    expect(stdout).toMatch(/no dependency violations found \((\d{2,}) modules/);
  });

  test.each([
    ['core that imports a door', 'src/core/planted.ts', "import '../http/app.js';", 'core-below'],
    ['core that imports a vendor', 'src/core/planted.ts', "import '../vendors/acme/index.js';", 'core-below'],
    ['a vendor that imports core', 'src/vendors/acme/index.ts', "import '../../core/serve.js';", 'vendors-by-kit'],
    ['a vendor that imports another', 'src/vendors/acme/index.ts', "import '../other/index.js';", 'vendors-by-kit'],
    ['a kit that imports core', 'src/kit/planted.ts', "import '../core/serve.js';", 'kit-alone'],
  ])('%s is found', async (_, file, text, rule) => {
    const folder = mkdtempSync(join(tmpdir(), 'planted-'));
    const others = [
      'src/http/app.ts',
      'src/core/serve.ts',
      'src/vendors/acme/index.ts',
      'src/vendors/other/index.ts',
      'src/kit/planted.ts',
      'src/core/planted.ts',
    ];
    for (const other of others) {
      mkdirSync(join(folder, other, '..'), { recursive: true });
      writeFileSync(join(folder, other), other === file ? text : 'export {};');
    }
    for (const config of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) writeFileSync(join(folder, config), readFileSync(config));
    await expect(cruise(folder)).rejects.toMatchObject({ stdout: expect.stringContaining(rule) });
    rmSync(folder, { recursive: true });
  });
});

test('the types of every library that users meet come with the package', () => {
  const names = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies);
  const untyped = names.filter((name) => !name.startsWith('@types/') && !/"(types|typings)"/.test(readFileSync(`node_modules/${name}/package.json`, 'utf8')));
  expect(untyped.filter((name) => !names.includes(`@types/${name}`))).toEqual([]);
});

/** The source files that hold what `pattern` describes. */
const withPattern = (pattern: RegExp, files: readonly string[] = sources, read = code) => files.filter((file) => pattern.test(read(file)));

describe('the code', () => {
  test('takes time, ids and chance from the sandbox; the machine is asked at one edge', () => {
    const system = /Date\.now\(|new Date\(\)|Math\.random\(|randomUUID|performance\.now|set(Timeout|Interval|Immediate)\(/;
    expect(withPattern(system)).toEqual(['core/world/edge.ts']);
  });

  test('keeps no state in modules', () => {
    expect(withPattern(/^(export )?let |^(export )?const \w+(: (?![Rr]eadonly)[^=]+)? = (new (Map|Set|WeakMap|WeakSet)\(\)|\[\]|\{\});/m)).toEqual([]);
  });

  test("names no vendor outside the vendors' folders", () => {
    const shared = sources.filter((file) => /^(core|kit|http|control|library)\//.test(file));
    expect(withPattern(/elastic.?path|hostway|f5-?xc|volterra|vmware/i, shared, (file) => readFileSync(join('src', file), 'utf8'))).toEqual([]);
  });
});
