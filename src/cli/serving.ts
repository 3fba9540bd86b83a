import { nearest } from '../core/nearest.js';
import { didYouMean, Problem } from '../core/problem.js';
import { moment } from '../core/steer.js';
import type { Settings } from '../core/world/settings.js';
import { Simulator, type SimulatorOptions } from '../core/world/simulator.js';
import { type Listening, type ListenOptions, listen } from '../http/server.js';
import { loadVendors } from '../vendors.js';
import { type read, type Terminal, WrongUse, wholeNumber } from './command.js';

/** What every command that serves takes. */
export const servingOptions = {
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
} as const;

/** How the options are told in a command's usage, but for the port. */
export const servingUsage = `  --host <address>           default 127.0.0.1 (or HOST)
  --vendor <id>              only this vendor; may be given several times
  --spec <file>              an OpenAPI file of yours, answered from its
                             contract; may be given several times
  --fixtures <set>           what sandboxes start with: demo (default), empty
  --seed <n>                 what ids and chance are drawn from; default 1
  --now <time>               where clocks begin (RFC 3339); default now
  --frozen                   clocks stand still; default they run
  --profile <vendor>=<name>  which edition of a vendor's contract is played
  --auth lenient|strict      whether any well-formed credential will do;
                             default lenient
  --no-cors                  pages of other origins may not call
`;

export type Serving = ReturnType<typeof read<typeof servingOptions>>['values'];

/** The simulator that the options describe. @throws WrongUse */
export async function newSimulator(values: Serving, options: SimulatorOptions = {}): Promise<Simulator> {
  try {
    // A spec of one's own is what one wants to see, unless vendors are named too.
    const packs = await loadVendors(values.vendor, values.spec);
    return new Simulator(packs, { ...options, settings: settings(values) });
  } catch (error) {
    if (error instanceof Error) throw new WrongUse(error.message.replace(/^Paystub: /, ''));
    throw error;
  }
}

function settings({ fixtures, seed, now, frozen, profile = [], auth }: Serving): Partial<Settings> {
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

/** Where to listen unless the options say. */
interface Place {
  readonly port: number;
  readonly host: string;
}

/** Where `start` listens: PORT and HOST count. Set to nothing counts as not set: an empty host would listen on every interface. */
export const usualPlace = ({ env }: Terminal): Place => ({
  get port() {
    return env.PORT ? wholeNumber('PORT', env.PORT, 65_535) : 4010;
  },
  host: env.HOST || '127.0.0.1',
});

/** Listens where the options say. @throws Error when it cannot */
export async function open(simulator: Simulator, values: Serving, usual: Place, more: Partial<ListenOptions> = {}): Promise<Listening> {
  const port = values.port === undefined ? usual.port : wholeNumber('--port', values.port, 65_535);
  const host = values.host || usual.host;
  try {
    return await listen(simulator, { ...more, port, host, home: 'default', bodyLimit: 1024 * 1024, cors: !values['no-cors'] });
  } catch (error) {
    throw unusable(error as NodeJS.ErrnoException, host, port);
  }
}

function unusable(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new Problem(500, 'port taken', { detail: `port ${port} of ${host} is taken; choose another with --port, or --port 0 for a free one.` });
  return new Error(`cannot listen on ${host}, port ${port}: ${error.message}`);
}
