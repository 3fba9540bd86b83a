import supertest from 'supertest';
import { expect, test } from 'vitest';
import { createSimulator } from '../src/index.js';

test('smoke', async () => {
  const simulator = await createSimulator({ seed: 1, now: '2026-01-01T00:00:00Z' });
  const s = simulator.sandbox('trial');
  const r = await supertest(s.app)
    .put('/v2/subscriptions/dunning-rules/00000000-0000-0000-0000-000000000000')
    .set('authorization', 'Bearer x')
    .send({ data: { id: '00000000-0000-0000-0000-000000000000', type: 'subscription_dunning_rule', attributes: {} } });
  console.log(r.status, r.headers, r.text);
  const h = await supertest(s.app).get('/_paystub/health');
  console.log(h.status, h.headers, h.text);
  console.log((await supertest(s.app).get('/_paystub/nope')).text, (await supertest(s.app).get('/v2/subscriptions/dunning-rulez')).text);
  console.log(JSON.stringify(s.journal.entries(), null, 1));
  expect(r.status).toBe(200);
});
