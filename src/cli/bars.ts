import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { nearest } from '../core/nearest.js';
import { didYouMean } from '../core/problem.js';
import { type MeasureName, type Measures, measureNames, percent, type Shares } from '../core/world/measures.js';
import { WrongUse } from './command.js';

/** `80` is of the answers, `operations=80` of the operations. @throws WrongUse */
export const bars = (texts: readonly string[] = []): Shares => Object.fromEntries(texts.flatMap((text) => text.split(',')).map(bar));

function bar(text: string): readonly [MeasureName, number] {
  const [, name = 'answers', share = ''] = /^(?:([^=]*)=)?(.*)$/s.exec(text) ?? [];
  if (!isMeasure(name)) throw new WrongUse(`--min-coverage measures ${measureNames.join(', ')}, not "${name}".${didYouMean(nearest(name, measureNames))}`);
  if (!/^\d+(\.\d+)?$/.test(share) || Number(share) > 100) throw new WrongUse(`--min-coverage takes a percentage from 0 to 100, not "${share}".`);
  return [name, Number(share)];
}

const isMeasure = (name: string): name is MeasureName => (measureNames as readonly string[]).includes(name);

/** What an earlier run reached; nothing, where there was none. @throws WrongUse for a file that is no ratchet */
export function readRatchet(file: string): Shares {
  if (!existsSync(file)) return {};
  try {
    const entries = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as object);
    if (entries.every(([name, share]) => isMeasure(name) && typeof share === 'number')) return Object.fromEntries(entries);
  } catch {
    // Told below.
  }
  throw new WrongUse(`${file} is no ratchet: it holds percentages by measure, such as {"answers":12.5}. Delete it to begin anew.`);
}

/** Writes down what was reached, where that is more than before. */
export function raiseRatchet(file: string, reached: Shares, measures: Measures): void {
  const now = Object.fromEntries(measureNames.map((name) => [name, Math.max(reached[name] ?? 0, percent(measures[name]))]));
  if (measureNames.every((name) => now[name] === reached[name])) return;
  writeFileSync(file, `${JSON.stringify(now, undefined, 2)}\n`);
}
