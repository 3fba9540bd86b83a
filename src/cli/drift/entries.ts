import { readFileSync } from 'node:fs';
import type { Entry } from '../../core/world/entry.js';
import { WrongUse } from '../command.js';

/** The entries of a journal as `GET …/journal` gives it, of a bare list, or of a recording; newest first. @throws WrongUse */
export function entriesIn(file: string): readonly Entry[] {
  const text = textOf(file);
  const entries = journalIn(text) ?? recordingIn(text);
  if (entries) return entries;
  throw new WrongUse(`${file} is no journal: curl …/_paystub/sandboxes/default/journal > ${file} makes one.`);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new WrongUse(`${file} cannot be read: ${(error as Error).message}`);
  }
}

function journalIn(text: string): readonly Entry[] | undefined {
  const content = parsed(text) as { entries?: unknown } | undefined;
  const entries = Array.isArray(content) ? content : content?.entries;
  return Array.isArray(entries) ? (entries as Entry[]) : undefined;
}

/** A line of JSON for each step; calls are some of them. Of a run that was killed the last line may be half. */
function recordingIn(text: string): readonly Entry[] | undefined {
  const lines = text.split('\n').filter(Boolean).map(parsed) as readonly (Step | undefined)[];
  const [heading, ...steps] = lines.filter((line) => line !== undefined);
  if (heading?.paystub === undefined || steps.length === 0) return undefined;
  return steps.flatMap(({ step, outcome, request }) => (step === 'call' && outcome && request ? [{ ...outcome, request }] : [])).reverse();
}

/** As much of a recording as is wanted here. */
interface Step {
  readonly paystub?: number;
  readonly step?: string;
  readonly outcome?: Omit<Entry, 'request'>;
  readonly request?: Entry['request'];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
