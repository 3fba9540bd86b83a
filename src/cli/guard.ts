import { spawn } from 'node:child_process';

/** Ends what was left running. */
export interface Guard {
  /** From now on the group is ended when this process is gone. */
  watch(group: number | undefined): void;
  /** The group has ended by itself. */
  release(group: number | undefined): void;
  /** Nothing is left to be watched. */
  dismiss(): void;
}

/** Remembers the groups that it is told of; when nobody is left to tell, it ends those that it still remembers. */
const script = `
groups=
while read -r sign group; do
  rest=
  for one in $groups; do [ "$one" = "$group" ] || rest="$rest $one"; done
  [ "$sign" = + ] && rest="$rest $group"
  groups=$rest
done
for one in $groups; do kill -s KILL -- "-$one"; done
`;

/**
 * A shell in a session of its own that outlives this process by a moment: however this process goes, also by SIGKILL, which no process
 * hears, the commands that it has started do not stay behind. Where there is no `sh`, nobody watches; nor of whom the guard has not been told:
 * a command runs for a millisecond or two before `spawn` gives its number.
 */
export function newGuard(): Guard {
  const shell = spawn('sh', ['-c', script], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  shell.on('error', () => undefined);
  shell.stdin.on('error', () => undefined);
  shell.unref();
  const tell = (sign: '+' | '-', group: number | undefined): void =>
    void (group !== undefined && shell.stdin.writable && shell.stdin.write(`${sign} ${group}\n`));
  return { watch: (group) => tell('+', group), release: (group) => tell('-', group), dismiss: () => shell.stdin.end() };
}
