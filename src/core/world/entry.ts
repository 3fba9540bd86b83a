import type { Violation } from '../../kit/index.js';
import { iso } from './clock.js';
import type { Connection } from './effect.js';

/** Something that happened in a vendor's world: by a call, or because time passed. */
export interface HappenedEvent {
  readonly at: number;
  readonly vendor: string;
  readonly type: string;
  readonly data: object;
}

/** An event as people see it. */
export type SandboxEvent = { readonly at: string; readonly vendor: string; readonly type: string } & Readonly<Record<string, unknown>>;

/** Who answered. */
export type Source = 'handler' | 'stub' | 'fault' | 'example' | 'paystub';

/** One exchange: the request, what came of it, when, and why it was refused. Secrets are masked. */
export interface Entry {
  readonly id: string;
  /** RFC 3339, on the sandbox clock. */
  readonly at: string;
  /** Full name; absent when the call matched nothing. */
  readonly operation?: string;
  readonly source: Source;
  readonly request: { readonly method: string; readonly url: string; readonly headers: Readonly<Record<string, string>>; readonly body?: unknown };
  /** What the vendor said; absent when nothing was sent. */
  readonly response?: { readonly status: number; readonly headers: Readonly<Record<string, string | readonly string[]>>; readonly body?: unknown };
  /** What was done to the connection. */
  readonly connection?: Connection;
  /** True when the vendor did its work, whether or not the caller heard of it. */
  readonly committed: boolean;
  /** What happened in the vendor's world by this call; absent when nothing did. */
  readonly events?: readonly SandboxEvent[];
  /** Id of the fault that struck. */
  readonly fault?: string;
  /** False when a fault answered with a status that the operation does not list. */
  readonly documented?: false;
  /** True when a fault let the caller wait and it went away before the reply was through. */
  readonly unheard?: true;
  /** False when the request itself broke the contract, whatever it would have come to. */
  readonly valid?: false;
  readonly why: readonly Violation[];
}

/** Milliseconds become RFC 3339, what the vendor told stands beside. */
export const toEvent = ({ at, vendor, type, data }: HappenedEvent): SandboxEvent => ({ at: iso(at), vendor, type, ...data });
