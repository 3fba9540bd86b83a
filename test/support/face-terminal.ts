import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { onTestFinished } from 'vitest';
import { main } from '../../src/cli/main.js';
import { build } from './process.js';

build();

type Environment = Readonly<Record<string, string>>;

/** What a command left behind. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that is running. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** Starts `paystub <words>`; what does not end by itself ends with the test. Of the environment it sees only what is given. */
export function run(words: readonly string[], env: Environment = {}): Running {
  const child = spawn(process.execPath, ['dist/cli.js', ...words], { env: { PATH: process.env.PATH, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (text: Buffer) => (said.stdout += text));
  child.stderr.on('data', (text: Buffer) => (said.stderr += text));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, ...said }));
  return { child, ended };
}

/** Runs `paystub <words>` to its end. */
export const paystub = (words: readonly string[], env?: Environment): Promise<Ended> => run(words, env).ended;

/** Like `paystub`, in this process: for what is called a hundred times. */
export async function paystubHere(words: readonly string[], env: Environment = {}): Promise<Ended> {
  const said = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof said) => ({ write: (text: string) => void (said[name] += text) });
  const code = await main(words, { stdout: stream('stdout'), stderr: stream('stderr'), env, on: () => undefined, once: () => undefined });
  return { code, ...said };
}

/** A running server and where it listens. */
export interface Serving extends Running {
  readonly url: string;
  /** Stops it as Ctrl-C does. */
  stop(signal?: 'SIGINT' | 'SIGTERM'): Promise<Ended>;
}

/** `paystub start <words>` on a free port, until the test ends. */
export async function start(words: readonly string[] = [], env?: Environment): Promise<Serving> {
  const serving = await serve(words, env);
  onTestFinished(() => void serving.child.kill('SIGKILL'));
  return serving;
}

/** Like `start`, until `stop`. */
export async function serve(words: readonly string[] = [], env?: Environment): Promise<Serving> {
  const port = words.includes('--port') || env?.PORT ? [] : ['--port', '0'];
  const running = run(['start', '--json', ...port, ...words], env);
  const line = new Promise<string>((resolve) => running.child.stdout?.once('data', (text: Buffer) => resolve(String(text))));
  const failed = running.ended.then(({ stderr }) => Promise.reject(new Error(`it did not start: ${stderr}`)));
  const { url } = JSON.parse(await Promise.race([line, failed])) as { url: string };
  const stop = (signal: 'SIGINT' | 'SIGTERM' = 'SIGINT') => {
    running.child.kill(signal);
    return running.ended;
  };
  return { ...running, url, stop };
}

/** `paystub <words>` as a newcomer starts it, and all that it says before it waits. */
export async function greeted(words: readonly string[]): Promise<Running & { readonly greeting: string }> {
  const running = run(words);
  const greeting = new Promise<string>((resolve) => {
    let said = '';
    running.child.stdout?.on('data', (text: Buffer) => {
      said += text;
      if (said.includes('Ctrl-C stops it.')) resolve(said);
    });
  });
  return { ...running, greeting: await greeting };
}

/** A port that nobody has at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
