import { nearest } from '../core/nearest.js';
import { didYouMean, Problem } from '../core/problem.js';
import { namedOperation } from '../core/steer.js';
import { type Expectation, verify } from '../core/verify.js';
import { coverageReport } from '../core/world/coverage-report.js';
import type { Journal } from '../core/world/journal.js';
import { judgeRetries } from '../core/world/retries.js';
import type { Simulator } from '../core/world/simulator.js';
import { reply } from '../kit/index.js';
import type { ControlHandlers } from './vendor.js';

/** Journals and coverage. */
export const journals = (simulator: Simulator) =>
  ({
    async listJournal({ path, query }) {
      const { journal } = await simulator.existing(path.s).settled();
      const operation = query.operation && namedOperation(simulator.packs, query.operation).name;
      return reply(200, { entries: journal.entries({ ...query, ...(operation && { operation }) }) as never });
    },
    clearJournal({ path }) {
      simulator.existing(path.s).journal.clear();
      return reply(204);
    },
    async judgeRetries({ path, query }) {
      const { journal } = await simulator.existing(path.s).settled();
      return reply(200, judgeRetries(journal.exchanges(), query.limit) as never);
    },
    getJournalEntry({ path }) {
      const { journal } = simulator.existing(path.s);
      const entry = journal.entry(path.entry);
      if (!entry) throw noEntry(path, journal);
      return reply(200, entry as never);
    },
    verifyJournal({ path, body }) {
      const { journal } = simulator.existing(path.s);
      const { name } = namedOperation(simulator.packs, body.operation);
      return reply(200, verify(journal.entries(), { ...(body as Expectation), operation: name }, journal.forgotten) as never);
    },
    async getCoverage({ path }) {
      const { coverage } = await simulator.existing(path.s).settled();
      return reply(200, coverageReport(coverage, simulator.packs) as never);
    },
    async getAllCoverage() {
      for (const sandbox of simulator.list()) await sandbox.settled();
      return reply(200, coverageReport(simulator.coverage, simulator.packs) as never);
    },
  }) satisfies Partial<ControlHandlers>;

function noEntry({ s, entry }: { readonly s: string; readonly entry: string }, journal: Journal): Problem {
  const close = nearest(
    entry,
    journal.entries().map(({ id }) => id),
  );
  return new Problem(404, 'no such entry', {
    detail: `The journal of "${s}" holds no entry "${entry}"; it keeps the last thousand, fewer where they are large.${didYouMean(close)}`,
    nearest: close,
  });
}
