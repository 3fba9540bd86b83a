import { nearest } from '../core/nearest.js';
import { didYouMean } from '../core/problem.js';
import { type Command, type Terminal, WrongUse } from './command.js';

/** Commands by name, each loaded when it is called. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start.js')).start,
  operations: async () => (await import('./operations.js')).operations,
  run: async () => (await import('./run.js')).run,
  replay: async () => (await import('./replay.js')).replay,
  coverage: async () => (await import('./coverage.js')).coverage,
  sweep: async () => (await import('./sweep.js')).sweep,
  drift: async () => (await import('./drift.js')).drift,
  call: async () => (await import('./call.js')).call,
};

const usage = `paystub: stands in for the billing APIs that your program integrates.

  paystub [start] [options]          serve every vendor on http://127.0.0.1:4010
  paystub operations [options]       what can be called
  paystub run [options] -- <command>
                                     run your tests against it, then report on
                                     contract and coverage
  paystub replay <file>              do again what run --record has recorded
  paystub coverage merge <file>…     what several runs met together
  paystub sweep [options] -- <command>
                                     run a command under every failure that its
                                     calls can meet
  paystub drift [options]            where a real vendor's replies leave the
                                     contract
  paystub call <operation> [name=value]
                                     send a valid example call to a running
                                     Paystub
  paystub --version

paystub <command> --help tells a command's options.
`;

/** Runs the command line. Gives the exit code: 0 done, 1 a check failed, 2 wrong use (told on stderr). */
export async function main(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await run(words, terminal);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    terminal.stderr.write(`paystub: ${error.message.replace(/^Paystub: /, '')}\n`);
    return error instanceof WrongUse ? 2 : 1;
  }
}

async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const [first = 'start'] = words;
  if (first === '--help' || first === '-h' || first === 'help') return say(terminal, usage);
  if (first === '--version') return say(terminal, `${(await import('../version.js')).version}\n`);
  // Options alone mean `start`.
  const [name, rest] = first.startsWith('-') ? ['start', words] : [first, words.slice(1)];
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) throw new WrongUse(`there is no command "${name}".${didYouMean(nearest(name, Object.keys(commands)))} paystub --help lists them.`);
  const command = await load();
  // Behind -- stands what another command is told.
  const own = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
  return own.some((word) => word === '--help' || word === '-h') ? say(terminal, command.usage) : command.run(rest, terminal);
}

function say(terminal: Terminal, text: string): number {
  terminal.stdout.write(text);
  return 0;
}
