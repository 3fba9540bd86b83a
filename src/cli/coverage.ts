import { readFileSync, writeFileSync } from 'node:fs';
import { nearest } from '../core/nearest.js';
import { didYouMean } from '../core/problem.js';
import { mergeCoverage } from '../core/world/coverage-merge.js';
import { type CoverageReport, type Findings, withMeasures } from '../core/world/coverage-report.js';
import { ofVendors, vendorOf } from '../core/world/measures.js';
import { shortfalls } from '../report/run-report.js';
import { coverageText } from '../report/text.js';
import { bars } from './bars.js';
import { type Command, isColoured, read, WrongUse } from './command.js';
import { readyFile } from './wrapped.js';

const usage = `paystub coverage merge <file>…: what several runs met together.

The files are the report.json of paystub run, or what GET /_paystub/coverage
answers.
Exit code 1 when the coverage is too low.

  --vendor <id>              only this vendor's contract; may be given several
                             times; default those that were called
  --min-coverage <percent>   as paystub run takes it
  --output <file>            also write the merged coverage as JSON
  --quiet                    say nothing
  --json                     say it as JSON
`;

const options = {
  vendor: { type: 'string', multiple: true },
  'min-coverage': { type: 'string', multiple: true },
  output: { type: 'string' },
  quiet: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** Puts the coverage of shards together. */
export const coverage: Command = {
  usage,
  async run(words, terminal) {
    const { values, positionals } = read(words, options);
    const [verb, ...files] = positionals;
    if (verb !== 'merge')
      throw new WrongUse(`coverage does one thing: paystub coverage merge <file>…${verb === undefined ? '' : didYouMean(nearest(verb, ['merge']))}`);
    if (files.length === 0) throw new WrongUse('which files? paystub coverage merge a/report.json b/report.json');
    const least = bars(values['min-coverage']);
    const all = mergeCoverage(files.map(readCoverage));
    const vendors = values.vendor ?? [...new Set(all.operations.filter(({ calls }) => calls > 0).map(({ operation }) => vendorOf(operation)))];
    const merged = withMeasures(ofVendors(all, new Set(vendors)));
    if (values.output !== undefined) writeFileSync(readyFile('--output', values.output), written(merged));
    const failures = shortfalls(merged.measures, least);
    if (values.json) terminal.stdout.write(written(merged));
    else if (!values.quiet) terminal.stdout.write(coverageText({ measured: vendors, ...merged, failures }, isColoured(terminal)));
    return failures.length > 0 ? 1 : 0;
  },
};

const written = (report: CoverageReport): string => `${JSON.stringify(report, undefined, 2)}\n`;

/** @throws WrongUse for a file that holds no coverage */
function readCoverage(file: string): Findings {
  let found: unknown;
  try {
    found = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new WrongUse(`${file} cannot be read: ${(error as Error).message}`);
  }
  const { coverage: within = found } = (found ?? {}) as { readonly coverage?: unknown };
  const lists = ['operations', 'transitions', 'moves', 'faults'];
  if (lists.every((name) => Array.isArray((within as Record<string, unknown> | null)?.[name]))) return within as Findings;
  throw new WrongUse(`${file} holds no coverage: take the report.json of paystub run, or what GET /_paystub/coverage answers.`);
}
