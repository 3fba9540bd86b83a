import type { Operation } from '../contract/operation.js';
import { mediaTypes } from '../contract/operation.js';
import { resolve } from '../contract/pointer.js';
import type { Pack } from '../pack.js';
import { essence } from './media.js';

/** A valid call of an operation, made of the examples in its contract. */
export interface Specimen {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What a specimen is to be made of instead of the contract's examples: parameters by name, members of the body by name. */
export type Chosen = Readonly<Record<string, string>>;

/** The call that the contract's own examples describe; with the `demo` fixtures it finds something to act on. */
export function specimen(pack: Pack, operation: Operation, chosen: Chosen = {}): Specimen {
  const parameters = operation.parameters.map(({ node }) => ({
    ...node,
    value: chosen[node.name] ?? (node.required || node['x-paystub-send'] ? exampleOf(node) : undefined),
  }));
  const given = (place: string) => parameters.filter(({ in: where, value }) => where === place && value !== undefined);
  const path = operation.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(parameters.find((parameter) => parameter.name === name)?.value ?? name)),
  );
  const query = given('query')
    .map(({ name, value }) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
    .join('&');
  const headers = Object.fromEntries(given('header').map(({ name, value }) => [name, String(value)]));
  const body = bodyOf(operation);
  return {
    method: operation.method,
    path: query ? `${path}?${query}` : path,
    headers: { ...headers, ...credentials(pack, operation), ...body.headers },
    ...(body.text !== undefined && { body: body.text }),
  };
}

function exampleOf({ example, examples, schema }: { example?: unknown; examples?: Record<string, { value?: unknown }>; schema?: unknown }): unknown {
  const shape = (schema ?? {}) as { example?: unknown; examples?: unknown[]; default?: unknown; enum?: unknown[] };
  return example ?? Object.values(examples ?? {})[0]?.value ?? shape.example ?? shape.examples?.[0] ?? shape.default ?? shape.enum?.[0] ?? 'example';
}

function bodyOf(operation: Operation): { headers: Record<string, string>; text?: string } {
  const [media] = mediaTypes(operation.body);
  if (!media) return { headers: {} };
  const [first] = Object.values(media.node.examples ?? {});
  const value = first ? resolve(operation.contract.document, first, media.pointer).node.value : (media.node.example ?? {});
  const isForm = essence(media.name) === 'application/x-www-form-urlencoded';
  const text = isForm ? new URLSearchParams(value as Record<string, string>).toString() : typeof value === 'string' ? value : JSON.stringify(value);
  return { headers: { 'Content-Type': media.name }, text };
}

/** Credentials that the demo fixtures list for the operation's first scheme, else any that is well formed. An operation that needs none gets none. */
function credentials(pack: Pack, operation: Operation): Record<string, string> {
  if (operation.security.some((requirement) => Object.keys(requirement).length === 0)) return {};
  const schemes = Object.keys(operation.security[0] ?? {});
  return Object.fromEntries(schemes.flatMap((name) => credential(pack, operation, name)));
}

function credential(pack: Pack, { contract }: Operation, name: string): (readonly [string, string])[] {
  const scheme = contract.document.components?.securitySchemes?.[name];
  if (!scheme) return [];
  const listed = pack.fixtures('demo')?.find(([place]) => place === pack.place('credentials'))?.[1] ?? [];
  const value = listed.find(([, record]) => (record as { scheme?: string }).scheme === name)?.[0];
  if (scheme.type === 'apiKey') {
    if (scheme.in === 'cookie') return [['Cookie', `${scheme.name}=${value ?? 'demo'}`]];
    return scheme.in === 'header' ? [[scheme.name ?? 'Authorization', value ?? 'demo']] : [];
  }
  if (scheme.scheme?.toLowerCase() === 'basic') return [['Authorization', `Basic ${Buffer.from(value ?? 'demo:demo').toString('base64')}`]];
  return [['Authorization', `Bearer ${value ?? 'demo'}`]];
}

/** The call as one line for a shell. */
export function curl(url: string, { method, path, headers, body }: Specimen): string {
  const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
  const lines = Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`);
  return ['curl', ...(method === 'GET' ? [] : ['-X', method]), ...lines, ...(body === undefined ? [] : ['-d', quoted(body)]), quoted(`${url}${path}`)].join(
    ' ',
  );
}
