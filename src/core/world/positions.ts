/** Where each key stands in a table, as a number: whoever has some of the keys can put them in the table's order without going through it. */
export class Positions {
  readonly #of = new Map<string, number>();
  #next = 0;

  constructor(keys: Iterable<string>) {
    for (const key of keys) this.added(key);
  }

  /** @param key one that is in the table */
  of(key: string): number {
    return this.#of.get(key) as number;
  }

  added(key: string): void {
    this.#of.set(key, this.#next++);
  }

  removed(key: string): void {
    this.#of.delete(key);
  }
}
