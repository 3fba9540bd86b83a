import { readJson, UnreadableJson } from '../../../kit/index.js';

/** What a line may bring, in the order in which it is made: a subscription may name what stands further down in its file. */
export const lineTypes = ['subscription_feature', 'subscription_subscriber', 'subscription_offering', 'subscription'] as const;

export type LineType = (typeof lineTypes)[number];

/** A line of a file. */
interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly external_ref?: string;
}

/** A line that says what it brings; whether that is sound nobody has looked at yet. */
export interface ReadLine extends Line {
  readonly type: LineType;
  readonly attributes: unknown;
}

/** A line that cannot be used. */
export interface BadLine extends Line {
  readonly field: string;
  readonly error: string;
}

/** The lines of a JSONL file, one by one; empty ones only count. */
export function* linesOf(file: string): Iterable<ReadLine | BadLine> {
  let start = 0;
  for (let number = 1; start < file.length; number++) {
    const end = file.indexOf('\n', start);
    const text = file.slice(start, end === -1 ? file.length : end).trim();
    if (text !== '') yield read(text, number);
    start = end === -1 ? file.length : end + 1;
  }
}

/** How many lines a file has, up to one more than `most`. */
export function countLines(file: string, most: number): number {
  let count = 0;
  for (let at = 0; at < file.length && count <= most; count++) {
    const end = file.indexOf('\n', at);
    at = end === -1 ? file.length : end + 1;
  }
  return count;
}

function read(text: string, number: number): ReadLine | BadLine {
  try {
    return lineOf(readJson(text), number);
  } catch (error) {
    if (!(error instanceof UnreadableJson)) throw error;
    return { number, field: 'line', error: `line ${error.message}` };
  }
}

function lineOf(value: unknown, number: number): ReadLine | BadLine {
  const { type, attributes } = membersOf(membersOf(value).data);
  const { external_ref } = membersOf(attributes);
  const line = { number, ...(typeof external_ref === 'string' && { external_ref }) };
  const known = lineTypes.find((name) => name === type);
  return known ? { ...line, type: known, attributes } : { ...line, field: 'type', error: `type must be one of ${lineTypes.join(', ')}` };
}

const membersOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
