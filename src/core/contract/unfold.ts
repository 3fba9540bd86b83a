import type { Document, Schema, SchemaObject } from './openapi.js';
import { fromRef, resolve } from './pointer.js';
import { rewrite } from './rewrite.js';

type Node = Record<string, unknown>;

/** More references than this are followed for nobody. */
const mostSteps = 2_000;
const highest = 20;

/**
 * A schema as a generator takes it: reference by reference, in full for the first few, then no more than it must be. So a body
 * ends, however a schema holds itself. A reply leaves out what is
 * only ever sent (`writeOnly`), a request what only the vendor says.
 */
export class Unfolding {
  readonly #opened = new Map<string, unknown>();
  readonly #finite = new Map<object, boolean[]>();
  #steps = 0;

  constructor(
    private readonly document: Document,
    /** So many references deep optional members are offered. */
    private readonly generous: number,
    /** Members with this flag are not for whoever reads the value. */
    private readonly unsaid: 'readOnly' | 'writeOnly' = 'writeOnly',
  ) {}

  /** The schema to begin with. */
  open(schema: Schema): unknown {
    return this.#rewritten(schema, 0);
  }

  /** What a reference in an opened schema means; it is written without `#`, for that the generator would look up itself. @throws Error when there is no end to them */
  follow(ref: string): unknown {
    if (++this.#steps > mostSteps) throw new Error('the body would be too large');
    if (!this.#opened.has(ref)) {
      const [depth = '', ...place] = ref.split(' ');
      this.#opened.set(ref, this.#rewritten(resolve(this.document, { $ref: `#${place.join(' ')}` } as Schema, '#').node, Number(depth)));
    }
    return this.#opened.get(ref);
  }

  #rewritten(schema: Schema, depth: number): unknown {
    const enter = (node: Node, isMap: boolean): Node => (isMap ? node : this.#opener(node, depth));
    return rewrite(schema, { enter });
  }

  #opener(node: Node, depth: number): Node {
    const seen = this.#withoutUnsaid(node as SchemaObject);
    const trimmed = depth < this.generous ? seen : this.#trimmed(seen);
    return trimmed.$ref === undefined ? trimmed : { ...trimmed, $ref: `${depth + 1} ${fromRef(trimmed.$ref).slice(1)}` };
  }

  #withoutUnsaid(node: SchemaObject): SchemaObject {
    const isUnsaid = (schema: Schema): boolean =>
      [schema, resolve(this.document, schema, '#').node].some((part) => typeof part === 'object' && part[this.unsaid] === true);
    return node.properties ? { ...node, properties: Object.fromEntries(Object.entries(node.properties).filter(([, schema]) => !isUnsaid(schema))) } : node;
  }

  /** No optional members, no items but the fewest, of alternatives those that end soonest. */
  #trimmed(node: SchemaObject): SchemaObject {
    const { properties, items, prefixItems, contains, required = [], minProperties = 0, minItems = 0, anyOf, oneOf } = node as SchemaObject & Limits;
    const isEnough = Number(minProperties) <= required.length;
    return {
      ...node,
      ...(properties && isEnough && { properties: Object.fromEntries(Object.entries(properties).filter(([name]) => required.includes(name))) }),
      ...((items ?? prefixItems) !== undefined && contains === undefined && { maxItems: minItems }),
      ...(anyOf && { anyOf: this.#soonest(anyOf) }),
      ...(oneOf && { oneOf: this.#soonest(oneOf) }),
    };
  }

  #soonest(alternatives: readonly Schema[]): Schema[] {
    const heights = alternatives.map((schema) => this.#height(schema));
    return alternatives.filter((_, index) => heights[index] === Math.min(...heights));
  }

  /** How many references the smallest value needs. */
  #height(schema: Schema): number {
    const heights = Array.from({ length: highest }, (_, height) => height);
    return heights.find((height) => this.#ends(schema, height)) ?? Number.POSITIVE_INFINITY;
  }

  #ends(schema: Schema | undefined, height: number): boolean {
    if (typeof schema !== 'object') return true;
    const known = this.#finite.get(schema) ?? [];
    this.#finite.set(schema, known);
    return (known[height] ??= this.#endsIndeed(schema, height));
  }

  #endsIndeed(schema: SchemaObject & Limits, height: number): boolean {
    const ends = (part: Schema | undefined): boolean => this.#ends(part, height);
    if (schema.$ref !== undefined) return height > 0 && this.#ends(resolve(this.document, schema as Schema, '#').node, height - 1);
    const { allOf = [], anyOf, oneOf, required = [], properties = {}, items, minItems = 0 } = schema;
    const members = required.filter((name) => Object.hasOwn(properties, name)).map((name) => properties[name]);
    const alternatives = [anyOf, oneOf].filter((list) => list !== undefined);
    return allOf.every(ends) && members.every(ends) && alternatives.every((list) => list.some(ends)) && (minItems === 0 || ends(items));
  }
}

interface Limits {
  readonly contains?: Schema;
  readonly minProperties?: number;
  readonly minItems?: number;
}
