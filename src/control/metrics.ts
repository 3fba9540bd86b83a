import { processStart } from '../core/world/edge.js';
import type { Journal } from '../core/world/journal.js';
import type { Simulator } from '../core/world/simulator.js';
import { reply } from '../kit/index.js';
import { countsOf, type Sample } from './counts.js';
import type { ControlHandlers } from './vendor.js';

interface Metric {
  readonly name: string;
  readonly type: 'counter' | 'gauge';
  readonly help: string;
  readonly samples: readonly Sample[];
}

/** What a monitor reads. */
export const metrics = (simulator: Simulator, version: string) =>
  ({
    getMetrics: () => reply(200, measured(simulator, version).map(inText).join('')),
  }) satisfies Partial<ControlHandlers>;

function measured(simulator: Simulator, version: string): readonly Metric[] {
  const all = simulator.list();
  const { calls, faults } = countsOf(simulator.coverage);
  const total = (of: (journal: Journal) => number) => all.reduce((sum, { journal }) => sum + of(journal), 0);
  return [
    counter('paystub_calls_total', 'Vendor calls that got a documented answer, by its status as the contract lists it.', calls),
    counter('paystub_faults_total', 'Faults that struck a call.', faults),
    gauge('paystub_sandboxes', 'Sandboxes there are.', all.length),
    gauge(
      'paystub_journal_entries',
      'Exchanges that the journals hold.',
      total(({ size }) => size),
    ),
    gauge(
      'paystub_journal_readers',
      'Streams of journals that are open.',
      total(({ listeners }) => listeners),
    ),
    gauge('paystub_build_info', 'The version that runs.', 1, { version }),
    gauge('process_resident_memory_bytes', 'Resident memory size in bytes.', process.memoryUsage.rss()),
    gauge('process_start_time_seconds', 'Start time of the process since unix epoch in seconds.', processStart() / 1000),
  ];
}

const counter = (name: string, help: string, samples: readonly Sample[]): Metric => ({ name, type: 'counter', help, samples });

const gauge = (name: string, help: string, value: number, labels: Sample['labels'] = {}): Metric => ({
  name,
  type: 'gauge',
  help,
  samples: [{ value, labels }],
});

/** Prometheus text exposition format, 0.0.4. */
const inText = ({ name, type, help, samples }: Metric): string =>
  [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...samples.map(({ labels, value }) => `${name}${inBraces(labels)} ${value}`), ''].join('\n');

function inBraces(labels: Sample['labels'] = {}): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

const escaped = (value: string): string => value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
