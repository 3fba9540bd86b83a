import { nearest } from '../nearest.js';
import { Problem } from '../problem.js';
import type { Simulator } from '../world/simulator.js';
import { readAddress, routes } from './match.js';
import type { ApiRequest } from './pending-call.js';

/** Why a request means no operation: the path is known with other methods (405), or not at all (404). Always Paystub's own voice. */
export function gap(request: ApiRequest, simulator: Simulator): Problem {
  const address = readAddress(request, simulator);
  const allow = [...new Set(routes(address, request.method).flatMap(([, route]) => (route.value ? [] : route.allow)))];
  const where = `${request.method} ${address.path}`;
  if (allow.length > 0) {
    return new Problem(405, 'no such operation', {
      detail: `${where} is no operation, but the path takes ${allow.join(', ')}.`,
      headers: { Allow: allow.join(', ') },
    });
  }
  const known = address.packs.flatMap((pack) => pack.contract().operations.map((operation) => `${operation.method} ${operation.path}`));
  const close = nearest(where, known);
  const whose = address.packs.length === 1 ? address.packs[0]?.id : 'any vendor';
  const detail = `${where} is no operation of ${whose}.${close ? ` The nearest is ${close}.` : ''} GET /_paystub/operations lists them all.`;
  return new Problem(404, 'no such operation', { detail, nearest: close });
}
