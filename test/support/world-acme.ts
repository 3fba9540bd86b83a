import { type AnyVendor, Pack } from '../../src/core/pack.js';
import { Simulator, type SimulatorInput } from '../../src/index.js';

const call = (path: string, operationId: string) => ({
  [path]: {
    post: {
      operationId,
      requestBody: { content: { 'application/json': { schema: { type: 'object' } } } },
      responses: {
        200: { description: 'Done.', content: { 'application/json': { schema: {} } } },
        409: { description: 'Refused.', content: { 'application/json': { schema: {}, examples: { no: { value: { error: 'no' } } } } } },
      },
    },
  },
});

const document = {
  openapi: '3.1.0',
  info: { title: 'Acme', version: '1' },
  paths: { ...call('/timers', 'setTimers'), ...call('/draws', 'draw'), ...call('/notes', 'note') },
};

/** A vendor that is made up for a test: three operations (`POST /timers`, `/draws`, `/notes`) and one collection, `notes`. */
export const newPack = (id: string, vendor: Partial<AnyVendor>): Pack => new Pack(id, () => document, { collections: ['notes'], handlers: {}, ...vendor });

/** A simulator of one such vendor, `acme`. */
export const newAcme = (vendor: Partial<AnyVendor>, input: SimulatorInput = { now: '2026-01-01T00:00:00Z' }): Simulator =>
  new Simulator(new Map([['acme', newPack('acme', vendor)]]), input);
