import type { Operation } from '../contract/operation.js';
import { nearest } from '../nearest.js';
import { Problem } from '../problem.js';
import type { Simulator } from '../world/simulator.js';
import { isReadable, readAddress, routes } from './match.js';
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
  const known = new Map(address.packs.flatMap((pack) => pack.contract().operations.map((operation) => [likened(operation, address.path), named(operation)])));
  // Nothing is near the bare address, which people open in a browser, but the list of all.
  const isBare = address.path === '' || address.path === '/';
  const close = isBare ? undefined : known.get(nearest(where, known.keys()) ?? '');
  const whose = address.packs.length === 1 ? address.packs[0]?.id : 'any vendor';
  const detail = `${where} is no operation of ${whose}.${close ? ` The nearest is ${close}.` : ''} ${all} lists them all.`;
  return new Problem(404, 'no such operation', { detail, nearest: isBare ? all : close });
}

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
