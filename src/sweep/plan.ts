import { nearest } from '../core/nearest.js';
import type { Pack } from '../core/pack.js';
import { didYouMean, Problem } from '../core/problem.js';
import { namedOperation } from '../core/steer.js';
import { type Failure, failuresOf } from './failures.js';

/** How often an operation was called, in order of first calls. */
export interface Called {
  readonly operation: string;
  readonly times: number;
}

/** One run to come: which call fails, and how. */
export interface Case {
  /** `elastic-path/createSubscription#1:503`. */
  readonly name: string;
  readonly operation: string;
  /** From 1. */
  readonly occurrence: number;
  readonly failure: Failure;
}

/** Every call of the clean run under every failure that it can meet; what tells most comes first. */
export function planOf(called: readonly Called[], packs: ReadonlyMap<string, Pack>, occurrences = Number.POSITIVE_INFINITY): readonly Case[] {
  const cases = called.flatMap(({ operation, times }) => {
    const failures = failuresOf(namedOperation(packs, operation));
    const calls = Array.from({ length: Math.min(times, occurrences) }, (_, index) => index + 1);
    return calls.flatMap((occurrence) => failures.map((failure) => ({ name: caseName(operation, occurrence, failure), operation, occurrence, failure })));
  });
  return cases.sort((a, b) => b.failure.weight - a.failure.weight);
}

const caseName = (operation: string, occurrence: number, { name }: Failure): string => `${operation}#${occurrence}:${name}`;

/** The cases that `--only` names: a whole one, all of a call (`…#1`) or all of an operation. @throws Problem that names the nearest */
export function chosen(cases: readonly Case[], wanted: readonly string[]): readonly Case[] {
  if (wanted.length === 0) return cases;
  for (const name of wanted) if (!cases.some((each) => isMeant(each, name))) throw unknown(cases, name);
  return cases.filter((each) => wanted.some((name) => isMeant(each, name)));
}

const isMeant = ({ name, operation }: Case, wanted: string): boolean => name === wanted || name.startsWith(`${wanted}:`) || operation === wanted;

function unknown(cases: readonly Case[], name: string): Problem {
  const names = cases.flatMap((each) => [each.name, each.name.replace(/:.*/, ''), each.operation]);
  const close = nearest(name, names);
  return new Problem(400, 'no such case', { detail: `The command's clean run gives no case "${name}".${didYouMean(close)}`, nearest: close });
}
