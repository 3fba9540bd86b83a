import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Result } from '../../sweep/report.js';
import { version } from '../../version.js';
import { WrongUse } from '../command.js';

/** What is kept of a sweep that is not done, so that another can go on with it. */
interface Kept {
  readonly paystub: string;
  /** The command and the options that decide what it meets: another sweep's results would be no results of this one. */
  readonly of: readonly string[];
  readonly results: readonly Result[];
}

/** Results on disk, written after every run: whatever ends the sweep, they are there. */
export class Keep {
  readonly #results: Result[];

  private constructor(
    private readonly file: string,
    private readonly of: readonly string[],
    results: readonly Result[],
  ) {
    this.#results = [...results];
  }

  /** Empty, or with what an earlier sweep of the same command has left there. @throws WrongUse when it has left nothing */
  static open(file: string, of: readonly string[], isResumed: boolean): Keep {
    return new Keep(file, of, isResumed ? left(file, of) : []);
  }

  get results(): ReadonlyMap<string, Result> {
    return new Map(this.#results.map((result) => [result.case, result]));
  }

  add(result: Result): void {
    this.#results.push(result);
    const kept: Kept = { paystub: version, of: this.of, results: this.#results };
    // Whole or not at all.
    writeFileSync(`${this.file}.new`, JSON.stringify(kept));
    renameSync(`${this.file}.new`, this.file);
  }

  /** All is done: there is nothing to go on with. */
  discard(): void {
    rmSync(this.file, { force: true });
  }
}

function left(file: string, of: readonly string[]): readonly Result[] {
  if (!existsSync(file)) throw new WrongUse(`there is nothing to resume: ${file} is not there. A sweep that is cut short leaves it.`);
  const kept = read(file);
  if (kept?.paystub !== version) throw new WrongUse(`${file} was not left by a sweep of this version. Delete it, and sweep without --resume.`);
  if (JSON.stringify(kept.of) !== JSON.stringify(of)) throw new WrongUse(`${file} was left by another sweep: paystub sweep ${kept.of.join(' ')}`);
  return kept.results;
}

function read(file: string): Kept | undefined {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Partial<Kept>;
    return Array.isArray(kept.of) && Array.isArray(kept.results) ? (kept as Kept) : undefined;
  } catch {
    return undefined;
  }
}
