import type { Expectation } from '../core/verify.js';
import type { OperationName, StatusOf } from '../library/names.js';
import type { Sandbox } from '../library/sandbox.js';
import { callAsCurl } from '../report/call-as-curl.js';
import { whyText } from '../report/words.js';

/** What a call looked like, and how often it was made. */
export interface CallInput<Name extends OperationName> extends Omit<Expectation, 'operation' | 'status'> {
  readonly status?: StatusOf<Name>;
}

/** What can be expected of a sandbox: `expect(sandbox).toHaveReceived('hostway/getOrder', { status: 200, exactly: 1 })`. */
export interface PaystubMatchers<Result = void> {
  /** The operation was called: at least once, or as often as is said, with these parts of request and reply. */
  toHaveReceived<Name extends OperationName>(operation: Name, call?: CallInput<Name>): Result;
  /** Vendors were called, and no request broke its contract. */
  toHaveKeptTheContract(): Result;
  /** A reply asked to wait, by `Retry-After`, and whoever tried again did wait. */
  toHaveHonouredRetryAfter(): Result;
}

/** What a matcher says, as Vitest and Jest want to hear it. `message` is told when the expectation fails, `.not` included. */
export interface Judgement {
  readonly pass: boolean;
  readonly message: () => string;
}

/** For `expect.extend`. They need no test framework. */
export const matchers = { toHaveReceived, toHaveKeptTheContract, toHaveHonouredRetryAfter };

function toHaveReceived(given: unknown, operation: string, call: Omit<Expectation, 'operation'> = {}): Judgement {
  const sandbox = sandboxOf(given);
  const { ok, matched, entries, message = '' } = sandbox.journal.verify({ ...call, operation: operation as OperationName });
  return {
    pass: ok,
    message: () =>
      (ok ? `${operation} was not to be called so, but ${matched === 1 ? 'it was' : `${matched} calls were`}: ${entries.join(', ')}.` : message) +
      look(sandbox),
  };
}

function toHaveKeptTheContract(given: unknown): Judgement {
  const sandbox = sandboxOf(given);
  const calls = sandbox.journal.entries().filter(({ operation }) => operation !== undefined);
  const broken = calls.filter(({ valid }) => valid === false).reverse();
  const told = broken.map((entry) => `${entry.id} ${entry.operation}\n${entry.why.map((why) => `  ${whyText(why)}\n`).join('')}  ${callAsCurl(entry)}`);
  const message = () => {
    if (calls.length === 0) return `No vendor was called in sandbox "${sandbox.id}", so nothing can be said: does the client use it?`;
    if (broken.length === 0) return `A request was to break the contract, but all ${calls.length} kept it.`;
    return `${broken.length} of ${calls.length} requests broke the contract:\n\n${told.join('\n\n')}`;
  };
  return { pass: calls.length > 0 && broken.length === 0, message };
}

function toHaveHonouredRetryAfter(given: unknown): Judgement {
  const sandbox = sandboxOf(given);
  const asked = sandbox.journal.retries().retries.filter(({ verdict }) => verdict.honouredRetryAfter !== null);
  const hasty = asked.filter(({ verdict }) => verdict.honouredRetryAfter === false);
  const message = () => {
    if (asked.length === 0) return `No reply asked to wait, so nothing can be said. Arm one that does: ${example}`;
    if (hasty.length === 0) return 'Somebody was not to wait as Retry-After asked, but all did.';
    return `Tried again sooner than Retry-After asked:\n${hasty.map(({ operation, attempts }) => `  ${operation}: ${waits(attempts)}`).join('\n')}${look(sandbox)}`;
  };
  return { pass: asked.length > 0 && hasty.length === 0, message };
}

const example = `sandbox.faults.add({ match: {}, times: 1, effect: { status: 429, headers: { 'Retry-After': '1' } } })`;

type Attempts = ReturnType<Sandbox['journal']['retries']>['retries'][number]['attempts'];

/** `e3 asked for 2 s, e4 came after 0.1 s`. */
const waits = (attempts: Attempts): string =>
  attempts
    .flatMap(({ entry, retryAfter }, index) => {
      const next = attempts[index + 1];
      return retryAfter === undefined || next === undefined || (next.waited ?? 0) >= retryAfter
        ? []
        : [`${entry} asked for ${retryAfter} s, ${next.entry} came after ${Math.round((next.waited ?? 0) * 1000) / 1000} s`];
    })
    .join('; ');

const look = ({ id }: Sandbox): string => `\nsandbox.journal.entries() holds what was called in "${id}".`;

/** @throws TypeError for what is no sandbox */
function sandboxOf(given: unknown): Sandbox {
  if (typeof (given as Sandbox | undefined)?.journal?.verify === 'function') return given as Sandbox;
  throw new TypeError('expect() takes a sandbox of Paystub here: expect(simulator.sandbox("trial")).');
}
