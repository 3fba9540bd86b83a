import { EventEmitter } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { main } from '../../src/cli/main.js';
import type { RunReport } from '../../src/report/run-report.js';
import { type Ended, paystub, run } from '../support/face-terminal.js';

const client = ['--', process.execPath, 'test/support/report-client.mjs'];

/** `paystub run <options> -- <the client> <steps>`. */
const ran = (steps: string, options = '', env = {}): Promise<Ended> => paystub(words(steps, options), env);

const words = (steps: string, options: string) => ['run', ...options.split(' ').filter(Boolean), ...client, ...steps.split(' ').filter(Boolean)];

/** The same, as JSON. */
async function report(steps: string, options = '', env = {}): Promise<RunReport> {
  const { stdout, code } = await ran(steps, `--json ${options}`, env);
  const told = JSON.parse(stdout) as RunReport;
  expect(code).toBe(told.exit);
  return told;
}

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'paystub-run-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

describe('the exit code', () => {
  test.concurrent.each([
    ["is the command's", 'read', '', '0', 0],
    ["is the command's, whatever it is", 'read', '', '7', 7],
    ['is 1 when a request broke the contract', 'break', '', '0', 1],
    ["is the command's even then", 'break', '', '3', 3],
    ['is 0 where that is allowed', 'break', '--allow-violations', '0', 0],
    ['is 0 after a refusal: it is no breach', 'missing unauthorized', '', '0', 0],
    ['is 0 after a fault: it is no breach', 'fault read', '', '0', 0],
    ['is 0 after a call that no contract knows', 'strange', '', '0', 0],
    ['is 1 where none is allowed', 'strange', '--no-unmatched', '0', 1],
    ['is 0 when coverage is high enough', 'read', '--min-coverage 0.1', '0', 0],
    ['is 1 when coverage falls short', 'read', '--min-coverage 80', '0', 1],
    ['is 1 when coverage of the operations falls short', 'read', '--min-coverage operations=80', '0', 1],
  ])('%s', async (_, steps, options, exit, code) => {
    expect((await ran(steps, options, { EXIT: exit })).code).toBe(code);
  });
});

describe('the report', () => {
  test.concurrent('counts calls by operation and outcome, in the sandboxes that are gone too', async () => {
    const { calls, sandboxes, exit } = await report('read vendor change worker1 worker2 drop missing fault read');
    expect(calls).toEqual([
      { operation: 'elastic-path/getDunningRule', calls: 4, outcomes: { 200: 2, 404: 1, 500: 1 }, violations: 0, faults: 1 },
      { operation: 'elastic-path/updateDunningRule', calls: 3, outcomes: { 200: 1, 400: 2 }, violations: 2, faults: 0 },
    ]);
    expect([sandboxes, exit]).toEqual([['default', 'worker-1', 'worker-2'], 1]);
  });

  test.concurrent('tells each kind of breach once: why, the request, and how often and where', async () => {
    const { violations } = await report('break worker1 worker2');
    expect(violations).toEqual([
      expect.objectContaining({
        operation: 'elastic-path/updateDunningRule',
        times: 2,
        sandboxes: ['default', 'worker-1'],
        status: 400,
        why: [expect.objectContaining({ rule: 'minimum', request: '/body/data/attributes/payment_retries_limit', message: 'must be >= 0' })],
        request: expect.objectContaining({ method: 'PUT', body: expect.objectContaining({ data: expect.anything() }) }),
      }),
      expect.objectContaining({ times: 1, sandboxes: ['worker-2'], why: [expect.objectContaining({ rule: 'type' })] }),
    ]);
  });

  test.concurrent('tells calls that matched nothing, also in sandboxes that never were, and what was near', async () => {
    const { unmatched } = await report('strange strange');
    expect(unmatched).toEqual([
      expect.objectContaining({ method: 'GET', path: '/@nobody/v2/subscriptions/dunning-ruels', times: 2, nearest: 'GET /v2/subscriptions/dunning-rules' }),
    ]);
  });

  test.concurrent('measures the contracts that were called, or those that are named', async () => {
    expect((await report('read')).measured).toEqual(['elastic-path']);
    expect((await report('read', '--vendor hostway --vendor elastic-path')).measured).toEqual(['hostway', 'elastic-path']);
    const { measures, measured } = await report('', '--spec examples/specs/tickets.yaml');
    expect([measured, measures.operations.met]).toEqual([['tickets'], 0]);
  });

  test.concurrent('holds no secret', async () => {
    expect(JSON.stringify(await report('break'))).not.toContain('Bearer any');
  });

  test.concurrent('is written in every format that is asked for, into a folder', async () => {
    const path = folder();
    await ran('break strange', `--report md,json,junit --report html --report-dir ${path}`);
    const files = Object.fromEntries(readdirSync(path).map((file) => [file, readFileSync(join(path, file), 'utf8')]));
    expect(Object.keys(files).sort()).toEqual(['junit.xml', 'report.html', 'report.json', 'report.md']);
    for (const text of Object.values(files)) expect(text).toContain('elastic-path/updateDunningRule');
    expect(files['junit.xml']).toMatch(/<testsuites name="paystub" tests="1" failures="1">/);
  });

  test.concurrent("goes onto GitHub's page of the job", async () => {
    const page = join(folder(), 'summary.md');
    writeFileSync(page, 'Before.\n');
    await ran('break', '', { GITHUB_STEP_SUMMARY: page });
    expect(readFileSync(page, 'utf8')).toMatch(/^Before\.\n# Paystub: failed\n/);
  });

  test.concurrent('is readable at 80 columns, in plain text where it is no terminal; only what is to be copied is longer', async () => {
    const { stdout } = await ran('break worker1 worker2 strange read', '--min-coverage 80');
    const lines = stdout.split('\n').filter((line) => !line.startsWith('$ curl '));
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80);
    expect(stdout).not.toContain('\x1b');
    expect(lines).toEqual(expect.arrayContaining(['Failed:', '  3 requests broke the contract']));
  });

  test.concurrent('is silent with --quiet', async () => {
    expect(await ran('break', '--quiet')).toEqual({ code: 1, stdout: '', stderr: '' });
  });

  test.concurrent('says how it went where nothing makes it fail', async () => {
    expect((await ran('break', '--allow-violations')).stdout).toContain('The contract was broken, which is allowed.');
    const { stdout } = await ran('');
    expect(stdout).toContain('No vendor was called: does the command take its address from PAYSTUB_URL?');
    expect(stdout).not.toContain('never met');
  });

  test.concurrent('its curl does the same again', async () => {
    const { violations } = await report('break');
    const { stdout } = await paystub(['run', '--json', '--', 'sh', '-c', violations[0]?.curl.replaceAll('http://127.0.0.1:4010', '\'"$PAYSTUB_URL"\'') ?? '']);
    expect((JSON.parse(stdout) as RunReport).violations).toEqual([expect.objectContaining({ why: violations[0]?.why, times: 1 })]);
  });
});

describe('a ratchet', () => {
  const shares = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;

  test('is made, rises, and is not left to fall', async () => {
    const file = join(folder(), 'in', 'a', 'folder', 'ratchet.json');
    expect((await ran('read', `--ratchet ${file}`)).code).toBe(0);
    const first = shares(file);
    expect((await ran('read change missing', `--ratchet ${file}`)).code).toBe(0);
    const second = shares(file);
    expect(second.answers).toBeGreaterThan(first.answers ?? 0);
    const { code, stdout } = await ran('read', `--ratchet ${file}`);
    expect([code, shares(file)]).toEqual([1, second]);
    expect(stdout).toContain(`coverage of answers fell from ${second.answers} % to ${first.answers} %`);
  });

  test('is not raised by a run that failed', async () => {
    const file = join(folder(), 'ratchet.json');
    await ran('read', `--ratchet ${file}`);
    const before = shares(file);
    await ran('read change break', `--ratchet ${file}`);
    expect(shares(file)).toEqual(before);
  });
});

test('shards that met different things met all of them together', async () => {
  const path = folder();
  await ran('read', `--report json --report-dir ${path}/a`);
  await ran('change', `--report json --report-dir ${path}/b`);
  const files = [`${path}/a/report.json`, `${path}/b/report.json`];
  const { stdout, code } = await paystub(['coverage', 'merge', ...files, '--json', '--output', `${path}/all.json`]);
  const merged = JSON.parse(stdout) as RunReport['coverage'];
  expect([code, merged.measures.operations.met, merged.operations.filter(({ calls }) => calls > 0).map(({ operation }) => operation)]).toEqual([
    0,
    2,
    ['elastic-path/getDunningRule', 'elastic-path/updateDunningRule'],
  ]);
  const again = await paystub(['coverage', 'merge', `${path}/all.json`, '--min-coverage', 'operations=50']);
  expect(again.code).toBe(1);
  expect(again.stdout).toMatch(/operations +2 of/);
  expect(again.stdout).toContain('less than the 50 % that are asked for');
});

/** Whether a process is there and not only waits to be buried. */
function isAlive(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

describe('leaves no process behind', () => {
  test('when the command does not wait for what it started', async () => {
    const { stdout } = await paystub(['run', '--', 'sh', '-c', 'sleep 600 & echo "pid=$!"']);
    expect(isAlive(Number(/pid=(\d+)/.exec(stdout)?.[1]))).toBe(false);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('told %s it passes that on to all, and says what it had', async (signal, code) => {
    const { child, ended } = run(['run', '--', 'sh', '-c', 'sleep 600 & echo "pid=$!"; node test/support/report-client.mjs read wait; exit 0']);
    let said = '';
    await new Promise<void>((resolve) => child.stdout?.on('data', (text: Buffer) => (said += text).includes('ready') && resolve()));
    child.kill(signal);
    const { stdout, code: exit } = await ended;
    expect(exit).toBe(code);
    expect(stdout).toContain(`Paystub: interrupted by ${signal} after 1 call of 1 operation in 1 sandbox`);
    expect(isAlive(Number(/pid=(\d+)/.exec(stdout)?.[1]))).toBe(false);
  });

  test('killed, which it cannot hear', async () => {
    const { child, ended } = run(['run', '--', 'sh', '-c', 'sleep 600 & echo "pid=$!"; node test/support/report-client.mjs read wait']);
    let said = '';
    await new Promise<void>((resolve) => child.stdout?.on('data', (text: Buffer) => (said += text).includes('ready') && resolve()));
    child.kill('SIGKILL');
    // Whoever is left holds its output open.
    await ended;
    await expect.poll(() => isAlive(Number(/pid=(\d+)/.exec(said)?.[1])), { timeout: 60_000 }).toBe(false);
  });

  test('told twice it does not wait for a command that will not stop', async () => {
    const stubborn = "process.on('SIGINT', () => console.log('no')); console.log('ready'); setInterval(() => {}, 1000)";
    const { child, ended } = run(['run', '--', process.execPath, '-e', stubborn]);
    // Not a third time: what is printed last is the report of a process that is about to end.
    let told = 0;
    child.stdout?.on('data', () => told++ < 2 && child.kill('SIGINT'));
    expect((await ended).code).toBe(137);
  });

  test('there is no moment at which nobody listens, and the system would end Paystub alone', async () => {
    const lost: unknown[] = [];
    const silent = { write: () => true };
    const terminal = Object.assign(new EventEmitter(), { stdout: silent, stderr: silent, env: { PATH: process.env.PATH } });
    const ended = main(['run', '--quiet', '--', process.execPath, '-e', 'setInterval(() => {}, 1000)'], terminal);
    while (terminal.listenerCount('SIGINT') === 0) await setImmediate();
    terminal.on('removeListener', (signal) => lost.push(signal));
    terminal.emit('SIGINT');
    expect([await ended, lost]).toEqual([130, []]);
  });
});

describe('the command', () => {
  test.concurrent('gets its words as they are, its own --help too', async () => {
    const { stdout } = await paystub(['run', '--quiet', '--', process.execPath, '-p', 'JSON.stringify(process.argv.slice(1))', 'a b', '$HOME', '--help']);
    expect(JSON.parse(stdout)).toEqual(['a b', '$HOME', '--help']);
  });

  test.concurrent('finds every vendor in a variable of its own', async () => {
    const print = 'JSON.stringify(Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith("PAYSTUB"))))';
    const { stdout } = await paystub(['run', '--quiet', '--host', '0.0.0.0', '--', process.execPath, '-p', print]);
    const { PAYSTUB_URL: url, ...vendors } = JSON.parse(stdout) as Record<string, string>;
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(vendors).toEqual({
      PAYSTUB_URL_ELASTIC_PATH: `${url}/elastic-path`,
      PAYSTUB_URL_F5_XC: `${url}/f5-xc`,
      PAYSTUB_URL_HOSTWAY: `${url}/hostway`,
      PAYSTUB_URL_VMWARE_CPN: `${url}/vmware-cpn`,
    });
  });
});
