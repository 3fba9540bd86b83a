import { isBad, type Result } from '../../sweep/report.js';
import type { Terminal } from '../command.js';

const width = 79;

/** Tells on stderr how far a sweep is: on a terminal in one line that changes, elsewhere a line for each tenth. */
export class Progress {
  #planned = 0;
  #done = 0;
  #bad = 0;

  constructor(
    private readonly stderr: Terminal['stderr'],
    private readonly isQuiet: boolean,
  ) {}

  say(text: string): void {
    if (this.isQuiet) return;
    this.stderr.write(this.stderr.isTTY ? `\r\x1b[K${text.slice(0, width)}` : `${text}\n`);
  }

  began(planned: number, known: Iterable<Result>): void {
    this.#planned = planned;
    for (const result of known) this.#count(result);
    this.say(`${planned} runs to make${this.#done > 0 ? `, ${this.#done} of them made before` : ''}`);
  }

  ended(result: Result): void {
    const tenth = Math.floor((10 * this.#done) / this.#planned);
    this.#count(result);
    if (this.stderr.isTTY || Math.floor((10 * this.#done) / this.#planned) > tenth) this.say(this.#line(result));
  }

  /** Leaves a clean line behind. */
  done(): void {
    if (!this.isQuiet && this.stderr.isTTY) this.stderr.write('\r\x1b[K');
  }

  #count(result: Result): void {
    this.#done++;
    if (isBad(result)) this.#bad++;
  }

  #line(last: Result): string {
    return `${this.#done} of ${this.#planned} runs made, ${this.#bad} did not survive; ${last.case}: ${last.verdict}`;
  }
}
