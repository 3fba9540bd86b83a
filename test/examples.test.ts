import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import type { RunReport } from '../src/report/run-report.js';
import { paystub } from './support/face-terminal.js';
import { runJest } from './support/jest.js';

const run = promisify(execFile);

describe('the examples run, and keep the contract', () => {
  test.each([
    ['node:test', [process.execPath, '--test', 'examples/node-test/orders.test.mjs'], ['failing', 'read'], 'hostway/getOrder'],
    ['curl', ['sh', 'examples/curl/check.sh'], ['shell'], 'elastic-path/updateDunningRule'],
  ])('%s', async (_, command, sandboxes, operation) => {
    const { stdout, stderr } = await paystub(['run', '--json', '--', ...command]);
    const report = JSON.parse(stdout) as RunReport;
    expect(report, stderr).toMatchObject({ exit: 0, sandboxes, violations: [], unmatched: [], calls: [{ operation }] });
  });

  test('Vitest and supertest', async () => {
    const { stdout } = await run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--root', 'examples/vitest'], {
      env: { PATH: process.env.PATH, NO_COLOR: '1' },
    });
    expect(stdout).toMatch(/Tests +1 passed/);
  });

  test('Jest', async () => {
    expect(await runJest('examples/jest/retry-after.test.mjs')).toMatchObject([{ status: 'passed', failureMessages: [] }]);
  });
});

describe('docs/ci.md', () => {
  const page = readFileSync('docs/ci.md', 'utf8');
  const pipelines = [...page.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, text = '']) => parse(text));
  const scripts = [...page.matchAll(/^```sh\n(.*?)^```/gms)].flatMap(([, text = '']) => text.trim().split('\n'));
  const steps = [...pipelines[0].jobs.contract.steps.flatMap((step: { run?: string }) => step.run ?? []), ...pipelines[1].contract.script, ...scripts].filter(
    (line: string) => line.startsWith('npx paystub run'),
  );

  test('shows a pipeline of each kind', () => {
    expect(pipelines).toHaveLength(2);
    expect(steps.length).toBeGreaterThanOrEqual(5);
  });

  test.each(steps)('%s', async (line: string) => {
    const cwd = mkdtempSync(join(tmpdir(), 'paystub-ci-'));
    onTestFinished(() => rmSync(cwd, { recursive: true }));
    writeFileSync(join(cwd, 'package.json'), JSON.stringify({ scripts: { test: 'curl -sS --fail "$PAYSTUB_URL/oauth/nowhere" || test $? = 22' } }));
    const script = line.replaceAll('npx paystub', `"${process.execPath}" "${join(process.cwd(), 'dist/cli.js')}"`);
    await expect(run('sh', ['-euc', script], { cwd })).resolves.toBeDefined();
    for (const file of [line.includes('junit') && 'paystub-report/junit.xml', line.includes('--ratchet') && 'coverage.json'])
      if (file) expect(readFileSync(join(cwd, file), 'utf8')).not.toBe('');
  });
});
