/** Calls under way that a fault holds until a tester lets them go. Beside the world, as the journal is: a held call is no record. */
export class Holds {
  readonly #held = new Map<string, (() => void)[]>();
  #watchers: (() => void)[] = [];

  /** Resolves when the calls held under `name` are let go. */
  hold(name: string): Promise<void> {
    const held = new Promise<void>((resolve) => this.#held.set(name, [...(this.#held.get(name) ?? []), resolve]));
    for (const watch of this.#watchers.splice(0)) watch();
    return held;
  }

  /** How many are held under `name`. */
  count(name: string): number {
    return this.#held.get(name)?.length ?? 0;
  }

  /** Names under which calls are held. */
  names(): readonly string[] {
    return [...this.#held.keys()];
  }

  /** Lets go those that are held now, in order of their coming; later ones are held anew. Says how many. */
  release(name: string): number {
    const going = this.#held.get(name) ?? [];
    this.#held.delete(name);
    for (const go of going) go();
    return going.length;
  }

  releaseAll(): void {
    for (const name of this.names()) this.release(name);
  }

  /** Resolves as soon as so many calls are held under `name`. */
  async reached(name: string, calls: number): Promise<void> {
    while (this.count(name) < calls) await new Promise<void>((resolve) => this.#watchers.push(resolve));
  }
}
