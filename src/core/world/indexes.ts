import type { Having, Listing, StoredRecord, Trait } from '../../kit/index.js';
import { Groups } from './groups.js';
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
  readonly #memberships = new Map<Trait, Membership>();
  /** By the place of the moments, then by trait; without one, all are a group. */
  readonly #groups = new Map<string | undefined, Map<Trait | undefined, Groups>>();

  constructor(table: () => Table) {
    this.#table = table;
  }

  /** Which records have which value of a trait. */
  membership(trait: Trait): Membership {
    return made(this.#memberships, trait, () => new Membership(this.#table, trait));
  }

  /** Newest first by the moments at a place; only those that are wanted. */
  newest(place: string | undefined, wanted: readonly Having[]): Listing<StoredRecord> {
    const from = (count: number) => this.#walk(place, wanted, count);
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
    const { trait, values } = this.#narrowest(wanted) ?? all;
    // Those of one group are all wanted where nothing else is: the first of them need not be looked at.
    const [toSkip, isWanted] = values.length === 1 && wanted.length < 2 ? [count, anyRecord] : [0, fitting(wanted)];
    let left = count - toSkip;
    for (const key of this.#groupsBy(place, trait).newest(values, toSkip)) {
      const record = this.#table().get(key);
      if (record && isWanted(record) && left-- <= 0) yield record;
    }
  }

  /** What the fewest records have. */
  #narrowest(wanted: readonly Having[]): Having | undefined {
    const sizeOf = ({ trait, values }: Having) => values.reduce((sum: number, value) => sum + this.membership(trait).inAnyOrder(value).size, 0);
    const [narrowest] = wanted.map((having) => ({ having, size: sizeOf(having) })).sort((a, b) => a.size - b.size);
    return narrowest?.having;
  }

  #groupsBy(place: string | undefined, trait: Trait | undefined): Groups {
    const traits = made(this.#groups, place, () => new Map<Trait | undefined, Groups>());
    return made(traits, trait, () => this.#grouped(place, trait));
  }

  #grouped(place: string | undefined, trait: Trait | undefined): Groups {
    const table = this.#table;
    const positions = (this.#positions ??= new Positions(table().keys()));
    const momentOf = momentAt(place);
    const timed = (key: string, record: StoredRecord) => ({ key, moment: momentOf(record), position: positions.of(key) });
    const keysOf = (value: unknown) => (trait ? this.membership(trait).inAnyOrder(value) : table().keys());
    const members = (value: unknown) => [...keysOf(value)].map((key) => timed(key, table().get(key) as StoredRecord));
    return new Groups({ timed, members, valuesOf: trait ? reader(trait) : () => [undefined] });
  }
}

/** Without a trait all are of one group. */
const all = { trait: undefined, values: [undefined] };

const anyRecord = (): boolean => true;

/** Whether a record has one of the values of each trait. */
export function fitting(wanted: readonly Having[]): (record: StoredRecord) => boolean {
  const tests = wanted.map(({ trait, values }) => ({ valuesOf: reader(trait), wanted: new Set(values) }));
  return (record) => tests.every(({ valuesOf, wanted }) => valuesOf(record).some((value) => wanted.has(value)));
}

function made<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = make();
  map.set(key, value);
  return value;
}
