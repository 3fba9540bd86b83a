import { type Command, read, WrongUse } from './command.js';
import { greeting } from './greeting.js';
import { newSimulator, open, servingOptions, servingUsage, usualPlace } from './serving.js';

const usage = `paystub [start]: serves every vendor.

  --port <n>                 default 4010 (or PORT); 0 = a free one
${servingUsage}  --quiet                    say nothing
  --json                     say where it listens as one line of JSON
`;

const options = { ...servingOptions, quiet: { type: 'boolean' }, json: { type: 'boolean' } } as const;

/** Serves until it is told to stop. */
export const start: Command = {
  usage,
  async run(words, terminal) {
    const { values, positionals } = read(words, options);
    if (positionals.length > 0) throw new WrongUse(`start takes options only, not "${positionals[0]}".`);
    // Before it says that it is there: who hears that may stop it at once.
    const stopped = new Promise<void>((resolve) => {
      terminal.once('SIGINT', resolve);
      terminal.once('SIGTERM', resolve);
    });
    const simulator = await newSimulator(values);
    const listening = await open(simulator, values, usualPlace(terminal));
    if (values.json) terminal.stdout.write(`${JSON.stringify({ url: listening.url, vendors: [...simulator.packs.keys()] })}\n`);
    else if (!values.quiet) terminal.stdout.write(greeting(listening.url, simulator));
    await stopped;
    await listening.close();
    return 0;
  },
};
