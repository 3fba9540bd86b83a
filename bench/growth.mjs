// What a call costs as the work grows: CPU of the server for the same call in a small world and in a large one.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure } from './calls.mjs';
import { contenders, start } from './contenders.mjs';
import { largeSpec } from './large-spec.mjs';
import { load } from './load.mjs';
import { median } from './median.mjs';
import { change, id, path } from './servers/rule.mjs';

const auth = { Authorization: 'Bearer t' };
const one = { method: 'GET', path: `${path}/${id}`, headers: auth };
const page = { method: 'GET', path: `${path}?page[limit]=10`, headers: auth };
const last = { method: 'GET', path: `${path}?page[limit]=10&page[offset]=9990`, headers: auth };
const few = { method: 'GET', path: `${path}?filter=eq(default,true)`, headers: auth };
// One rule is the default: it is the one that passes the filter.
const asDefault = { ...change.data, attributes: { ...change.data.attributes, default: true } };
const put = { method: 'PUT', path: `${path}/${id}`, headers: auth, body: JSON.stringify({ data: asDefault }) };
const another = {
  method: 'POST',
  path,
  headers: auth,
  status: 201,
  body: JSON.stringify({ data: { type: change.data.type, attributes: change.data.attributes } }),
};

async function control(url, place, body) {
  const answer = await fetch(`${url}/_paystub/${place}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(await answer.text());
}

/** How a world grows, and the calls that are measured in it. */
const ways = {
  '10,000 records more': {
    grow: (url) => load(url, another, 10_000),
    calls: { 'get one': one, 'change one': put, 'list ten': page, 'list the few that pass a filter': few },
  },
  '10,000 sandboxes': {
    async grow(url) {
      for (let index = 0; index < 10_000; index++) await control(url, 'sandboxes', { id: `s-${index}` });
    },
    calls: { 'get one': one },
  },
  '1,000 faults for other operations': { grow: (url) => arm(url, { operation: 'f5-xc/getQuota' }), calls: { 'get one': one } },
  '1,000 faults for other callers': { grow: (url) => arm(url, { header: { 'x-caller': 'nobody' } }), calls: { 'get one': one } },
};

async function arm(url, match) {
  for (let index = 0; index < 1000; index++) {
    await control(url, 'sandboxes/default/faults', { match, effect: { status: 500 } });
  }
}

/** The median of the ratios of rounds in which both servers are measured in turn. */
async function ratio(small, large, call, instead = call) {
  const ratios = [];
  for (let round = 0; round < 5; round++) ratios.push((await measure(large, instead, 4000)).micros / (await measure(small, call, 4000)).micros);
  return median(ratios);
}

/** The same call of an operation that a stub answers, among 1,000 and among 10. */
async function operations() {
  const folder = mkdtempSync(join(tmpdir(), 'paystub-growth-'));
  const serving = async (count) => {
    writeFileSync(join(folder, 'things.json'), JSON.stringify(largeSpec(count)));
    const server = await start({ words: [...contenders.Paystub.words, '--spec', join(folder, 'things.json')] });
    const response = { status: 200, body: { id: '00000000-0000-4000-8000-000000000000', name: 'a' } };
    await control(server.url, 'sandboxes/default/stubs', { match: { operation: 'things/getThing4' }, response });
    return server;
  };
  const [small, large] = [await serving(10), await serving(1000)];
  const call = { method: 'GET', path: '/things/things-4/1' };
  try {
    for (const { url } of [small, large]) await load(url, call, 10_000);
    return await ratio(small, large, call);
  } finally {
    await Promise.all([small.stop(), large.stop()]);
    rmSync(folder, { recursive: true });
  }
}

/** The same call with a journal that is full and with one that has been emptied: in each round before it could have filled. */
async function fullJournal() {
  const [full, emptied] = [await start(contenders.Paystub), await start(contenders.Paystub)];
  try {
    for (const { url } of [full, emptied]) await load(url, one, 20_000);
    const ratios = [];
    for (let round = 0; round < 41; round++) {
      await fetch(`${emptied.url}/_paystub/sandboxes/default/journal`, { method: 'DELETE' });
      // What was in it has to be collected first.
      for (const { url } of [full, emptied]) await load(url, one, 200);
      ratios.push((await measure(full, one, 500)).micros / (await measure(emptied, one, 500)).micros);
    }
    return median(ratios);
  } finally {
    await Promise.all([full.stop(), emptied.stop()]);
  }
}

/** For each way and call: how many times as much CPU it takes. */
export async function growth() {
  const found = {};
  for (const [way, { grow, calls }] of Object.entries(ways)) {
    const [small, large] = [await start(contenders.Paystub), await start(contenders.Paystub)];
    try {
      await grow(large.url);
      for (const call of Object.values(calls)) for (const { url } of [small, large]) await load(url, call, 10_000);
      for (const [name, call] of Object.entries(calls)) found[`${name}, with ${way}`] = await ratio(small, large, call);
      if (calls['list ten']) found['list ten of 10,000 from the end instead of the beginning'] = await ratio(large, large, page, last);
    } finally {
      await Promise.all([small.stop(), large.stop()]);
    }
  }
  return { figures: { ...found, 'get one, with a journal that is full': await fullJournal(), 'an operation of 1,000 instead of 10': await operations() } };
}
