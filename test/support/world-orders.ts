import supertest from 'supertest';
import { type Sandbox, Simulator } from '../../src/index.js';
import { input, packs } from './world-sandboxes.js';

/** A simulator of its own with a sandbox `a`, at the start of 2026. */
export function newWorld(): { readonly simulator: Simulator; readonly sandbox: Sandbox } {
  const simulator = new Simulator(packs, input);
  return { simulator, sandbox: simulator.sandbox('a') };
}

/** Makes an order; resolves with the reply's body, which holds a new id. */
export const order = async (where: Pick<Sandbox, 'app'>): Promise<string> =>
  (await supertest(where.app).post('/orders').set('Host', 'paystub.test').send({}).expect(201)).text;

/** How many orders there are. The demo fixtures begin with five. */
export const orders = (where: Sandbox): number => Object.keys(where.state('hostway').orders ?? {}).length;

export const bytes = (where: Sandbox): string => JSON.stringify(where.snapshot());
