import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { nearest } from '../core/nearest.js';
import { didYouMean } from '../core/problem.js';
import type { Simulator } from '../core/world/simulator.js';
import { WrongUse } from './command.js';

/** Paystub's own words, and those of the command behind `--`. */
export function split(words: readonly string[]): readonly [own: readonly string[], command: readonly string[]] {
  const place = words.indexOf('--');
  return place < 0 ? [words, []] : [words.slice(0, place), words.slice(place + 1)];
}

/** There is no command to run, perhaps because `--` was forgotten. */
export const noCommand = (name: string, positionals: readonly string[]): WrongUse =>
  new WrongUse(
    positionals.length > 0
      ? `the command stands behind --: paystub ${name} [options] -- ${positionals.join(' ')}`
      : `which command? It stands behind --: paystub ${name} -- npm test`,
  );

/** The formats of `--report`, which may be given several times and may name several. @throws WrongUse */
export function formatsIn<Format extends string>(texts: readonly string[] = [], known: readonly Format[]): readonly Format[] {
  return texts
    .flatMap((text) => text.split(','))
    .map((name) => {
      if (!(known as readonly string[]).includes(name))
        throw new WrongUse(`--report writes ${known.join(', ')}, not "${name}".${didYouMean(nearest(name, known))}`);
      return name as Format;
    });
}

/** Makes sure, before the command is run, that there is a folder for what is to be written when it is done. @throws WrongUse */
export function readyFolder(option: string, folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new WrongUse(`${option}: nothing can be written into ${folder}: ${(error as Error).message}`);
  }
}

/** The same for a file; gives it. @throws WrongUse */
export function readyFile(option: string, file: string): string {
  if (!existsSync(file)) readyFolder(option, dirname(file));
  else if (statSync(file).isDirectory()) throw new WrongUse(`${option} takes a file, and ${file} is a folder.`);
  return file;
}

/** Where a command finds Paystub and each vendor, in a sandbox of its own if one is named: `PAYSTUB_URL`, `PAYSTUB_URL_ELASTIC_PATH`. */
export function addresses(url: string, { packs }: Simulator, sandbox?: string): Record<string, string> {
  // Who listens everywhere is called at home.
  const base = url.replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:') + (sandbox === undefined ? '' : `/@${sandbox}`);
  const vendors = [...packs.keys()].map((id) => [`PAYSTUB_URL_${id.toUpperCase().replaceAll('-', '_')}`, `${base}/${id}`]);
  return { PAYSTUB_URL: base, ...Object.fromEntries(vendors) };
}
