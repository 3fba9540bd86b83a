import { type Specimen, wholeSpecimen } from '../core/call/specimen.js';
import type { SecurityScheme } from '../core/contract/openapi.js';
import type { Operation } from '../core/contract/operation.js';
import { resolve } from '../core/contract/pointer.js';
import type { Pack } from '../core/pack.js';
import type { Entry } from '../core/world/entry.js';

/** A call as it goes to the vendor. */
export interface DriftCall {
  readonly operation: Operation;
  readonly method: string;
  /** Encoded, without the server's base path. */
  readonly path: string;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A call that is not sent, and why. */
export interface Skipped {
  readonly operation: string;
  readonly why: string;
}

/** The calls that the contract's own examples make. */
export async function ownCalls(pack: Pack, operations: readonly Operation[], chosen: Readonly<Record<string, string>>): Promise<readonly DriftCall[]> {
  return Promise.all(
    operations.map(async (operation) => {
      const known = new Set(operation.parameters.map(({ node }) => node.name));
      const own = Object.fromEntries(Object.entries(chosen).filter(([name]) => known.has(name)));
      return fromSpecimen(operation, await wholeSpecimen(pack, operation, own));
    }),
  );
}

function fromSpecimen(operation: Operation, { method, path, headers, body }: Specimen): DriftCall {
  const isJson = /json/i.test(headers['Content-Type'] ?? '');
  return { operation, method, ...address(path), headers: bare(operation, headers), ...(body !== undefined && { body: isJson ? JSON.parse(body) : body }) };
}

/** The calls of a journal that this vendor knows, each different one once; what holds a masked secret cannot be sent again. */
export function recordedCalls(pack: Pack, contract: readonly Operation[], entries: readonly Entry[]): readonly (DriftCall | Skipped)[] {
  const ours = [...entries].reverse().filter(({ operation = '', why }) => operation.startsWith(`${pack.id}/`) && why.every(({ spec }) => spec === undefined));
  const calls = ours.flatMap(({ operation: name, request }) => {
    const operation = contract.find((each) => each.name === name);
    return operation ? [fromEntry(pack, operation, request)] : [];
  });
  return [...new Map(calls.map((call) => [JSON.stringify({ ...call, operation: nameOf(call) }), call])).values()];
}

const nameOf = ({ operation }: DriftCall | Skipped): string => (typeof operation === 'string' ? operation : operation.name);

function fromEntry(pack: Pack, operation: Operation, { method, url, headers, body }: Entry['request']): DriftCall | Skipped {
  const [path = '', search = ''] = url.split(/\?(.*)/s);
  const own = ownPath(pack, method, path);
  if (own === undefined) return { operation: operation.name, why: `its address is no longer known: ${path}` };
  const sent = { method, ...address(`${own}?${search}`), headers: bare(operation, headers), ...(body !== undefined && { body }) };
  return JSON.stringify([sent.path, sent.query, sent.body]).includes('****')
    ? { operation: operation.name, why: 'what was recorded of it holds a masked secret' }
    : { operation, ...sent };
}

/** The path without sandbox, vendor and the server's base. */
function ownPath(pack: Pack, method: string, path: string): string | undefined {
  const rest = path.replace(/^\/@[^/]*/, '');
  const [, vendor = ''] = /^\/([^/]+)/.exec(rest) ?? [];
  const known = [vendor === pack.id ? rest.slice(vendor.length + 1) : rest, rest];
  for (const candidate of known) {
    const route = pack.router.find(method, candidate);
    if (route?.value)
      return `/${candidate
        .split('/')
        .slice(1 + route.value.base)
        .join('/')}`;
  }
  return undefined;
}

function address(url: string): Pick<DriftCall, 'path' | 'query'> {
  const [path = '', search = ''] = url.split(/\?(.*)/s);
  const names = new URLSearchParams(search);
  return { path, query: Object.fromEntries([...new Set(names.keys())].map((name) => [name, names.getAll(name)])) };
}

/** Of the headers those that the contract names, and those that say what the body is and what is wanted. No credential is among them. */
function bare(operation: Operation, headers: Readonly<Record<string, string>>): Record<string, string> {
  const secret = new Set(schemesOf(operation).map(({ name = 'authorization' }) => name.toLowerCase()));
  const documented = operation.parameters.filter(({ node }) => node.in === 'header').map(({ node }) => node.name.toLowerCase());
  const kept = new Set(['content-type', 'accept', ...documented].filter((name) => !secret.has(name)));
  return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (kept.has(name.toLowerCase()) ? [[name.toLowerCase(), value]] : [])));
}

export interface NamedScheme extends SecurityScheme {
  readonly scheme_name: string;
}

/** The schemes of the operation's first way to sign in. */
export function schemesOf({ contract, security }: Operation): readonly NamedScheme[] {
  const required = security.find((requirement) => Object.keys(requirement).length > 0) ?? {};
  return Object.keys(required).flatMap((scheme_name) => {
    const declared = contract.document.components?.securitySchemes?.[scheme_name];
    return declared ? [{ ...resolve(contract.document, declared, '#').node, scheme_name }] : [];
  });
}
