import { armChecked, holds, releaseHold, stubChecked, unknown } from '../core/arming.js';
import { disarm, list } from '../core/world/armed.js';
import { type ArmedFault, disarmFaults, type FaultOrder, faultPlace } from '../core/world/faults.js';
import type { Sandbox } from '../core/world/sandbox.js';
import type { Simulator } from '../core/world/simulator.js';
import { type Stub, type StubOrder, stubPlace } from '../core/world/stubs.js';
import { reply } from '../kit/index.js';
import type { ControlHandlers } from './vendor.js';

/** Faults and stubs of a sandbox. */
export const failures = (simulator: Simulator) =>
  ({
    listFaults: async ({ path }) => reply(200, { faults: list<ArmedFault>(await simulator.existing(path.s).settled(), faultPlace) as never }),
    armFault({ path, body, link }) {
      const fault = armChecked(simulator.existing(path.s), body as FaultOrder);
      return reply(201, fault as never, { headers: { Location: link(`/_paystub/sandboxes/${path.s}/faults/${fault.id}`) } });
    },
    disarmFaults({ path }) {
      disarmFaults(simulator.existing(path.s));
      return reply(204);
    },
    disarmFault({ path }) {
      const sandbox = simulator.existing(path.s);
      if (disarmFaults(sandbox, [path.id]) === 0) throw unknown(sandbox, 'fault', path.id, idsOf(sandbox, faultPlace));
      return reply(204);
    },
    listHolds: ({ path }) => reply(200, { holds: [...holds(simulator.existing(path.s))] }),
    releaseHold: ({ path }) => reply(200, { name: path.name, released: releaseHold(simulator.existing(path.s), path.name) }),
    listStubs: async ({ path }) => reply(200, { stubs: list<Stub>(await simulator.existing(path.s).settled(), stubPlace) as never }),
    addStub({ path, body, link }) {
      const stub = stubChecked(simulator.existing(path.s), body as StubOrder);
      return reply(201, stub as never, { headers: { Location: link(`/_paystub/sandboxes/${path.s}/stubs/${stub.id}`) } });
    },
    removeStubs({ path }) {
      disarm(simulator.existing(path.s), stubPlace);
      return reply(204);
    },
    removeStub({ path }) {
      const sandbox = simulator.existing(path.s);
      if (disarm(sandbox, stubPlace, [path.id]) === 0) throw unknown(sandbox, 'stub', path.id, idsOf(sandbox, stubPlace));
      return reply(204);
    },
  }) satisfies Partial<ControlHandlers>;

const idsOf = (sandbox: Sandbox, place: string): readonly string[] => list(sandbox, place).map(({ id }) => id);
