import type { Route } from '../contract/router.js';
import type { Destination } from '../outline.js';
import type { Pack } from '../pack.js';
import type { Simulator } from '../world/simulator.js';
import type { ApiRequest, PendingCall } from './pending-call.js';

/** An address taken apart: which sandbox, which vendor if one is named, and the rest. */
export interface Address {
  readonly sandbox: string;
  readonly packs: readonly Pack[];
  /** `/@ci-42/acme`, or nothing. */
  readonly prefix: string;
  /** The path behind the prefix, as sent. */
  readonly path: string;
  readonly query: string;
}

/** Reads `/@<sandbox>` and `/<vendor>` off a URL (interface "Addresses"). */
export function readAddress(request: ApiRequest, simulator: Simulator): Address {
  const [path = '', query = ''] = splitOnce(request.url, '?');
  const named = path.startsWith('/@') ? path.slice(2, end(path, 2)) : undefined;
  const sandboxPrefix = named === undefined ? '' : `/@${named}`;
  const rest = path.slice(sandboxPrefix.length);
  const pack = namedVendor(rest, simulator);
  const vendorPrefix = pack ? `/${pack.id}` : '';
  return {
    sandbox: named ?? (request.isHomebound ? undefined : request.header('x-paystub-sandbox')) ?? request.home,
    packs: pack ? [pack] : simulator.allPacks,
    prefix: sandboxPrefix + vendorPrefix,
    path: rest.slice(vendorPrefix.length),
    query,
  };
}

/** Where the segment ends that begins at `start`. */
function end(path: string, start: number): number {
  const slash = path.indexOf('/', start);
  return slash < 0 ? path.length : slash;
}

/** The vendor that a path begins with. A documented path may begin so too (`/api/users`, and a spec called `api.yaml`): it keeps its meaning. */
function namedVendor(path: string, { packs }: Simulator): Pack | undefined {
  const first = path.slice(1, end(path, 1));
  const pack = packs.get(first);
  if (!pack || knows(pack, path.slice(first.length + 1))) return pack;
  return [...packs.values()].some((other) => knows(other, path)) ? undefined : pack;
}

function knows({ router }: Pack, path: string): boolean {
  try {
    return router.find('', path) !== undefined;
  } catch {
    return false;
  }
}

/** What the address leads to in each vendor that knows the path; a path that cannot be decoded is no vendor's. */
export function routes({ packs, path }: Address, method: string): readonly (readonly [Pack, Route<Destination>])[] {
  if (!isReadable(path)) return [];
  return packs.flatMap((pack) => {
    const route = pack.router.find(method, path);
    return route ? [[pack, route] as const] : [];
  });
}

/** Whether every percent sign of the path begins a UTF-8 escape. */
export const isReadable = (path: string): boolean => !path.includes('%') || path.split('/').every((segment) => decoded(segment) !== undefined);

/** The operation that the request means, and the sandbox it is for, made now if this is its first call. `undefined` = no vendor knows it. @throws Problem */
export function match(request: ApiRequest, simulator: Simulator): PendingCall | undefined {
  const address = readAddress(request, simulator);
  if (!isReadable(address.path)) return undefined;
  // The first vendor that knows it is the one: no need to ask the others.
  for (const pack of address.packs) {
    const route = pack.router.find(request.method, address.path);
    if (route?.value) return pending(request, simulator, address, pack, route);
  }
  return undefined;
}

function pending(request: ApiRequest, simulator: Simulator, address: Address, pack: Pack, route: Route<Destination> & { value: Destination }): PendingCall {
  const sandbox = simulator.sandbox(address.sandbox);
  const operation = pack.contract(sandbox.settings.profiles[pack.id]).operation(route.value.operation);
  if (!operation) throw new Error(`${pack.id} has no operation ${route.value.operation}`);
  const base = lengthOfBase(address.path, route.value.base);
  return {
    request,
    sandbox,
    pack,
    operation,
    path: route.path,
    query: readQuery(address.query),
    unreadable: unreadable(address.query),
    ownPath: address.path.slice(base) || '/',
    prefix: address.prefix + address.path.slice(0, base),
  };
}

/** How many characters its first segments have. */
function lengthOfBase(path: string, segments: number): number {
  let length = 0;
  for (let count = 0; count < segments; count++) length = end(path, length + 1);
  return length;
}

/** `a=1&b=x+y`, decoded, in order. What cannot be decoded stays as it was sent; `unreadable` tells the contract's check. */
function readQuery(query: string): readonly (readonly [string, string])[] {
  if (query === '') return [];
  return query
    .split('&')
    .filter(Boolean)
    .map((pair) => {
      const [name = '', value = ''] = splitOnce(pair, '=');
      return [decode(name), decode(value)] as const;
    });
}

const decode = (text: string): string => decoded(text) ?? text;

function decoded(text: string): string | undefined {
  // Most texts are plain.
  if (!/[%+]/.test(text)) return text;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}

/** Names (as sent) of the query parameters whose percent escapes are broken. */
const unreadable = (query: string): readonly string[] =>
  query.includes('%')
    ? query
        .split('&')
        .filter((pair) => decoded(pair) === undefined)
        .map((pair) => splitOnce(pair, '=')[0] ?? '')
    : [];

const splitOnce = (text: string, separator: string): readonly string[] => {
  const place = text.indexOf(separator);
  return place < 0 ? [text] : [text.slice(0, place), text.slice(place + 1)];
};
