import { moment, namedPack, restore } from '../core/steer.js';
import { iso } from '../core/world/clock.js';
import type { Sandbox, Snapshot } from '../core/world/sandbox.js';
import type { Settings } from '../core/world/settings.js';
import type { Simulator } from '../core/world/simulator.js';
import { vendorState } from '../core/world/state-view.js';
import { type CallInfo, reply } from '../kit/index.js';
import type { ControlHandlers } from './vendor.js';

/** Sandboxes: making, looking, removing, resetting, forking; their worlds and states. */
export const sandboxes = (simulator: Simulator) =>
  ({
    listSandboxes: ({ link }) => reply(200, { sandboxes: simulator.list().map((sandbox) => shown(sandbox, link)) }),
    createSandbox({ body, link }) {
      const { id = freeId(simulator), now, ...settings } = body ?? {};
      const running = settings.running ?? (now === undefined ? simulator.defaults.running : false);
      const sandbox = simulator.create(id, { ...settings, running, ...(now !== undefined && { now: moment(now) }) } as Partial<Settings>);
      return reply(201, shown(sandbox, link), { headers: { Location: place(sandbox, link) } });
    },
    getSandbox: async ({ path, link }) => reply(200, shown(await simulator.existing(path.s).settled(), link)),
    deleteSandbox({ path }) {
      simulator.remove(path.s);
      return reply(204);
    },
    resetSandbox({ path, link }) {
      const sandbox = simulator.existing(path.s);
      sandbox.reset();
      return reply(200, shown(sandbox, link));
    },
    async forkSandbox({ path, body, link }) {
      const fork = simulator.fork(await simulator.existing(path.s).settled(), body.id);
      return reply(201, shown(fork, link), { headers: { Location: place(fork, link) } });
    },
    getSnapshot: async ({ path }) => reply(200, (await simulator.existing(path.s).settled()).snapshot() as never),
    putSnapshot({ path, body, link }) {
      const sandbox = simulator.existing(path.s);
      restore(simulator, sandbox, body as unknown as Snapshot);
      return reply(200, shown(sandbox, link));
    },
    async getState({ path }) {
      const sandbox = await simulator.existing(path.s).settled();
      return reply(200, { state: Object.fromEntries([...sandbox.packs.values()].map((pack) => [pack.id, vendorState(sandbox, pack)])) as never });
    },
    async getVendorState({ path }) {
      const sandbox = await simulator.existing(path.s).settled();
      return reply(200, vendorState(sandbox, namedPack(sandbox.packs, path.vendor)) as never);
    },
  }) satisfies Partial<ControlHandlers>;

const place = ({ id }: Sandbox, link: CallInfo['link']): string => link(`/_paystub/sandboxes/${id}`);

function shown(sandbox: Sandbox, link: CallInfo['link']) {
  const { seed, fixtures, profiles, auth } = sandbox.settings;
  return { id: sandbox.id, seed, fixtures, profiles, auth, clock: { now: iso(sandbox.now), running: sandbox.running }, url: link(`/@${sandbox.id}`) };
}

/** The first of `sandbox-1`, `sandbox-2`, … that nobody has. */
function freeId(simulator: Simulator): string {
  let n = 1;
  while (simulator.find(`sandbox-${n}`)) n++;
  return `sandbox-${n}`;
}
