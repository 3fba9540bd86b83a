import { armChecked } from '../../core/arming.js';
import { scrub } from '../../core/secrecy.js';
import { advance, allOperations } from '../../core/steer.js';
import { list } from '../../core/world/armed.js';
import { systemTime } from '../../core/world/edge.js';
import { type ArmedFault, faultPlace } from '../../core/world/faults.js';
import type { Sandbox } from '../../core/world/sandbox.js';
import type { Simulator } from '../../core/world/simulator.js';
import { compare, type Effects, effectsOf } from '../../sweep/effects.js';
import type { Called, Case } from '../../sweep/plan.js';
import type { Result } from '../../sweep/report.js';
import { verdictOf, verdicts } from '../../sweep/verdict.js';
import type { Terminal } from '../command.js';
import type { Guard } from '../guard.js';
import { type Background, type BackgroundEnding, startBackground } from './background.js';

/** What every run of a sweep has in common. */
export interface Stage {
  readonly simulator: Simulator;
  readonly command: readonly string[];
  /** The environment of a command that plays in this sandbox. */
  env(sandbox: string): Terminal['env'];
  /** Milliseconds. */
  readonly timeout: number;
  /** How long time passes when the command is done, so that what it has set going comes to its end. ISO 8601. */
  readonly settle: string;
  readonly guard: Guard;
  /** The runs under way. */
  readonly underWay: Set<Background>;
}

interface Played {
  readonly ending: BackgroundEnding;
  readonly effects: Effects;
  readonly faults: readonly ArmedFault[];
  /** The operations that were called, in order of first calls. */
  readonly order: readonly string[];
  readonly milliseconds: number;
}

/** Runs the command once, in a sandbox of its own that is gone afterwards. */
async function play(stage: Stage, id: string, prepare: (sandbox: Sandbox) => void): Promise<Played> {
  const { simulator, underWay } = stage;
  const sandbox = simulator.create(id, {});
  prepare(sandbox);
  const begun = systemTime();
  const background = startBackground(stage.command, stage.env(id), stage.timeout, stage.guard);
  underWay.add(background);
  try {
    const ending = await background.ended;
    const milliseconds = systemTime() - begun;
    await advance(sandbox, { by: stage.settle });
    return { ending, effects: effectsOf(sandbox), faults: list<ArmedFault>(sandbox, faultPlace), order: called(sandbox), milliseconds };
  } finally {
    underWay.delete(background);
    simulator.remove(id);
  }
}

const called = ({ journal }: Sandbox): readonly string[] => [...new Set([...journal.entries()].reverse().flatMap(({ operation }) => operation ?? []))];

/** A run in which nothing fails. */
export interface CleanRun extends Played {
  readonly calls: readonly Called[];
}

/** Runs the command without failures, and learns which operations it calls and how often. */
export async function cleanRun(stage: Stage, id: string): Promise<CleanRun> {
  const played = await play(stage, id, probe);
  const seen = new Map(played.faults.map(({ match, seen }) => [match.operation, seen]));
  const calls = played.order.map((operation) => ({ operation, times: seen.get(operation) ?? 0 })).filter(({ times }) => times > 0);
  return { ...played, calls };
}

/** Faults that never strike count the calls that one could have struck. */
function probe(sandbox: Sandbox): void {
  for (const { name } of allOperations(sandbox.packs)) armChecked(sandbox, { match: { operation: name }, probability: 0, effect: { connection: 'reset' } });
}

/** What a run is compared with. */
export interface Measure {
  readonly clean: Effects;
  readonly unsteady: ReadonlySet<string>;
}

/** Runs the command with one call of it failing. */
export async function attempt(stage: Stage, id: string, { name, operation, occurrence, failure }: Case, { clean, unsteady }: Measure): Promise<Result> {
  const { ending, effects, faults, milliseconds } = await play(stage, id, (sandbox) => {
    armChecked(sandbox, { match: { operation }, skip: occurrence - 1, times: 1, ...failure.fault });
  });
  const { code, said } = ending;
  const differences = compare(clean, effects, unsteady);
  const verdict = verdictOf({ code, isMet: faults.some(({ hits }) => hits > 0), isFinal: failure.isFinal, differences });
  return {
    case: name,
    operation,
    occurrence,
    failure: failure.name,
    title: failure.title,
    verdict,
    ...(code !== undefined && { code }),
    milliseconds,
    differences,
    ...(verdicts[verdict].isBad && { said: scrub(said) }),
  };
}
