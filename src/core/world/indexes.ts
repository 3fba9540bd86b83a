import type { Having, Listing, StoredRecord, Trait } from '../../kit/index.js';
import { Groups } from './groups.js';
import { made } from './made.js';
import { Membership, reader } from './membership.js';
import { momentAt } from './ordering.js';
import { Positions } from './positions.js';

type Table = ReadonlyMap<string, StoredRecord>;

/**
 * What is known of the records of one collection, so that nobody has to look through them all. Made from their table as far as somebody asks, and
 * told of every change: it holds nothing that could not be made again.
 */
export class Indexes {
  readonly #table: () => Table;
  #positions: Positions | undefined;
  /** Functions that records were found by. */
  readonly #met = new WeakSet<object>();
  readonly #memberships = new Map<Trait, Membership>();
  /** By the place of the moments, then by trait; without one, all are a group. */
  readonly #groups = new Map<string | undefined, Map<Trait | undefined, Groups>>();

  constructor(table: () => Table) {
    this.#table = table;
  }

  /** Keys of the records that have a value of a trait, in the table's order. */
  having(trait: Trait, value: unknown): Iterable<string> {
    if (this.#isIndexed(trait)) return this.#membership(trait).of(value);
    const isWanted = fitting([{ trait, values: [value] }]);
    return [...this.#table()].flatMap(([key, record]) => (isWanted(record) ? key : []));
  }

  /** Newest first by the moments at a place; only those that are wanted. */
  newest(place: string | undefined, wanted: readonly Having[]): Listing<StoredRecord> {
    const from = (count: number) => this.#walk(place, wanted, Math.max(0, Math.ceil(count)));
    return { from, [Symbol.iterator]: () => from(0)[Symbol.iterator]() };
  }

  /** The record under `key` is now `after`; it was `before`. `undefined` and `null` are none. */
  changed(key: string, before: StoredRecord | undefined, after: StoredRecord | null): void {
    if (!before) this.#positions?.added(key);
    for (const membership of this.#memberships.values()) membership.changed(key, before, after);
    for (const traits of this.#groups.values()) for (const groups of traits.values()) groups.changed(key, before, after);
    if (!after) this.#positions?.removed(key);
  }

  *#walk(place: string | undefined, wanted: readonly Having[], count: number): Iterable<StoredRecord> {
    const chosen = this.#narrowest(wanted) ?? all;
    const isWanted = fitting(wanted);
    // All of one group are wanted where nothing else is: the first of them need not be looked at.
    const toSkip = chosen.values.length === 1 && wanted.every((having) => having === chosen) ? count : 0;
    let left = count - toSkip;
    for (const key of this.#groupsBy(place, chosen.trait).newest(chosen.values, toSkip)) {
      const record = this.#table().get(key);
      if (record && isWanted(record) && left-- <= 0) yield record;
    }
  }

  /** What the fewest records have, where that helps: many groups of many records are not merged sooner than all records are looked at. */
  #narrowest(wanted: readonly Having[]): Having | undefined {
    const indexed = wanted.filter(({ trait }) => this.#isIndexed(trait)).map((having) => ({ having, size: this.#sizeOf(having) }));
    const helpful = indexed.filter(({ having: { values }, size }) => values.length === 1 || values.length * size < this.#table().size);
    return helpful.sort((a, b) => a.size - b.size)[0]?.having;
  }

  #sizeOf({ trait, values }: Having): number {
    const membership = this.#membership(trait);
    return values.reduce((sum: number, value) => sum + membership.inAnyOrder(value).size, 0);
  }

  /** A function that is met for the first time may be made for this one question, and an index of it would be left behind. */
  #isIndexed(trait: Trait): boolean {
    if (typeof trait === 'string' || this.#met.has(trait)) return true;
    this.#met.add(trait);
    return false;
  }

  #membership(trait: Trait): Membership {
    const inOrder = (keys: ReadonlySet<string>) => [...keys].sort((a, b) => this.#place.of(a) - this.#place.of(b));
    return made(this.#memberships, trait, () => new Membership(this.#table(), trait, inOrder));
  }

  get #place(): Positions {
    return (this.#positions ??= new Positions(this.#table().keys()));
  }

  #groupsBy(place: string | undefined, trait: Trait | undefined): Groups {
    const traits = made(this.#groups, place, () => new Map<Trait | undefined, Groups>());
    return made(traits, trait, () => this.#grouped(place, trait));
  }

  #grouped(place: string | undefined, trait: Trait | undefined): Groups {
    const table = this.#table;
    const positions = this.#place;
    const momentOf = momentAt(place);
    const timed = (key: string, record: StoredRecord) => ({ key, moment: momentOf(record), position: positions.of(key) });
    const keysOf = (value: unknown) => (trait !== undefined ? this.#membership(trait).inAnyOrder(value) : table().keys());
    const members = (value: unknown) => [...keysOf(value)].map((key) => timed(key, table().get(key) as StoredRecord));
    return new Groups({ timed, members, valuesOf: trait !== undefined ? reader(trait) : () => [undefined] });
  }
}

/** Without a trait all are of one group. */
const all: { readonly trait?: undefined; readonly values: readonly unknown[] } = { values: [undefined] };

/** Whether a record has one of the values of each trait. */
export function fitting(wanted: readonly Having[]): (record: StoredRecord) => boolean {
  const tests = wanted.map(({ trait, values }) => ({ valuesOf: reader(trait), wanted: new Set(values) }));
  return (record) => tests.every(({ valuesOf, wanted }) => valuesOf(record).some((value) => wanted.has(value)));
}
