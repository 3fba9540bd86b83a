// Who is measured beside Paystub. Peers are installed into a temporary folder when they are wanted: none of them is a dependency.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const peers = ['express@5.3.0', 'ajv@8.20.0', 'fastify@5', '@stoplight/prism-cli@5', 'openapi-backend@5'];
const folder = join(tmpdir(), 'paystub-bench-peers');
const spec = resolve('dist/specs/elastic-path.json');
const server = (name, ...words) => [resolve(`bench/servers/${name}.mjs`), ...words];
const prism = (...words) => [join(folder, 'node_modules/@stoplight/prism-cli/dist/index.js'), 'mock', '--host', '127.0.0.1', ...words, spec];

/** By name: the words after `node`, and the folder to run in. */
export const contenders = {
  'bare node:http': { words: server('bare') },
  Paystub: { words: [resolve('dist/cli.js'), 'start', '--port', '0', '--json'] },
  'Express 5 + ajv': { words: server('express'), cwd: folder },
  'Fastify 5': { words: server('fastify'), cwd: folder },
  'openapi-backend 5': { words: server('openapi-backend', spec), cwd: folder },
  'Prism 5 (-v silent)': { words: prism('-v', 'silent', '--port', '4999'), cwd: folder, url: 'http://127.0.0.1:4999' },
};

/** Installs the peers, once. @throws Error when npm cannot */
export function installPeers() {
  if (existsSync(join(folder, 'node_modules/fastify'))) return;
  mkdirSync(folder, { recursive: true });
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, ...peers], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the peers cannot be installed:\n${stderr}`);
}

/** Starts a contender, on a core of its own where the machine has `taskset`; resolves when it answers. */
export async function start({ words, cwd, url, env }) {
  const pinned = spawnSync('taskset', ['-c', '0', 'true']).status === 0 ? ['taskset', '-c', '0'] : [];
  const [command, ...rest] = [...pinned, process.execPath, ...words];
  const child = spawn(command, rest, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', url ? 'ignore' : 'pipe', 'inherit'] });
  const address = url ? await answering(url) : JSON.parse(String((await once(child.stdout, 'data'))[0])).url;
  const stop = () => {
    child.kill('SIGTERM');
    return once(child, 'exit');
  };
  return { url: address, pid: child.pid, stop };
}

async function answering(url) {
  for (;;) {
    try {
      await fetch(url);
      return url;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
