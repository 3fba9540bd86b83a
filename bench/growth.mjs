// What a call costs as the work grows: CPU of the server for the same call in a small world and in a large one.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure } from './calls.mjs';
import { contenders, start } from './contenders.mjs';
import { load } from './load.mjs';
import { change, id, path } from './servers/rule.mjs';

const auth = { Authorization: 'Bearer t' };
const one = { method: 'GET', path: `${path}/${id}`, headers: auth };
const page = { method: 'GET', path: `${path}?page[limit]=10`, headers: auth };
const another = { method: 'POST', path, headers: auth, body: JSON.stringify({ data: { type: change.data.type, attributes: change.data.attributes } }) };

const control = (url, place, body) =>
  fetch(`${url}/_paystub/${place}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

/** A document with so many operations, each with a body and a parameter. */
export function document(operations) {
  const schema = { type: 'object', required: ['name'], properties: { name: { type: 'string' }, amount: { type: 'integer', minimum: 0 } } };
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Thing' }, example: { name: 'a', amount: 1 } } };
  const post = (index) => ({ operationId: `send${index}`, requestBody: { required: true, content }, responses: { 200: { description: 'Done', content } } });
  const paths = Object.fromEntries(Array.from({ length: operations }, (_, index) => [`/things-${index}/{id}`, { parameters: [idOf], post: post(index) }]));
  return { openapi: '3.1.0', info: { title: 'Many', version: '1' }, paths, components: { schemas: { Thing: schema } } };
}

const idOf = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };

/** How a world grows, and the calls that are measured in it. */
const ways = {
  '10,000 records more': { grow: (url) => load(url, another, 10_000), calls: { 'get one': one, 'list ten': page } },
  '10,000 sandboxes': {
    async grow(url) {
      for (let index = 0; index < 10_000; index++) await control(url, 'sandboxes', { id: `s-${index}` });
    },
    calls: { 'get one': one },
  },
  '1,000 faults for other operations': { grow: (url) => arm(url, { operation: 'f5-xc/getPlan' }), calls: { 'get one': one } },
  '1,000 faults for other callers': { grow: (url) => arm(url, { header: { 'x-caller': 'nobody' } }), calls: { 'get one': one } },
  'a full journal': { grow: (url) => load(url, one, 2000), calls: { 'get one': one } },
};

async function arm(url, match) {
  for (let index = 0; index < 1000; index++) {
    const armed = await control(url, 'sandboxes/default/faults', { match, effect: { status: 500 } });
    if (!armed.ok) throw new Error(await armed.text());
  }
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** The median of the ratios of rounds in which both servers are measured in turn. */
async function ratio(small, large, call, smallCall = call) {
  const ratios = [];
  for (let round = 0; round < 5; round++) ratios.push((await measure(large, call, 4000)).micros / (await measure(small, smallCall, 4000)).micros);
  return median(ratios);
}

async function operations() {
  const folder = mkdtempSync(join(tmpdir(), 'paystub-growth-'));
  const serving = async (count) => {
    writeFileSync(join(folder, `many-${count}.json`), JSON.stringify(document(count)));
    return start({ words: [...contenders.Paystub.words, '--spec', join(folder, `many-${count}.json`)] });
  };
  const [small, large] = [await serving(10), await serving(1000)];
  const call = (count) => ({ method: 'POST', path: `/many-${count}/things-9/1`, headers: {}, body: '{"name":"a","amount":1}' });
  try {
    for (const [server, count] of [
      [small, 10],
      [large, 1000],
    ])
      await load(server.url, call(count), 10_000);
    return await ratio(small, large, call(1000), call(10));
  } finally {
    await Promise.all([small.stop(), large.stop()]);
    rmSync(folder, { recursive: true });
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
    } finally {
      await Promise.all([small.stop(), large.stop()]);
    }
  }
  return { ...found, 'an operation of 1,000 instead of 10': await operations() };
}
