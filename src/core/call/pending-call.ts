import type { CardNetwork, Credential } from '../../kit/index.js';
import type { Operation } from '../contract/operation.js';
import type { Pack } from '../pack.js';
import type { Sandbox } from '../world/sandbox.js';

/** A request as it came in, whatever carried it. */
export interface ApiRequest {
  /** Upper case. */
  readonly method: string;
  /** Path and query as sent, from the first `/`. */
  readonly url: string;
  /** Scheme and host as the caller wrote them: `http://127.0.0.1:4010`. */
  readonly origin: string;
  /** Where a user's own app mounted Paystub: `/billing`, or nothing. */
  readonly mount: string;
  /** The sandbox of a call that names none. */
  readonly home: string;
  /** True where no other sandbox can be meant: in the control API, whose calls name theirs in the path. */
  readonly isHomebound: boolean;
  /** Every header, lower-case names, repeated ones joined. */
  readonly headers: Readonly<Record<string, string>>;
  /** By lower-case name. */
  header(name: string): string | undefined;
  /** The whole body, read once, up to a limit: bytes that the operation has one of its own for, else the server's. */
  body(limit?: number): Promise<Buffer | 'too large'>;
  /** Says that a fault keeps the caller waiting from now on: who stops serving need not wait for the reply. Gives the way to say that it goes on. */
  stall(): () => void;
}

/** A request that leads to an operation, in the sandbox it is meant for. */
export interface PendingCall {
  readonly request: ApiRequest;
  readonly sandbox: Sandbox;
  readonly pack: Pack;
  readonly operation: Operation;
  /** Path parameters, decoded. */
  readonly path: Readonly<Record<string, string>>;
  /** Query parameters in order, decoded. */
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Names of query parameters that cannot be decoded. */
  readonly unreadable: readonly string[];
  /** The path as the vendor would see it, without prefixes and server base. */
  readonly ownPath: string;
  /** What stood before the vendor's own path: `/@ci-42`, `/api/v1/…`. */
  readonly prefix: string;
}

/** The request after validation, secrets reduced. */
export interface Input {
  readonly path: Record<string, unknown>;
  readonly query: Record<string, unknown>;
  readonly headers: Record<string, unknown>;
  readonly cookies: Record<string, unknown>;
  readonly body: unknown;
  readonly cardNetwork?: CardNetwork | undefined;
}

export type Caller = readonly Credential[];
