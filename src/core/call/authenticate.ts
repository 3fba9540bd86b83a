import { ApiError, type Credential, type Violation } from '../../kit/index.js';
import type { SecurityScheme } from '../contract/openapi.js';
import type { Requirement } from '../contract/operation.js';
import type { Work } from '../world/work.js';
import { asked } from './call-info.js';
import { cookies } from './cookies.js';
import type { Caller, PendingCall } from './pending-call.js';

/**
 * Who calls. The credential that the contract asks for must be there and well formed; one that begins `expired` or `forbidden`
 * gives 401 or 403; with strict credentials it must be one that this sandbox knows and that has not expired (interface "Credentials").
 * @throws ApiError 401 or 403
 */
export function authenticate(call: PendingCall, work: Work): Caller {
  const { requirements } = call.operation;
  const caller: Credential[] = [];
  let isKnown = requirements.length === 0;
  for (const requirement of requirements) {
    const given = credentials(call, requirement, work);
    if (!given) continue;
    isKnown = true;
    const refused = judge(call, given, work);
    // Of several that were sent the contract's first decides; the others count where they are good.
    if (refused && caller.length === 0) throw refused;
    if (!refused) caller.push(...given);
  }
  if (!isKnown) throw unauthenticated(call, 'is missing or malformed');
  call.pack.vendor.authorize?.(asked(call, caller, work.context));
  return caller;
}

/** Why these credentials are not good, if so. */
function judge(call: PendingCall, given: Caller, { context, now }: Work): ApiError | undefined {
  for (const { value, record } of given) {
    const isOld = context.strict && record?.expires !== undefined && record.expires <= now;
    if (value.startsWith('expired') || isOld) return unauthenticated(call, 'has expired');
    if (value.startsWith('forbidden')) return new ApiError(403, { reason: 'forbidden', why: why(call, 'may not do this') });
    if (context.strict && !record) return unauthenticated(call, 'is not one that this sandbox issued or lists');
  }
  return undefined;
}

/** The credentials of one alternative; `undefined` unless all of them were sent. */
function credentials(call: PendingCall, requirement: Requirement, work: Work): Caller | undefined {
  const found: Credential[] = [];
  for (const { name, scheme } of requirement) {
    const value = credential(call, scheme, work.context.strict);
    if (!value) return undefined;
    const record = work.credentials.get(value);
    found.push(record ? { scheme: name, value, record } : { scheme: name, value });
  }
  return found;
}

function credential({ request, query }: PendingCall, scheme: SecurityScheme | undefined, isStrict: boolean): string | undefined {
  // A scheme that plain HTTP cannot show (mutual TLS), or that the spec does not define, is taken as given.
  if (!scheme || scheme.type === 'mutualTLS') return 'given';
  if (scheme.type !== 'apiKey') return authorization(request.header('authorization') ?? '', scheme.scheme?.toLowerCase() ?? 'bearer');
  const name = scheme.name ?? '';
  if (scheme.in === 'query') return query.find(([key]) => key === name)?.[1];
  if (scheme.in === 'cookie') return cookies(request.header('cookie'))[name];
  return withoutWord(request.header(name.toLowerCase())?.trim(), scheme['x-paystub-scheme-word'], isStrict);
}

/**
 * `APIToken abc` is the credential `abc`; the word alone is none. Strict is strict about the word too: it must be there where the contract has
 * one, and nothing may stand before the credential where it has none. Lenient takes any word and none, as documents print `<Authorization>`.
 */
function withoutWord(value = '', word: string | undefined, isStrict: boolean): string | undefined {
  if (isStrict) return word === undefined ? value : authorization(value, word.toLowerCase());
  const credential = value.replace(/^\S+ +(?=\S+$)/, '');
  return credential === word ? undefined : credential;
}

function authorization(header: string, scheme: string): string | undefined {
  const text = header.trim();
  const place = text.indexOf(' ');
  if (place !== scheme.length || text.slice(0, place).toLowerCase() !== scheme) return undefined;
  const value = text.slice(place).trimStart();
  if (scheme !== 'basic') return value;
  const pair = Buffer.from(value, 'base64').toString();
  return pair.includes(':') ? pair : undefined;
}

const unauthenticated = (call: PendingCall, message: string): ApiError => new ApiError(401, { reason: 'unauthenticated', why: why(call, message) });

function why(call: PendingCall, message: string): readonly Violation[] {
  const schemes = call.operation.requirements.flat();
  const names = [...new Set(schemes.map(({ name }) => name))];
  const request = placeOf(schemes[0]?.scheme);
  return [{ rule: 'credential', message: `the credential ${message}`, request, spec: `${call.operation.pointer}/security`, accepted: names }];
}

const placeOf = (scheme: SecurityScheme | undefined): string => (scheme?.type === 'apiKey' ? `/${scheme.in}/${scheme.name}` : '/header/authorization');
