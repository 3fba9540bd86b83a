import { describe } from '../control/processes.js';
import { Simulator } from '../core/world/simulator.js';
import { loadVendors } from '../vendors.js';
import { type Command, read, WrongUse } from './command.js';
import { table } from './table.js';

const usage = `paystub operations: what can be called.

  --vendor <id>   only this vendor's
  --spec <file>   those of an OpenAPI file of yours too; may be given several times
  --json          as JSON
`;

const options = { vendor: { type: 'string' }, spec: { type: 'string', multiple: true }, json: { type: 'boolean' } } as const;

/** Lists the operations, as a table or as JSON. */
export const operations: Command = {
  usage,
  async run(words, terminal) {
    const { values } = read(words, options);
    const simulator = new Simulator(await loadVendors(undefined, values.spec));
    if (values.vendor !== undefined && !simulator.packs.has(values.vendor))
      throw new WrongUse(`there is no vendor "${values.vendor}", only ${[...simulator.packs.keys()].join(', ')}.`);
    const all = describe(simulator, values.vendor);
    const rows = all.map(({ operation, method, path, stateful }) => [operation, stateful ? 'stateful' : 'examples', `${method} ${path}`]);
    terminal.stdout.write(values.json ? `${JSON.stringify({ operations: all }, undefined, 2)}\n` : table(['OPERATION', 'ANSWERS', 'CALL'], rows));
    return 0;
  },
};
