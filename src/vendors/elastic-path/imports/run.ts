import { ApiError, type Context, type Violation } from '../../../kit/index.js';
import { addFeature } from '../catalogue/features.js';
import { addBuilt } from '../catalogue/offerings.js';
import { addSubscriber } from '../catalogue/subscribers.js';
import { lineError } from '../errors.js';
import type { StoredImport, StoredJob } from '../records.js';
import type { State } from '../state.js';
import { addSubscription } from '../subscribing/subscriptions.js';
import { type BadLine, type LineType, linesOf, lineTypes, type ReadLine } from './lines.js';

/** How a line becomes a resource: as if its own operation had been called. */
interface Way {
  /** Whose contract its body must fit. */
  readonly operation: string;
  /** Where its attributes stand in that operation's body: as they are, or beside a `type`. */
  readonly isFlat: boolean;
  /** What the errors call it. */
  readonly noun: string;
  /** Makes it of a body that fits. @throws ApiError */
  readonly add: (data: never, context: Context<State>) => object;
}

const ways: Readonly<Record<LineType, Way>> = {
  subscription_feature: { operation: 'createFeature', isFlat: false, noun: 'feature', add: addFeature },
  subscription_subscriber: { operation: 'createSubscriber', isFlat: false, noun: 'subscriber', add: addSubscriber },
  subscription_offering: { operation: 'buildOffering', isFlat: true, noun: 'offering', add: addBuilt },
  subscription: { operation: 'createSubscription', isFlat: true, noun: 'subscription', add: addSubscription },
};

/**
 * Reads the file of the job's import, makes of it what can be made, and reports the other lines. The whole file is read first, so the order
 * of its lines does not matter. The file is not kept. Source: Subscriptions reference, "Imports".
 */
export function importRun(context: Context<State>, job: StoredJob): void {
  for (const found of context.state.imports.where('job_id', job.id)) context.state.imports.put(found.id, imported(context, found));
}

function imported(context: Context<State>, { file = '', ...waiting }: StoredImport): StoredImport {
  const now = context.clock.now().toISOString();
  const lines = [...linesOf(file)];
  const read = lineTypes.flatMap((type) => lines.filter((line): line is ReadLine => 'type' in line && line.type === type));
  const made = read.map((line) => make(context, line));
  const bad = [...lines, ...made].filter((line): line is BadLine => 'error' in line).sort((a, b) => a.number - b.number);
  const refused = new Set(bad.map(({ number }) => number));
  return {
    ...waiting,
    status: 'success',
    updated_at: now,
    started_at: now,
    finished_at: now,
    records: { uploaded: tally(read), imported: tally(read.filter(({ number }) => !refused.has(number))) },
    errors: bad.map(({ number, ...problem }) => ({ id: context.id.uuid('import_error'), line_number: number, ...problem })),
  };
}

/** Makes what the line brings, or says why it cannot be: of several reasons the first. */
function make(context: Context<State>, line: ReadLine): ReadLine | BadLine {
  const { operation, isFlat, noun, add } = ways[line.type];
  const data = isFlat ? line.attributes : { type: line.type, attributes: line.attributes };
  const [violation] = context.violations(operation, { data });
  if (violation) return refused(line, noun, violation);
  try {
    context.atomically(() => add(data as never, context));
    return line;
  } catch (error) {
    const [why = unusable] = error instanceof ApiError ? (error.given.why ?? []) : [];
    return refused(line, noun, why);
  }
}

/** What nobody can say more of: the line meets a record that is broken. */
const unusable: Violation = { rule: 'data', message: 'cannot be used', request: '/body/data' };

const refused = ({ number, external_ref }: ReadLine, noun: string, violation: Violation): BadLine => ({
  number,
  ...(external_ref !== undefined && { external_ref }),
  ...lineError(noun, violation),
});

const tally = (lines: readonly ReadLine[]): StoredImport['records']['uploaded'] => {
  const count = (type: LineType) => lines.filter((line) => line.type === type).length;
  const [subscription_feature, subscription_subscriber, subscription_offering, subscription] = lineTypes.map(count) as [number, number, number, number];
  return { subscription_feature, subscription_subscriber, subscription_offering, subscription };
};
