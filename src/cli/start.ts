import { nearest } from '../core/nearest.js';
import { didYouMean, Problem } from '../core/problem.js';
import { moment } from '../core/steer.js';
import type { Settings } from '../core/world/settings.js';
import { Simulator } from '../core/world/simulator.js';
import { listen } from '../http/server.js';
import { loadVendors } from '../vendors.js';
import { type Command, read, type Terminal, WrongUse, wholeNumber } from './command.js';
import { greeting } from './greeting.js';

const usage = `paystub [start]: serves every vendor.

  --port <n>                 default 4010 (or PORT); 0 = a free one
  --host <address>           default 127.0.0.1 (or HOST)
  --vendor <id>              only this vendor; may be given several times
  --spec <file>              an OpenAPI file of yours, answered from its contract; may be given several times
  --fixtures <set>           what sandboxes start with: demo (default), empty
  --seed <n>                 what ids and chance are drawn from; default 1
  --now <time>               where clocks begin (RFC 3339); default the time it is
  --frozen                   clocks stand still; default they run
  --profile <vendor>=<name>  which edition of a vendor's contract is played
  --auth lenient|strict      whether any well-formed credential will do; default lenient
  --no-cors                  pages of other origins may not call
  --quiet                    say nothing
  --json                     say where it listens as one line of JSON
`;

const options = {
  port: { type: 'string' },
  host: { type: 'string' },
  vendor: { type: 'string', multiple: true },
  spec: { type: 'string', multiple: true },
  fixtures: { type: 'string' },
  seed: { type: 'string' },
  now: { type: 'string' },
  frozen: { type: 'boolean' },
  profile: { type: 'string', multiple: true },
  auth: { type: 'string' },
  'no-cors': { type: 'boolean' },
  quiet: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

type Given = ReturnType<typeof read<typeof options>>['values'];

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
    const listening = await open(simulator, values, terminal);
    if (values.json) terminal.stdout.write(`${JSON.stringify({ url: listening.url, vendors: [...simulator.packs.keys()] })}\n`);
    else if (!values.quiet) terminal.stdout.write(greeting(listening.url, simulator));
    await stopped;
    await listening.close();
    return 0;
  },
};

async function newSimulator(values: Given): Promise<Simulator> {
  try {
    // A spec of one's own is what one wants to see, unless vendors are named too.
    const packs = await loadVendors(values.vendor, values.spec);
    return new Simulator(packs, { settings: settings(values) });
  } catch (error) {
    if (error instanceof Error) throw new WrongUse(error.message.replace(/^Paystub: /, ''));
    throw error;
  }
}

function settings({ fixtures, seed, now, frozen, profile = [], auth }: Given): Partial<Settings> {
  if (auth !== undefined && auth !== 'lenient' && auth !== 'strict')
    throw new WrongUse(`--auth is lenient or strict, not "${auth}".${didYouMean(nearest(auth, ['lenient', 'strict']))}`);
  return {
    running: !frozen,
    ...(fixtures !== undefined && { fixtures }),
    ...(seed !== undefined && { seed: wholeNumber('--seed', seed) }),
    ...(now !== undefined && { now: moment(now) }),
    ...(auth !== undefined && { auth }),
    profiles: Object.fromEntries(profile.map(vendorProfile)),
  };
}

function vendorProfile(text: string): readonly [string, string] {
  const [, vendor, name] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  if (!vendor || !name) throw new WrongUse(`--profile takes <vendor>=<name>, not "${text}".`);
  return [vendor, name];
}

async function open(simulator: Simulator, values: Given, { env }: Terminal) {
  // Set to nothing counts as not set: an empty host would listen on every interface.
  const port = values.port === undefined && env.PORT ? wholeNumber('PORT', env.PORT, 65_535) : wholeNumber('--port', values.port ?? '4010', 65_535);
  const host = values.host || env.HOST || '127.0.0.1';
  try {
    return await listen(simulator, { port, host, home: 'default', bodyLimit: 1024 * 1024, cors: !values['no-cors'] });
  } catch (error) {
    throw unusable(error as NodeJS.ErrnoException, host, port);
  }
}

function unusable(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new Problem(500, 'port taken', { detail: `port ${port} of ${host} is taken; choose another with --port, or --port 0 for a free one.` });
  return new Error(`cannot listen on ${host}, port ${port}: ${error.message}`);
}
