/** A stored record: plain JSON data, frozen once it is stored. Change it by putting a changed copy. */
export type StoredRecord = object;

/**
 * What records are found by: what they have at a place (`account_id`, `attributes.external_ref`), or what follows from a record alone, of a list each
 * item. Use the same function each time: of what one gives that was met before an index is kept.
 */
export type Trait<Stored extends StoredRecord = StoredRecord> = string | ((record: Stored) => unknown);

/** One of these values of a trait. */
export interface Having<Stored extends StoredRecord = StoredRecord> {
  readonly trait: Trait<Stored>;
  readonly values: readonly unknown[];
}

/** Items in an order. */
export interface Listing<Item> extends Iterable<Item> {
  /** Without the first `count` of them, which are not gone through where nobody has to look at them. */
  from(count: number): Iterable<Item>;
}

/** Records of one kind, in order of creation. What is put or removed counts only when the whole call succeeds. */
export interface Collection<Stored extends StoredRecord> {
  readonly size: number;
  get(key: string): Stored | undefined;
  has(key: string): boolean;
  /** Stores `record` under `key` (a new key goes last, a known one keeps its place) and gives it back. */
  put(key: string, record: Stored): Stored;
  /** Takes the record away; says whether there was one. */
  remove(key: string): boolean;
  keys(): Iterable<string>;
  /** Oldest first. */
  values(): Iterable<Stored>;
  entries(): Iterable<readonly [string, Stored]>;
  /**
   * Newest first: the one that was stored last, or by the moments (RFC 3339) that stand at a place (`created_at`), and of one moment the one
   * that was stored last. Of those that have what is `wanted`, one value of each trait. The first question about a place or a trait looks at
   * every record; after that who reads a page pays for a page, and for what is before it only where he asks for several values or traits.
   */
  newest(place?: string, wanted?: readonly Having<Stored>[]): Listing<Stored>;
  /**
   * Those that have this value of a trait, oldest first, in a list of its own. The first question about a trait looks at every record; after
   * that an answer costs no more in a large collection than in a small one.
   */
  where(trait: Trait<Stored>, value: unknown): Stored[];
}

/** The collections of a vendor: one for each member of its `State` type. */
export type Collections<State> = { readonly [Name in keyof State]: Collection<State[Name] & StoredRecord> };
