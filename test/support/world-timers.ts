import supertest from 'supertest';
import type { AnyVendor } from '../../src/core/pack.js';
import { reply, type Sandbox, type SandboxOptions } from '../../src/index.js';
import { newAcme } from './world-acme.js';

/** `2026-01-<day>T00:00:00.000Z`, or that day's `time`. */
export const january = (day: number, time = '00:00:00.000'): string => `2026-01-${String(day).padStart(2, '0')}T${time}Z`;

/** A timer as a test asks for it. */
export interface Wish {
  readonly key: string;
  /** RFC 3339. */
  readonly at: string;
  /** Default `note`. */
  readonly type?: string;
  readonly data?: object;
}

type Context = Parameters<NonNullable<AnyVendor['begin']>>[0];
type Given<Body> = Context & { readonly body: Body };

/** Timers that write down that they ran, and when by their clock; one that breaks half way; one of whose parts some break; one that sets others. */
const timers: Required<AnyVendor>['timers'] = {
  note({ key, state, clock, emit }) {
    state.notes?.put(key, { at: clock.now().toISOString(), nth: state.notes.size + 1 });
    emit('noted', { key });
  },
  fail({ key, state, id, emit }) {
    state.notes?.put(key, { uuid: id.uuid('half done') });
    emit('half_done', { key });
    throw new Error(`${key} went wrong`);
  },
  tryEach({ data, state, id, emit, timers, atomically }) {
    for (const key of data.keys as string[]) {
      try {
        atomically(() => {
          state.notes?.put(key, { uuid: id.uuid('note') });
          timers.set(`after ${key}`, new Date(january(3)), 'note');
          emit('tried', { key });
          if (key.startsWith('broken')) throw new Error(key);
        });
      } catch (error) {
        emit('given_up', { key, message: (error as Error).message });
      }
    }
  },
  failStrangely() {
    throw null;
  },
  chain({ data, emit, key, timers }) {
    emit('chained', { key });
    setAll(timers, data.next as Wish[]);
  },
  everyDay({ key, clock, emit, timers }) {
    emit('day', { key });
    timers.set(key, new Date(clock.now().getTime() + 86_400_000), 'everyDay');
  },
};

function setAll(timers: Context['timers'], wishes: readonly Wish[] = []): void {
  for (const { key, at, type = 'note', data } of wishes) timers.set(key, new Date(at), type, data);
}

const handlers = {
  setTimers({ body, timers }: Given<{ set?: Wish[]; cancel?: string[] }>) {
    for (const key of body.cancel ?? []) timers.cancel(key);
    setAll(timers, body.set);
    return reply(200, {});
  },
  note({ body, state, clock, id }: Given<{ key: string }>) {
    state.notes?.put(body.key, { at: clock.now().toISOString(), nth: state.notes.size + 1, id: id.uuid('note') });
    return reply(200, { notes: [...(state.notes?.keys() ?? [])] });
  },
} as unknown as AnyVendor['handlers'];

/** A sandbox of the made-up vendor, with its clock at the start of 2026 unless the options say otherwise. */
export function alarmed(options: SandboxOptions = { now: january(1) }) {
  const simulator = newAcme({ handlers, timers }, options);
  return { simulator, sandbox: simulator.sandbox('a'), ...callsIn(simulator.sandbox('a')) };
}

export const callsIn = (sandbox: Sandbox) => ({
  set: async (...set: Wish[]): Promise<void> => {
    await supertest(sandbox.app).post('/timers').send({ set }).expect(200);
  },
  cancel: async (...cancel: string[]): Promise<void> => {
    await supertest(sandbox.app).post('/timers').send({ cancel }).expect(200);
  },
  /** Makes a note by a call; resolves with the keys of all notes that are there then. */
  note: async (key: string): Promise<readonly string[]> => {
    const { body } = await supertest(sandbox.app).post('/notes').send({ key }).expect(200);
    return (body as { notes: string[] }).notes;
  },
  /** Keys of the notes, in the order in which they were made. */
  notes: (): readonly string[] => Object.keys(sandbox.state('acme').notes ?? {}),
});
