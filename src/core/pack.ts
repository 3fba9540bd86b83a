import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Collections, Lifecycle, StoredRecord, Vendor } from '../kit/index.js';
import { PrismMock } from './call/prism.js';
import { type CompiledChecks, Contract } from './contract/contract.js';
import type { Document, Secret } from './contract/openapi.js';
import type { Operation } from './contract/operation.js';
import { Router } from './contract/router.js';
import { namesOfSecrets } from './contract/secrets.js';
import { Discretion } from './discretion.js';
import { type Destination, type Outline, routesOf } from './outline.js';
import type { Records } from './world/store.js';
import type { Transaction } from './world/transaction.js';

/** A vendor whose types the compiler has seen to where it is written; the kernel knows names only. */
export type AnyVendor = Vendor<Record<string, unknown>, Record<string, StoredRecord>>;

const specAlone: AnyVendor = { collections: [], handlers: {} };

/** A vendor as Paystub plays it: contract, behaviour and fixtures. Read from files once; holds nothing that a sandbox could change. */
export class Pack {
  readonly collections: readonly string[];
  /** By the full name of the collection. */
  readonly lifecycles: ReadonlyMap<string, Lifecycle<StoredRecord>>;
  /** The collection of credentials that count as known. */
  readonly credentialPlace: string;
  /** Answers what the vendor has no behaviour for. */
  readonly prism = new PrismMock();
  readonly #contracts = new Map<string, Contract>();
  readonly #fixtures = new Map<string, Records | undefined>();
  #fixtureSets: readonly string[] | undefined;
  #secrets: ReadonlyMap<string, Secret> | undefined;
  #discretion: Discretion | undefined;
  #router: Router<Destination> | undefined;
  #State: StateClass | undefined;
  #document: Document | undefined;
  #outline: Outline | undefined;

  constructor(
    readonly id: string,
    /** Reads the contract, when it is first wanted. */
    private readonly source: () => Document,
    readonly vendor: AnyVendor = specAlone,
    private readonly fixtureFolder?: string,
    /** What is known of the contract before it is read. */
    outline?: Outline,
    private readonly compiled?: CompiledChecks,
  ) {
    this.#outline = outline;
    this.collections = [...vendor.collections, 'credentials'];
    this.lifecycles = new Map(Object.entries(vendor.lifecycles ?? {}).flatMap(([name, lifecycle]) => (lifecycle ? [[this.place(name), lifecycle]] : [])));
    this.credentialPlace = this.place('credentials');
  }

  get document(): Document {
    return (this.#document ??= this.source());
  }

  get outline(): Outline {
    return (this.#outline ??= { profiles: this.profiles, routes: routesOf(this.contract()), secrets: [...namesOfSecrets(this.document)] });
  }

  get profiles(): readonly string[] {
    return this.#outline?.profiles ?? this.document['x-paystub-profile-names'] ?? ['documented'];
  }

  get defaultProfile(): string {
    return this.profiles[0] as string;
  }

  /** The contract in one profile (default: the first). */
  contract(profile = this.defaultProfile): Contract {
    let contract = this.#contracts.get(profile);
    if (!contract) this.#contracts.set(profile, (contract = new Contract(this.id, this.document, profile, this.#outline?.routes, this.compiled)));
    return contract;
  }

  operation(id: string): Operation | undefined {
    return this.contract().operation(id);
  }

  /** Answered by behaviour of the vendor's own, not from examples. */
  isStateful(operation: string): boolean {
    return Object.hasOwn(this.vendor.handlers, operation);
  }

  get router(): Router<Destination> {
    return (this.#router ??= this.#newRouter());
  }

  /** Names of the members that the contract marks as secret, wherever they stand. */
  get secrets(): ReadonlyMap<string, Secret> {
    return (this.#secrets ??= new Map(this.outline.secrets));
  }

  /** Keeps its secrets. */
  get discretion(): Discretion {
    return (this.#discretion ??= new Discretion(this.secrets));
  }

  /** Names of the fixture sets that the vendor brings. */
  get fixtureSets(): readonly string[] {
    return (this.#fixtureSets ??= this.#findFixtureSets());
  }

  /** The records of a fixture set; `undefined` where the vendor has no such set. */
  fixtures(set: string): Records | undefined {
    if (!this.#fixtures.has(set)) this.#fixtures.set(set, this.fixtureSets.includes(set) ? this.#readFixtures(set) : undefined);
    return this.#fixtures.get(set);
  }

  /** The full name of one of the vendor's collections. */
  place(collection: string): string {
    return `${this.id}/${collection}`;
  }

  /** The vendor's collections in a transaction, each opened when it is first used. */
  state(transaction: Transaction): Collections<Record<string, StoredRecord>> {
    this.#State ??= stateOf(this);
    return new this.#State(transaction);
  }

  #newRouter(): Router<Destination> {
    const router = new Router<Destination>();
    for (const [method, path, to] of this.outline.routes) router.add(method, path, to);
    return router;
  }

  #findFixtureSets(): readonly string[] {
    const folder = this.fixtureFolder;
    if (!folder || !existsSync(folder)) return [];
    const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
    return files.map((file) => file.slice(0, -'.json'.length)).sort();
  }

  #readFixtures(set: string): Records {
    const file = join(this.fixtureFolder ?? '', `${set}.json`);
    const collections = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, StoredRecord>>;
    const strange = Object.keys(collections).find((name) => !this.collections.includes(name));
    if (strange) throw new Error(`${file}: ${this.id} has no collection "${strange}", only ${this.collections.join(', ')}`);
    return Object.entries(collections).map(([name, records]) => [this.place(name), Object.entries(records)] as const);
  }
}

type StateClass = new (transaction: Transaction) => Collections<Record<string, StoredRecord>>;

/** A class with a getter for each collection: made once for a vendor, for every call has a state of its own. */
function stateOf(pack: Pack): StateClass {
  class State {
    readonly #transaction: Transaction;

    constructor(transaction: Transaction) {
      this.#transaction = transaction;
    }

    static open(state: State, place: string): unknown {
      return state.#transaction.collection(place);
    }
  }
  for (const name of pack.vendor.collections) {
    const place = pack.place(name);
    Object.defineProperty(State.prototype, name, {
      get(this: State) {
        return State.open(this, place);
      },
    });
  }
  return State as unknown as StateClass;
}
