import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { pause } from '../../core/world/edge.js';
import { exitOf, toGroup } from '../child.js';
import type { Terminal } from '../command.js';
import type { Guard } from '../guard.js';

/** How a command in the background ended. */
export interface BackgroundEnding {
  /** Absent = its time was over, or it was ended by a signal. */
  readonly code: number | undefined;
  /** The last that it said, on both streams. */
  readonly said: string;
}

export interface Background {
  readonly ended: Promise<BackgroundEnding>;
  /** Ends it, and whomever it has started. */
  kill(): void;
}

/** So much of what a command says is kept. Characters. */
const room = 4000;

/**
 * Starts a command in a process group of its own, and listens to what it says. When it has ended, or `timeout` milliseconds are over, nobody of
 * the group is left. `ended` rejects with WrongUse when there is no such command.
 */
export function startBackground([command = '', ...words]: readonly string[], env: Terminal['env'], timeout: number, guard: Guard): Background {
  const child = spawn(command, words, { env: { ...env }, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  guard.watch(child.pid);
  const heard = listenTo(child);
  let [isOver, isGone] = [false, false];
  // Its number may be another's by the time that the pause ends.
  const kill = (): void => void (isGone || toGroup(child, 'SIGKILL'));
  void pause(timeout).then(() => {
    isOver ||= !isGone;
    kill();
  });
  const ended = async (): Promise<BackgroundEnding> => {
    const [code] = await exitOf(child, command).finally(() => {
      kill();
      isGone = true;
      guard.release(child.pid);
    });
    return { code: isOver ? undefined : (code ?? undefined), said: await heard() };
  };
  return { ended: ended(), kill };
}

/** Gives the last that was said, when all is said; who has left the group may hold the streams open for ever, and is not waited for. */
function listenTo(child: ChildProcess): () => Promise<string> {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => (said = (said + text).slice(-room)));
  const closed = once(child, 'close').catch(() => undefined);
  return async () => {
    await Promise.race([closed, pause(200)]);
    return said;
  };
}
