import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { build } from '../support/process.js';

/** What is heavy, and not everybody's need. */
const heavy = ['@stoplight/prism-core', '@stoplight/prism-http', 'ajv', 'express', 'json-schema-faker', 'temporal-polyfill', 'yaml'];

const running: ChildProcess[] = [];

beforeAll(build, 120_000);
afterEach(() => running.splice(0).forEach((child) => void child.kill()));

/** `paystub start` in a process of its own that writes down what it loads. */
async function start(...options: string[]) {
  const file = join(mkdtempSync(join(tmpdir(), 'paystub-loaded-')), 'files.txt');
  writeFileSync(file, '');
  const words = ['--import', new URL('loaded-packages.mjs', import.meta.url).href, 'dist/cli.js', 'start', '--port', '0', '--json', ...options];
  const child = spawn(process.execPath, words, { env: { ...process.env, LOADED_FILES: file }, stdio: ['ignore', 'pipe', 'inherit'] });
  running.push(child);
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const { url } = JSON.parse(line.toString()) as { url: string };
  // Of ajv the build has made one file.
  const loaded = /(?<=node_modules[\\/])(@[^\\/]+[\\/])?[^\\/\n]+(?=[\\/][^\n]*$)|(?<=dist[\\/])ajv(?=\.cjs$)/gm;
  const packages = () => new Set(readFileSync(file, 'utf8').match(loaded) ?? []);
  return {
    call: async (path: string, init: RequestInit = {}) => {
      const { status } = await fetch(`${url}${path}`, {
        ...init,
        headers: { Authorization: 'Bearer any', 'Content-Type': 'application/json', ...init.headers },
      });
      return status;
    },
    packages,
    heavy: () => heavy.filter((name) => packages().has(name)),
  };
}

test('the watcher sees what is imported and what is required', async () => {
  const paystub = await start('--spec', 'examples/specs/tickets.yaml');
  await paystub.call('/_paystub/health');
  // express is imported; what it needs, it requires itself.
  expect([...paystub.packages()]).toEqual(expect.arrayContaining(['yaml', 'express', 'body-parser', 'router']));
});

test('npm start loads no package at all, and each one when it is first needed', async () => {
  const paystub = await start('--frozen', '--now', '2026-01-01T00:00:00Z');
  expect([...paystub.packages()]).toEqual([]);

  const rule = '/v2/subscriptions/dunning-rules/00000000-0000-0000-0000-000000000000';
  const data = { id: '00000000-0000-0000-0000-000000000000', type: 'subscription_dunning_rule', attributes: {} };
  const put = (body: object) => paystub.call(rule, { method: 'PUT', body: JSON.stringify(body) });
  expect(await paystub.call(rule)).toBe(200);
  expect(await put({ data })).toBe(200);
  expect(await paystub.call(rule, { headers: { Prefer: 'code=404' } })).toBe(404);
  expect(paystub.heavy()).toEqual([]);

  // What is wrong, ajv tells.
  expect(await put({ data: { ...data, attributes: { action: 7 } } })).toBe(400);
  expect(paystub.heavy()).toEqual(['ajv']);

  expect(await paystub.call('/_paystub/health')).toBe(200);
  expect(paystub.heavy()).toEqual(['ajv', 'express']);

  const advance = (by: string) => paystub.call('/_paystub/sandboxes/default/clock/advance', { method: 'POST', body: JSON.stringify({ by }) });
  expect(await advance('P1M')).toBe(200);
  expect(paystub.heavy()).toEqual(['ajv', 'express', 'temporal-polyfill']);

  expect(await paystub.call(rule, { headers: { Prefer: 'dynamic=true' } })).toBe(200);
  expect(paystub.heavy()).toEqual(['ajv', 'express', 'json-schema-faker', 'temporal-polyfill']);
});

test('Prism comes with the first call that only a spec can answer', async () => {
  // Where clocks stand nothing has fallen due, and no calendar is needed.
  const paystub = await start('--spec', 'examples/specs/parcels.json', '--frozen', '--now', '2026-01-01T00:00:00Z');
  expect([...paystub.packages()]).toEqual([]);

  expect(await paystub.call('/v2/subscriptions/dunning-rules')).toBe(200);
  expect(paystub.heavy()).toEqual([]);
  expect(await paystub.call('/routes/OSL-bgo')).toBe(400);
  expect(paystub.heavy()).toEqual(['ajv']);

  expect(await paystub.call('/routes/OSL-BGO')).toBe(200);
  expect(paystub.heavy()).toEqual(expect.arrayContaining(['@stoplight/prism-core', '@stoplight/prism-http', 'ajv']));
});

test('a spec in YAML needs the YAML reader and nothing else', async () => {
  const paystub = await start('--spec', 'examples/specs/tickets.yaml');
  expect([...paystub.packages()]).toEqual(['yaml']);
});
