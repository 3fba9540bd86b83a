import type { Witness } from '../call/witness.js';
import { nearest } from '../nearest.js';
import type { Pack } from '../pack.js';
import { didYouMean, Problem } from '../problem.js';
import { Coverage } from './coverage.js';
import { systemTime } from './edge.js';
import { deepFreeze } from './freeze.js';
import { type Origin, Sandbox } from './sandbox.js';
import { defaultSettings, type Settings } from './settings.js';
import { Store } from './store.js';
import { Worlds } from './worlds.js';

/** How a simulator treats sandboxes. */
export interface SimulatorOptions {
  /** What a sandbox is made from unless it says otherwise. */
  readonly settings?: Partial<Settings>;
  /** How many sandboxes may live at once. Default 20,000. */
  readonly mostSandboxes?: number;
  /** After how many milliseconds without a call a sandbox goes; never `default`. Default one hour. */
  readonly idle?: number;
  /** How many exchanges each journal keeps. Default 1,000. */
  readonly journalRoom?: number;
  readonly witness?: Witness;
}

const idForm = /^[a-z0-9][a-z0-9-]{0,62}$/;

/** Several vendors in one process, and the sandboxes they play in. */
export class Simulator implements Origin {
  readonly coverage = new Coverage();
  readonly worlds = new Worlds();
  readonly defaults: Settings;
  readonly allPacks: readonly Pack[];
  /** Longest unused first. */
  readonly #sandboxes = new Map<string, Sandbox>();
  /** The last of them. */
  #latest: Sandbox | undefined;
  readonly #starts = new Map<string, Store>();

  get journalRoom(): number | undefined {
    return this.options.journalRoom;
  }

  get witness(): Witness | undefined {
    return this.options.witness;
  }

  constructor(
    readonly packs: ReadonlyMap<string, Pack>,
    private readonly options: SimulatorOptions = {},
  ) {
    this.allPacks = [...packs.values()];
    this.defaults = this.check({ ...defaultSettings, ...options.settings });
  }

  /** The sandbox of that id, made now if it is named for the first time. @throws Problem for an id that cannot be one, or when there are too many. */
  sandbox(id: string): Sandbox {
    return this.find(id) ?? this.create(id, {});
  }

  /** @throws Problem 409 when it is there already, 400 for settings that cannot be. */
  create(id: string, settings: Partial<Settings>): Sandbox {
    this.#mustBeFree(id);
    return this.#keep(new Sandbox(id, this.check({ ...this.defaults, ...settings }), this, this.coverage));
  }

  /** A second sandbox that starts where `source` stands. @throws Problem */
  fork(source: Sandbox, id: string): Sandbox {
    this.#mustBeFree(id);
    return this.#keep(source.fork(id));
  }

  find(id: string): Sandbox | undefined {
    const sandbox = this.#sandboxes.get(id);
    return sandbox && !this.#hasExpired(sandbox) ? this.#keep(sandbox) : undefined;
  }

  /** Like `find`. @throws Problem 404 that names the nearest. */
  existing(id: string): Sandbox {
    if (id === 'default') return this.sandbox(id);
    const sandbox = this.find(id);
    if (sandbox) return sandbox;
    const close = nearest(id, this.#sandboxes.keys());
    throw new Problem(404, 'no such sandbox', {
      detail: `There is no sandbox "${id}".${didYouMean(close)} POST /_paystub/sandboxes {"id":"${id}"} makes it, and so does the first vendor call in it.`,
      nearest: close,
    });
  }

  list(): readonly Sandbox[] {
    this.sandbox('default');
    this.#dropExpired();
    return [...this.#sandboxes.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  remove(id: string): void {
    this.#drop(this.existing(id));
  }

  start(fixtures: string): Store {
    let store = this.#starts.get(fixtures);
    if (!store) {
      store = Store.from([...this.packs.values()].flatMap((pack) => pack.fixtures(fixtures) ?? []));
      this.#starts.set(fixtures, store);
    }
    return store.fork();
  }

  /** The settings, for good. @throws Problem 400 that says which cannot be, and what could. */
  check(settings: Settings): Settings {
    const sets = new Set(['demo', 'empty', ...[...this.packs.values()].flatMap((pack) => pack.fixtureSets)]);
    if (!sets.has(settings.fixtures)) throw unknown('fixture set', settings.fixtures, sets);
    for (const [vendor, profile] of Object.entries(settings.profiles)) {
      const pack = this.packs.get(vendor);
      if (!pack) throw unknown('vendor', vendor, this.packs.keys());
      if (!pack.profiles.includes(profile)) throw unknown(`profile of ${vendor}`, profile, pack.profiles);
    }
    return deepFreeze({ ...settings, profiles: { ...settings.profiles } });
  }

  #mustBeFree(id: string): void {
    if (!idForm.test(id)) {
      throw new Problem(400, 'no sandbox can be called that', {
        detail: `"${id.slice(0, 80)}" cannot be a sandbox's id: use a-z, 0-9 and -, at most 63, a letter or digit first.`,
      });
    }
    if (this.find(id)) throw new Problem(409, 'there already', { detail: `The sandbox "${id}" exists. Remove it, reset it, or take another id.` });
    this.#dropExpired();
    const most = this.options.mostSandboxes ?? 20_000;
    // The default one always exists.
    if (id !== 'default' && this.#sandboxes.size >= most) {
      throw new Problem(503, 'too many sandboxes', {
        detail: `${most} sandboxes are in use. DELETE /_paystub/sandboxes/{id} the ones no longer needed; idle ones go by themselves.`,
      });
    }
  }

  #keep(sandbox: Sandbox): Sandbox {
    sandbox.lastUsed = systemTime();
    if (this.#latest === sandbox) return sandbox;
    this.#latest = sandbox;
    this.#sandboxes.delete(sandbox.id);
    this.#sandboxes.set(sandbox.id, sandbox);
    return sandbox;
  }

  #hasExpired(sandbox: Sandbox): boolean {
    return sandbox.id !== 'default' && systemTime() - sandbox.lastUsed > (this.options.idle ?? 3_600_000);
  }

  #drop(sandbox: Sandbox): void {
    sandbox.end();
    sandbox.journal.close();
    this.#sandboxes.delete(sandbox.id);
    if (this.#latest === sandbox) this.#latest = undefined;
  }

  #dropExpired(): void {
    for (const sandbox of this.#sandboxes.values()) {
      if (this.#hasExpired(sandbox)) this.#drop(sandbox);
      else if (sandbox.id !== 'default') return;
    }
  }
}

const unknown = (what: string, name: string, known: Iterable<string>): Problem => {
  const names = [...known];
  const close = nearest(name, names);
  return new Problem(400, `no such ${what}`, { detail: `There is no ${what} "${name}", only ${names.join(', ')}.${didYouMean(close)}`, nearest: close });
};
