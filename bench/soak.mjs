// Two hundred connections for a minute, with faults, resets and slow readers among them: no journal entry may be lost, no socket, no memory, and it must stop cleanly.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const path = '/v2/subscriptions/dunning-rules';
const request = (extra = '') => `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer t\r\n${extra}\r\n`;

/** Each way of calling: how many connections, and what one of them does until the end. It says how many calls it has made. */
const callers = {
  steady: { count: 150, call: (port) => exchange(port, request('Connection: close\r\n')) },
  'gone before the reply': { count: 20, call: (port) => exchange(port, request(), { gone: true }) },
  'slow readers': { count: 20, call: (port) => exchange(port, request('Connection: close\r\n'), { slow: true }) },
  'struck by faults': { count: 10, call: (port) => exchange(port, request('Connection: close\r\nX-Strike: yes\r\n')) },
};

/** One call on a connection of its own; tells whether anything was heard. */
function exchange(port, bytes, { gone = false, slow = false } = {}) {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    let isHeard = false;
    socket.on('data', () => (isHeard = true));
    socket.on('error', () => {}).on('close', () => resolve(isHeard));
    socket.on('connect', () => {
      socket.write(bytes, () => gone && setTimeout(() => socket.resetAndDestroy(), 5));
      if (!slow) return;
      socket.pause();
      setTimeout(() => socket.resume(), 200);
    });
  });
}

const resident = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
const handles = (pid) => readdirSync(`/proc/${pid}/fd`).length;

export async function soak(seconds = 60) {
  const server = spawn(process.execPath, ['dist/cli.js', 'start', '--port', '0', '--json'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const { url } = JSON.parse(String((await once(server.stdout, 'data'))[0]));
  const port = Number(new URL(url).port);
  const control = async (place, body) =>
    (
      await fetch(
        `${url}/_paystub/sandboxes/default/${place}`,
        // Its connections are not to be counted.
        { headers: { connection: 'close', 'content-type': 'application/json' }, ...(body && { method: 'POST', body: JSON.stringify(body) }) },
      )
    ).json();
  for (const effect of [{ connection: 'reset' }, { connection: 'truncate' }, { status: 500 }])
    await control('faults', { match: { header: { 'x-strike': 'yes' } }, probability: 0.3, effect });
  await exchange(port, request('Connection: close\r\n'));
  await pause(1000);
  const rest = handles(server.pid);
  const until = performance.now() + seconds * 1000;
  let calls = 1;
  let heard = 1;
  const run = async ({ call }) => {
    while (performance.now() < until) {
      if (await call(port)) heard++;
      calls++;
    }
  };
  const memory = [];
  const watch = setInterval(() => memory.push(resident(server.pid)), 1000);
  await Promise.all(Object.values(callers).flatMap((caller) => Array.from({ length: caller.count }, () => run(caller))));
  clearInterval(watch);
  await pause(2000);
  const left = handles(server.pid) - rest;
  const { entries } = await control('journal?limit=1');
  server.kill('SIGTERM');
  const [code] = await once(server, 'exit');
  const third = memory.slice(Math.floor(memory.length / 3));
  const figures = {
    'calls made': calls,
    'replies heard': heard,
    'calls in the journal': Number(entries[0].id.slice(1)),
    'sockets left': left,
    'memory after a third, MB': third[0],
    'memory at the end, MB': third.at(-1),
    'exit code': code,
  };
  return { figures };
}
