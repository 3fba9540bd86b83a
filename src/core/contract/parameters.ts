import type { Violation } from '../../kit/index.js';
import type { Operation } from './operation.js';
import type { Sources } from './styles.js';

/** Parameters by place and name, each coerced to the type that its schema asks for. */
export interface Parameters {
  readonly path: Record<string, unknown>;
  readonly query: Record<string, unknown>;
  readonly header: Record<string, unknown>;
  readonly cookie: Record<string, unknown>;
}

/** Reads and checks every parameter that the operation lists; others are nobody's business. */
export function readParameters(operation: Operation, sources: Sources): { values: Parameters; violations: readonly Violation[] } {
  const values: Parameters = { path: {}, query: {}, header: {}, cookie: {} };
  const violations: Violation[] = [];
  for (const reader of operation.readers) {
    const read = reader.read(sources);
    if ('value' in read) values[reader.node.in][reader.node.name] = read.value;
    if (read.violations.length > 0) violations.push(...read.violations);
  }
  return { values, violations };
}
