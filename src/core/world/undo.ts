/** How to take back what has been done, kept while somebody might want that. */
export class Undo {
  readonly #steps: (() => void)[] = [];
  #depth = 0;

  get isKept(): boolean {
    return this.#depth > 0;
  }

  add(step: () => void): void {
    this.#steps.push(step);
  }

  /** Does `work`. Where it throws, what was done since is taken back, last first, before the error goes on. */
  atomically<Result>(work: () => Result): Result {
    const mark = this.#steps.length;
    this.#depth++;
    try {
      return work();
    } catch (error) {
      while (this.#steps.length > mark) this.#steps.pop()?.();
      throw error;
    } finally {
      if (--this.#depth === 0) this.#steps.length = 0;
    }
  }
}
