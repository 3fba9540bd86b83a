import type { Findings } from './coverage-report.js';
import { faultClasses } from './fault-classes.js';

/** How many of the documented things were met. */
export interface Measure {
  readonly met: number;
  readonly of: number;
}

/**
 * What is measured: `operations` called; `answers` given (operation × status × media type); `fields` and listed `values` sent; `branches` returned;
 * `moves` between states; `faults` met, by kind, before and after the work was done.
 */
export const measureNames = ['operations', 'answers', 'fields', 'values', 'branches', 'moves', 'faults'] as const;

export type MeasureName = (typeof measureNames)[number];

export type Measures = Readonly<Record<MeasureName, Measure>>;

/** Percentages by measure. */
export type Shares = Readonly<Partial<Record<MeasureName, number>>>;

/** In percent, 0 of nothing; cut to one decimal, so that nothing but the whole is 100. */
export const percent = ({ met, of }: Measure): number => (of === 0 ? 0 : Math.floor((met / of) * 1000) / 10);

export const vendorOf = (operation: string): string => operation.slice(0, operation.indexOf('/'));

/** What was found of these vendors alone. */
export const ofVendors = (findings: Findings, vendors: ReadonlySet<string>): Findings => ({
  operations: findings.operations.filter(({ operation }) => vendors.has(vendorOf(operation))),
  transitions: findings.transitions.filter(({ vendor }) => vendors.has(vendor)),
  moves: findings.moves.filter(({ vendor }) => vendors.has(vendor)),
  faults: findings.faults.filter(({ operation }) => vendors.has(vendorOf(operation))),
});

export function measure({ operations, moves, faults }: Findings): Measures {
  return {
    operations: share(operations, ({ calls }) => calls > 0),
    answers: share(
      operations.flatMap(({ answers }) => answers),
      ({ count }) => count > 0,
    ),
    fields: share(
      operations.flatMap(({ fields }) => fields),
      ({ sent }) => sent,
    ),
    values: share(
      operations.flatMap(({ values }) => values),
      ({ sent }) => sent,
    ),
    branches: share(
      operations.flatMap(({ branches }) => branches),
      ({ returned }) => returned,
    ),
    moves: share(
      moves.filter(({ documented }) => documented),
      ({ count }) => count > 0,
    ),
    faults: share(faultClasses(faults), ({ count }) => count > 0),
  };
}

const share = <Item>(items: readonly Item[], isMet: (item: Item) => boolean): Measure => ({ met: items.filter(isMet).length, of: items.length });
