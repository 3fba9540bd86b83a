import { isDeepStrictEqual } from 'node:util';
import { namesIn } from '../../kit/index.js';
import { forEyes, scrubData } from '../secrecy.js';
import type { Input, PendingCall } from './pending-call.js';

/** Which calls a fault or a stub is meant for. Every member is optional; all that are there must hold. */
export interface Match {
  /** `<vendor>/<operationId>`. */
  readonly operation?: string;
  readonly method?: string;
  /** The vendor's path without any prefix; `*` stands for one segment or a part of it, `**` for any number of segments. */
  readonly path?: string;
  readonly header?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** JSON pointers into the body and the values that must stand there. */
  readonly body?: Readonly<Record<string, unknown>>;
}

export function matches(match: Match, call: PendingCall, input: Input): boolean {
  return (
    (match.operation === undefined || match.operation === call.operation.name) &&
    (match.method === undefined || match.method.toUpperCase() === call.request.method) &&
    (match.path === undefined || glob(match.path).test(call.ownPath)) &&
    every(match.header, (name, value) => call.request.header(name.toLowerCase()) === value) &&
    every(match.query, (name, value) => call.query.some(([key, given]) => key === name && given === value)) &&
    every(match.body, (place, value) => isSame(at(input.body, place), value))
  );
}

/** Whether all members pass; thousands may be asked for each call, so no list of them is made. */
function every<Value>(members: Readonly<Record<string, Value>> | undefined, passes: (name: string, value: Value) => boolean): boolean {
  for (const name in members) if (!passes(name, members[name] as Value)) return false;
  return true;
}

/** Of a card number only the last four digits are kept, here and in what is armed, so no more than they can be compared. */
export function isSame(given: unknown, wanted: unknown): boolean {
  const isMasked = typeof given === 'string' && /^[*\s]+\d{4}$/.test(given);
  return isDeepStrictEqual(scrubData(given), isMasked ? forEyes('card', wanted) : wanted);
}

const glob = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .split(/(\*\*|\*)/)
      .map(part)
      .join('')}/?$`,
  );
const part = (text: string): string => (text === '**' ? '.*' : text === '*' ? '[^/]*' : text.replaceAll(/[\\^$.+?()[\]{}|]/g, '\\$&'));

/** What stands at a JSON pointer of a body. */
export function at(body: unknown, place: string): unknown {
  return namesIn(place).reduce<unknown>(
    (node, name) => (typeof node === 'object' && node !== null && Object.hasOwn(node, name) ? (node as Record<string, unknown>)[name] : undefined),
    body,
  );
}
