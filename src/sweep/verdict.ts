import type { Difference } from './effects.js';

/** What a run under a failure came to. */
export type Verdict = 'survived' | 'gave up' | 'not met' | 'double effect' | 'lost effect' | 'other effect' | 'wrong result' | 'hung';

interface Meaning {
  /** A sweep with such a run fails. */
  readonly isBad: boolean;
  /** One sign, for grids. */
  readonly sign: string;
  readonly means: string;
}

/** The verdicts, best first. */
export const verdicts: Readonly<Record<Verdict, Meaning>> = {
  survived: { isBad: false, sign: '·', means: 'exit code 0, and the vendors hold what they hold after the clean run' },
  'gave up': { isBad: false, sign: '–', means: 'another exit code, and rightly: the failure was a refusal that no retry mends' },
  'not met': { isBad: false, sign: ' ', means: 'this time the command did not make the call' },
  'wrong result': { isBad: true, sign: '✗', means: 'another exit code than 0' },
  hung: { isBad: true, sign: '∞', means: 'ended by the sweep when its time was over' },
  'lost effect': { isBad: true, sign: '−', means: 'exit code 0, but something that the clean run left is not there' },
  'other effect': { isBad: true, sign: '≠', means: 'exit code 0, but something is there in another form' },
  'double effect': { isBad: true, sign: '2', means: 'exit code 0, but something is there that the clean run did not leave' },
};

/** What is known of a run when it has ended. */
export interface Ended {
  /** Absent = it was ended because its time was over. */
  readonly code: number | undefined;
  readonly isMet: boolean;
  /** The failure is a refusal that no retry mends. */
  readonly isFinal: boolean;
  readonly differences: readonly Difference[];
}

/** The rules, in order; the first that holds decides. */
const rules: readonly (readonly [Verdict, (run: Ended) => boolean])[] = [
  ['hung', ({ code }) => code === undefined],
  ['not met', ({ isMet }) => !isMet],
  ['double effect', ({ code, differences }) => code === 0 && differences.some(({ records, recordsInCleanRun }) => records > recordsInCleanRun)],
  ['lost effect', ({ code, differences }) => code === 0 && differences.some(({ records, recordsInCleanRun }) => records < recordsInCleanRun)],
  ['other effect', ({ code, differences }) => code === 0 && differences.length > 0],
  ['survived', ({ code }) => code === 0],
  ['gave up', ({ isFinal }) => isFinal],
];

export const verdictOf = (run: Ended): Verdict => rules.find(([, holds]) => holds(run))?.[0] ?? 'wrong result';
