import type { Entry } from '../../src/index.js';
import { breaches, type Reply } from '../support/fuzz-breaches.js';
import type { Operation } from '../support/fuzz-contracts.js';
import type { FuzzCall } from './calls.js';

/** A call, what came of it, and what the sandbox tells of it. */
export interface Exchange {
  readonly operation: Operation;
  readonly call: FuzzCall;
  readonly reply: Reply;
  readonly entry: Entry | undefined;
  readonly isUnchanged: boolean;
}

/** Everything that must not be, in words. */
export function wrongs(exchange: Exchange): readonly string[] {
  const { reply, entry, isUnchanged } = exchange;
  const rules = [
    // A vendor may document a rule of its own by a 5xx; then the journal says which.
    [reply.status < 500 || (entry?.source === 'handler' && entry.why.length > 0), `nobody asked for ${reply.status}: ${reply.text}`],
    [!/\n\s+at |node_modules/.test(reply.text), `a stack trace: ${reply.text}`],
    [reply.status < 400 || isUnchanged, 'a refusal changed the state'],
    [entry?.response?.status === reply.status, 'the journal tells another status'],
  ] as const;
  const broken = rules.flatMap(([holds, message]) => (holds ? [] : [message]));
  return [...broken, ...(reply.header('x-paystub-operation') === undefined ? gapWrongs(reply) : matchedWrongs(exchange))];
}

/** No operation was meant: an odd path parameter may be no parameter any more. */
function gapWrongs(reply: Reply): readonly string[] {
  const isProblem = reply.header('content-type') === 'application/problem+json' && reply.header('x-paystub-source') === 'paystub';
  return isProblem && [400, 404, 405].includes(reply.status) ? [] : [`no operation, and yet ${reply.status} ${reply.text}`];
}

function matchedWrongs({ operation, call: { isSound, body = '' }, reply, entry }: Exchange): readonly string[] {
  // An odd parameter may lead to another operation of the vendor's.
  if (reply.header('x-paystub-operation') !== operation.name) return [];
  const source = reply.header('x-paystub-source');
  if (source !== 'handler' && !(source === 'example' && operation.isExampleOnly)) return [`${source} answered ${reply.status} ${reply.text}`];
  const fit = bodyFits(operation, body);
  const brokenRules = entry?.why.filter(({ spec }) => spec !== undefined) ?? [];
  return [
    ...breaches(operation, reply),
    ...(isSound && fit === 'fits' && brokenRules.length > 0 ? [`good, and yet refused: ${JSON.stringify(brokenRules)}`] : []),
    ...(fit === 'breaks' && reply.status < 400 ? ['a body that breaks the schema was taken'] : []),
  ];
}

/** By the test's own reading of the contract; `open` where that has no say. */
function bodyFits({ body, contract }: Operation, text: string): 'fits' | 'breaks' | 'open' {
  if (!body?.type.includes('json') || text === '' || /__proto__|\\u/.test(text)) return 'open';
  try {
    // A byte order mark may stand in front (RFC 8259, 8.1).
    return contract.misfits(body.schema, JSON.parse(text.replace(/^\ufeff/, ''))).length === 0 ? 'fits' : 'breaks';
  } catch {
    return 'breaks';
  }
}
