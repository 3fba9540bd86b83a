// Cold start and memory: process spawned → first 200 on a vendor call: a bare node:http, Paystub, and Paystub with a spec of 1,000 operations added, in turn.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { largeSpec } from './large-spec.mjs';
import { median } from './median.mjs';

const call = { path: '/v2/subscriptions/dunning-rules', headers: { authorization: 'Bearer t' } };
const vendors = ['elastic-path', 'f5-xc', 'hostway', 'vmware-cpn'].flatMap((id) => ['--vendor', id]);
const paystub = ['dist/cli.js', 'start', '--port', '0', '--json', ...vendors];

/** Resident memory of a process in MB, as the operating system counts it. */
const resident = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

/** Milliseconds that a process has had of any core, its threads included. */
const cpuOf = (pid) =>
  readdirSync(`/proc/${pid}/task`).reduce((sum, task) => sum + Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0]) / 1e6, 0);

async function measure(words) {
  const began = performance.now();
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(child.stdout, 'data');
  const listening = performance.now() - began;
  const { url } = JSON.parse(String(line));
  const idle = resident(child.pid);
  const { status } = await fetch(url + call.path, { headers: call.headers });
  if (status !== 200) throw new Error(`${words.join(' ')} answered ${status}`);
  const first = performance.now() - began;
  const after = resident(child.pid);
  const cpu = cpuOf(child.pid);
  child.kill('SIGTERM');
  await once(child, 'exit');
  return { listening, first, cpu, idle, after };
}

/** Medians of several rounds, the contenders in turn, so that a slow moment of the machine meets all. */
export async function coldStart(rounds = 9) {
  const folder = mkdtempSync(join(tmpdir(), 'paystub-bench-'));
  const spec = join(folder, 'things.json');
  writeFileSync(spec, JSON.stringify(largeSpec(1000)));
  const contenders = { bare: ['bench/servers/bare.mjs'], paystub, large: [...paystub, '--spec', spec] };
  const seen = { bare: [], paystub: [], large: [] };
  await fetch('http://127.0.0.1:9').catch(() => undefined); // the client's own warm-up
  for (let round = 0; round < rounds; round++) for (const [name, words] of Object.entries(contenders)) seen[name].push(await measure(words));
  rmSync(folder, { recursive: true });
  const of = (name, figure) => median(seen[name].map((run) => run[figure]));
  const ratio = (name, to, figure) => median(seen[name].map((run, index) => run[figure] / seen[to][index][figure]));
  const figures = {
    'listening, ms': of('paystub', 'listening'),
    'first 200 on a vendor call, ms': of('paystub', 'first'),
    'the same of bare node:http, ms': of('bare', 'first'),
    'cold start, bare node:http = 1': ratio('paystub', 'bare', 'first'),
    'the same in CPU': ratio('paystub', 'bare', 'cpu'),
    'with 1,000 operations more, cold start without = 1': ratio('large', 'paystub', 'first'),
    'the same with 1,000 more, in CPU': ratio('large', 'paystub', 'cpu'),
    'resident memory idle, MB': of('paystub', 'idle'),
    'resident memory after the first call, MB': of('paystub', 'after'),
  };
  return { figures };
}
