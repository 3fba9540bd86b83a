/** The newest of what is added, as many as there is room for. */
export class Recent<Item> {
  #items: Item[] = [];

  constructor(private readonly room: number) {}

  add(item: Item): void {
    this.#items.push(item);
    // Cut seldom and by much: adding stays cheap.
    if (this.#items.length >= 2 * this.room) this.#items = this.newestFirst().reverse();
  }

  get size(): number {
    return Math.min(this.#items.length, this.room);
  }

  newestFirst(): Item[] {
    return this.#items.slice(Math.max(0, this.#items.length - this.room)).reverse();
  }

  clear(): void {
    this.#items = [];
  }
}
