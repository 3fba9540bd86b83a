// What a call costs a test in the same process: supertest on a sandbox's app, beside supertest on an Express app with a constant reply.
import express from 'express';
import request from 'supertest';
import { createSimulator } from '../dist/index.js';
import { median } from './median.mjs';
import { id, path, rule } from './servers/rule.mjs';

/** Microseconds of CPU per call. */
async function cost(app, count) {
  const before = process.cpuUsage();
  for (let index = 0; index < count; index++) {
    const { status } = await request(app).get(`${path}/${id}`).set('Authorization', 'Bearer t');
    if (status !== 200) throw new Error(`answered ${status}`);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / count;
}

export async function supertest({ rounds = 9, count = 300 } = {}) {
  const { app } = (await createSimulator({ now: '2026-01-01T00:00:00Z' })).sandbox();
  const constant = express();
  constant.get(`${path}/:id`, (_request, response) => response.json(rule));
  const seen = { paystub: [], express: [] };
  for (let round = -2; round < rounds; round++) {
    const [ours, theirs] = [await cost(app, count), await cost(constant, count)];
    if (round < 0) continue;
    seen.paystub.push(ours);
    seen.express.push(theirs);
  }
  const figures = {
    'supertest on a sandbox, µs': median(seen.paystub),
    'supertest on a constant Express reply, µs': median(seen.express),
    'supertest, constant Express reply = 1': median(seen.paystub.map((ours, round) => ours / seen.express[round])),
  };
  return { figures };
}
