import type { Operations } from '../operations.gen.js';

/** The full name of an operation: `acme/finalizeInvoice`. */
export type OperationName = keyof Operations;

/** The statuses that an operation documents. */
export type StatusOf<Name extends OperationName> = Operations[Name];
