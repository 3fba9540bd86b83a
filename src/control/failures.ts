import { armChecked, stubChecked } from '../core/arming.js';
import { nearest } from '../core/nearest.js';
import { didYouMean, Problem } from '../core/problem.js';
import { disarm, list } from '../core/world/armed.js';
import { type ArmedFault, type FaultOrder, faultPlace } from '../core/world/faults.js';
import type { Sandbox } from '../core/world/sandbox.js';
import type { Simulator } from '../core/world/simulator.js';
import { type Stub, type StubOrder, stubPlace } from '../core/world/stubs.js';
import { reply } from '../kit/index.js';
import type { ControlHandlers } from './vendor.js';

/** Faults and stubs of a sandbox. */
export const failures = (simulator: Simulator) =>
  ({
    listFaults: ({ path }) => reply(200, { faults: list<ArmedFault>(simulator.existing(path.s), faultPlace) as never }),
    armFault({ path, body, link }) {
      const fault = armChecked(simulator.existing(path.s), body as FaultOrder);
      return reply(201, fault as never, { headers: { Location: link(`/_paystub/sandboxes/${path.s}/faults/${fault.id}`) } });
    },
    disarmFaults({ path }) {
      disarm(simulator.existing(path.s), faultPlace);
      return reply(204);
    },
    disarmFault: ({ path }) => removeOne(simulator.existing(path.s), faultPlace, path.id, 'fault'),
    listStubs: ({ path }) => reply(200, { stubs: list<Stub>(simulator.existing(path.s), stubPlace) as never }),
    addStub({ path, body, link }) {
      const stub = stubChecked(simulator.existing(path.s), body as StubOrder);
      return reply(201, stub as never, { headers: { Location: link(`/_paystub/sandboxes/${path.s}/stubs/${stub.id}`) } });
    },
    removeStubs({ path }) {
      disarm(simulator.existing(path.s), stubPlace);
      return reply(204);
    },
    removeStub: ({ path }) => removeOne(simulator.existing(path.s), stubPlace, path.id, 'stub'),
  }) satisfies Partial<ControlHandlers>;

function removeOne(sandbox: Sandbox, place: string, id: string, what: string) {
  if (disarm(sandbox, place, [id]) > 0) return reply(204);
  const close = nearest(
    id,
    list(sandbox, place).map((item) => item.id),
  );
  throw new Problem(404, `no such ${what}`, { detail: `Sandbox "${sandbox.id}" has no ${what} "${id}".${didYouMean(close)}`, nearest: close });
}
