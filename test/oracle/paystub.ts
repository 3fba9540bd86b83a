import type { Entry, Violation } from '../../src/index.js';

/** Rules that hold for every operation, so that no spec has to state them. */
const unwritten = new Set(['json', 'encoding', 'accept', 'nesting', 'size']);

/** What Paystub has against a request by the contract; what a vendor refuses for the sake of its state is no matter of the contract. */
export const complaintsOfPaystub = ({ why }: Entry): readonly Violation[] => why.filter(({ spec, rule }) => spec !== undefined || unwritten.has(rule));
