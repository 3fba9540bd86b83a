/** Work of a vendor that is due at a time; a record, so that it survives snapshot and fork. */
export interface TimerRecord {
  readonly vendor: string;
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Order of creation. */
  readonly n: number;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export const timerPlace = '$timers';

interface Due {
  readonly at: number;
  readonly n: number;
  readonly place: string;
}

/** Which timer is next: by time, then by creation. A binary heap beside the records; timers since replaced are skipped when met. */
export class TimerQueue {
  readonly #heap: Due[] = [];
  readonly #records: () => ReadonlyMap<string, object>;

  constructor(records: () => ReadonlyMap<string, object>) {
    this.#records = records;
    for (const [place, record] of records()) this.add(place, record as TimerRecord);
  }

  add(place: string, { at, n }: TimerRecord): void {
    const heap = this.#heap;
    let index = heap.push({ at, n, place }) - 1;
    while (index > 0 && before(heap[index], heap[(index - 1) >> 1])) index = swap(heap, index, (index - 1) >> 1);
  }

  /** The next timer, if it is due at `now`. */
  due(now: number): { place: string; timer: TimerRecord } | undefined {
    for (let top = this.#heap[0]; top && top.at <= now; top = this.#heap[0]) {
      const timer = this.#records().get(top.place) as TimerRecord | undefined;
      if (timer?.at === top.at && timer.n === top.n) return { place: top.place, timer };
      this.#drop();
    }
    return undefined;
  }

  #drop(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (!last || heap.length === 0) return;
    heap[0] = last;
    let index = 0;
    for (;;) {
      const [left, right] = [2 * index + 1, 2 * index + 2];
      const child = before(heap[right], heap[left]) ? right : left;
      if (!before(heap[child], heap[index])) return;
      index = swap(heap, index, child);
    }
  }
}

const before = (a: Due | undefined, b: Due | undefined): boolean => a !== undefined && (b === undefined || a.at < b.at || (a.at === b.at && a.n < b.n));

function swap(heap: Due[], from: number, to: number): number {
  [heap[from], heap[to]] = [heap[to] as Due, heap[from] as Due];
  return to;
}
