// Cold start and memory: process spawned → first 200 on a vendor call, Paystub and a bare node:http in turn.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

const call = { path: '/v2/subscriptions/dunning-rules', headers: { authorization: 'Bearer t' } };
const contenders = { bare: ['bench/servers/bare.mjs'], paystub: ['dist/cli.js', 'start', '--port', '0', '--json'] };

/** Resident memory of a process in MB, as the operating system counts it. */
const resident = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

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
  child.kill('SIGTERM');
  await once(child, 'exit');
  return { listening, first, idle, after };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Medians of several rounds, the contenders in turn, so that a slow moment of the machine meets both. */
export async function coldStart(rounds = 7) {
  const seen = { bare: [], paystub: [] };
  await fetch('http://127.0.0.1:9').catch(() => undefined); // the client's own warm-up
  for (let round = 0; round < rounds; round++) for (const [name, words] of Object.entries(contenders)) seen[name].push(await measure(words));
  const of = (name, figure) => median(seen[name].map((run) => run[figure]));
  return {
    'listening, ms': of('paystub', 'listening'),
    'first 200 on a vendor call, ms': of('paystub', 'first'),
    'the same of bare node:http, ms': of('bare', 'first'),
    'cold start, bare node:http = 1': median(seen.paystub.map((run, index) => run.first / seen.bare[index].first)),
    'resident memory idle, MB': of('paystub', 'idle'),
    'resident memory after the first call, MB': of('paystub', 'after'),
  };
}
