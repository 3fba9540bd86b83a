// Generated from the specs by scripts/generate.mjs: change the spec, not this file.
export interface paths {
    readonly "/_paystub/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Is it there?
         * @description Answers as soon as vendor calls are answered.
         */
        readonly get: operations["getHealth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_paystub/metrics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What a monitor reads
         * @description Prometheus text exposition format 0.0.4: calls by vendor, operation and status, faults by operation and effect, in all sandboxes since the process began; how many sandboxes and journal entries there are; version, memory and start of the process. `operation` is the full name.
         */
        readonly get: operations["getMetrics"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_paystub/openapi.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * This document
         * @description The contract of the control API, as OpenAPI 3.1.
         */
        readonly get: operations["getControlContract"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_paystub/vendors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The vendors
         * @description Every vendor that this process plays.
         */
        readonly get: operations["listVendors"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_paystub/vendors/{vendor}/openapi.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @example elastic-path */
                readonly vendor: string;
            };
            readonly cookie?: never;
        };
        /**
         * A vendor's contract
         * @description The OpenAPI document that requests and replies of the vendor are held against.
         */
        readonly get: operations["getVendorContract"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_paystub/operations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What can be called
         * @description Every operation of every vendor, or of one.
         */
        readonly get: operations["listOperations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_paystub/coverage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Coverage of all sandboxes
         * @description What has been met since the process began, in sandboxes that are gone too.
         */
        readonly get: operations["getAllCoverage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_paystub/sandboxes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The sandboxes
         * @description Every sandbox there is; `default` always.
         */
        readonly get: operations["listSandboxes"];
        readonly put?: never;
        /**
         * Make a sandbox
         * @description What is not said is as the process was started. Made with `now`, its clock stands still unless `running`.
         */
        readonly post: operations["createSandbox"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_paystub/sandboxes/{s}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        /**
         * Look at a sandbox
         * @description What it was made from, and its time.
         */
        readonly get: operations["getSandbox"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Remove a sandbox
         * @description It is gone with all it held; naming it again makes a new one. `default` begins anew at once.
         */
        readonly delete: operations["deleteSandbox"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_paystub/sandboxes/{s}/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Begin again
         * @description Back to its seed, fixtures and start time; faults, stubs, journal and coverage are empty.
         */
        readonly post: operations["resetSandbox"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_paystub/sandboxes/{s}/fork": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Continue twice
         * @description A second sandbox that starts where this one stands; its journal is empty.
         */
        readonly post: operations["forkSandbox"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_paystub/sandboxes/{s}/snapshot": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        /**
         * The whole world
         * @description Settings and every record, as JSON that can be put back here or elsewhere. Byte for byte the same for the same world.
         */
        readonly get: operations["getSnapshot"];
        /**
         * Put a world back
         * @description The sandbox is then as the snapshot says; its journal goes on.
         */
        readonly put: operations["putSnapshot"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_paystub/sandboxes/{s}/state": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        /**
         * What the vendors hold
         * @description Records by vendor and collection, secrets masked.
         */
        readonly get: operations["getState"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_paystub/sandboxes/{s}/state/{vendor}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
                /** @example f5-xc */
                readonly vendor: string;
            };
            readonly cookie?: never;
        };
        /**
         * What one vendor holds
         * @description Records by collection, secrets masked.
         */
        readonly get: operations["getVendorState"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_paystub/sandboxes/{s}/clock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        /**
         * What time it is
         * @description The sandbox's time, which every vendor in it shares.
         */
        readonly get: operations["getClock"];
        /**
         * Set the time
         * @description Moves the clock to `now`, or lets it run or stand. What falls due on the way forward is done first; going back undoes nothing.
         */
        readonly put: operations["setClock"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_paystub/sandboxes/{s}/clock/advance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Let time pass
         * @description By a duration or to a moment; answers when all work that fell due is done, and tells what happened.
         */
        readonly post: operations["advanceClock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_paystub/sandboxes/{s}/faults": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        /**
         * The armed faults
         * @description In order of arming, with how many calls each has seen and struck.
         */
        readonly get: operations["listFaults"];
        readonly put?: never;
        /**
         * Arm a fault
         * @description The first fault that matches a call, in order of arming, strikes it.
         */
        readonly post: operations["armFault"];
        /**
         * Disarm all faults
         * @description Those to come are numbered on.
         */
        readonly delete: operations["disarmFaults"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_paystub/sandboxes/{s}/faults/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
                /**
                 * @description Id within the sandbox.
                 * @example f1
                 */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Disarm a fault
         * @description It strikes no more.
         */
        readonly delete: operations["disarmFault"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_paystub/sandboxes/{s}/faults/holds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        /**
         * The barriers
         * @description The names under which faults hold calls, and how many calls each holds now.
         */
        readonly get: operations["listHolds"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_paystub/sandboxes/{s}/faults/holds/{name}/release": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
                /**
                 * @description What the fault's effect calls it.
                 * @example swap
                 */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Let held calls go
         * @description Those that are held now go on, in order of their coming; calls that the fault strikes later are held anew.
         */
        readonly post: operations["releaseHold"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_paystub/sandboxes/{s}/stubs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        /**
         * The stubs
         * @description In order of making; of several that match a call the newest answers.
         */
        readonly get: operations["listStubs"];
        readonly put?: never;
        /**
         * Give a canned answer
         * @description It wins over the vendor's behaviour, changes no state, and must fit the contract unless `unchecked`.
         */
        readonly post: operations["addStub"];
        /**
         * Remove all stubs
         * @description Those to come are numbered on.
         */
        readonly delete: operations["removeStubs"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_paystub/sandboxes/{s}/stubs/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
                /**
                 * @description Id within the sandbox.
                 * @example f1
                 */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Remove a stub
         * @description It answers no more.
         */
        readonly delete: operations["removeStub"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_paystub/sandboxes/{s}/journal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        /**
         * What was called
         * @description Exchanges, newest first; the last thousand are kept, of large ones the last 64 MB. Secrets are masked.
         */
        readonly get: operations["listJournal"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Forget what was called
         * @description Entries to come are numbered on.
         */
        readonly delete: operations["clearJournal"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_paystub/sandboxes/{s}/journal/stream": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        /**
         * What is called, as it happens
         * @description Server-sent events. `exchange`, with the id of the entry and the entry as it was written, before its reply is sent; `clock`, with an event, for what happened because time passed: on a running clock that is found with the next call. It goes on when the sandbox is reset (entries begin at `e1` again) or its journal emptied, and ends when the sandbox is removed. When Paystub stops, and for a reader who lets 16 MiB wait, the connection is cut.
         */
        readonly get: operations["streamJournal"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_paystub/sandboxes/{s}/journal/retries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        /**
         * How clients try again
         * @description What the journal holds, by intent: one call (operation, path and query, body, caller) with all the times it was tried until a reply of success got through. Calls that succeeded the first time are left out. The same said of each client together.
         */
        readonly get: operations["judgeRetries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_paystub/sandboxes/{s}/journal/verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Was it called so?
         * @description Counts the calls in the journal that are as expected; without `exactly`, `atLeast` or `atMost` there must be one. Where calls are missing, tells which comes closest and what differs.
         */
        readonly post: operations["verifyJournal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_paystub/sandboxes/{s}/journal/{entry}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
                /**
                 * @description Id, as X-Paystub-Entry gave it.
                 * @example e1
                 */
                readonly entry: string;
            };
            readonly cookie?: never;
        };
        /**
         * One exchange
         * @description Request, outcome, time, and why it was refused.
         */
        readonly get: operations["getJournalEntry"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_paystub/sandboxes/{s}/coverage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        /**
         * How much of the contract was met
         * @description Operations with each documented status, transitions, and faults, with how often.
         */
        readonly get: operations["getCoverage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly Problem: {
            readonly type: string;
            readonly title: string;
            readonly status: number;
            /** @description What failed and what to do. */
            readonly detail: string;
            /** @description The nearest thing that exists. */
            readonly nearest?: string;
            readonly violations?: readonly components["schemas"]["Violation"][];
        };
        readonly SandboxId: string;
        readonly Sandbox: {
            readonly id: components["schemas"]["SandboxId"];
            readonly seed: number;
            readonly fixtures: string;
            readonly profiles: {
                readonly [key: string]: string;
            };
            /** @enum {string} */
            readonly auth: "lenient" | "strict";
            readonly clock: components["schemas"]["Clock"];
            /** @description Base URL for a client that is to work in it. */
            readonly url: string;
        };
        readonly Clock: {
            /** Format: date-time */
            readonly now: string;
            readonly running: boolean;
        };
        /** @description Records by collection and key. */
        readonly VendorState: {
            readonly [key: string]: {
                readonly [key: string]: Record<string, never>;
            };
        };
        readonly Snapshot: {
            /**
             * @description Format of the snapshot.
             * @constant
             */
            readonly paystub: 1;
            readonly settings: {
                readonly seed: number;
                readonly now?: components["schemas"]["Milliseconds"];
                readonly running: boolean;
                readonly fixtures: string;
                readonly profiles: {
                    readonly [key: string]: string;
                };
                /** @enum {string} */
                readonly auth: "lenient" | "strict";
            };
            /** @description Collections: name, then key and record of each. */
            readonly records: readonly (readonly [
                string,
                readonly (readonly [
                    string,
                    Record<string, never>
                ])[]
            ] & (unknown & unknown & unknown & unknown & unknown))[];
        };
        /** @description Since 1970; to the end of the year 9999. */
        readonly Milliseconds: number;
        readonly ClockRecord: {
            readonly now: components["schemas"]["Milliseconds"];
            readonly running: boolean;
            /** @description What the machine's clock showed when this one was set running. */
            readonly anchor?: number;
        };
        readonly TimerRecord: {
            readonly vendor: string;
            readonly key: string;
            /** @description Milliseconds since 1970. */
            readonly at: number;
            /** @description Order of creation. */
            readonly n: number;
            readonly type: string;
            readonly data: Record<string, never>;
        };
        readonly Match: {
            /** @description Full name, or with the vendor's own id for it. */
            readonly operation?: string;
            readonly method?: string;
            /** @description The vendor's path; `*` within a segment, `**` across segments. */
            readonly path?: string;
            readonly header?: {
                readonly [key: string]: string;
            };
            readonly query?: {
                readonly [key: string]: string;
            };
            /** @description JSON pointers (`/data/id`; the empty one is the whole body) and the values that must stand there. */
            readonly body?: {
                readonly [key: string]: unknown;
            };
        };
        readonly Fault: {
            readonly match?: components["schemas"]["Match"];
            /** @description How many matching calls pass unharmed first. */
            readonly skip?: number;
            /** @description How many calls it strikes; absent = until removed. */
            readonly times?: number;
            /** @description The chance of each, drawn from the sandbox's seed. */
            readonly probability?: number;
            /** @description True: the vendor does its work, and only then the reply is lost, late or replaced. */
            readonly committed?: boolean;
            /** @description True: the status need not be one that the operation documents. */
            readonly undocumented?: boolean;
            readonly effect: components["schemas"]["Effect"];
        };
        /** @description What becomes of the call: `status`, `connection` or `rateLimit`; beside it or alone a `delay` or a `hold`. What makes no sense together is refused with the reason. */
        readonly Effect: {
            /** @description The operation's documented answer for that status; else the vendor's envelope. */
            readonly status?: number;
            readonly headers?: {
                readonly [key: string]: string;
            };
            /** @description In place of the documented one; sent as it stands. */
            readonly body?: unknown;
            /** @description Name of a documented example. */
            readonly example?: string;
            /**
             * @description reset: a TCP reset. hang: no reply, until the caller gives up or the server stops. empty: closed without a byte. truncate: Content-Length promises more than is sent, then closed. drip: the head at once, then a byte of the body every 10 ms. garbage: bytes that are not HTTP; beside a status, a reply whose body is not JSON. truncate and drip deliver the reply of `status`; else the vendor's own where it did its work, and the documented success where not.
             * @enum {string}
             */
            readonly connection?: "reset" | "hang" | "empty" | "truncate" | "drip" | "garbage";
            /** @description Over the limit 429 with Retry-After. The window begins with the first call that it counts, on the sandbox clock. */
            readonly rateLimit?: {
                readonly limit: number;
                /**
                 * @description ISO 8601, weeks to seconds.
                 * @example PT1M
                 */
                readonly per: string;
            };
            /** @description Real time. ISO 8601, a day at most; or a log-normal distribution by its median and 99th percentile, drawn from the sandbox's seed. */
            readonly delay?: string | {
                /** @example PT0.1S */
                readonly median: string;
                /** @example PT2S */
                readonly p99: string;
            };
            /** @description A barrier: the call waits under this name until it is released; when the vendor has done its work and before it is applied, or with `committed` after that. */
            readonly hold?: string;
        };
        readonly ArmedFault: {
            readonly id: string;
            readonly match: components["schemas"]["Match"];
            readonly skip: number;
            readonly times?: number;
            readonly probability: number;
            readonly committed: boolean;
            readonly undocumented?: boolean;
            readonly effect: components["schemas"]["Effect"];
            /** @description Matching calls so far. */
            readonly seen: number;
            /** @description Calls struck so far. */
            readonly hits: number;
            /** @description What a rate limit has counted. */
            readonly window?: {
                readonly began: components["schemas"]["Milliseconds"];
                readonly calls: number;
            };
        };
        readonly Stub: {
            readonly match?: components["schemas"]["Match"];
            readonly response: {
                readonly status: number;
                readonly headers?: {
                    readonly [key: string]: string;
                };
                readonly body?: unknown;
            };
            /** @description True: it may break the contract. */
            readonly unchecked?: boolean;
        };
        readonly StubWithId: {
            readonly id: string;
            readonly match: components["schemas"]["Match"];
            readonly response: {
                readonly status: number;
            };
            readonly unchecked: boolean;
        };
        /** @enum {string} */
        readonly Source: "handler" | "stub" | "fault" | "example" | "paystub";
        readonly Violation: {
            readonly rule: string;
            readonly message: string;
            /** @description JSON pointer into the request. */
            readonly request: string;
            /** @description JSON pointer into the vendor's contract. */
            readonly spec?: string;
            /** @description What would have been accepted. */
            readonly accepted?: unknown;
        };
        readonly Event: {
            /** Format: date-time */
            readonly at: string;
            readonly vendor: string;
            readonly type: string;
        };
        readonly Entry: {
            readonly id: string;
            /** Format: date-time */
            readonly at: string;
            /** @description Absent when the call matched nothing. */
            readonly operation?: string;
            readonly source: components["schemas"]["Source"];
            readonly request: {
                readonly method: string;
                readonly url: string;
                readonly headers: Record<string, never>;
                readonly body?: unknown;
            };
            readonly response?: {
                readonly status: number;
                readonly headers: Record<string, never>;
                readonly body?: unknown;
            };
            /** @description What a fault did to the connection. */
            readonly connection?: string;
            /** @description True when a fault let the caller wait and it went away before the reply was through. */
            readonly unheard?: boolean;
            /** @description True when the vendor did its work, whether or not the caller heard of it. */
            readonly committed: boolean;
            /** @description Id of the fault that struck. */
            readonly fault?: string;
            readonly documented?: boolean;
            /** @description False when the request itself broke the contract, whatever it would have come to. */
            readonly valid?: boolean;
            /** @description What happened in the vendor's world by this call. */
            readonly events?: readonly components["schemas"]["Event"][];
            readonly why: readonly components["schemas"]["Violation"][];
        };
        /** @description What cannot be told is null. */
        readonly Verdict: {
            /** @description How many times the call was sent. */
            readonly attempts: number;
            /** @description How many of them changed the vendor's state. */
            readonly applied: number;
            /** @description After each reply with Retry-After the next attempt, if any, came no sooner than it said. Null: no reply said so. */
            readonly honouredRetryAfter: boolean | null;
            /** @description Of the waits that no Retry-After asked for, those in the later half were on average a quarter longer than those in the earlier half, or more. Null: fewer than two such waits. */
            readonly backedOff: boolean | null;
            /** @description No more attempts than `limit`. */
            readonly keptToLimit: boolean;
            /** @description A call that is not GET or HEAD was sent again though the vendor had done its work. */
            readonly repeatedCommittedWrite: boolean;
            /** @description After a 4xx that trying again does not mend (any but 401 answered with another credential, 408, 425, 429) no attempt followed. Null: there was none. */
            readonly gaveUpOn4xx: boolean | null;
        };
        /** @description Who called. */
        readonly Client: {
            readonly userAgent?: string;
            /** @description As it is in the journal, masked. */
            readonly credential?: string;
        };
        readonly Retries: {
            /** @description One for each intent, in order of first attempts. */
            readonly retries: readonly {
                readonly operation: string;
                readonly method: string;
                readonly url: string;
                readonly client: components["schemas"]["Client"];
                readonly attempts: readonly {
                    /** @description Id in the journal. */
                    readonly entry: string;
                    /** @description Absent when nothing was sent. */
                    readonly status?: number;
                    readonly connection?: string;
                    readonly unheard?: boolean;
                    readonly committed: boolean;
                    /** @description Seconds, as the reply asked. */
                    readonly retryAfter?: number;
                    /** @description Seconds since the end of the attempt before: on the sandbox's clock or the machine's, whichever shows more. */
                    readonly waited?: number;
                }[];
                readonly verdict: components["schemas"]["Verdict"];
            }[];
            readonly clients: readonly {
                readonly client: components["schemas"]["Client"];
                readonly intents: number;
                readonly verdict: components["schemas"]["Verdict"];
            }[];
        };
        readonly Expectation: {
            /** @description Full name, or with the vendor's own id for it. */
            readonly operation: string;
            /** @description Of the reply. */
            readonly status?: number;
            /** @description What the request's body holds among other things; or, by JSON pointers (`/data/id`), what stands where. */
            readonly body?: unknown;
            readonly query?: {
                readonly [key: string]: string;
            };
            readonly header?: {
                readonly [key: string]: string;
            };
            /** @description Alone, without `atLeast` and `atMost`. */
            readonly exactly?: number;
            readonly atLeast?: number;
            readonly atMost?: number;
        };
        readonly Verification: {
            readonly ok: boolean;
            /** @description How many calls are as expected. */
            readonly matched: number;
            /** @description Their ids, newest first; at most twenty. */
            readonly entries: readonly string[];
            /** @description What is wrong and what to do, where something is. */
            readonly message?: string;
            /** @description Of the calls that are not as expected the closest, where calls are missing. */
            readonly nearest?: {
                readonly entry: string;
                readonly operation?: string;
                readonly differences: readonly {
                    /** @description JSON pointer: `/status`, `/body/data/id`. */
                    readonly place: string;
                    readonly expected: unknown;
                    /** @description Absent where there was nothing. */
                    readonly actual?: unknown;
                }[];
            };
        };
        readonly Coverage: {
            readonly operations: readonly {
                readonly operation: string;
                readonly calls: number;
                /** @description Every documented status with how often it was met. */
                readonly statuses: {
                    readonly [key: string]: number;
                };
                /** @description Every documented answer: status as the contract lists it, in each media type. */
                readonly answers: readonly {
                    readonly status: string;
                    readonly mediaType?: string;
                    readonly count: number;
                }[];
                /** @description Parameters and members of the body; whether a client ever sent them. */
                readonly fields: readonly {
                    readonly field: string;
                    readonly sent: boolean;
                }[];
                /** @description The values that the contract lists for them. */
                readonly values: readonly {
                    readonly field: string;
                    readonly value: unknown;
                    readonly sent: boolean;
                }[];
                /** @description What a reply may or may not be: null, empty, one of several alternatives. */
                readonly branches: readonly {
                    readonly place: string;
                    readonly branch: string;
                    readonly returned: boolean;
                }[];
            }[];
            readonly transitions: readonly {
                readonly vendor: string;
                readonly type: string;
                readonly count: number;
            }[];
            /** @description Moves between the states of a record, as the vendors' transition tables have them; any other that happened too. */
            readonly moves: readonly {
                readonly vendor: string;
                readonly collection: string;
                readonly from: string;
                readonly to: string;
                readonly documented: boolean;
                readonly count: number;
            }[];
            /** @description How many of the documented things were met: operations, answers, fields, values, branches, moves, and kinds of fault. */
            readonly measures: {
                readonly [key: string]: {
                    readonly met: number;
                    readonly of: number;
                };
            };
            /** @description Documented, but never met; the most valuable first, at most a thousand. */
            readonly uncovered: readonly {
                readonly kind: string;
                readonly of: string;
                readonly what: string;
                readonly value: number;
            }[];
            readonly faults: readonly {
                readonly operation: string;
                readonly effect: string;
                readonly count: number;
            }[];
        };
    };
    responses: {
        /** @description Paystub's own complaint (RFC 9457). Nothing was changed. */
        readonly Problem: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description An OpenAPI document. */
        readonly Document: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly openapi: string;
                };
            };
        };
        /** @description The sandbox. */
        readonly Sandbox: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Sandbox"];
            };
        };
        /** @description The time. */
        readonly Clock: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Clock"];
            };
        };
        /** @description Counts. */
        readonly Coverage: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Coverage"];
            };
        };
    };
    parameters: {
        /**
         * @description Id of the sandbox.
         * @example default
         */
        readonly Sandbox: string;
        /**
         * @description Id within the sandbox.
         * @example f1
         */
        readonly Id: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getHealth: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @constant */
                        readonly status: "ok";
                        readonly version: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
        };
    };
    readonly getMetrics: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The metrics. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/plain; version=0.0.4": string;
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
        };
    };
    readonly getControlContract: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Document"];
            readonly 400: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
        };
    };
    readonly listVendors: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description In order of their ids. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly vendors: readonly {
                            readonly vendor: string;
                            readonly title: string;
                            /** @description How many the contract has. */
                            readonly operations: number;
                            /** @description The first is the one played unless a sandbox says otherwise. */
                            readonly profiles: readonly string[];
                            readonly fixtures: readonly string[];
                            /** @description Where its OpenAPI document is. */
                            readonly contract: string;
                        }[];
                    };
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
        };
    };
    readonly getVendorContract: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @example elastic-path */
                readonly vendor: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Document"];
            readonly 400: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
        };
    };
    readonly listOperations: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only this vendor's.
                 * @example elastic-path
                 */
                readonly vendor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description In the order of the contracts. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly operations: readonly {
                            readonly operation: string;
                            readonly method: string;
                            readonly path: string;
                            readonly statuses: readonly number[];
                            /** @description True when it changes and shows state; false when it answers from the contract alone. */
                            readonly stateful: boolean;
                            readonly summary: string;
                        }[];
                    };
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
        };
    };
    readonly getAllCoverage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Coverage"];
            readonly 400: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
        };
    };
    readonly listSandboxes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description In order of their ids. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly sandboxes: readonly components["schemas"]["Sandbox"][];
                    };
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
        };
    };
    readonly createSandbox: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": {
                    readonly id?: components["schemas"]["SandboxId"];
                    readonly seed?: number;
                    /** Format: date-time */
                    readonly now?: string;
                    readonly running?: boolean;
                    /** @description Name of a fixture set. */
                    readonly fixtures?: string;
                    /** @description Profile by vendor. */
                    readonly profiles?: {
                        readonly [key: string]: string;
                    };
                    /** @enum {string} */
                    readonly auth?: "lenient" | "strict";
                };
            };
        };
        readonly responses: {
            /** @description Made. */
            readonly 201: {
                headers: {
                    /** @description Where it is. */
                    readonly Location: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Sandbox"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getSandbox: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Sandbox"];
            readonly 400: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
        };
    };
    readonly deleteSandbox: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
        };
    };
    readonly resetSandbox: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Sandbox"];
            readonly 400: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
        };
    };
    readonly forkSandbox: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly id: components["schemas"]["SandboxId"];
                };
            };
        };
        readonly responses: {
            /** @description Made. */
            readonly 201: {
                headers: {
                    /** @description Where it is. */
                    readonly Location: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Sandbox"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The world. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Snapshot"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
        };
    };
    readonly putSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Snapshot"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Sandbox"];
            readonly 400: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
        };
    };
    readonly getState: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description By vendor. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly state: {
                            readonly [key: string]: components["schemas"]["VendorState"];
                        };
                    };
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
        };
    };
    readonly getVendorState: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
                /** @example f5-xc */
                readonly vendor: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description By collection. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VendorState"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
        };
    };
    readonly getClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Clock"];
            readonly 400: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
        };
    };
    readonly setClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: date-time */
                    readonly now?: string;
                    readonly running?: boolean;
                };
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Clock"];
            readonly 400: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
        };
    };
    readonly advanceClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description An ISO 8601 duration.
                     * @example P3D
                     */
                    readonly by?: string;
                    /** Format: date-time */
                    readonly to?: string;
                };
            };
        };
        readonly responses: {
            /** @description What happened, in order. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date-time */
                        readonly from: string;
                        /** Format: date-time */
                        readonly to: string;
                        readonly events: readonly components["schemas"]["Event"][];
                    };
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
        };
    };
    readonly listFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The faults. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly faults: readonly components["schemas"]["ArmedFault"][];
                    };
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
        };
    };
    readonly armFault: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Fault"];
            };
        };
        readonly responses: {
            /** @description Armed. */
            readonly 201: {
                headers: {
                    /** @description Where it is. */
                    readonly Location: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ArmedFault"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
        };
    };
    readonly disarmFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description None is left. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
        };
    };
    readonly disarmFault: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
                /**
                 * @description Id within the sandbox.
                 * @example f1
                 */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
        };
    };
    readonly listHolds: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description In order of arming. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly holds: readonly {
                            readonly name: string;
                            readonly calls: number;
                        }[];
                    };
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
        };
    };
    readonly releaseHold: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
                /**
                 * @description What the fault's effect calls it.
                 * @example swap
                 */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description They go. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly name: string;
                        /** @description How many calls were held. */
                        readonly released: number;
                    };
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
        };
    };
    readonly listStubs: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The stubs. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly stubs: readonly components["schemas"]["StubWithId"][];
                    };
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
        };
    };
    readonly addStub: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Stub"];
            };
        };
        readonly responses: {
            /** @description Kept. */
            readonly 201: {
                headers: {
                    /** @description Where it is. */
                    readonly Location: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StubWithId"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
        };
    };
    readonly removeStubs: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description None is left. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
        };
    };
    readonly removeStub: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
                /**
                 * @description Id within the sandbox.
                 * @example f1
                 */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
        };
    };
    readonly listJournal: {
        readonly parameters: {
            readonly query?: {
                /** @description Full name. */
                readonly operation?: string;
                /** @description Status of the reply. */
                readonly status?: number;
                /** @description Who answered. */
                readonly source?: components["schemas"]["Source"];
                /** @description Only those that broke a rule (true), or none (false). */
                readonly violations?: boolean;
                /** @description At most so many. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The entries. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly entries: readonly components["schemas"]["Entry"][];
                    };
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
        };
    };
    readonly clearJournal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Empty. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
        };
    };
    readonly streamJournal: {
        readonly parameters: {
            readonly query?: {
                /** @description First the entries after this one that the journal holds; `e0` for all. */
                readonly after?: string;
                /** @description Ends after so many events. */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description The same, as browsers say it when they come back. */
                readonly "Last-Event-ID"?: string;
            };
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The events. */
            readonly 200: {
                headers: {
                    /** @description Nothing on the way may keep it. */
                    readonly "Cache-Control": "no-store";
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": string;
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
        };
    };
    readonly judgeRetries: {
        readonly parameters: {
            readonly query?: {
                /** @description How many times in all a call may be tried. Default 5. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The judgement. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Retries"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
        };
    };
    readonly verifyJournal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Expectation"];
            };
        };
        readonly responses: {
            /** @description Whether it was. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Verification"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
        };
    };
    readonly getJournalEntry: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
                /**
                 * @description Id, as X-Paystub-Entry gave it.
                 * @example e1
                 */
                readonly entry: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The entry. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Entry"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
        };
    };
    readonly getCoverage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the sandbox.
                 * @example default
                 */
                readonly s: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Coverage"];
            readonly 400: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
        };
    };
}
