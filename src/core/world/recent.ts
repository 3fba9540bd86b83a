/** The newest of what is added, as many as there is room for. */
export class Recent<Item> {
  /** A ring: once it is full, the next takes the place of the oldest. */
  #items: Item[] = [];
  #next = 0;

  constructor(private readonly room: number) {}

  add(item: Item): void {
    if (this.room === 0) return;
    this.#items[this.#next] = item;
    this.#next = (this.#next + 1) % this.room;
  }

  get size(): number {
    return this.#items.length;
  }

  newestFirst(): Item[] {
    return [...this.#items.slice(this.#next), ...this.#items.slice(0, this.#next)].reverse();
  }

  clear(): void {
    this.#items = [];
    this.#next = 0;
  }
}
