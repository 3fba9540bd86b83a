import { expect, test } from 'vitest';
import type { Difference } from '../../src/sweep/effects.js';
import { type Verdict, verdictOf, verdicts } from '../../src/sweep/verdict.js';

const difference = (records: number, recordsInCleanRun: number, changed = 0): Difference => ({
  collection: 'acme/invoices',
  records,
  recordsInCleanRun,
  changed,
});
const [more, less, other] = [difference(3, 2), difference(1, 2, 1), difference(2, 2, 1)];

test.each<[Verdict, string, { code?: number; isMet?: boolean; isFinal?: boolean; differences?: Difference[] }]>([
  ['survived', 'exit code 0, nothing else than after the clean run', { code: 0 }],
  ['survived', 'a refusal that it got past', { code: 0, isFinal: true }],
  ['gave up', 'a refusal that no retry mends, and it says so', { code: 1, isFinal: true }],
  ['gave up', 'the same, with half of the work done', { code: 1, isFinal: true, differences: [less] }],
  ['wrong result', 'it fails where another attempt would have done', { code: 1 }],
  ['wrong result', 'whatever it leaves', { code: 3, differences: [more] }],
  ['double effect', 'it is content, and there is too much', { code: 0, differences: [more] }],
  ['double effect', 'too much here, too little there', { code: 0, differences: [less, more] }],
  ['double effect', 'after a refusal too', { code: 0, isFinal: true, differences: [more] }],
  ['lost effect', 'it is content, and something is missing', { code: 0, differences: [less] }],
  ['other effect', 'it is content, and something is not as it should be', { code: 0, differences: [other] }],
  ['not met', 'the call was not made', { code: 0, isMet: false }],
  ['not met', 'the call was not made, and it failed by itself', { code: 1, isMet: false }],
  ['hung', 'its time was over', {}],
  ['hung', 'its time was over before the call', { isMet: false }],
])('%s: %s', (verdict, _, { code, isMet = true, isFinal = false, differences = [] }) => {
  expect(verdictOf({ code, isMet, isFinal, differences })).toBe(verdict);
});

test('each has a sign of its own', () => {
  const signs = Object.values(verdicts).map(({ sign }) => sign);
  expect(new Set(signs).size).toBe(signs.length);
});
