import type { CoverageReport } from '../core/world/coverage.js';

/** How many of the contract's things were met. */
export interface Measure {
  readonly met: number;
  readonly of: number;
}

/** What is measured: `operations` that were called, documented `answers` (operation and status) that were ever given. */
export const measureNames = ['operations', 'answers'] as const;

export type MeasureName = (typeof measureNames)[number];

export type Measures = Readonly<Record<MeasureName, Measure>>;

/** Percentages by measure. */
export type Shares = Readonly<Partial<Record<MeasureName, number>>>;

/** In percent, 0 of nothing; cut to one decimal, so that nothing but the whole is 100. */
export const percent = ({ met, of }: Measure): number => (of === 0 ? 0 : Math.floor((met / of) * 1000) / 10);

export const vendorOf = (operation: string): string => operation.slice(0, operation.indexOf('/'));

/** Measures the contracts of these vendors. */
export function measure(coverage: CoverageReport, vendors: ReadonlySet<string>): Measures {
  const operations = coverage.operations.filter(({ operation }) => vendors.has(vendorOf(operation)));
  return { operations: share(operations.map(({ calls }) => calls)), answers: share(operations.flatMap(({ statuses }) => Object.values(statuses))) };
}

const share = (counts: readonly number[]): Measure => ({ met: counts.filter((count) => count > 0).length, of: counts.length });
