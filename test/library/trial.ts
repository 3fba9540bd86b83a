import supertest from 'supertest';
import { createSimulator } from '../../src/index.js';
import { rule, ruleId, token } from '../support/face-calls.js';

const data = (attributes: object) => ({ data: { id: ruleId, type: 'subscription_dunning_rule', attributes } });

/** The start of every story here: a simulator, and a sandbox of one's own. */
export async function newTrial() {
  const simulator = await createSimulator({ seed: 1, now: '2026-01-01T00:00:00Z' });
  const sandbox = simulator.sandbox('trial');
  return {
    simulator,
    sandbox,
    change: (retries: number) =>
      supertest(sandbox.app)
        .put(rule)
        .set(token)
        .send(data({ payment_retries_limit: retries })),
    read: () => supertest(sandbox.app).get(rule).set(token),
  };
}
