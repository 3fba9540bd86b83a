import supertest from 'supertest';
import { Simulator as Core, type SimulatorOptions } from '../../src/core/world/simulator.js';
import { newApp } from '../../src/http/app.js';
import { createSimulator } from '../../src/index.js';

export const input = { seed: 1, now: '2026-01-01T00:00:00Z' };
/** The vendors, read once. */
export const { packs } = (await createSimulator(input)).core;

/** A core with these options, and the app that serves it. */
export function served(options: SimulatorOptions) {
  const core = new Core(packs, options);
  return { core, app: newApp(core, { home: 'default', bodyLimit: 1024, cors: true }) };
}

export const ids = (core: Core): readonly string[] => core.list().map(({ id }) => id);

/** The simplest of all calls that change something. */
export const order = (app: ReturnType<typeof newApp>, sandbox: string) => supertest(app).post(`/@${sandbox}/orders`).send({});
