import { ApiError, type Credential, type Violation } from '../../kit/index.js';
import type { SecurityScheme } from '../contract/openapi.js';
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
  const { security } = call.operation;
  const sent = security.map((requirement) => credentials(call, Object.keys(requirement), work));
  const [judged, ...others] = sent.filter((given) => given !== undefined && given.length > 0);
  if (security.length > 0 && sent.every((given) => given === undefined)) throw unauthenticated(call, 'is missing or malformed');
  // Of several that were sent the contract's first decides; the others count where they are good.
  const refused = judge(call, judged ?? [], work);
  if (refused) throw refused;
  const caller = [judged, ...others.filter((given) => !judge(call, given ?? [], work))].flatMap((given) => given ?? []);
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
function credentials(call: PendingCall, schemes: readonly string[], work: Work): Caller | undefined {
  const found: Credential[] = [];
  for (const scheme of schemes) {
    const value = credential(call, call.operation.contract.scheme(scheme), work.context.strict);
    if (!value) return undefined;
    const record = work.credentials.get(value);
    found.push({ scheme, value, ...(record && { record }) });
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
  const [, word, value] = /^(\S+) +(.+)$/.exec(header.trim()) ?? [];
  if (word?.toLowerCase() !== scheme || !value) return undefined;
  if (scheme !== 'basic') return value;
  const pair = Buffer.from(value, 'base64').toString();
  return pair.includes(':') ? pair : undefined;
}

const unauthenticated = (call: PendingCall, message: string): ApiError => new ApiError(401, { reason: 'unauthenticated', why: why(call, message) });

function why(call: PendingCall, message: string): readonly Violation[] {
  const names = [...new Set(call.operation.security.flatMap((requirement) => Object.keys(requirement)))];
  const request = names.map((name) => placeOf(call.operation.contract.scheme(name)))[0] ?? '/header/authorization';
  return [{ rule: 'credential', message: `the credential ${message}`, request, spec: `${call.operation.pointer}/security`, accepted: names }];
}

const placeOf = (scheme: SecurityScheme | undefined): string => (scheme?.type === 'apiKey' ? `/${scheme.in}/${scheme.name}` : '/header/authorization');
