import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, type Served, startProcess } from './support/process.js';

const run = promisify(execFile);
const pages = ['README.md', ...readdirSync('docs').filter((file) => file.endsWith('.md')).map((file) => `docs/${file}`)];

interface Block {
  readonly language: string;
  readonly code: string;
}

const blocks = (page: string): readonly Block[] =>
  [...readFileSync(page, 'utf8').matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language = '', code = '']) => ({ language, code }));

/** Installing and starting is the newcomer's test; whatever calls a running Paystub is tried here. */
const calls = (page: string) => blocks(page).filter(({ language, code }) => language === 'sh' && code.includes('127.0.0.1:4010'));

describe.each(pages)('%s', (page) => {
  let paystub: Served;
  beforeAll(async () => {
    build();
    paystub = await startProcess();
  });
  afterAll(() => paystub.stop());

  test('every shell block runs, in order, against a Paystub just started', async () => {
    for (const { code } of calls(page)) {
      const failing = code.replaceAll('127.0.0.1:4010', new URL(paystub.url).host).replaceAll(/\bcurl /g, 'curl -sS --fail-with-body ');
      await expect(run('sh', ['-euc', failing.replaceAll('npx paystub', `${process.execPath} dist/cli.js`)])).resolves.toBeDefined();
    }
  });

  test('every TypeScript block runs', async () => {
    const folder = mkdtempSync('docs-test-');
    try {
      for (const [index, { code }] of blocks(page).filter(({ language }) => language === 'ts').entries()) {
        const file = join(folder, `${index}.mjs`);
        writeFileSync(file, ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } }).outputText);
        await expect(run(process.execPath, [file])).resolves.toBeDefined();
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('every link leads somewhere', () => {
    const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?!http|#)([^)#]+)/g)].map(([, target = '']) => target);
    for (const link of links) expect(() => readdirSync(join(page, '..', link, '..')).includes(link.split('/').pop() ?? '') || readFileSync(join(page, '..', link))).not.toThrow();
  });
});
