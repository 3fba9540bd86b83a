import { allOperations, namedPack } from '../core/steer.js';
import type { Simulator } from '../core/world/simulator.js';
import { reply } from '../kit/index.js';
import { ownSpec } from '../vendors.js';
import type { ControlHandlers } from './vendor.js';

/** The running process: health, vendors, operations, contracts. */
export const processes = (simulator: Simulator, version: string) =>
  ({
    getHealth: () => reply(200, { status: 'ok', version }),
    getControlContract: () => reply(200, ownSpec('paystub')),
    getVendorContract: ({ path }) => reply(200, namedPack(simulator.packs, path.vendor).document),
    listVendors: () =>
      reply(200, {
        vendors: [...simulator.packs.values()].map((pack) => ({
          vendor: pack.id,
          title: pack.document.info?.title ?? pack.id,
          operations: pack.contract().operations.length,
          profiles: [...pack.profiles],
          fixtures: [...pack.fixtureSets],
          contract: `/_paystub/vendors/${pack.id}/openapi.json`,
        })),
      }),
    listOperations: ({ query }) => reply(200, { operations: describe(simulator, query.vendor) }),
  }) satisfies Partial<ControlHandlers>;

/** Every operation of every vendor, or of one, as the control API and the command line show it. @throws Problem 404 for an unknown vendor */
export function describe(simulator: Simulator, vendor?: string) {
  const packs = vendor === undefined ? simulator.packs : new Map([[vendor, namedPack(simulator.packs, vendor)]]);
  return allOperations(packs).map(({ name, id, method, path, statuses, summary, contract }) => ({
    operation: name,
    method,
    path,
    statuses: [...statuses],
    stateful: simulator.packs.get(contract.vendor)?.isStateful(id) ?? false,
    summary,
  }));
}
