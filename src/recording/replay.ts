import { controlSimulator } from '../control/simulator.js';
import { gap } from '../core/call/gap.js';
import type { ApiRequest } from '../core/call/pending-call.js';
import { recordGap } from '../core/call/record.js';
import type { Witnessed } from '../core/call/witness.js';
import { serve } from '../core/serve.js';
import { restore } from '../core/steer.js';
import { parseTime } from '../core/world/clock.js';
import type { Snapshot } from '../core/world/sandbox.js';
import { Simulator } from '../core/world/simulator.js';
import { loadVendors } from '../vendors.js';
import { type Departure, firstDifference } from './differ.js';
import { putBack } from './put-back.js';
import { type Heading, type Outcome, outcomeOf, type Step } from './recording.js';

/** How far a repetition came. */
export interface Repetition {
  /** Calls that came to the same. */
  readonly calls: number;
  readonly sandboxes: number;
  readonly difference?: Departure & { readonly call: number; readonly sandbox: string; readonly entry: string; readonly request: string };
}

/** Does again what was recorded, call by call, and stops at the first that comes to something else. @throws Error for what cannot be done again */
export async function replay(heading: Heading, steps: Iterable<Step>): Promise<Repetition> {
  const stage = await newStage(heading);
  const sandboxes = new Set<string>();
  let calls = 0;
  for (const step of steps) {
    sandboxes.add(step.sandbox);
    const outcome = await act[step.step](stage, step as never);
    if (step.step !== 'call') continue;
    const difference = firstDifference(step.outcome, outcome);
    const { method, url } = step.request;
    if (difference)
      return {
        calls,
        sandboxes: sandboxes.size,
        difference: { ...difference, call: calls + 1, sandbox: step.sandbox, entry: step.outcome.id, request: `${method} ${url}` },
      };
    calls++;
  }
  return { calls, sandboxes: sandboxes.size };
}

interface Stage {
  readonly simulator: Simulator;
  readonly control: Simulator;
  readonly snapshots: Map<string, Snapshot>;
  /** What the last call came to. */
  last(): Outcome | undefined;
}

async function newStage({ vendors, specs, settings }: Heading): Promise<Stage> {
  let last: Outcome | undefined;
  const witness = ({ entry }: Witnessed) => void (last = outcomeOf(entry));
  const simulator = new Simulator(await loadVendors(vendors, specs), { settings: { ...settings, running: false }, witness });
  return { simulator, control: controlSimulator(simulator), snapshots: new Map(), last: () => last };
}

type Act<Kind extends Step['step']> = (stage: Stage, step: Extract<Step, { step: Kind }>) => Promise<Outcome | undefined>;

const act: { readonly [Kind in Step['step']]: Act<Kind> } = {
  async begin({ simulator }, { sandbox: id, settings }) {
    if (simulator.find(id)) simulator.remove(id);
    // Time passes only where the recording says so.
    simulator.create(id, { ...settings, running: false });
    return undefined;
  },
  async call(stage, { sandbox, request, outcome }) {
    const { simulator } = stage;
    if (outcome.operation !== undefined) await goTo(stage, sandbox, outcome.at);
    const again = putBack(request, sandbox, simulator);
    if (!(await serve(again, simulator))) recordGap(again, simulator, gap(again, simulator));
    // Who belongs to nobody has no time of their own.
    return outcome.operation === undefined ? { ...(stage.last() as Outcome), at: outcome.at } : stage.last();
  },
  async control(stage, step) {
    const { simulator, snapshots } = stage;
    const sandbox = simulator.find(step.sandbox);
    if (step.operation === 'getSnapshot' && sandbox && step.snapshot) snapshots.set(step.snapshot, sandbox.snapshot());
    else if (step.operation === 'putSnapshot' && sandbox) restore(simulator, sandbox, takenBefore(snapshots, step.snapshot));
    else if (!isClock(step.operation)) await serve(controlRequest(stage, step), stage.control);
    await goTo(stage, step.sandbox, step.at);
    return undefined;
  },
};

const isClock = (operation: string): boolean => operation === 'setClock' || operation === 'advanceClock';

function takenBefore(snapshots: ReadonlyMap<string, Snapshot>, name = ''): Snapshot {
  const snapshot = snapshots.get(name);
  if (!snapshot)
    throw new Error('the run put back a snapshot that was not taken in it; what is in that the recording does not hold, so it cannot be repeated.');
  return snapshot;
}

async function goTo({ simulator }: Stage, id: string, at: string): Promise<void> {
  const sandbox = simulator.find(id);
  const then = parseTime(at);
  if (sandbox && then !== undefined && sandbox.now !== then) await sandbox.moveTo(() => then, false);
}

function controlRequest({ control }: Stage, { operation: id, path, body }: Extract<Step, { step: 'control' }>): ApiRequest {
  const operation = control.packs.get('paystub')?.operation(id);
  if (!operation) throw new Error(`the recording has a control call "${id}" that this version does not know.`);
  const url = operation.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''));
  const headers: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
  return {
    method: operation.method,
    url,
    origin: 'http://127.0.0.1',
    mount: '',
    home: 'default',
    isHomebound: true,
    headers,
    header: (name) => headers[name],
    stall: () => () => {},
    body: () => Promise.resolve(Buffer.from(body === undefined ? '' : JSON.stringify(body))),
  };
}
