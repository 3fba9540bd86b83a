import type { Witness } from '../core/call/witness.js';
import { Pack } from '../core/pack.js';
import { Simulator } from '../core/world/simulator.js';
import { ownSpec } from '../vendors.js';
import { version } from '../version.js';
import { controlVendor } from './vendor.js';

/** The control API is served by the same kernel: a simulator whose one vendor is Paystub itself. It keeps no journal. */
export function controlSimulator(simulator: Simulator, witness?: Witness): Simulator {
  const pack = new Pack('paystub', () => ownSpec('paystub'), controlVendor(simulator, version));
  return new Simulator(new Map([[pack.id, pack]]), { settings: { running: true }, journalRoom: 0, ...(witness && { witness }) });
}
