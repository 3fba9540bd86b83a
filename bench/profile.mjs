// Where the time of a call goes, and what it allocates: a CPU profile and an allocation profile of a server under load, summed up by the steps of a request's life.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { kinds } from './calls.mjs';
import { contenders, start } from './contenders.mjs';
import { load } from './load.mjs';

/** Functions of the code whose time, with all that they call, is a step. */
const steps = {
  match: 'find the operation',
  readBody: 'read the body',
  receive: 'read the body',
  authenticate: 'know who calls',
  validate: 'hold the request against the contract',
  strike: 'look for a fault',
  answer: 'let the vendor work',
  check: 'prove the reply',
  commit: 'apply the work',
  refused: 'word the refusal',
  record: 'journal and coverage',
  respond: 'write the reply',
  '(garbage collector)': 'collect garbage',
  '(idle)': 'idle',
};

const stepOf = (functionName) => (Object.hasOwn(steps, functionName) ? steps[functionName] : undefined);

/** Sums `weigh(node)` up by step; what is under none is node's own where it began in one of its files, else the way between the steps. */
function byStep(root, weigh, children) {
  const sums = {};
  const visit = (node, above) => {
    const { functionName, url } = node.callFrame;
    const step = stepOf(functionName) ?? above ?? (url.startsWith('node:') ? undefined : functionName === 'serve' ? 'between the steps' : undefined);
    const label = step ?? 'node:http';
    sums[label] = (sums[label] ?? 0) + weigh(node);
    for (const child of children(node)) visit(child, step);
  };
  visit(root, undefined);
  return sums;
}

function cpuByStep({ nodes, samples, timeDeltas }) {
  const nodesById = new Map(nodes.map((node) => [node.id, node]));
  const weights = new Map();
  for (const [index, id] of samples.entries()) weights.set(id, (weights.get(id) ?? 0) + timeDeltas[index]);
  return byStep(
    nodes[0],
    ({ id }) => weights.get(id) ?? 0,
    ({ children = [] }) => children.map((id) => nodesById.get(id)),
  );
}

const bytesByStep = ({ head }) =>
  byStep(
    head,
    ({ selfSize }) => selfSize,
    ({ children }) => children,
  );

async function profiled(call, count) {
  const folder = mkdtempSync(join(tmpdir(), 'paystub-profile-'));
  const { words } = contenders.Paystub;
  const server = await start({ words: ['--import', resolve('bench/servers/profiled.mjs'), ...words], env: { PROFILES: folder } });
  try {
    await load(server.url, call, 2 * count);
    process.kill(server.pid, 'SIGUSR2');
    await pause(500);
    await load(server.url, call, count);
    process.kill(server.pid, 'SIGUSR2');
    const file = join(folder, 'profiles.json');
    while (!existsSync(file)) await pause(50);
    await pause(500);
    return JSON.parse(readFileSync(file, 'utf8'));
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}

/** For each kind of call a table: of each step its share of the CPU time, in percent, and the bytes that it allocates for a call. */
export async function profile(count = 20_000) {
  const tables = {};
  for (const [name, call] of Object.entries(kinds)) {
    const { cpu, heap } = await profiled(call, count);
    const { idle, ...busy } = cpuByStep(cpu);
    const bytes = bytesByStep(heap);
    const whole = Object.values(busy).reduce((sum, each) => sum + each, 0);
    const rows = Object.entries(busy).sort(([, a], [, b]) => b - a);
    tables[name] = Object.fromEntries(rows.map(([step, time]) => [step, { share: (100 * time) / whole, bytes: Math.round((bytes[step] ?? 0) / count) }]));
    console.log(`\n${name.padEnd(42)} % of CPU   bytes`);
    for (const [step, { share, bytes: size }] of Object.entries(tables[name]))
      console.log(step.padEnd(42), share.toFixed(1).padStart(8), String(size).padStart(7));
  }
  return { figures: {}, tables };
}
