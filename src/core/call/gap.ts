import type { Operation } from '../contract/operation.js';
import { nearest } from '../nearest.js';
import { Problem } from '../problem.js';
import type { Simulator } from '../world/simulator.js';
import { type Address, isReadable, readAddress, routes } from './match.js';
import type { ApiRequest } from './pending-call.js';

/** What to ask for where nothing fits. */
const all = 'GET /_paystub/operations';

/** Why a request means no operation: its path cannot be read (400), is known with other methods (405), or not at all (404). Always Paystub's own voice. */
export function gap(request: ApiRequest, simulator: Simulator): Problem {
  const address = readAddress(request, simulator);
  if (!isReadable(address.path)) return brokenEscape(address.path);
  const allow = [...new Set(routes(address, request.method).flatMap(([, route]) => (route.value ? [] : route.allow)))];
  const where = `${request.method} ${address.path}`;
  if (allow.length > 0) {
    return new Problem(405, 'no such operation', {
      detail: `${where} is no operation, but the path takes ${allow.join(', ')}.`,
      headers: { Allow: allow.join(', ') },
    });
  }
  // Nothing is near the bare address, which people open in a browser, but the list of all.
  const isBare = address.path === '' || address.path === '/';
  const close = isBare ? undefined : closest(where, address);
  const whose = address.packs.length === 1 ? address.packs[0]?.id : 'any vendor';
  const detail = `${where} is no operation of ${whose}.${close ? ` The nearest is ${close}.` : ''} ${all} lists them all.`;
  return new Problem(404, 'no such operation', { detail, nearest: isBare ? all : close });
}

/** The operation that is nearest to what was asked, by its name. */
function closest(where: string, { packs, path }: Address): string | undefined {
  const operations = packs.flatMap((pack) => pack.contract().operations).sort(byExactness);
  const paths = operations.map((operation) => likened(operation, path));
  const best = operations[paths.indexOf(nearest(where, paths) ?? '')];
  return best && named(best);
}

/** Of two that are as near the one with fewer parameters is meant, as it is where a path fits both. */
const byExactness = (a: Operation, b: Operation): number => a.path.split('{').length - b.path.split('{').length;

const named = ({ method, path }: Operation): string => `${method} ${path}`;

/** The operation with the path's own segments in place of its parameters, so that an id does not make it look strange. */
function likened({ method, path }: Operation, asked: string): string {
  const segments = asked.split('/');
  const filled = path.split('/').map((segment, index) => (segment.includes('{') ? (segments[index] ?? segment) : segment));
  // As much as is compared of what was asked: hostile paths cost no more than others.
  return `${method} ${filled.join('/')}`.slice(0, 200);
}

const brokenEscape = (path: string): Problem =>
  new Problem(400, 'broken percent escape', {
    detail: `"${path.slice(0, 200)}" holds a percent sign that begins no UTF-8 escape. Write %25 for the sign itself.`,
  });
