import type { Entry } from '../core/world/entry.js';
import type { Settings } from '../core/world/settings.js';

/** What a recording begins with: what the run was started from. */
export interface Heading {
  readonly paystub: 1;
  readonly version: string;
  /** Ids of the vendors that Paystub brings, and files of others. */
  readonly vendors: readonly string[];
  readonly specs: readonly string[];
  readonly settings: Settings;
}

/** A request without its secrets. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  /** As the journal has them, masked. */
  readonly headers: Readonly<Record<string, string>>;
  /** As the journal has it, masked. */
  readonly body?: unknown;
  /** What is sent as it stands: no JSON and no form. */
  readonly text?: string;
  /** What cannot be told as text, in base64. */
  readonly bytes?: string;
  /** The body was larger than Paystub takes. */
  readonly isTooLarge?: true;
  /** What stands where something is masked, by JSON pointer (`/headers/authorization`, `/body/card/number`): a value of the same shape, or a credential of the sandbox by its mark. */
  readonly behindMasks: Readonly<Record<string, string>>;
}

/** What happened, in the order in which it took effect. */
export type Step =
  /** A sandbox begins. */
  | { readonly step: 'begin'; readonly sandbox: string; readonly settings: Settings }
  /** A call of a vendor, or (without an operation) of nobody. */
  | { readonly step: 'call'; readonly sandbox: string; readonly request: SentRequest; readonly outcome: Outcome }
  /** A call of the control API that changes what happens next. `at`: what the sandbox's clock showed afterwards. */
  | {
      readonly step: 'control';
      readonly sandbox: string;
      readonly at: string;
      readonly operation: string;
      readonly path: Readonly<Record<string, string>>;
      readonly body?: unknown /** Of a snapshot that was taken or put back: by which the one is known as the other. */;
      readonly snapshot?: string;
    };

/** What came of a call: its journal entry but for the request. */
export type Outcome = Omit<Entry, 'request'>;

export const outcomeOf = ({ request: _, ...outcome }: Entry): Outcome => outcome;
