import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { type Result, type SweepReport, tallied } from '../../src/sweep/report.js';
import { sweepText } from '../../src/sweep/text.js';
import { verdicts } from '../../src/sweep/verdict.js';
import { paystub } from '../support/face-terminal.js';

// A command is started a hundred times over.
vi.setConfig({ testTimeout: 600_000 });

const folder = mkdtempSync(join(tmpdir(), 'paystub-clients-'));
afterAll(() => rmSync(folder, { recursive: true }));

const page = readFileSync('docs/sweep.md', 'utf8');
const job = 'elastic-path/createJob';
const subscription = 'elastic-path/createSubscription';

/** The sample as plain JavaScript, which every Node can run. */
function sample(name: string): string {
  const file = join(folder, `${name}.mjs`);
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  writeFileSync(file, ts.transpileModule(readFileSync(`examples/clients/${name}.ts`, 'utf8'), { compilerOptions }).outputText);
  return file;
}

/** `paystub sweep <options> -- node examples/clients/<name>.ts`. */
async function swept(name: string, ...options: string[]): Promise<SweepReport> {
  const { stdout, stderr } = await paystub([
    'sweep',
    '--json',
    '--parallel',
    '4',
    '--timeout',
    '10',
    '--state',
    join(folder, name),
    ...options,
    '--',
    process.execPath,
    sample(name),
  ]);
  if (stdout === '') throw new Error(stderr);
  return { ...(JSON.parse(stdout) as SweepReport), command: ['node', `examples/clients/${name}.ts`], options: [] };
}

/** Failures by what came of them, of one operation. */
function found(results: readonly Result[], operation: string): Readonly<Record<string, readonly string[]>> {
  const own = results.filter((result) => result.operation === operation);
  return Object.fromEntries(
    [...new Set(own.map(({ verdict }) => verdict))].map((verdict) => [verdict, own.flatMap((result) => (result.verdict === verdict ? result.failure : []))]),
  );
}

/** How many runs came to each verdict that is bad. */
const badOf = (results: readonly Result[]): Readonly<Record<string, number>> =>
  Object.fromEntries(tallied(results).filter(([verdict]) => verdicts[verdict].isBad));

const broken = ['reset', 'hang', '500', 'empty', 'garbage', 'truncate', 'garbled'];
const afterTheWork = [...broken.map((failure) => `${failure}-committed`), 'slow', 'drip'];
const sorted = (failures: readonly string[] = []): readonly string[] => [...failures].sort();

describe('the sweep finds the bugs that are planted in the sample clients, and no others', () => {
  test('retrying: whatever the vendor has done when the reply is lost is done twice', async () => {
    const report = await swept('retrying');
    expect(sorted(found(report.results, subscription)['double effect'])).toEqual(sorted(afterTheWork));
    expect(sorted(found(report.results, job)['double effect'])).toEqual(sorted(afterTheWork));
    // Who is a subscriber already cannot become one again: here the second attempt is refused.
    expect(sorted(found(report.results, 'elastic-path/createSubscriber')['wrong result'])).toEqual(sorted(afterTheWork));
    expect(badOf(report.results)).toEqual({ 'double effect': 2 * afterTheWork.length, 'wrong result': afterTheWork.length });
    expect(page).toContain(shown(sweepText(report)));
  });

  test('careful: none', async () => {
    const { results, planned } = await swept('careful');
    expect({ bad: badOf(results), made: results.length }).toEqual({ bad: {}, made: planned });
    expect(found(results, job)).toEqual({ survived: expect.arrayContaining([...broken, ...afterTheWork, '429']), 'gave up': ['400', '401', '403', '409'] });
  });

  test('naive: a payment run that was refused is not missed, without a reply it waits for ever, and it never tries again', async () => {
    const { results } = await swept('naive');
    const inJob = found(results, job);
    expect(sorted(inJob['lost effect'])).toEqual(sorted(['500', '429', '400', '401', '403', '409', 'truncate', 'garbled']));
    expect(sorted(inJob['wrong result'])).toEqual(sorted(['reset-committed', 'empty-committed', 'garbage-committed', 'reset', 'empty', 'garbage']));
    expect(badOf(results)).toEqual({ 'lost effect': 8, hung: 4 * 2 + 1, 'wrong result': 2 * 13 + 6 + 13 });
    const hung = results.filter(({ verdict }) => verdict === 'hung');
    expect(new Set(hung.map(({ failure }) => failure))).toEqual(new Set(['hang', 'hang-committed', 'drip']));
  });
});

/** The output as far as the page shows it: what is special about a run of ours is left out. */
function shown(text: string): string {
  const [head = ''] = text.split('\n\nThe first 20');
  return head;
}

test('the page tells what the verdicts mean', () => {
  for (const [verdict, { means }] of Object.entries(verdicts)) expect(page).toContain(`| ${verdict} | ${means} |`);
});
