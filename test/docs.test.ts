import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, type Served, startProcess } from './support/process.js';

const run = promisify(execFile);
const pages = [
  'README.md',
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

interface Block {
  readonly language: string;
  readonly code: string;
  /** The block right below it. */
  readonly below?: Block | undefined;
}

function blocks(page: string): readonly Block[] {
  const found = [...readFileSync(page, 'utf8').matchAll(/^```(\w+)\n(.*?)^```\n(\n*(?=```))?/gms)];
  const all = found.map(([, language = '', code = '']): Block => ({ language, code }));
  return all.map((block, index) => (found[index]?.[3] === undefined ? block : { ...block, below: all[index + 1] }));
}

/** Installing and starting is the newcomer's test; whatever calls a running Paystub is tried here. */
const calls = (page: string) => blocks(page).filter(({ language, code }) => language === 'sh' && code.includes('127.0.0.1:4010'));

/** Where a page shows a refusal it means it; anywhere else one is a mistake. */
const isRefusal = (below: Block | undefined) => /^HTTP\/1\.1 [45]/.test(below?.code ?? '');

/** What the block prints when it runs against `paystub`, as if that listened where the pages say. */
async function printed({ code, below }: Block, paystub: Served): Promise<string> {
  const { host } = new URL(paystub.url);
  const script = code
    .replaceAll('127.0.0.1:4010', host)
    .replaceAll(/\bcurl /g, isRefusal(below) ? 'curl -sS ' : 'curl -sS --fail-with-body ')
    .replaceAll('npx paystub', `${process.execPath} dist/cli.js`);
  const { stdout } = await run('sh', ['-euc', script]);
  return stdout.replaceAll(host, '127.0.0.1:4010').replaceAll('\r', '');
}

const escaped = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** The text, with `…` for anything. */
const like = (text: string): unknown => expect.stringMatching(new RegExp(`^${text.split('…').map(escaped).join('.*')}$`));

/** JSON as a page shows it: `…` in a text stands for anything, as an item of a list for other items. */
function matcher(shown: unknown): unknown {
  if (typeof shown === 'string') return like(shown);
  if (Array.isArray(shown)) return shown.includes('…') ? expect.arrayContaining(shown.filter((item) => item !== '…').map(matcher)) : shown.map(matcher);
  if (typeof shown !== 'object' || shown === null) return shown;
  return expect.objectContaining(Object.fromEntries(Object.entries(shown).map(([name, value]) => [name, matcher(value)])));
}

/** Whether a page shows what was printed. It may leave out members of an object and header lines, but an item of a list only with an `…`. */
const expectShown: Readonly<Record<string, (output: string, shown: string) => void>> = {
  json: (output, shown) => expect(JSON.parse(output)).toEqual(matcher(JSON.parse(shown))),
  http: (output, shown) => expect(output.split('\n')).toEqual(expect.arrayContaining(shown.trimEnd().split('\n').map(like))),
  text: (output, shown) => expect(output.trim()).toEqual(like(shown.trim())),
};

/** As GitHub makes it of a heading. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');
const anchors = (page: string) => [...readFileSync(page, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchor(heading));

test('the tables of operations are what the specs and the handlers say', async () => {
  await expect(run(process.execPath, ['scripts/docs.mjs', '--check'])).resolves.toBeDefined();
});

describe.each(pages)('%s', (page) => {
  let paystub: Served;
  beforeAll(async () => {
    build();
    paystub = await startProcess();
  });
  afterAll(() => paystub.stop());

  test('every shell block runs, in order, against a Paystub just started, and prints what stands right below it', async () => {
    for (const block of calls(page)) {
      const output = await printed(block, paystub);
      expectShown[block.below?.language ?? '']?.(output, block.below?.code ?? '');
    }
  });

  test('every TypeScript block runs', async () => {
    const folder = mkdtempSync('docs-test-');
    try {
      for (const [index, { code }] of blocks(page)
        .filter(({ language }) => language === 'ts')
        .entries()) {
        const file = join(folder, `${index}.mjs`);
        writeFileSync(file, ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } }).outputText);
        await expect(run(process.execPath, [file])).resolves.toBeDefined();
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('every link leads somewhere', () => {
    for (const [, target = '', heading] of readFileSync(page, 'utf8').matchAll(/\]\((?!http)([^)#]*)(?:#([^)]*))?\)/g)) {
      const file = target === '' ? page : join(page, '..', target);
      expect(file).toSatisfy(existsSync);
      if (heading) expect(anchors(file)).toContain(heading);
    }
  });
});
