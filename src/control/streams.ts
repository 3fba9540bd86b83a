import type { Feed, Sink } from '../core/call/feed.js';
import type { Entry } from '../core/world/entry.js';
import type { Journal } from '../core/world/journal.js';
import type { Simulator } from '../core/world/simulator.js';
import { reply } from '../kit/index.js';
import type { ControlHandlers } from './vendor.js';

/** Journals as they are written. */
export const streams = (simulator: Simulator) =>
  ({
    async streamJournal({ path, query, headers }) {
      const { journal } = await simulator.existing(path.s).settled();
      const feed = journalFeed(journal, query.after ?? headers['Last-Event-ID'], query.limit);
      return reply(200, feed as never, { headers: { 'Cache-Control': 'no-store' } });
    },
  }) satisfies Partial<ControlHandlers>;

/** As server-sent events: first the entries that the journal holds after one, then all that comes; `limit` of them. */
function journalFeed(journal: Journal, after: string | undefined, limit = Number.POSITIVE_INFINITY): Feed {
  return (sink) => {
    const told = upTo(limit, sink);
    const exchange = (entry: Entry) => told.write(message('exchange', entry, entry.id));
    if (after !== undefined) for (const { entry } of journal.exchanges()) if (numberOf(entry.id) > numberOf(after)) exchange(entry);
    return journal.subscribe({ exchange, clock: (event) => told.write(message('clock', event)), end: sink.end });
  };
}

/** `e12` is 12. */
const numberOf = (id: string): number => Number(id.slice(1));

/** One event of the stream (HTML Living Standard, 9.2.5). JSON has no line breaks. */
const message = (event: string, data: object, id?: string): string =>
  `event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`;

function upTo(limit: number, sink: Sink): Pick<Sink, 'write'> {
  let left = limit;
  return {
    write(text) {
      if (left-- > 0) sink.write(text);
      if (left === 0) sink.end();
    },
  };
}
