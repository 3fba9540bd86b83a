import { describe } from '../control/processes.js';
import { Simulator } from '../core/world/simulator.js';
import { loadVendors } from '../vendors.js';
import { type Command, read, WrongUse } from './command.js';
import { table } from './table.js';

const usage = `paystub operations: what can be called.

  --vendor <id>   only this vendor's
  --spec <file>   those of an OpenAPI file of yours too;
                  may be given several times
  --json          as JSON
`;

const options = { vendor: { type: 'string' }, spec: { type: 'string', multiple: true }, json: { type: 'boolean' } } as const;

/** Lists the operations, as a table or as JSON. */
export const operations: Command = {
  usage,
  async run(words, terminal) {
    const { values, positionals } = read(words, options);
    if (positionals.length > 0) throw new WrongUse(`operations takes options only, not "${positionals[0]}".`);
    const all = await found(values.vendor, values.spec);
    const rows = all.map(({ operation, method, path, stateful }) => [operation, stateful ? 'stateful' : 'examples', `${method} ${path}`]);
    terminal.stdout.write(values.json ? `${JSON.stringify({ operations: all }, undefined, 2)}\n` : table(['OPERATION', 'ANSWERS', 'CALL'], rows));
    return 0;
  },
};

async function found(vendor: string | undefined, specs: readonly string[] | undefined) {
  try {
    return describe(new Simulator(await loadVendors(undefined, specs)), vendor);
  } catch (error) {
    throw new WrongUse((error as Error).message.replace(/^Paystub: /, ''));
  }
}
