import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Repetition } from '../../src/recording/replay.js';
import { card } from '../support/face-calls.js';
import { paystub } from '../support/face-terminal.js';

function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'paystub-record-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  // What is not there yet is made.
  return join(folder, 'of', 'today', 'run.jsonl');
}

/** Records what `test/support/recorded-client.mjs` does, and gives the file. */
async function recorded(steps: string, options: readonly string[] = []): Promise<string> {
  const file = newFile();
  const { code, stderr } = await paystub([
    'run',
    '--quiet',
    '--allow-violations',
    '--record',
    file,
    ...options,
    '--',
    process.execPath,
    'test/support/recorded-client.mjs',
    ...steps.split(' '),
  ]);
  expect([code, stderr]).toEqual([0, '']);
  return file;
}

async function repeated(file: string): Promise<Repetition> {
  const { stdout, code } = await paystub(['replay', file, '--json']);
  const repetition = JSON.parse(stdout) as Repetition;
  expect(code).toBe(repetition.difference ? 1 : 0);
  return repetition;
}

const all =
  'read change break strange pay payBadly fault read stub read advance read token reset change fork forked workers snapshot pay putBack read hold drop read';

describe('a recorded run is the same again', () => {
  test.each([
    ['on clocks that stand', ['--frozen', '--now', '2026-01-01T00:00:00Z']],
    ['on clocks that run', []],
    ['with strict credentials', ['--auth', 'strict', '--seed', '7']],
  ])('%s', async (_, options) => {
    const repetition = await repeated(await recorded(all, options));
    expect(repetition.difference).toBeUndefined();
    expect(repetition.calls).toBeGreaterThan(10);
  });
});

test('the recording holds no secret', async () => {
  const text = readFileSync(await recorded('pay payBadly token read snapshot'), 'utf8');
  for (const secret of [card.accountNumber, card.verificationNumber, 'Bearer any', 'very-secret-client-key', 'b0d6352a-f66a-476d-8e1d'])
    expect(text).not.toContain(secret);
});

describe('the first difference is named', () => {
  test('with its call and its place', async () => {
    const file = await recorded('read change read');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/("payment_retries_limit":)3(?=.*\n.*\n$)/, '$14'));
    const { difference, calls } = await repeated(file);
    expect(calls).toBe(1);
    expect(difference).toMatchObject({
      call: 2,
      sandbox: 'default',
      entry: 'e2',
      place: '/response/body/data/attributes/payment_retries_limit',
      recorded: 3,
      repeated: 4,
    });
  });
});

test.each([
  ['replay', 'replay takes one file: paystub replay recording.jsonl'],
  ['replay nowhere.jsonl', 'nowhere.jsonl is no recording of paystub run --record: ENOENT'],
  ['replay package.json', 'package.json is no recording of paystub run --record'],
])('%s is wrong use', async (words, message) => {
  const { code, stderr } = await paystub(words.split(' '));
  expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
});

test('what was recorded before is left as it is by a command line that is wrong', async () => {
  const file = await recorded('read');
  const before = readFileSync(file, 'utf8');
  expect((await paystub(['run', '--record', file, '--vendor', 'hostwy', '--', 'true'])).code).toBe(2);
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('a vendor from a file is found again', async () => {
  const file = newFile();
  const options = ['--vendor', 'hostway', '--spec', 'examples/specs/tickets.yaml', '--record', file];
  await paystub(['run', '--quiet', ...options, '--', 'sh', '-c', 'curl -sS "$PAYSTUB_URL_TICKETS/nowhere"; curl -sS "$PAYSTUB_URL/@a/orders/1"']);
  expect(await repeated(file)).toEqual({ calls: 2, sandboxes: 2 });
});
