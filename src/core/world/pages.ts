/** A text, or that there is none. */
type Text = string | undefined;

/** Texts of some entries that came one after the other. */
export interface Page {
  readonly bytes: Buffer;
  /** Number of the first entry that has texts in it, and of the last. */
  first: number;
  last: number;
}

/** Where the texts of an entry begin. */
export interface Place {
  readonly page: Page;
  readonly start: number;
}

/** As large as a page becomes, unless a single entry needs more. Bytes. */
const usual = 64 * 1024;

/** The most bytes that a character of JavaScript takes in UTF-8. */
const widest = 3;

/** Before each text stands how many bytes it has, or that there is none. */
const lengthSize = 4;
const absent = 0xffffffff;

/**
 * How many bytes of texts a journal keeps beside the newest entry: of a thousand calls with ordinary bodies all, of calls with a megabyte each the
 * last thirty to sixty. Who wants more room than usual gets it for entries of a usual size.
 */
const mostBytes = (room: number): number => Math.max(64 * 1024 * 1024, room * usual);

/**
 * The texts of the newest entries of a journal, as bytes outside of V8's heap: what is kept for a thousand calls, the collector of garbage would
 * else move from place to place meanwhile, and the calls of that moment wait for it. A page is written anew once none of its entries is kept.
 */
export class Pages {
  /** Oldest first; the last is written to. */
  readonly #pages: Page[] = [];
  #used = 0;
  #bytes = 0;

  /** @param room how many of the newest entries are kept, where they take no more than `most` bytes */
  constructor(
    private readonly room: number,
    private readonly most = mostBytes(room),
  ) {}

  /** Number of the first entry that is kept, or of one before it that stands in the same page. */
  get first(): number {
    return this.#pages[0]?.first ?? 0;
  }

  /** Writes the texts (well formed, as all is that came over a wire) of the entry with that number; the numbers grow. */
  write(number: number, texts: readonly Text[]): Place {
    const page = this.#withRoom(number, texts);
    const start = this.#used;
    page.last = number;
    for (const text of texts) this.#used = writeText(page.bytes, text, this.#used);
    return { page, start };
  }

  #withRoom(number: number, texts: readonly Text[]): Page {
    const page = this.#pages.at(-1);
    if (page && this.#used + atMost(texts) <= page.bytes.length) return page;
    // To count exactly takes time, and is seldom needed.
    const needed = exactly(texts);
    if (page && this.#used + needed <= page.bytes.length) return page;
    this.#used = 0;
    // A sandbox that is called once has a small one.
    return this.#begun(number, Math.max(needed, Math.min(usual, 2 * (page?.bytes.length ?? 0))));
  }

  #begun(number: number, size: number): Page {
    const spare = this.#spare(number, size);
    const page = spare?.bytes.length === size ? spare : { bytes: Buffer.allocUnsafeSlow(size), first: number, last: number };
    page.first = number;
    this.#bytes += size;
    this.#pages.push(page);
    return page;
  }

  /** Lets pages go, oldest first, of which no entry is kept once that one is added with so many bytes; gives the last of them. */
  #spare(number: number, size: number): Page | undefined {
    let spare: Page | undefined;
    for (let oldest = this.#pages[0]; oldest; oldest = this.#pages[0]) {
      if (oldest.last > number - this.room && this.#bytes + size <= this.most) break;
      this.#bytes -= oldest.bytes.length;
      spare = this.#pages.shift();
    }
    return spare;
  }
}

function writeText(bytes: Buffer, text: Text, place: number): number {
  const begin = place + lengthSize;
  const length = text === undefined ? 0 : bytes.write(text, begin);
  bytes.writeUInt32LE(text === undefined ? absent : length, place);
  return begin + length;
}

/** The texts of the entry with that number, as many as `count`. @throws Error where its page has been written anew since */
export function readTexts({ page: { bytes, first }, start }: Place, number: number, count: number): Text[] {
  if (number < first) throw new Error(`the journal does not keep entry ${number} any more`);
  let place = start;
  return Array.from({ length: count }, () => {
    const length = bytes.readUInt32LE(place);
    const begin = place + lengthSize;
    place = length === absent ? begin : begin + length;
    return length === absent ? undefined : bytes.toString('utf8', begin, place);
  });
}

/** The most bytes that they take. */
const atMost = (texts: readonly Text[]): number => texts.reduce((sum, text = '') => sum + lengthSize + widest * text.length, 0);

const exactly = (texts: readonly Text[]): number => texts.reduce((sum, text = '') => sum + lengthSize + Buffer.byteLength(text), 0);
