import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { Heading, Step } from './recording.js';

/** A recording that is being written: a line of JSON for the heading, and one for each step. */
export interface Writing {
  write(line: Heading | Step): void;
  close(): void;
}

/** Begins a file. What was written is there even if the process is killed. @throws Error when it cannot be written */
export function beginFile(path: string): Writing {
  const file = openSync(path, 'w');
  return { write: (line) => void writeSync(file, `${JSON.stringify(line)}\n`), close: () => closeSync(file) };
}

/** @throws Error for a file that is no recording */
export function readRecording(path: string): { readonly heading: Heading; readonly steps: readonly Step[] } {
  try {
    const [first = '', ...lines] = readFileSync(path, 'utf8').split('\n');
    const heading = JSON.parse(first) as Heading;
    if (heading.paystub !== 1 || !Array.isArray(heading.vendors)) throw new Error('it does not begin like one');
    return { heading, steps: lines.filter(Boolean).map((line) => JSON.parse(line) as Step) };
  } catch (error) {
    throw new Error(`${path} is no recording of paystub run --record: ${(error as Error).message}.`);
  }
}
