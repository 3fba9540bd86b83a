import { meant } from '../core/nearest.js';
import type { AnyVendor } from '../core/pack.js';
import { didYouMean } from '../core/problem.js';
import type { Simulator } from '../core/world/simulator.js';
import type { CallInfo, Input, Refusal, ReplyOf } from '../kit/index.js';
import { clocks } from './clocks.js';
import { failures } from './failures.js';
import { journals } from './journals.js';
import { metrics } from './metrics.js';
import { processes } from './processes.js';
import { sandboxes } from './sandboxes.js';
import type { operations } from './spec.gen.js';
import { streams } from './streams.js';

/** The control API is a contract with handlers like any vendor's, but what it changes is the simulator; so it may take its time. */
export type ControlHandlers = {
  readonly [Name in keyof operations]: (call: Input<operations[Name]> & CallInfo) => ReplyOf<operations[Name]> | Promise<ReplyOf<operations[Name]>>;
};

/** What the control API's operations do to `simulator`. */
export function controlVendor(simulator: Simulator, version: string): AnyVendor {
  const handlers: ControlHandlers = {
    ...processes(simulator, version),
    ...metrics(simulator, version),
    ...sandboxes(simulator),
    ...clocks(simulator),
    ...failures(simulator),
    ...journals(simulator),
    ...streams(simulator),
  };
  return { collections: [], handlers: handlers as unknown as AnyVendor['handlers'], errorBody: problem, voice: 'paystub', unknownQuery: 'refused' };
}

/** A broken control call is Paystub's own complaint, as RFC 9457 writes it. */
function problem({ status, violations, message }: Refusal): object {
  const [first] = violations;
  const detail = first ? `${first.request || 'The call'} ${first.message}.` : (message ?? 'The call is refused.');
  const close = first && meant(first);
  return {
    type: 'about:blank',
    title: 'Paystub: broken control call',
    status,
    detail: `${detail}${didYouMean(close)} GET /_paystub/openapi.json describes what is taken.`,
    ...(close && { nearest: close }),
    violations,
  };
}
