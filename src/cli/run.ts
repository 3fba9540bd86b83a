import { controlSimulator } from '../control/simulator.js';
import { coverageReport } from '../core/world/coverage-report.js';
import type { Simulator } from '../core/world/simulator.js';
import { beginFile } from '../recording/file.js';
import { Recorder } from '../recording/recorder.js';
import type { Heading } from '../recording/recording.js';
import { type Demands, type Ending, runReport } from '../report/run-report.js';
import { Tally } from '../report/tally.js';
import { reportText } from '../report/text.js';
import { type Format, formats, writeReports } from '../report/write.js';
import { vendorIds } from '../vendors.js';
import { version } from '../version.js';
import { bars, raiseRatchet, readRatchet } from './bars.js';
import { runChild } from './child.js';
import { type Command, isColoured, read, type Terminal } from './command.js';
import { newSimulator, open, servingOptions, servingUsage } from './serving.js';
import { addresses, formatsIn, noCommand, readyFile, readyFolder, split } from './wrapped.js';

const usage = `paystub run [options] -- <command>: runs the command against Paystub, then
reports.

The command finds Paystub in PAYSTUB_URL, and each vendor in
PAYSTUB_URL_<VENDOR> (PAYSTUB_URL_ELASTIC_PATH). Exit code: the command's; 1
when that is 0 but a request broke the contract or the coverage is too low.

  --report <format>,…        also write md, json, junit or html
  --report-dir <folder>      where to; default paystub-report
  --min-coverage <percent>   of the documented answers; fields=<percent> of the
                             fields: also operations, values, branches, moves,
                             faults
  --ratchet <file>           coverage may not fall below what the file says, and
                             raises it
  --allow-violations         requests may break the contract
  --no-unmatched             calls that no contract knows fail the run too
  --record <file>            write down what happens, without secrets, for
                             paystub replay
  --port <n>                 default a free one
${servingUsage}  --quiet                    say nothing
  --json                     say it as JSON; the command then speaks on stderr
`;

const options = {
  ...servingOptions,
  report: { type: 'string', multiple: true },
  'report-dir': { type: 'string' },
  'min-coverage': { type: 'string', multiple: true },
  ratchet: { type: 'string' },
  'allow-violations': { type: 'boolean' },
  'no-unmatched': { type: 'boolean' },
  record: { type: 'string' },
  quiet: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

type Given = ReturnType<typeof read<typeof options>>['values'];

/** Serves while a command runs, and says what the command did to the contracts. */
export const run: Command = {
  usage,
  async run(words, terminal) {
    const [own, command] = split(words);
    const { values, positionals } = read(own, options);
    if (positionals.length > 0 || command.length === 0) throw noCommand('run', positionals);
    const wanted = formatsIn(values.report, Object.keys(formats) as Format[]);
    const demands = demandsIn(values);
    const tally = new Tally();
    const simulator = await newSimulator(values, { witness: (exchange) => [tally.witness, recorder?.vendors].forEach((told) => void told?.(exchange)) });
    const folder = values['report-dir'] ?? 'paystub-report';
    if (wanted.length > 0) readyFolder('--report-dir', folder);
    const tape = values.record === undefined ? undefined : beginFile(readyFile('--record', values.record));
    const recorder: Recorder | undefined = tape && new Recorder(() => simulator, tape.write);
    tape?.write(headingOf(values, simulator));
    const ending = await served(command, simulator, values, terminal, recorder);
    tape?.close();
    const coverage = coverageReport(simulator.coverage, simulator.packs);
    const report = runReport({ command, ending, tally, coverage, vendors: named(values, simulator), demands });
    writeReports(report, wanted, folder, terminal.env.GITHUB_STEP_SUMMARY);
    if (values.ratchet !== undefined && report.exit === 0) raiseRatchet(values.ratchet, demands.reached, report.measures);
    if (values.json) terminal.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
    else if (!values.quiet) terminal.stdout.write(reportText(report, isColoured(terminal)));
    return report.exit;
  },
};

const demandsIn = (values: Given): Demands => ({
  allowViolations: values['allow-violations'] === true,
  noUnmatched: values['no-unmatched'] === true,
  least: bars(values['min-coverage']),
  reached: values.ratchet === undefined ? {} : readRatchet(readyFile('--ratchet', values.ratchet)),
});

/** Serves until the command has ended. */
async function served(command: readonly string[], simulator: Simulator, values: Given, terminal: Terminal, recorder?: Recorder): Promise<Ending> {
  const control = recorder && controlSimulator(simulator, recorder.control);
  const { url, close } = await open(simulator, values, { port: 0, host: '127.0.0.1' }, control && { control: () => control });
  try {
    return await runChild(command, { ...terminal.env, ...addresses(url, simulator) }, terminal, values.json === true);
  } finally {
    await close();
  }
}

function headingOf({ vendor, spec = [] }: Given, { defaults }: Simulator): Heading {
  return { paystub: 1, version, vendors: vendor ?? vendorIds(), specs: spec, settings: defaults };
}

/** The vendors that the command line names; it may name none. */
function named({ vendor, spec }: Given, { packs }: Simulator): readonly string[] | undefined {
  const own = new Set(vendorIds());
  return vendor || spec ? [...packs.keys()].filter((id) => vendor?.includes(id) || !own.has(id)) : undefined;
}
