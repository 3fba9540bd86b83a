import { systemTime } from '../../core/world/edge.js';
import { compare } from '../../sweep/effects.js';
import { type Case, chosen, planOf } from '../../sweep/plan.js';
import type { Result, SweepReport } from '../../sweep/report.js';
import { attempt, type CleanRun, cleanRun, type Measure, type Stage } from './attempt.js';

/** How far a sweep goes. */
export interface Limits {
  /** Names of cases, calls or operations; none = all. */
  readonly only: readonly string[];
  /** So many calls of each operation fail, from the first. */
  readonly occurrences: number;
  /** How many runs at a time. */
  readonly parallel: number;
  /** Milliseconds after which no further run begins. */
  readonly budget: number;
}

/** Told as it goes, and asked whether to go on. */
export interface Onlooker {
  /** Results of an earlier sweep of the same command. */
  readonly known: ReadonlyMap<string, Result>;
  isInterrupted(): boolean;
  began(planned: number): void;
  ended(result: Result): void;
}

export type Found = Pick<SweepReport, 'clean' | 'planned' | 'results' | 'cut'>;

/** The clean run did not go well, so that nothing can be learned from it. */
export class NoCleanRun extends Error {}

/**
 * Runs the command without failures, twice, to learn what it calls, what it leaves, and what of that is steady; and then once for each case.
 * @throws NoCleanRun
 */
export async function sweeping(stage: Stage & { readonly patience: (milliseconds: number) => number }, limits: Limits, onlooker: Onlooker): Promise<Found> {
  const end = systemTime() + limits.budget;
  // Warms up what is slow the first time: an impatient client would try again although nothing has failed, or give up.
  await cleanRun(stage, 'clean-0');
  const [first, clean] = [await learned(stage, 'clean-1'), await learned(stage, 'clean-2')];
  if (clean.calls.length === 0)
    throw new NoCleanRun('the command made no call that could fail. It finds Paystub in PAYSTUB_URL, and each vendor in PAYSTUB_URL_<VENDOR>.');
  const unsteady = new Set(compare(first.effects, clean.effects).map(({ collection }) => collection));
  const plan = chosen(planOf(clean.calls, stage.simulator.packs, limits.occurrences), limits.only);
  onlooker.began(plan.length);
  const isOver = (): boolean => onlooker.isInterrupted() || systemTime() >= end;
  const results = await runAll(
    { ...stage, timeout: stage.patience(clean.milliseconds) },
    plan,
    { clean: clean.effects, unsteady },
    { ...limits, isOver },
    onlooker,
  );
  const cut = onlooker.isInterrupted() ? 'interrupted' : 'budget';
  return {
    clean: { milliseconds: clean.milliseconds, calls: clean.calls, unsteady: [...unsteady] },
    planned: plan.length,
    results: plan.flatMap(({ name }) => results.get(name) ?? []),
    ...(results.size < plan.length && { cut }),
  };
}

async function learned(stage: Stage, id: string): Promise<CleanRun> {
  const run = await cleanRun(stage, id);
  const { code, said } = run.ending;
  if (code === 0) return run;
  const how = code === undefined ? `did not end within ${stage.timeout / 1000} s (--timeout gives it longer)` : `ended with ${code}`;
  throw new NoCleanRun(`the command ${how} although nothing failed. A sweep needs one that succeeds.${said === '' ? '' : ` It said:\n${said.trimEnd()}`}`);
}

interface Pace {
  readonly parallel: number;
  isOver(): boolean;
}

async function runAll(
  stage: Stage,
  plan: readonly Case[],
  measure: Measure,
  { parallel, isOver }: Pace,
  onlooker: Onlooker,
): Promise<ReadonlyMap<string, Result>> {
  const results = new Map(plan.flatMap(({ name }) => (onlooker.known.has(name) ? [[name, onlooker.known.get(name) as Result] as const] : [])));
  const left = [...plan.entries()].filter(([, { name }]) => !results.has(name)).values();
  // Several take from the same heap.
  const worker = async (): Promise<void> => {
    for (const [index, each] of left) {
      if (isOver()) return;
      const result = await attempt(stage, `sweep-${index + 1}`, each, measure);
      // One that was ended because all was, says nothing.
      if (onlooker.isInterrupted()) return;
      results.set(each.name, result);
      onlooker.ended(result);
    }
  };
  await Promise.all(Array.from({ length: parallel }, worker));
  return results;
}
