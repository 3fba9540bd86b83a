import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { pause } from '../core/world/edge.js';
import { type Ending, signalCode } from '../report/run-report.js';
import { type Signal, type Terminal, WrongUse } from './command.js';
import { newGuard } from './guard.js';

/** How long a command that was told to stop may take for it, and how long those that it left behind. Milliseconds. */
const grace = { command: 5000, leftBehind: 1000 };

const signals: readonly Signal[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a command to its end, in a process group of its own. What tells Paystub to stop is passed on to all of the group; whoever is still there
 * when the command has ended, or when its grace is over, is ended too.
 * @throws WrongUse when there is no such command
 */
export async function runChild([command = '', ...words]: readonly string[], env: Terminal['env'], terminal: Terminal, isJson: boolean): Promise<Ending> {
  // It must be there before there is anybody to be watched.
  const guard = newGuard();
  // Where stdout is to hold JSON alone, the command speaks on stderr.
  const child = spawn(command, words, { env: { ...env }, detached: true, stdio: ['inherit', isJson ? 2 : 'inherit', 'inherit'] });
  guard.watch(child.pid);
  const interrupted = passOnSignals(child, terminal);
  try {
    const [code, signal] = await exitOf(child, command);
    await endGroup(child);
    const by = interrupted();
    return { code: code ?? signalCode(signal ?? ''), ...(signal !== null && { signal }), ...(by && { interrupted: by }) };
  } finally {
    guard.release(child.pid);
    guard.dismiss();
  }
}

type Exit = readonly [code: number | null, signal: string | null];

/** How the command's own process ends. @throws WrongUse when there is no such command */
export async function exitOf(child: ChildProcess, command: string): Promise<Exit> {
  try {
    return (await once(child, 'exit')) as unknown as Exit;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new WrongUse(`there is no command "${command}" to run. What stands behind -- is started as it is, without a shell.`);
    throw new WrongUse(`"${command}" cannot be started: ${message}`);
  }
}

/** Gives the signal that came first, if one has. */
function passOnSignals(child: ChildProcess, terminal: Terminal): () => Signal | undefined {
  let first: Signal | undefined;
  const pass = (signal: Signal) => {
    // Told twice it is meant.
    toGroup(child, first ? 'SIGKILL' : signal);
    if (!first) void pause(grace.command).then(() => toGroup(child, 'SIGKILL'));
    first ??= signal;
  };
  // Not once and then again: in between, a signal would end Paystub itself, and the command would be told nothing.
  for (const signal of signals) terminal.on(signal, () => pass(signal));
  return () => first;
}

/** Ends whoever the command left behind. */
async function endGroup(child: ChildProcess): Promise<void> {
  toGroup(child, 'SIGTERM');
  for (let waited = 0; waited < grace.leftBehind && toGroup(child, 0); waited += 20) await pause(20);
  toGroup(child, 'SIGKILL');
}

/** Says whether there was anybody to hear it. */
export function toGroup(child: ChildProcess, signal: Signal | 'SIGKILL' | 0): boolean {
  if (child.pid === undefined) return false;
  try {
    // Windows knows no groups.
    return process.platform === 'win32' ? child.kill(signal) : process.kill(-child.pid, signal);
  } catch {
    return false;
  }
}
