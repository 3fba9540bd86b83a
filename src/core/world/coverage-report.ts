import type { Machine } from '../../kit/index.js';
import type { Operation } from '../contract/operation.js';
import type { Slot } from '../contract/parts.js';
import type { Pack } from '../pack.js';
import { allOperations } from '../steer.js';
import type { Coverage, OperationCounts } from './coverage.js';
import { type Measures, measure } from './measures.js';
import { type Uncovered, uncovered } from './uncovered.js';

/** One documented answer, and how often it was given. */
export interface AnswerCount {
  /** As the contract lists it: `404`, `4XX`, `default`. */
  readonly status: string;
  readonly mediaType?: string;
  readonly count: number;
}

/** What was met of one operation. */
export interface OperationCoverage {
  readonly operation: string;
  /** Calls that got a documented answer. */
  readonly calls: number;
  /** Every status that is listed by itself, with how often it was met. */
  readonly statuses: Readonly<Record<string, number>>;
  readonly answers: readonly AnswerCount[];
  /** Parameters and members of the body that a client may send; whether one ever did. */
  readonly fields: readonly { readonly field: string; readonly sent: boolean }[];
  /** The values that the contract lists for them. */
  readonly values: readonly { readonly field: string; readonly value: unknown; readonly sent: boolean }[];
  /** What a reply may or may not be: `null`, `empty`, one of several alternatives. */
  readonly branches: readonly { readonly place: string; readonly branch: string; readonly returned: boolean }[];
}

/** How much of the contract was met. */
export interface CoverageReport {
  readonly operations: readonly OperationCoverage[];
  /** Events by type. */
  readonly transitions: readonly { readonly vendor: string; readonly type: string; readonly count: number }[];
  /** Moves between states, those of the vendors' transition tables and any other that happened. */
  readonly moves: readonly MoveCount[];
  readonly faults: readonly { readonly operation: string; readonly effect: string; readonly count: number }[];
  readonly measures: Measures;
  /** Documented, but never met; the most valuable first, at most a thousand. */
  readonly uncovered: readonly Uncovered[];
}

/** What was found, before it is measured. */
export type Findings = Omit<CoverageReport, 'measures' | 'uncovered'>;

/** The findings, with what follows from them. */
export const withMeasures = (findings: Findings): CoverageReport => ({
  ...findings,
  measures: measure(findings),
  uncovered: uncovered(findings).slice(0, 1000),
});

export interface MoveCount {
  readonly vendor: string;
  readonly collection: string;
  readonly from: string;
  readonly to: string;
  /** Whether the vendor's transition table has it. */
  readonly documented: boolean;
  readonly count: number;
}

/** Everything that the vendors document, met or not. An operation that was called in several profiles is one. */
export function coverageReport(coverage: Coverage, packs: ReadonlyMap<string, Pack>): CoverageReport {
  const counted = new Map<string, (readonly [Operation, OperationCounts])[]>();
  for (const pair of coverage.counted()) counted.set(pair[0].name, [...(counted.get(pair[0].name) ?? []), pair]);
  const pairs = [...counted].flatMap(([operation, all]) =>
    all.flatMap(([, { faults }]) => [...faults].map(([effect, count]) => ({ operation, effect, count }))),
  );
  return withMeasures({
    operations: allOperations(packs).map((operation) => ofOperation(operation, coverage, counted.get(operation.name) ?? [])),
    transitions: [...coverage.events].flatMap(([vendor, types]) => [...types].map(([type, count]) => ({ vendor, type, count }))),
    moves: [...packs.values()].flatMap((pack) => movesIn(pack, coverage)),
    faults: together(pairs),
  });
}

type Counted = readonly (readonly [Operation, OperationCounts])[];

function ofOperation(operation: Operation, coverage: Coverage, counted: Counted): OperationCoverage {
  const { answers, slots } = coverage.outline(operation);
  const given = new Map<string, number>();
  const met = new Set<string>();
  for (const [called, counts] of counted) {
    const own = coverage.outline(called);
    for (const [index, { status, mediaType }] of own.answers.entries())
      given.set(`${status} ${mediaType}`, (given.get(`${status} ${mediaType}`) ?? 0) + (counts.answers[index] ?? 0));
    for (const [index, slot] of own.slots.entries()) if (counts.met[index]) met.add(nameOf(slot));
  }
  const all = answers.map((answer): AnswerCount => ({ ...answer, count: given.get(`${answer.status} ${answer.mediaType}`) ?? 0 }));
  const count = (status: string) => all.filter((answer) => answer.status === status).reduce((sum, answer) => sum + answer.count, 0);
  const of = (kind: Slot['kind']) => slots.filter((slot) => slot.kind === kind);
  return {
    operation: operation.name,
    calls: counted.reduce((sum, [, { calls }]) => sum + calls, 0),
    statuses: Object.fromEntries(operation.statuses.map((status) => [status, count(String(status))])),
    answers: all,
    fields: of('field').map((slot) => ({ field: slot.place, sent: met.has(nameOf(slot)) })),
    values: of('value').map((slot) => ({ field: slot.place, value: slot.what, sent: met.has(nameOf(slot)) })),
    branches: of('branch').map((slot) => ({ place: slot.place, branch: String(slot.what), returned: met.has(nameOf(slot)) })),
  };
}

const nameOf = ({ kind, place, what }: Slot): string => JSON.stringify([kind, place, what]);

function movesIn(pack: Pack, { moves }: Coverage): readonly MoveCount[] {
  return [...pack.lifecycles].flatMap(([place, lifecycle]) => {
    const counts = moves.get(place) ?? new Map<string, number>();
    const documented = documentedMoves(lifecycle.machine);
    const others = [...counts.keys()].filter((fromTo) => !documented.includes(fromTo));
    const collection = place.slice(pack.id.length + 1);
    return [...documented, ...others].map((fromTo) => {
      const [from = '', to = ''] = fromTo.split(' ');
      return { vendor: pack.id, collection, from, to, documented: documented.includes(fromTo), count: counts.get(fromTo) ?? 0 };
    });
  });
}

/** From and to, whatever event leads there; that a state stays as it is is no move. */
function documentedMoves({ moves }: Machine): readonly string[] {
  const pairs = Object.values(moves).flatMap((move) => Object.entries(move));
  return [...new Set(pairs.filter(([from, to]) => from !== to).map((pair) => pair.join(' ')))];
}

/** One line for each operation and effect. */
function together(faults: CoverageReport['faults']): CoverageReport['faults'] {
  const counts = new Map<string, CoverageReport['faults'][number]>();
  for (const fault of faults) {
    const key = `${fault.operation} ${fault.effect}`;
    counts.set(key, { ...fault, count: fault.count + (counts.get(key)?.count ?? 0) });
  }
  return [...counts.values()];
}
