import { advance, setClock } from '../core/steer.js';
import { iso } from '../core/world/clock.js';
import type { Sandbox } from '../core/world/sandbox.js';
import type { Simulator } from '../core/world/simulator.js';
import { reply } from '../kit/index.js';
import type { ControlHandlers } from './vendor.js';

/** The time of a sandbox. */
export const clocks = (simulator: Simulator) =>
  ({
    getClock: async ({ path }) => reply(200, shown(await simulator.existing(path.s).settled())),
    async setClock({ path, body }) {
      const sandbox = simulator.existing(path.s);
      await setClock(sandbox, body);
      return reply(200, shown(sandbox));
    },
    async advanceClock({ path, body }) {
      const { from, to, events } = await advance(simulator.existing(path.s), body);
      return reply(200, { from, to, events: [...events] });
    },
  }) satisfies Partial<ControlHandlers>;

const shown = (sandbox: Sandbox) => ({ now: iso(sandbox.now), running: sandbox.running });
