import { type CoverageReport, type Findings, type OperationCoverage, withMeasures } from './coverage-report.js';

/** What several processes met together, as if one had met it all. What one of them does not know the others say. */
export function mergeCoverage(reports: readonly Findings[]): CoverageReport {
  return withMeasures({
    operations: merged(
      reports.flatMap(({ operations }) => operations),
      ({ operation }) => operation,
      both,
    ),
    transitions: merged(
      reports.flatMap(({ transitions }) => transitions),
      ({ vendor, type }) => `${vendor} ${type}`,
      added,
    ),
    moves: merged(
      reports.flatMap(({ moves }) => moves),
      ({ vendor, collection, from, to }) => [vendor, collection, from, to].join(' '),
      added,
    ),
    faults: merged(
      reports.flatMap(({ faults }) => faults),
      ({ operation, effect }) => `${operation} ${effect}`,
      added,
    ),
  });
}

const both = (a: OperationCoverage, b: OperationCoverage): OperationCoverage => ({
  operation: a.operation,
  calls: a.calls + b.calls,
  statuses: Object.fromEntries([...Object.keys(a.statuses), ...Object.keys(b.statuses)].map((key) => [key, (a.statuses[key] ?? 0) + (b.statuses[key] ?? 0)])),
  answers: merged([...a.answers, ...b.answers], ({ status, mediaType }) => `${status} ${mediaType}`, added),
  fields: merged(
    [...a.fields, ...b.fields],
    ({ field }) => field,
    (one, other) => ({ ...one, sent: one.sent || other.sent }),
  ),
  values: merged(
    [...a.values, ...b.values],
    ({ field, value }) => JSON.stringify([field, value]),
    (one, other) => ({ ...one, sent: one.sent || other.sent }),
  ),
  branches: merged(
    [...a.branches, ...b.branches],
    ({ place, branch }) => `${place} ${branch}`,
    (one, other) => ({ ...one, returned: one.returned || other.returned }),
  ),
});

const added = <Item extends { readonly count: number }>(a: Item, b: Item): Item => ({ ...a, count: a.count + b.count });

/** Items of one key become one, in the order in which the keys come first. */
function merged<Item>(items: readonly Item[], key: (item: Item) => string, together: (a: Item, b: Item) => Item): readonly Item[] {
  const found = new Map<string, Item>();
  for (const item of items) {
    const known = found.get(key(item));
    found.set(key(item), known === undefined ? item : together(known, item));
  }
  return [...found.values()];
}
