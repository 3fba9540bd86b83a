import type { Witnessed } from '../core/call/witness.js';
import type { Entry } from '../core/world/entry.js';
import type { Violation } from '../kit/index.js';
import { callAsCurl } from './call-as-curl.js';

/** How often an operation was called, and what came of it. */
export interface Calls {
  readonly operation: string;
  readonly calls: number;
  /** By what the caller got: the status, or what was done to the connection. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** Calls whose request broke the contract. */
  readonly violations: number;
  /** Calls that a fault struck. */
  readonly faults: number;
}

/** Requests that broke the contract in the same way. */
export interface Breach {
  readonly operation: string;
  readonly times: number;
  readonly sandboxes: readonly string[];
  readonly why: readonly Violation[];
  /** The first of them, as the journal has it. */
  readonly request: Entry['request'];
  readonly status?: number;
  readonly curl: string;
}

/** Calls that no contract knows. */
export interface Unmatched {
  readonly method: string;
  /** Path without its query. */
  readonly path: string;
  readonly times: number;
  readonly why: string;
  readonly nearest?: string;
}

/** Breaches and unmatched calls of one kind are told once; of so many kinds each. */
const mostKinds = 1000;

type Writable<Shape> = { -readonly [Name in keyof Shape]: Shape[Name] };

/** Counts the exchanges of a run, in whatever sandboxes they happen. Holds the first of each kind only, so a long run costs no more than a varied one. */
export class Tally {
  readonly #calls = new Map<string, Writable<Calls> & { outcomes: Record<string, number> }>();
  readonly #breaches = new Map<string, Writable<Breach>>();
  readonly #unmatched = new Map<string, Writable<Unmatched>>();
  readonly #sandboxes = new Set<string>();
  /** How many calls no contract knows. */
  strange = 0;

  readonly witness = ({ sandbox, entry }: Witnessed): void => {
    this.#sandboxes.add(sandbox);
    if (entry.operation === undefined) this.#addUnmatched(entry);
    else this.#addCall(entry.operation, entry);
    if (entry.operation !== undefined && entry.valid === false) this.#addBreach(entry.operation, entry, sandbox);
  };

  get sandboxes(): readonly string[] {
    return [...this.#sandboxes].sort();
  }

  get calls(): readonly Calls[] {
    return [...this.#calls.values()].sort((a, b) => (a.operation < b.operation ? -1 : 1));
  }

  get breaches(): readonly Breach[] {
    return [...this.#breaches.values()];
  }

  get unmatched(): readonly Unmatched[] {
    return [...this.#unmatched.values()];
  }

  #addCall(operation: string, entry: Entry): void {
    const calls = found(this.#calls, operation, () => ({ operation, calls: 0, outcomes: {} as Record<string, number>, violations: 0, faults: 0 }));
    const outcome = String(entry.connection ?? entry.response?.status);
    calls.calls++;
    calls.outcomes[outcome] = (calls.outcomes[outcome] ?? 0) + 1;
    if (entry.valid === false) calls.violations++;
    if (entry.fault !== undefined) calls.faults++;
  }

  #addBreach(operation: string, entry: Entry, sandbox: string): void {
    const kind = [operation, ...entry.why.map(({ rule, request }) => `${rule} ${request.replaceAll(/\/\d+(?=\/|$)/g, '/*')}`)].join('\n');
    if (this.#breaches.size >= mostKinds && !this.#breaches.has(kind)) return;
    const status = entry.response?.status;
    const breach = found(this.#breaches, kind, () => ({
      operation,
      times: 0,
      sandboxes: [],
      why: entry.why,
      request: entry.request,
      ...(status !== undefined && { status }),
      curl: callAsCurl(entry),
    }));
    breach.times++;
    if (!breach.sandboxes.includes(sandbox) && breach.sandboxes.length < 20) breach.sandboxes = [...breach.sandboxes, sandbox];
  }

  #addUnmatched({ request: { method, url }, response, why }: Entry): void {
    this.strange++;
    const path = url.replace(/\?.*$/s, '');
    const { nearest } = (response?.body ?? {}) as { readonly nearest?: string };
    if (this.#unmatched.size >= mostKinds && !this.#unmatched.has(`${method} ${path}`)) return;
    const call = found(this.#unmatched, `${method} ${path}`, () => ({
      method,
      path,
      times: 0,
      why: why[0]?.message ?? '',
      ...(nearest !== undefined && { nearest }),
    }));
    call.times++;
  }
}

function found<Item>(items: Map<string, Item>, key: string, make: () => Item): Item {
  let item = items.get(key);
  if (!item) items.set(key, (item = make()));
  return item;
}
