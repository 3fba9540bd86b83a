import type { Route } from '../contract/router.js';
import type { Destination, Pack } from '../pack.js';
import { Problem } from '../problem.js';
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
  // A client that takes us for a proxy sends the whole URL.
  const [path = '', query = ''] = splitOnce(request.url.replace(/^https?:\/\/[^/?]*/i, '') || '/', '?');
  const [, named] = /^\/@([^/]*)/.exec(path) ?? [];
  const sandboxPrefix = named === undefined ? '' : `/@${named}`;
  const rest = path.slice(sandboxPrefix.length);
  const [, first = ''] = /^\/([^/]+)/.exec(rest) ?? [];
  const pack = simulator.packs.get(first);
  return {
    sandbox: named ?? request.header('x-paystub-sandbox') ?? request.home,
    packs: pack ? [pack] : [...simulator.packs.values()],
    prefix: sandboxPrefix + (pack ? `/${first}` : ''),
    path: pack ? rest.slice(first.length + 1) : rest,
    query,
  };
}

/** What the address leads to in each vendor that knows the path. @throws Problem for a broken percent escape. */
export function routes({ packs, path }: Address, method: string): readonly (readonly [Pack, Route<Destination>])[] {
  try {
    return packs.flatMap((pack) => {
      const route = pack.router.find(method, path);
      return route ? [[pack, route] as const] : [];
    });
  } catch (error) {
    if (error instanceof URIError) throw brokenEscape(path);
    throw error;
  }
}

/** The operation that the request means, and the sandbox it is for, made now if this is its first call. `undefined` = no vendor knows it. @throws Problem */
export function match(request: ApiRequest, simulator: Simulator): PendingCall | undefined {
  const address = readAddress(request, simulator);
  for (const [pack, route] of routes(address, request.method)) {
    if (route.value) return pending(request, simulator, address, pack, route);
  }
  return undefined;
}

function pending(request: ApiRequest, simulator: Simulator, address: Address, pack: Pack, route: Route<Destination> & { value: Destination }): PendingCall {
  const query = readQuery(address.query);
  const sandbox = simulator.sandbox(address.sandbox);
  const operation = pack.contract(sandbox.settings.profiles[pack.id]).operation(route.value.operation);
  if (!operation) throw new Error(`${pack.id} has no operation ${route.value.operation}`);
  const segments = address.path.split('/').slice(1);
  return {
    request,
    sandbox,
    pack,
    operation,
    path: route.path,
    query,
    ownPath: `/${segments.slice(route.value.base).join('/')}`,
    prefix: [address.prefix, ...segments.slice(0, route.value.base)].join('/'),
  };
}

/** `a=1&b=x+y`, decoded, in order. */
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

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw brokenEscape(text);
  }
}

const brokenEscape = (text: string): Problem =>
  new Problem(400, 'broken percent escape', {
    detail: `"${text.slice(0, 200)}" holds a percent sign that begins no UTF-8 escape. Write %25 for the sign itself.`,
  });

const splitOnce = (text: string, separator: string): readonly string[] => {
  const place = text.indexOf(separator);
  return place < 0 ? [text] : [text.slice(0, place), text.slice(place + 1)];
};
