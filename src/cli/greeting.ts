import { curl, specimen } from '../core/call/specimen.js';
import type { Operation } from '../core/contract/operation.js';
import type { Pack } from '../core/pack.js';
import type { Simulator } from '../core/world/simulator.js';

/** What a newcomer is shown: where it listens, one call to try for each vendor, and what to read. */
export function greeting(url: string, simulator: Simulator): string {
  const vendors = [...simulator.packs.values()].map((pack) => vendor(url, pack));
  return `
Paystub serves ${simulator.packs.size} vendor${simulator.packs.size === 1 ? '' : 's'} on ${url}

${vendors.join('\n')}
  Every operation   curl ${url}/_paystub/operations
  Steering it       curl ${url}/_paystub/openapi.json
  What was called   curl ${url}/_paystub/sandboxes/default/journal
  A world apart     put /@any-name before the path
  The docs          README.md, and docs/ beside it

Ctrl-C stops it.
`;
}

function vendor(url: string, pack: Pack): string {
  const operation = shown(pack);
  const title = `  ${pack.document.info?.title ?? pack.id} (${pack.id})`;
  return operation ? `${title}\n    ${curl(url, specimen(pack, operation))}\n` : `${title}\n`;
}

/** The call that the contract puts forward, else the first that reads. */
function shown(pack: Pack): Operation | undefined {
  const { operations } = pack.contract();
  return operations.find(({ object }) => object['x-paystub-showcase']) ?? operations.find(({ method }) => method === 'GET') ?? operations[0];
}
