// What a call costs: CPU of the server process as the operating system counts it, beside peers, in interleaved rounds of one run.
import { readdirSync, readFileSync } from 'node:fs';
import { contenders, installPeers, start } from './contenders.mjs';
import { load, paced } from './load.mjs';
import { median, ordered } from './median.mjs';
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

/** The latency that 99 of 100 calls keep to. */
const p99 = ({ latencies }) => ordered(latencies)[Math.floor(latencies.length * 0.99)];

/** @param settling milliseconds after which latencies count */
export async function measure(server, call, count, settling = 0) {
  const before = cpu(server.pid);
  const done = await load(server.url, call, count, { settling });
  return { micros: (cpu(server.pid) - before) / count, p99: p99(done) };
}

/** Ratios of CPU per request, and of p99 under as many calls as can be, to the bare server: median, and min to max of the rounds. */
export async function calls() {
  const costs = await callCosts();
  const tables = { cpu: ratios(costs, 'micros'), p99: ratios(costs, 'p99') };
  for (const [name, table] of Object.entries(tables)) print(name, table);
  const ofPaystub = ([name, byName]) => [`p99 of ${name}, bare node:http = 1`, byName.Paystub.median];
  return { figures: Object.fromEntries(Object.entries(tables.p99).map(ofPaystub)), ...tables, costs };
}

/**
 * p99 of Paystub beside the bare server alone, one after the other at once: a moment of the machine meets both, and more rounds outweigh it. At rates that both
 * keep up with, and under as many calls as can be, of which the bare server gets more.
 */
export async function latency(rounds = 9) {
  const costs = await callCosts({ rounds, count: 60_000, settling: 300, only: [yardstick, 'Paystub'], rates: [1000, 5000] });
  const tables = { '1,000 a second': 'p99 at 1000', '5,000 a second': 'p99 at 5000', 'as many as can be': 'p99' };
  const figures = Object.entries(tables).flatMap(([load, figure]) =>
    Object.entries(ratios(costs, figure)).map(([name, { Paystub }]) => [`p99 of ${name}, ${load}, bare node:http = 1`, Paystub.median]),
  );
  return { figures: Object.fromEntries(figures) };
}

function print(title, table) {
  const cell = (spread) => (spread ? `${spread.median.toFixed(1)} (${spread.min.toFixed(1)}-${spread.max.toFixed(1)})` : '').padEnd(18);
  console.log([title.padEnd(22), ...Object.keys(table).map((name) => name.padEnd(18))].join(''));
  for (const name of new Set(Object.values(table).flatMap((byName) => Object.keys(byName))))
    console.log([name.padEnd(22), ...Object.values(table).map((byName) => cell(byName[name]))].join(''));
}

/** Each call with each server that has it: the bare one refuses nothing. */
const pairs = (servers) =>
  Object.entries(kinds).flatMap(([kind, call]) =>
    servers
      .filter(([name]) => (call.only ?? name) === name)
      .map(([name, server]) => ({ kind, name, server, call: name === yardstick ? { ...call, status: 200 } : call })),
  );

const yardstick = 'bare node:http';

/** Microseconds of CPU per request and p99 by contender and call, a list with one entry for each round. */
async function callCosts({ rounds = 5, count = 20_000, settling = 100, warmUp = 50_000, only = Object.keys(contenders), rates = [] } = {}) {
  if (only.length > 2) installPeers();
  const servers = [];
  for (const [name, contender] of Object.entries(contenders)) if (only.includes(name)) servers.push([name, await start(contender)]);
  const costs = {};
  try {
    // Who needs so long for a call is at its best sooner.
    const fewer = (name, calls) => (/Prism|openapi/.test(name) ? calls / 5 : calls);
    const warm = ({ name, server, call }, calls) => load(server.url, call, fewer(name, calls));
    for (const pair of pairs(servers)) await warm(pair, warmUp);
    for (let round = 0; round < rounds; round++)
      for (const pair of pairs(servers)) {
        const { kind, name, server, call } = pair;
        // A process that had nothing to do while it was the others' turn needs several times as long for its first thousands of calls; presumably its caches and pages went to them.
        await warm(pair, 10_000);
        const measured = await measure(server, call, fewer(name, count), settling);
        for (const rate of rates) measured[`p99 at ${rate}`] = p99(await paced(server.url, call, Math.max(2000, rate), rate, settling));
        ((costs[kind] ??= {})[name] ??= []).push(measured);
      }
  } finally {
    await Promise.all(servers.map(([, server]) => server.stop()));
  }
  return costs;
}

const spread = (values) => ({ min: ordered(values)[0], median: median(values), max: ordered(values).at(-1) });

/** Ratios of a figure to that of the bare server in the same round. */
function ratios(costs, figure) {
  const base = (kind) => costs[kinds[kind].like ?? kind][yardstick];
  const ofServers = ([kind, byName]) => [
    kind,
    Object.fromEntries(Object.entries(byName).map(([name, list]) => [name, spread(list.map((each, round) => each[figure] / base(kind)[round][figure]))])),
  ];
  return Object.fromEntries(Object.entries(costs).map(ofServers));
}
