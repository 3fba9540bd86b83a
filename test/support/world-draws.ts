import supertest from 'supertest';
import type { AnyVendor } from '../../src/core/pack.js';
import { ApiError, type Reply, reply, Simulator, type SimulatorInput } from '../../src/index.js';
import { newPack } from './world-acme.js';

/** One draw: `uuid`, `hex`, `digits`, `token` or `random` of a stream; the length where there is one. */
export type Draw = readonly [what: 'uuid' | 'hex' | 'digits' | 'token' | 'random', stream: string, length?: number];

/** How the call ends after it has drawn. */
export type Ending = 'refused' | 'broken' | 'outside the contract' | 'done';

type Context = Parameters<NonNullable<AnyVendor['begin']>>[0];

const drawn = ({ id, random }: Context, [what, stream, length = 8]: Draw): unknown =>
  what === 'random' ? random(stream) : what === 'uuid' ? id.uuid(stream) : id[what](stream, length);

const handlers = {
  draw(call: Context & { readonly body: { draws: Draw[]; ending: Ending } }): Reply {
    const all = call.body.draws.map((draw) => drawn(call, draw));
    if (call.body.ending === 'refused') throw new ApiError(409);
    if (call.body.ending === 'broken') throw new Error('the handler breaks');
    return reply(call.body.ending === 'done' ? 200 : 299, all);
  },
} as unknown as AnyVendor['handlers'];

/** Draws in a sandbox of its own, of the vendor `acme` or of another with the same habits. */
export function lottery(input: SimulatorInput = { seed: 1, now: '2026-01-01T00:00:00Z' }) {
  const packs = ['acme', 'other'].map((id) => [id, newPack(id, { handlers })] as const);
  const simulator = new Simulator(new Map(packs), input);
  const draw = async (draws: readonly Draw[], { ending = 'done' as Ending, sandbox = 'a', vendor = 'acme' } = {}): Promise<readonly unknown[]> =>
    (await supertest(simulator.sandbox(sandbox).app).post(`/${vendor}/draws`).send({ draws, ending })).body;
  return { simulator, sandbox: simulator.sandbox('a'), draw };
}
