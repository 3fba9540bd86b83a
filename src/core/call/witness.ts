import type { Entry } from '../world/entry.js';
import type { ApiRequest, PendingCall } from './pending-call.js';
import type { Received } from './receive.js';

/** A request with what came of it, as it goes into the journal; secrets are masked in the entry only. */
export interface Witnessed {
  /** Id of the sandbox that the call was meant for; a call that no vendor knows makes none. */
  readonly sandbox: string;
  readonly entry: Entry;
  readonly request: ApiRequest;
  /** Absent when no vendor knows the call. */
  readonly call?: PendingCall;
  readonly received?: Received;
}

/** Is told of every exchange in every sandbox, as it happens, also of those whose sandbox is gone a moment later. */
export type Witness = (exchange: Witnessed) => void;
