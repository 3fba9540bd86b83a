// What it costs to count a call for coverage: the counting by itself, for small replies and for whole pages.
import request from 'supertest';
import { createSimulator } from '../dist/index.js';
import { median } from './median.mjs';
import { change, id, path } from './servers/rule.mjs';

const auth = { Authorization: 'Bearer t' };
const called = {
  'GET of a rule': { operation: 'getDunningRule', method: 'get', url: `${path}/${id}` },
  'PUT of a rule': { operation: 'updateDunningRule', method: 'put', url: `${path}/${id}`, body: change },
  'a page of rules': { operation: 'listDunningRules', method: 'get', url: path },
  'a page of subscriptions': { operation: 'listSubscriptions', method: 'get', url: '/v2/subscriptions/subscriptions' },
};

function micros(count, work) {
  const began = performance.now();
  for (let index = 0; index < count; index++) work();
  return ((performance.now() - began) / count) * 1000;
}

export async function coverage() {
  const simulator = await createSimulator({ now: '2026-01-01T00:00:00Z' });
  const { app } = simulator.sandbox();
  const { coverage: counted } = simulator.core.sandbox('default');
  const figures = {};
  for (const [name, { operation: operationId, method, url, body }] of Object.entries(called)) {
    const operation = simulator.core.packs.get('elastic-path').operation(operationId);
    const reply = await request(app)[method](url).set(auth).send(body);
    if (reply.status !== 200) throw new Error(`${url} answered ${reply.status}`);
    const sent = { query: [], header: (header) => auth[header], cookie: () => undefined, media: operation.body?.media[0], body };
    const [media] = operation.response(200).media;
    const count = () => {
      counted.request(operation, sent);
      counted.reply(operation, 200, media, reply.body);
    };
    micros(20_000, count);
    figures[`counting ${name}, µs`] = median(Array.from({ length: 9 }, () => micros(20_000, count)));
  }
  return { figures };
}
