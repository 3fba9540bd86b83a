import type { Contract } from './contract/contract.js';
import type { Secret, Server } from './contract/openapi.js';

/** Where an address leads: an operation, behind so many segments of a server's base path. */
export interface Destination {
  readonly operation: string;
  readonly base: number;
}

/** What must be known of a vendor before it is called; the rest of its contract is read when it is. */
export interface Outline {
  readonly profiles: readonly string[];
  /** In order of precedence: what is documented at the root comes before what a base path would make the same. */
  readonly routes: readonly (readonly [method: string, path: string, to: Destination])[];
  /** Names of the members that the contract marks as secret, wherever they stand. */
  readonly secrets: readonly (readonly [name: string, secret: Secret])[];
}

/** Where the operations of a contract are found. */
export const routesOf = ({ operations }: Contract): Outline['routes'] => [
  ...operations.map(({ id, method, path }) => [method, path, { operation: id, base: 0 }] as const),
  ...operations.flatMap(({ id, method, path, servers }) =>
    [...new Set(servers.flatMap(basePaths))].map((base) => [method, base + path, { operation: id, base: base.split('/').length - 1 }] as const),
  ),
];

/**
 * The path of a server URL, its variables as path parameters of their own: a base may name `{namespace}` too. A variable that
 * stands for several segments (`{basePath}`, default `shop/v2`) is met at its own values.
 */
function basePaths({ url, variables = {} }: Server): readonly string[] {
  const path = url.replace(/^[^/]*:\/\/[^/]*/, '').replace(/\/$/, '');
  const wide = Object.entries(variables).find(([name, { default: preset = '' }]) => path.includes(`{${name}}`) && preset.includes('/'));
  if (!wide) return [path.startsWith('/') || path === '' ? path : `/${path}`];
  const [name, { default: preset = '', enum: values = [preset], ...rest }] = wide;
  return values.flatMap((value) => basePaths({ url: path.replaceAll(`{${name}}`, trimmed(value)), variables: { ...variables, [name]: rest } }));
}

const trimmed = (path: string): string => path.replace(/^\/|\/$/g, '');
