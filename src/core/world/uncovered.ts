import type { Findings, OperationCoverage } from './coverage-report.js';
import { faultClasses } from './fault-classes.js';

/** Something documented that was never met. */
export interface Uncovered {
  readonly kind: 'operation' | 'answer' | 'move' | 'fault' | 'branch' | 'field' | 'value';
  /** Whose: an operation, a vendor's collection, or all. */
  readonly of: string;
  readonly what: string;
  /** The higher, the more is learned by meeting it. */
  readonly value: number;
}

/**
 * What there is to be learned by meeting each: first that an operation works at all, and its other successes; then what a client must get right or money is
 * lost (conflicts, limits, faults after the work was done, rejected credentials, moves between states); then other refusals; then replies of unusual shape;
 * then what the vendor's own failures look like; last what could also have been sent.
 */
const worth = { operation: 100, success: 90, committedFault: 65, move: 55, refusal: 50, branch: 40, serverError: 35, fault: 30, field: 20, value: 10 };

const worthOfStatus: Readonly<Record<string, number>> = { 409: 80, 429: 75, 401: 70, 403: 70, 422: 60, 404: 58 };

/** All of it, the most valuable first. Of an operation that was never called nothing else is told. */
export function uncovered(findings: Findings): readonly Uncovered[] {
  const all: Uncovered[] = [
    ...findings.operations.flatMap(ofOperation),
    ...findings.moves
      .filter(({ documented, count }) => documented && count === 0)
      .map(({ vendor, collection, from, to }) => ({ kind: 'move' as const, of: `${vendor}/${collection}`, what: `${from} to ${to}`, value: worth.move })),
    ...faultClasses(findings.faults)
      .filter(({ count }) => count === 0)
      .map(({ kind, committed }) => ({
        kind: 'fault' as const,
        of: 'any operation',
        what: `${kind} ${committed ? 'after' : 'before'} the work is done`,
        value: committed ? worth.committedFault : worth.fault,
      })),
  ];
  return all
    .map((item, index) => ({ item, index }))
    .sort((a, b) => b.item.value - a.item.value || a.index - b.index)
    .map(({ item }) => item);
}

function ofOperation({ operation: of, calls, answers, fields, values, branches }: OperationCoverage): readonly Uncovered[] {
  if (calls === 0) return [{ kind: 'operation', of, what: 'was never called', value: worth.operation }];
  return [
    ...answers
      .filter(({ count }) => count === 0)
      .map(({ status, mediaType }) => ({
        kind: 'answer' as const,
        of,
        what: mediaType === undefined ? status : `${status} ${mediaType}`,
        value: worthOf(status),
      })),
    ...branches
      .filter(({ returned }) => !returned)
      .map(({ place, branch }) => ({ kind: 'branch' as const, of, what: `${place} ${branch}`, value: worth.branch })),
    ...fields.filter(({ sent }) => !sent).map(({ field }) => ({ kind: 'field' as const, of, what: field, value: worth.field })),
    ...values
      .filter(({ sent }) => !sent)
      .map(({ field, value }) => ({ kind: 'value' as const, of, what: `${field} ${JSON.stringify(value)}`, value: worth.value })),
  ];
}

function worthOf(status: string): number {
  if (status.startsWith('2') || status.startsWith('3')) return worth.success;
  return worthOfStatus[status] ?? (status.startsWith('4') ? worth.refusal : worth.serverError);
}
