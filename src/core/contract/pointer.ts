import { namesIn } from '../../kit/index.js';
import type { Document } from './openapi.js';

/** A place in a document: what stands there, and the JSON pointer to it (RFC 6901, behind a `#` but not percent-encoded: `#/paths/~1v2/get`). */
export interface Place<Node> {
  readonly node: Node;
  readonly pointer: string;
}

const toToken = (token: string): string => (/[~/]/.test(token) ? token.replaceAll('~', '~0').replaceAll('/', '~1') : token);

/** `pointer('#/paths', '/v2')` is `#/paths/~1v2`. */
export const pointer = (base: string, ...tokens: (string | number)[]): string => [base, ...tokens.map((token) => toToken(String(token)))].join('/');

/** What stands at a pointer of the document; `undefined` where nothing does. */
export function at(document: Document, place: string): unknown {
  let node: unknown = document;
  for (const name of namesIn(place)) {
    if (typeof node !== 'object' || node === null) return undefined;
    node = Object.hasOwn(node, name) ? (node as Record<string, unknown>)[name] : undefined;
  }
  return node;
}

/** The pointer that a `$ref` within the document means; as part of a URI it is percent-encoded. */
export function fromRef(ref: string): string {
  try {
    return decodeURIComponent(ref);
  } catch {
    return ref;
  }
}

/** The pointer as a URI fragment. */
export const toFragment = (place: string): string =>
  place
    .split('/')
    .map((token, index) => (index === 0 ? token : encodeURIComponent(token)))
    .join('/');

/** Follows `$ref`s until something stands there itself. @throws Error for a reference that leads nowhere, in a circle, or out of the document. */
export function resolve<Node>(document: Document, node: Node, place: string): Place<Node> {
  let found: { node: unknown; pointer: string } = { node, pointer: place };
  for (let hops = 0; hops < 32; hops++) {
    const ref = (found.node as { $ref?: unknown } | null | undefined)?.$ref;
    if (typeof ref !== 'string') return found as Place<Node>;
    if (!ref.startsWith('#')) throw new Error(`${place}: the reference ${ref} leads out of the document; bundle it first (npx @redocly/cli bundle)`);
    if (!/^#(\/|$)/.test(ref)) throw new Error(`${place}: the reference ${ref} names an anchor; Paystub follows JSON pointers (#/components/…) only`);
    found = { node: at(document, fromRef(ref)), pointer: fromRef(ref) };
    if (found.node === undefined) throw new Error(`${place}: the reference ${ref} leads nowhere`);
  }
  throw new Error(`${place}: the references go round in a circle`);
}
