import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest } from '../core/nearest.js';
import { didYouMean } from '../core/problem.js';

/** Where a command speaks and what it is told; `process` is one. */
export interface Terminal {
  readonly stdout: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  on(signal: Signal, listener: () => void): unknown;
  once(signal: Signal, listener: () => void): unknown;
}

/** How a process is told to stop. */
export type Signal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

export interface Command {
  readonly usage: string;
  /** Gives the exit code. @throws WrongUse */
  run(words: readonly string[], terminal: Terminal): Promise<number>;
}

/** The command line cannot be understood: exit code 2. */
export class WrongUse extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<Given extends Options> = ReturnType<
  typeof parseArgs<{ readonly args: string[]; readonly options: Given; readonly allowPositionals: true; readonly strict: true }>
>;

/** Reads options and words. @throws WrongUse that names the nearest option */
export function read<const Given extends Options>(words: readonly string[], options: Given): Parsed<Given> {
  const names = Object.keys(options);
  for (const word of words) {
    if (word === '--') break;
    const [, dashes, name = ''] = /^(-+)([^=]*)/.exec(word) ?? [];
    if (dashes && !/^\d/.test(name) && !(dashes === '--' && names.includes(name))) throw noOption(`${dashes}${name}`, name, names);
  }
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true as const, strict: true as const });
  } catch (error) {
    throw new WrongUse((error as Error).message.replaceAll('\n', ' '));
  }
}

const noOption = (option: string, name: string, names: readonly string[]): WrongUse =>
  new WrongUse(`there is no option ${option}.${didYouMean(nearest(name, names)).replace('"', '"--')}`);

/** A whole number of at least `least` and at most `most`. @throws WrongUse */
export function wholeNumber(name: string, text: string, most = Number.MAX_SAFE_INTEGER, least = 0): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > most || number < least) throw new WrongUse(`${name} takes a whole number from ${least} to ${most}, not "${text}".`);
  return number;
}

/** Whether what is written to stdout may be coloured (https://no-color.org). */
export const isColoured = ({ stdout, env }: Terminal): boolean => stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
