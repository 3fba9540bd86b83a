import type { Document, Schema, SchemaObject } from './openapi.js';
import { at, fromRef, pointer } from './pointer.js';

export type Node = SchemaObject & { readonly 'x-paystub-secret'?: string };

/** Where a schema node stands, and the node. */
export interface Placed {
  readonly node: Node;
  readonly pointer: string;
}

/** A schema and where it stands. */
export interface Pointed {
  readonly schema: Schema | undefined;
  readonly pointer: string;
}

/** All that a schema consists of: itself, what it refers to and what it combines. */
export interface Whole {
  readonly placed: readonly Placed[];
  /** The same for schemas that say the same. */
  readonly key: string;
  /** Nothing in it is counted, nor in what it holds. */
  readonly isPlain: boolean;
}

/** What the schemas of a document consist of; asked for again and again. */
export class Wholes {
  readonly #known = new Map<string, Whole>();

  /** @param counts what is counted in this direction: of requests fields and values, of replies branches */
  constructor(
    private readonly document: Document,
    private readonly counts: 'request' | 'reply',
  ) {}

  of({ schema, pointer: where }: Pointed): Whole {
    let whole = this.#known.get(where);
    if (!whole) this.#known.set(where, (whole = this.#wholeOf(this.#open(schema, where, new Set()))));
    return whole;
  }

  /** Schemas that all describe one value. */
  together(schemas: readonly Pointed[]): Whole {
    const [first, ...others] = schemas;
    return first && others.length === 0 ? this.of(first) : this.#wholeOf(schemas.flatMap((each) => this.of(each).placed));
  }

  #wholeOf(placed: readonly Placed[]): Whole {
    const key = [...new Set(placed.filter(({ node }) => !isReference(node)).map(({ pointer: where }) => where))].sort().join(' ');
    return { placed, key, isPlain: placed.every(({ node }) => this.#isPlain(node)) };
  }

  #isPlain(node: Node): boolean {
    if (node.properties || node.items !== undefined || typeof node.additionalProperties === 'object') return false;
    if (this.counts === 'request') return node.enum === undefined && !('const' in node);
    const types = typesOf(node);
    return !(types.includes('null') || types.includes('array') || node.enum?.includes(null) || node.oneOf || node.anyOf);
  }

  #open(schema: Schema | undefined, where: string, seen: Set<string>): readonly Placed[] {
    if (typeof schema !== 'object' || schema === null || seen.has(where)) return [];
    seen.add(where);
    const { $ref } = schema;
    const referred = $ref === undefined ? [] : this.#open(at(this.document, fromRef($ref)) as Schema | undefined, fromRef($ref), seen);
    const combined = (['allOf', 'anyOf', 'oneOf'] as const).flatMap((word) =>
      (schema[word] ?? []).flatMap((part, index) => this.#open(part, pointer(where, word, index), seen)),
    );
    return [{ node: schema, pointer: where }, ...referred, ...combined];
  }
}

export const typesOf = ({ type }: SchemaObject): readonly string[] => (type === undefined ? [] : typeof type === 'string' ? [type] : type);

/** It says nothing but what it refers to. */
const isReference = (node: SchemaObject): boolean => node.$ref !== undefined && Object.keys(node).every((word) => word === '$ref' || word === 'description');
