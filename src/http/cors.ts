import type { Incoming } from './request.js';

/** Headers for a page that calls a vendor: any origin may, with its cookies, and sees every header (as Prism has it). `exposed` has them by name. */
export function corsHeaders({ headers }: Incoming, exposed: object): Record<string, string> {
  const { origin } = headers;
  if (origin === undefined) return {};
  return {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Expose-Headers': Object.keys(exposed).join(', '),
    Vary: 'Origin',
  };
}

/** What a preflight is told, once the path is known to be a vendor's. */
export function preflightHeaders({ headers }: Incoming): Record<string, string> {
  return {
    'Access-Control-Allow-Origin': headers.origin ?? '*',
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Allow-Methods': 'GET, PUT, POST, DELETE, PATCH, HEAD, OPTIONS',
    'Access-Control-Allow-Headers': headers['access-control-request-headers'] ?? '*',
    'Access-Control-Max-Age': '600',
    Vary: 'Origin, Access-Control-Request-Headers',
  };
}

/** A browser asks before it calls. */
export const isPreflight = ({ method, headers }: Incoming): boolean =>
  method === 'OPTIONS' && headers.origin !== undefined && headers['access-control-request-method'] !== undefined;
