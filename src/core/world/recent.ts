/** The newest of what is added, as many as there is room for. */
export class Recent<Item> {
  /** A ring: once it is full, the next takes the place of the oldest. */
  #items: (Item | undefined)[] = [];
  #next = 0;
  #size = 0;

  constructor(private readonly room: number) {}

  add(item: Item): void {
    if (this.room === 0) return;
    this.#items[this.#next] = item;
    this.#next = (this.#next + 1) % this.room;
    this.#size = Math.min(this.#size + 1, this.room);
  }

  get size(): number {
    return this.#size;
  }

  /** The one whose place the next will take. */
  get next(): Item | undefined {
    return this.#items[this.#next];
  }

  /** The oldest, which it forgets. */
  forgetOldest(): Item | undefined {
    const place = this.#placeOf(this.#size--);
    const oldest = this.#items[place];
    this.#items[place] = undefined;
    return oldest;
  }

  newestFirst(): Item[] {
    return Array.from({ length: this.#size }, (_, index) => this.#items[this.#placeOf(index + 1)] as Item);
  }

  clear(): void {
    this.#items = [];
    this.#next = 0;
    this.#size = 0;
  }

  /** Of the one that was added as the last but so many. */
  #placeOf(age: number): number {
    return (this.#next - age + this.room) % this.room;
  }
}
