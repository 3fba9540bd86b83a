import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { SweepReport } from '../../src/sweep/report.js';
import { type Ended, paystub, run } from '../support/face-terminal.js';

// Each sweep starts a command a few times over.
vi.setConfig({ testTimeout: 120_000 });

const job = 'elastic-path/createJob';

const folders: string[] = [];
afterAll(() => {
  for (const path of folders) rmSync(path, { recursive: true });
});

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'paystub-sweep-'));
  folders.push(path);
  return path;
}

const words = (how: string, options: string, place: string) => [
  'sweep',
  ...options.split(' ').filter(Boolean),
  '--state',
  join(place, 'state.json'),
  '--',
  'sh',
  'test/support/sweep-client.sh',
  how,
];

/** `paystub sweep <options> -- <the client> <how it takes failure>`. */
const swept = (how: string, options = '', place = folder(), env = {}): Promise<Ended> => paystub(words(how, options, place), env);

/** The same, as JSON. */
async function report(how: string, options = '', place = folder(), env = {}): Promise<SweepReport & { readonly exit: number | null }> {
  const { stdout, stderr, code } = await swept(how, `--json ${options}`, place, env);
  if (stdout === '') throw new Error(stderr);
  return { ...JSON.parse(stdout), exit: code };
}

const verdictsOf = ({ results }: SweepReport) => Object.fromEntries(results.map(({ failure, verdict }) => [failure, verdict]));

describe('a sweep meets every failure of every call, and says what came of it', () => {
  test.concurrent('of a client that tries again, whatever failed', async () => {
    const told = await report('again', '--parallel 4 --timeout 30', folder(), { PATIENCE: '2' });
    const survived = ['reset', 'hang', '500', '429', 'empty', 'garbage', '400', '401', '403', '409'];
    const doubled = ['reset-committed', 'hang-committed', '500-committed', 'empty-committed', 'garbage-committed', 'truncate-committed', 'slow', 'drip'];
    expect(verdictsOf(told)).toEqual({
      ...Object.fromEntries(survived.map((failure) => [failure, 'survived'])),
      ...Object.fromEntries(doubled.map((failure) => [failure, 'double effect'])),
      truncate: 'survived',
      // It does not read what it gets.
      garbled: 'lost effect',
      'garbled-committed': 'survived',
    });
    expect({ exit: told.exit, calls: told.clean.calls, unsteady: told.clean.unsteady }).toEqual({
      exit: 1,
      calls: [{ operation: job, times: 1 }],
      unsteady: [],
    });
    const [lost] = told.results;
    expect(lost).toMatchObject({ case: `${job}#1:reset-committed`, code: 0, differences: [{ collection: 'elastic-path/jobs', changed: 0 }] });
  });

  test.concurrent.each([
    ['once', '500', 'wrong result', 1],
    ['once', '400', 'gave up', 0],
    ['careless', '500', 'lost effect', 1],
    ['careless', '400', 'lost effect', 1],
    ['careless', '500-committed', 'survived', 0],
    ['again', '429', 'survived', 0],
    ['stubborn', '500', 'hung', 1],
  ])('%s, under %s: %s', async (how, failure, verdict, exit) => {
    const { stdout, code } = await swept(how, `--json --timeout 3 --only ${job}#1:${failure}`);
    expect(code).toBe(exit);
    expect(Object.values(verdictsOf(JSON.parse(stdout)))).toEqual([verdict]);
  });
});

test.concurrent('a case that the command does not have is no case: the nearest is named', async () => {
  expect(await swept('once', `--quiet --only ${job}#1:503`)).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining(`Did you mean "${job}#1:500"?`) });
});

describe('what it says', () => {
  test.concurrent('fits 80 columns, has no colour where nobody sees it, and for each failure a line that repeats it', async () => {
    const place = folder();
    const { stdout, code } = await swept('once', `--timeout 3 --seed 7 --only ${job}#1:500 --only ${job}#1:400`, place);
    expect(code).toBe(1);
    expect(stdout).not.toContain('\x1b');
    expect(stdout.split('\n').filter((line) => line.length > 80 && !line.startsWith('$ '))).toEqual([]);
    const [, again = ''] = /^\$ paystub (.*)$/m.exec(stdout) ?? [];
    expect(again).toBe(`sweep --only '${job}#1:500' --seed 7 --timeout 3 -- sh test/support/sweep-client.sh once`);
    expect(stdout).toMatch(/^ {4}1 gave up\n {4}1 wrong result$/m);
  });

  test.concurrent('goes into files too, in each form that is asked for', async () => {
    const place = folder();
    const { stdout } = await swept('once', `--quiet --report md,json,html --report-dir ${place}/out --only ${job}#1:500`, place);
    expect(stdout).toBe('');
    expect(readdirSync(join(place, 'out')).sort()).toEqual(['sweep.html', 'sweep.json', 'sweep.md']);
    for (const file of readdirSync(join(place, 'out'))) expect(readFileSync(join(place, 'out', file), 'utf8')).toContain(`${job}#1:500`);
  });

  test.concurrent('is nothing with --quiet, not even how far it is', async () => {
    expect(await swept('again', `--quiet --only ${job}#1:500`)).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});

describe('a sweep that is cut short', () => {
  test.concurrent('by its budget tells so, keeps what it has, and goes on with --resume', async () => {
    const place = folder();
    const first = await report('again', `--budget 0 --only ${job}#1:500 --only ${job}#1:429`, place);
    expect({ planned: first.planned, results: first.results, cut: first.cut, exit: first.exit }).toEqual({ planned: 2, results: [], cut: 'budget', exit: 0 });

    const results = (await report('again', `--only ${job}#1:500`, folder())).results.map((result) => ({ ...result, milliseconds: -1 }));
    const of = ['--', 'sh', 'test/support/sweep-client.sh', 'again'];
    writeFileSync(join(place, 'state.json'), JSON.stringify({ paystub: first.paystub, of, results }));
    const second = await report('again', `--resume --only ${job}#1:500 --only ${job}#1:429`, place);
    expect(second.results.map(({ failure, milliseconds }) => [failure, milliseconds === -1])).toEqual([
      ['500', true],
      ['429', false],
    ]);
    expect(second.cut).toBeUndefined();
    expect(existsSync(join(place, 'state.json'))).toBe(false);
  });

  test.concurrent.each(['SIGINT', 'SIGTERM'] as const)('by %s says what it had, and leaves a state and nobody behind', async (signal) => {
    const place = folder();
    const left = join(place, 'left');
    const running = run(words('waits-later', `--parallel 1 --timeout 100 --only ${job}#1:slow --only ${job}#1:500 --only ${job}#1:409`, place), { LEFT: left });
    await until(() => existsSync(left) && pidsIn(left).length >= 2);
    running.child.kill(signal);
    const { code, stdout } = await running.ended;
    expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringMatching(/of 3 runs were not made: it was interrupted\. --resume goes on\./) });
    expect(pidsIn(left).filter(isAlive)).toEqual([]);
  });

  test.concurrent('by SIGKILL leaves nobody behind', async () => {
    const place = folder();
    const left = join(place, 'left');
    const running = run(words('waits', '--timeout 100', place), { LEFT: left });
    await until(() => existsSync(left) && pidsIn(left).length >= 2);
    running.child.kill('SIGKILL');
    await running.ended;
    await until(() => !pidsIn(left).some(isAlive));
  });

  test.concurrent('goes on only where the same command was swept', async () => {
    const place = folder();
    expect(await swept('again', '--resume', place)).toMatchObject({ code: 2, stderr: expect.stringContaining('there is nothing to resume') });
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    writeFileSync(join(place, 'state.json'), JSON.stringify({ paystub: version, of: ['--', 'npm', 'test'], results: [] }));
    expect(await swept('again', '--resume', place)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('was left by another sweep: paystub sweep -- npm test'),
    });
  });
});

test.concurrent('whom a run leaves behind is ended with it', async () => {
  const place = folder();
  const left = join(place, 'left');
  await swept('leaves', `--quiet --only ${job}#1:409`, place, { LEFT: left });
  // The command was run four times: three times clean, then with its failure.
  expect(pidsIn(left).length).toBe(4);
  expect(pidsIn(left).filter(isAlive)).toEqual([]);
});

describe('a command that cannot be swept', () => {
  test.concurrent.each([
    [['--', 'nobody-has-this-command'], 2, 'there is no command "nobody-has-this-command" to run'],
    [
      ['--', 'sh', 'test/support/sweep-client.sh', 'broken'],
      1,
      'ended with 3 although nothing failed. A sweep needs one that succeeds. It said:\nnothing works',
    ],
    [['--', 'sh', 'test/support/sweep-client.sh', 'idle'], 1, 'made no call that could fail'],
    [[], 2, 'which command? It stands behind --: paystub sweep -- npm test'],
    [['npm', 'test'], 2, 'the command stands behind --: paystub sweep [options] -- npm test'],
    [['--budget', 'soon', '--', 'true'], 2, '--budget takes seconds or an ISO 8601 duration such as PT5M, not "soon".'],
    [['--report', 'junit', '--', 'true'], 2, '--report writes md, json, html, not "junit".'],
    [['--occurrences', '0', '--', 'true'], 2, '--occurrences takes a whole number from 1 to'],
    [['--parralel', '2', '--', 'true'], 2, 'Did you mean "--parallel"?'],
  ])('%j: %d', async (given, code, told) => {
    expect(await paystub(['sweep', '--quiet', ...given])).toEqual({ code, stdout: '', stderr: expect.stringContaining(told) });
  });
});

const pidsIn = (file: string): readonly number[] => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean).map(Number) : []);

function isAlive(pid: number): boolean {
  try {
    // Who has ended and is not yet buried answers too.
    return process.kill(pid, 0) && !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

async function until(holds: () => boolean): Promise<void> {
  for (let left = 4000; !holds(); left--) {
    if (left === 0) throw new Error('it did not come to that');
    await pause(20);
  }
}
