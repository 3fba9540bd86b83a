import { availableParallelism } from 'node:os';
import { Problem } from '../core/problem.js';
import { isBad, type SweepReport } from '../sweep/report.js';
import { sweepText } from '../sweep/text.js';
import { type SweepFormat, sweepFormats, sweepJson, writeSweep } from '../sweep/write.js';
import { version } from '../version.js';
import { type Command, isColoured, read, type Terminal, WrongUse, wholeNumber } from './command.js';
import { newGuard } from './guard.js';
import { newSimulator, open, servingOptions, servingUsage } from './serving.js';
import type { Stage } from './sweep/attempt.js';
import type { Background } from './sweep/background.js';
import { type Duration, readDurations } from './sweep/duration.js';
import { Keep } from './sweep/keep.js';
import { Progress } from './sweep/progress.js';
import { type Limits, NoCleanRun, type Onlooker, sweeping } from './sweep/sweeping.js';
import { addresses, formatsIn, noCommand, readyFile, readyFolder, split } from './wrapped.js';

const usage = `paystub sweep [options] -- <command>: runs the command again and again, and
each time one of its calls fails in another way.

A clean run learns what the command calls. Then each call meets each failure
that its contract documents, broken connections, and replies that are late or
cannot be read, before and after the vendor has done its work: each in a sandbox
of its own. The command finds Paystub in PAYSTUB_URL, each vendor in
PAYSTUB_URL_<VENDOR>. Exit code 1 when a run did not survive.

  --only <case>              only this: operation, operation#call or
                             operation#call:failure; may be given several times
  --occurrences <n>          only the first n calls of each operation
  --parallel <n>             runs at a time; default one for each core
  --budget <duration>        no further run begins after that: PT5M, or seconds
  --timeout <duration>       a run that takes longer is ended; default 10 s and
                             three times the clean run
  --settle <duration>        passes on the clock when the command is done,
                             before its effects are compared; default PT1M
  --report <format>,…        also write md, json or html
  --report-dir <folder>      where to; default paystub-report
  --state <file>             keeps results until all are there;
                             default .paystub-sweep.json
  --resume                   go on where that file ends
  --port <n>                 default a free one
${servingUsage}  --quiet                    say nothing
  --json                     say it as JSON
`;

const options = {
  ...servingOptions,
  only: { type: 'string', multiple: true },
  occurrences: { type: 'string' },
  parallel: { type: 'string' },
  budget: { type: 'string' },
  timeout: { type: 'string' },
  settle: { type: 'string' },
  report: { type: 'string', multiple: true },
  'report-dir': { type: 'string' },
  state: { type: 'string' },
  resume: { type: 'boolean' },
  quiet: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

type Given = ReturnType<typeof read<typeof options>>['values'];

/** Runs a command under every failure that its calls can meet, and says what it survived. */
export const sweep: Command = {
  usage,
  async run(words, terminal) {
    const order = await readOrder(words);
    const { values, formats } = order;
    const folder = values['report-dir'] ?? 'paystub-report';
    if (formats.length > 0) readyFolder('--report-dir', folder);
    const report = await swept(order, terminal);
    writeSweep(report, formats, folder);
    if (values.json) terminal.stdout.write(sweepJson(report));
    else if (!values.quiet) terminal.stdout.write(sweepText(report, isColoured(terminal)));
    return report.cut === 'interrupted' || report.results.some(isBad) ? 1 : 0;
  },
};

/** What the command line asks for. */
interface Order {
  readonly values: Given;
  readonly command: readonly string[];
  readonly formats: readonly SweepFormat[];
  readonly limits: Limits;
  /** Milliseconds; absent = by the clean run. */
  readonly timeout: number | undefined;
  readonly settle: Duration;
  /** The options that another sweep needs to see the same. */
  readonly again: readonly string[];
}

async function readOrder(words: readonly string[]): Promise<Order> {
  const [own, command] = split(words);
  const { values, positionals } = read(own, options);
  if (positionals.length > 0 || command.length === 0) throw noCommand('sweep', positionals);
  const duration = await readDurations();
  const [budget, timeout, settle] = [duration('--budget', values.budget), duration('--timeout', values.timeout), duration('--settle', values.settle)];
  return {
    values,
    command,
    formats: formatsIn(values.report, Object.keys(sweepFormats) as SweepFormat[]),
    limits: {
      only: values.only ?? [],
      occurrences: values.occurrences === undefined ? Number.POSITIVE_INFINITY : wholeNumber('--occurrences', values.occurrences, Number.MAX_SAFE_INTEGER, 1),
      parallel: values.parallel === undefined ? availableParallelism() : wholeNumber('--parallel', values.parallel, 1000, 1),
      budget: budget?.milliseconds ?? Number.POSITIVE_INFINITY,
    },
    timeout: timeout?.milliseconds,
    settle: settle ?? { text: 'PT1M', milliseconds: 60_000 },
    again: repeated(values),
  };
}

/** What decides the course of a run, as it was given. */
const deciding = ['vendor', 'spec', 'fixtures', 'seed', 'now', 'frozen', 'profile', 'auth', 'no-cors', 'timeout', 'settle'] as const;

const repeated = (values: Given): readonly string[] =>
  deciding.flatMap((name) => {
    const value = values[name];
    if (value === undefined || value === false) return [];
    return value === true ? [`--${name}`] : [value].flat().flatMap((text) => [`--${name}`, text]);
  });

/** How long a clean run may take, unless failing ones may take longer. Milliseconds. */
const longestClean = 120_000;

/** Listens, sweeps, and leaves nobody behind. */
async function swept({ values, command, limits, timeout, settle, again }: Order, terminal: Terminal): Promise<SweepReport> {
  const keep = Keep.open(readyFile('--state', values.state ?? '.paystub-sweep.json'), [...again, '--', ...command], values.resume === true);
  const progress = new Progress(terminal.stderr, values.quiet === true);
  const simulator = await newSimulator(values, { journalRoom: 100_000 });
  const underWay = new Set<Background>();
  const isInterrupted = endAllOn(terminal, underWay);
  const { url, close } = await open(simulator, values, { port: 0, host: '127.0.0.1' });
  const env = (sandbox: string) => ({ ...terminal.env, ...addresses(url, simulator, sandbox), PAYSTUB_SANDBOX: sandbox });
  /** How long a run may take. */
  const patience = (clean: number) => timeout ?? 10_000 + 3 * clean;
  const stage: Stage = { simulator, command, env, timeout: Math.max(longestClean, timeout ?? 0), settle: settle.text, guard: newGuard(), underWay };
  try {
    const found = await sweeping({ ...stage, patience }, limits, onlooker(keep, progress, isInterrupted));
    if (!found.cut) keep.discard();
    return { paystub: version, command, options: again, ...found };
  } catch (error) {
    if (error instanceof NoCleanRun && isInterrupted()) throw new Error('interrupted before anything was known.');
    // A case that does not exist.
    if (error instanceof Problem) throw new WrongUse(error.given.detail);
    throw error;
  } finally {
    progress.done();
    stage.guard.dismiss();
    await close();
  }
}

const onlooker = (keep: Keep, progress: Progress, isInterrupted: () => boolean): Onlooker => ({
  known: keep.results,
  isInterrupted,
  began: (planned) => progress.began(planned, keep.results.values()),
  ended(result) {
    keep.add(result);
    progress.ended(result);
  },
});

/** Told to stop, it ends whatever is under way, at once. Says whether it was told so. */
function endAllOn(terminal: Terminal, underWay: ReadonlySet<Background>): () => boolean {
  let isInterrupted = false;
  const end = () => {
    isInterrupted = true;
    for (const background of underWay) background.kill();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) terminal.once(signal, end);
  return () => isInterrupted;
}
