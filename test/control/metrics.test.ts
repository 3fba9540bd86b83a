import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { vendorCalls } from '../support/face-calls.js';
import { newProcess } from './world.js';

/** The text format, as far as Paystub uses it. */
const label = '[a-zA-Z_]\\w*="(?:[^"\\\\\\n]|\\\\[\\\\"n])*"';
const line = new RegExp(
  `^(?:# HELP (?<helped>[a-z_]+) \\S.*|# TYPE (?<typed>[a-z_]+) (?<type>counter|gauge)|(?<name>[a-z_]+)(?:\\{(?<labels>${label}(?:,${label})*)\\})? (?<value>[\\d.e+]+))$`,
);

/** Samples by name and labels. @throws where a line is none, or a sample has no HELP and TYPE before it */
function parse(text: string): ReadonlyMap<string, number> {
  const [helped, typed] = [new Set<string>(), new Map<string, string>()];
  const samples = new Map<string, number>();
  expect(text.endsWith('\n')).toBe(true);
  for (const one of text.slice(0, -1).split('\n')) {
    const read = line.exec(one)?.groups;
    expect(read, one).toBeDefined();
    if (read?.helped) helped.add(read.helped);
    if (read?.typed) typed.set(read.typed, read.type ?? '');
    if (!read?.name) continue;
    expect([helped.has(read.name), typed.get(read.name)], one).toEqual([true, read.name.endsWith('_total') ? 'counter' : 'gauge']);
    const key = read.labels ? `${read.name}{${read.labels}}` : read.name;
    expect(samples.has(key), `${key} is there twice`).toBe(false);
    samples.set(key, Number(read.value));
  }
  return samples;
}

/** A process, and its metrics as a monitor gets them. */
async function monitored(options?: Parameters<typeof newProcess>[0]) {
  const { url, ask, control } = await newProcess(options);
  const scrape = () =>
    new Promise<ReadonlyMap<string, number>>((resolve, reject) => {
      get(`${url}/_paystub/metrics`, async (response) => {
        let text = '';
        for await (const chunk of response.setEncoding('utf8')) text += chunk;
        expect(response.headers['content-type']).toBe('text/plain; version=0.0.4');
        resolve(parse(text));
      }).on('error', reject);
    });
  return { ask, control, scrape };
}

const ofKind = (samples: ReadonlyMap<string, number>, kind: string) => Object.fromEntries([...samples].filter(([key]) => key.startsWith(kind)));

test('calls by status and faults by effect, in all sandboxes, also those that are gone', async () => {
  const { ask, control, scrape } = await monitored();
  const [here, there] = [vendorCalls(ask), vendorCalls(ask, '/@trial')];
  await here.readRule();
  await there.readRule();
  await there.changeRule({ payment_retries_limit: 3 });
  await control.post('/sandboxes/default/faults', { match: { method: 'PUT' }, times: 1, effect: { status: 409 } });
  await here.changeRule({ payment_retries_limit: 5 });
  expect(ofKind(await scrape(), 'paystub_sandboxes')).toEqual({ paystub_sandboxes: 2 });
  await control.delete('/sandboxes/trial');
  const samples = await scrape();
  expect(ofKind(samples, 'paystub_calls_total')).toEqual({
    'paystub_calls_total{vendor="elastic-path",operation="elastic-path/getDunningRule",status="200"}': 2,
    'paystub_calls_total{vendor="elastic-path",operation="elastic-path/updateDunningRule",status="200"}': 1,
    'paystub_calls_total{vendor="elastic-path",operation="elastic-path/updateDunningRule",status="409"}': 1,
  });
  expect(ofKind(samples, 'paystub_faults_total')).toEqual({
    'paystub_faults_total{operation="elastic-path/updateDunningRule",effect="409"}': 1,
  });
  expect(ofKind(samples, 'paystub_sandboxes')).toEqual({ paystub_sandboxes: 1 });
  expect(ofKind(samples, 'paystub_journal')).toEqual({ paystub_journal_entries: 2, paystub_journal_readers: 0 });
});

test('a label says what it means, whatever an operation is called', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'paystub-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const spec = readFileSync('test/support/face-gallery.yaml', 'utf8').replace('listPictures', JSON.stringify('list "all" of C:\\new'));
  writeFileSync(join(folder, 'gallery.yaml'), spec);
  const { ask, scrape } = await monitored({ vendors: [], specs: [join(folder, 'gallery.yaml')] });
  expect((await ask('GET', '/pictures')).status).toBe(200);
  expect(ofKind(await scrape(), 'paystub_calls_total')).toEqual({
    'paystub_calls_total{vendor="gallery",operation="gallery/list \\"all\\" of C:\\\\new",status="200"}': 1,
  });
});

test('the process: version, memory, and when it began', async () => {
  const { scrape } = await monitored();
  const samples = await scrape();
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(samples.get(`paystub_build_info{version="${version}"}`)).toBe(1);
  expect(samples.get('process_resident_memory_bytes')).toBeGreaterThan(1_000_000);
  const began = samples.get('process_start_time_seconds') ?? 0;
  const now = performance.timeOrigin + performance.now();
  expect(began).toBeGreaterThan(now / 1000 - 24 * 3600);
  expect(began).toBeLessThan(now / 1000);
});
