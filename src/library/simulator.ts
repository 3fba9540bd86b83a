import type { Express } from 'express';
import { controlSimulator } from '../control/simulator.js';
import { meant } from '../core/nearest.js';
import type { Pack } from '../core/pack.js';
import { didYouMean, Problem } from '../core/problem.js';
import { moment } from '../core/steer.js';
import { type CoverageReport, coverageReport } from '../core/world/coverage-report.js';
import type { Settings } from '../core/world/settings.js';
import { Simulator as Core } from '../core/world/simulator.js';
import { newApp } from '../http/app.js';
import { type Listening, listen } from '../http/server.js';
import { loadVendors } from '../vendors.js';
import { Sandbox, type SandboxOptions } from './sandbox.js';

/** How a simulator is made. What is said of sandboxes holds for each unless it says otherwise itself. */
export interface SimulatorInput extends SandboxOptions {
  /** Only these of the vendors that Paystub brings; default all. */
  readonly vendors?: readonly string[];
  /** OpenAPI files of further vendors; each answers from its contract alone, under its file's name. */
  readonly specs?: readonly string[];
  /** Whether pages of other origins may call vendors. Default true. */
  readonly cors?: boolean;
  /** Larger request bodies are refused. Bytes, default 1 MiB. */
  readonly bodyLimit?: number;
  /** How many sandboxes may live at once. */
  readonly mostSandboxes?: number;
}

/** Where to listen; default a free port on 127.0.0.1. */
export interface ListenInput {
  readonly port?: number;
  readonly host?: string;
}

/** What a sandbox needs of the simulator it belongs to. */
export interface Owner {
  readonly core: Core;
  newApp(home: string): Express;
  sandbox(id: string): Sandbox;
  /** The value, once it fits the control API's schema of that name. @throws Problem */
  assertShape<Shape>(schema: string, value: unknown): Shape;
}

/** Makes a simulator. Nothing listens yet, and clocks stand still unless told to run. @throws Error for a vendor, spec or setting that is not there */
export async function createSimulator(input: SimulatorInput = {}): Promise<Simulator> {
  return new Simulator(await loadVendors(input.vendors, input.specs), input);
}

/** Several vendors in one process; sandboxes in which to play. */
export class Simulator implements Owner {
  readonly core: Core;
  #control: Core | undefined;
  readonly #sandboxes = new Map<string, Sandbox>();

  /** Use `createSimulator`. */
  constructor(
    packs: ReadonlyMap<string, Pack>,
    private readonly input: SimulatorInput,
  ) {
    const { mostSandboxes } = input;
    this.core = new Core(packs, { settings: settingsOf(input), ...(mostSandboxes !== undefined && { mostSandboxes }) });
  }

  /** The sandbox of that id, made now if it is named for the first time. @throws Problem for an id that cannot be one, or options for one that is there */
  sandbox(id = 'default', options?: SandboxOptions): Sandbox {
    if (options) this.core.create(id, settingsOf(options));
    let sandbox = this.#sandboxes.get(id);
    if (!sandbox || options) {
      const world = () => this.core.find(id) ?? this.core.create(id, options ? settingsOf(options) : {});
      world();
      this.#sandboxes.set(id, (sandbox = new Sandbox(id, this, world)));
    }
    return sandbox;
  }

  /** Removes a sandbox and all it held. @throws Problem when there is none of that id */
  remove(id: string): void {
    this.core.remove(id);
    this.#sandboxes.delete(id);
  }

  /** How much of the contracts was met in all sandboxes. */
  coverage(): CoverageReport {
    return coverageReport(this.core.coverage, this.core.packs);
  }

  /** Serves over a socket. */
  listen({ port = 0, host = '127.0.0.1' }: ListenInput = {}): Promise<Listening> {
    return listen(this.core, { ...this.#reading('default'), port, host, control: () => this.control });
  }

  newApp(home: string): Express {
    return newApp(this.core, { ...this.#reading(home), control: () => this.control });
  }

  assertShape<Shape>(schema: string, value: unknown): Shape {
    const contract = this.control.packs.get('paystub')?.contract();
    const violations = contract?.requests.at(`#/components/schemas/${schema}`)(value, '') ?? [];
    const [first] = violations;
    if (!first) return value as Shape;
    const close = meant(first);
    const detail = `${first.request || schema} ${first.message}.${didYouMean(close)}`;
    throw new Problem(400, `no such ${schema.toLowerCase()}`, { detail, nearest: close, violations });
  }

  private get control(): Core {
    return (this.#control ??= controlSimulator(this.core));
  }

  #reading(home: string) {
    return { home, cors: this.input.cors ?? true, bodyLimit: this.input.bodyLimit ?? 1024 * 1024 };
  }
}

function settingsOf({ seed, now, running, fixtures, profiles, auth }: SandboxOptions): Partial<Settings> {
  const given = {
    seed,
    fixtures,
    profiles,
    auth,
    running: running ?? (now === undefined ? undefined : false),
    now: now === undefined ? undefined : moment(now),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
