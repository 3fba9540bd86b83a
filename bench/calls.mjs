// What a call costs: CPU of the server process as the operating system counts it, beside peers, in interleaved rounds of one run.
import { readdirSync, readFileSync } from 'node:fs';
import { contenders, installPeers, start } from './contenders.mjs';
import { load } from './load.mjs';
import { change, id, path } from './servers/rule.mjs';

const auth = { Authorization: 'Bearer t' };
const broken = { data: { ...change.data, attributes: { payment_retry_type: 'fixed', payment_retry_interval: 0 } } };
const roles = '/api/web/namespaces/system/billing/payment_method';

/** Each by name; `only` = nobody else has such an operation. */
export const kinds = {
  PUT: { method: 'PUT', path: `${path}/${id}`, headers: auth, body: JSON.stringify(change) },
  GET: { method: 'GET', path: `${path}/${id}`, headers: auth },
  'refused (400)': { method: 'PUT', path: `${path}/${id}`, headers: auth, body: JSON.stringify(broken), status: 400 },
  'role switch': {
    only: 'Paystub',
    like: 'PUT',
    method: 'POST',
    path: `${roles}/payment-method-2/secondary`,
    headers: { Authorization: 'APIToken t' },
    body: JSON.stringify({ namespace: 'system', name: 'payment-method-2' }),
  },
};

/** CPU microseconds of a process, all its threads, in user and kernel mode, as the scheduler counts them. */
const cpu = (pid) =>
  readdirSync(`/proc/${pid}/task`)
    .map((thread) => Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]))
    .reduce((sum, nanoseconds) => sum + nanoseconds / 1000, 0);

export async function measure(server, call, count) {
  const before = cpu(server.pid);
  const { latencies } = await load(server.url, call, count);
  const used = cpu(server.pid) - before;
  return { micros: used / count, p99: latencies[Math.floor(latencies.length * 0.99)] };
}

/** Ratios of CPU per request, and of p99, to the bare server: median, and min to max of the rounds. */
export async function calls() {
  const costs = await callCosts();
  const { cpu, p99 } = ratios(costs);
  print(cpu);
  const ofPaystub = ([name, byName]) => [`p99 of ${name}, bare node:http = 1`, byName.Paystub.median];
  return { figures: Object.fromEntries(Object.entries(p99).map(ofPaystub)), cpu, p99, costs };
}

function print(cpu) {
  const cell = (spread) => (spread ? `${spread.median.toFixed(1)} (${spread.min.toFixed(1)}-${spread.max.toFixed(1)})` : '').padEnd(18);
  console.log(['CPU per request'.padEnd(22), ...Object.keys(cpu).map((name) => name.padEnd(18))].join(''));
  for (const name of new Set(Object.values(cpu).flatMap((byName) => Object.keys(byName))))
    console.log([name.padEnd(22), ...Object.values(cpu).map((byName) => cell(byName[name]))].join(''));
}

/** Microseconds of CPU per request and p99 by contender and call, a list with one entry for each round. */
async function callCosts({ rounds = 5, count = 5000, warmUp = 25_000, only = Object.keys(contenders) } = {}) {
  installPeers();
  const servers = [];
  for (const [name, contender] of Object.entries(contenders)) if (only.includes(name)) servers.push([name, await start(contender)]);
  const costs = {};
  const turn = async (keep, size) => {
    for (const [callName, call] of Object.entries(kinds)) {
      for (const [name, server] of servers) {
        if (call.only && call.only !== name) continue;
        // The bare server refuses nothing.
        const measured = await measure(server, name === 'bare node:http' ? { ...call, status: 200 } : call, size);
        if (keep) ((costs[callName] ??= {})[name] ??= []).push(measured);
      }
    }
  };
  try {
    await turn(false, warmUp);
    for (let round = 0; round < rounds; round++) await turn(true, count);
  } finally {
    await Promise.all(servers.map(([, server]) => server.stop()));
  }
  return costs;
}

const sorted = (values) => values.toSorted((a, b) => a - b);
const spread = (values) => ({ min: sorted(values)[0], median: sorted(values)[Math.floor(values.length / 2)], max: sorted(values).at(-1) });

/** Ratios to the bare server of the same round. */
function ratios(costs, yardstick = 'bare node:http') {
  const base = (callName) => costs[kinds[callName].like ?? callName][yardstick];
  const of = (figure) =>
    Object.fromEntries(
      Object.entries(costs).map(([callName, byName]) => [
        callName,
        Object.fromEntries(
          Object.entries(byName).map(([name, list]) => [name, spread(list.map((each, round) => each[figure] / base(callName)[round][figure]))]),
        ),
      ]),
    );
  return { cpu: of('micros'), p99: of('p99') };
}
