import { leadsTo } from './graph.js';
import type { Document, Schema, SchemaObject, Secret } from './openapi.js';
import { resolve } from './pointer.js';

/** What a schema marks `x-paystub-secret`, as one walks into a value that it describes: however deep a schema holds itself, so deep this goes. */
export interface Secrets {
  /** What this very value is. */
  readonly secret: Secret | undefined;
  /** Nothing in here is secret. */
  readonly isBare: boolean;
  member(name: string): Secrets;
  item(index: number): Secrets;
}

/** What a schema marks as secret, through references, alternatives, members and items. */
export const secretsIn = (document: Document, schema: Schema | undefined): Secrets => new Shapes(document).of([schema]);

/**
 * All schemas that describe one and the same value are looked at together, so a walk costs what the value is large and never
 * what the schema could unfold to. A set of schemas that has been met before is the same shape again.
 */
class Shapes {
  readonly #ids = new Map<object, number>();
  readonly #shapes = new Map<string, Shape>();

  constructor(private readonly document: Document) {}

  of(schemas: Iterable<Schema | undefined>): Shape {
    const nodes = new Set<SchemaObject>();
    for (const schema of schemas) this.#open(schema, nodes);
    const key = [...nodes]
      .map((node) => this.#id(node))
      .sort()
      .join(' ');
    let shape = this.#shapes.get(key);
    if (!shape) this.#shapes.set(key, (shape = new Shape(this, [...nodes])));
    return shape;
  }

  /** Whether any of the schemas is marked, or holds one that is. */
  leadToSecret(nodes: readonly SchemaObject[]): boolean {
    return leadsTo(this.document, nodes, (node) => 'x-paystub-secret' in node);
  }

  /** A schema, what it refers to (a mark may stand beside the reference) and what it combines. */
  #open(schema: Schema | undefined, nodes: Set<SchemaObject>): void {
    if (typeof schema !== 'object' || schema === null || nodes.has(schema)) return;
    nodes.add(schema);
    if (schema.$ref !== undefined) this.#open(resolve(this.document, { $ref: schema.$ref } as Schema, '#').node, nodes);
    const { allOf = [], anyOf = [], oneOf = [] } = schema;
    const parts = [...allOf, ...anyOf, ...oneOf, schema.if, schema.then, schema.else, ...Object.values(schema.dependentSchemas ?? {})];
    for (const part of parts) this.#open(part as Schema | undefined, nodes);
  }

  #id(node: object): number {
    if (!this.#ids.has(node)) this.#ids.set(node, this.#ids.size);
    return this.#ids.get(node) as number;
  }
}

class Shape implements Secrets {
  readonly secret: Secret | undefined;
  readonly #members = new Map<string, Shape>();
  readonly #items: Shape[] = [];
  #isBare: boolean | undefined;

  constructor(
    private readonly shapes: Shapes,
    private readonly nodes: readonly SchemaObject[],
  ) {
    this.secret = nodes.map((node) => node['x-paystub-secret']).find((secret) => secret !== undefined);
  }

  member(name: string): Shape {
    let shape = this.#members.get(name);
    if (!shape) {
      shape = this.shapes.of(this.nodes.flatMap((node) => membersOf(node, name)));
      // Names that nobody foresaw all look alike and are not kept.
      if (this.nodes.some(({ properties }) => properties && Object.hasOwn(properties, name))) this.#members.set(name, shape);
    }
    return shape;
  }

  item(index: number): Shape {
    // Behind the last item that has a schema of its own all are alike.
    const place = Math.min(index, Math.max(0, ...this.nodes.map(({ prefixItems = [] }) => prefixItems.length)));
    return (this.#items[place] ??= this.shapes.of(this.nodes.map(({ prefixItems, items }) => prefixItems?.[place] ?? items)));
  }

  get isBare(): boolean {
    return (this.#isBare ??= !this.shapes.leadToSecret(this.nodes));
  }
}

/** The schemas that a member of that name must fit. */
function membersOf({ properties = {}, patternProperties = {}, additionalProperties }: SchemaObject, name: string): readonly (Schema | undefined)[] {
  const patterns = Object.entries(patternProperties).filter(([pattern]) => fitsPattern(pattern, name));
  const found = [...(Object.hasOwn(properties, name) ? [properties[name]] : []), ...patterns.map(([, schema]) => schema)];
  return found.length > 0 ? found : [additionalProperties];
}

function fitsPattern(pattern: string, name: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(name);
  } catch {
    // Who cannot be asked counts as a yes: better to hide too much.
    return true;
  }
}

/** The names of all properties that a document marks as secret, and as what. */
export function namesOfSecrets(document: Document): ReadonlyMap<string, Secret> {
  const names = new Map<string, Secret>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { properties } = node as { properties?: Record<string, Schema> };
    for (const [name, schema] of Object.entries(properties ?? {})) {
      const secret = typeof schema === 'object' ? schema['x-paystub-secret'] : undefined;
      if (secret) names.set(name, secret);
    }
    for (const member of Object.values(node)) visit(member);
  };
  visit(document);
  return names;
}

/** The value with each secret replaced by what `change` gives (`undefined` = the member goes). Copies only what it changes. */
export function replaceSecrets(value: unknown, secrets: Secrets, change: (secret: Secret, value: unknown) => unknown): unknown {
  if (secrets.isBare || value === undefined) return value;
  if (secrets.secret !== undefined) return change(secrets.secret, value);
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return value;
  if (Array.isArray(value))
    return changed(
      value,
      value.map((item, index) => replaceSecrets(item, secrets.item(index), change)),
    );
  const members = Object.entries(value).map(([name, member]) => [name, replaceSecrets(member, secrets.member(name), change)] as const);
  return changed(value, Object.fromEntries(members.filter(([name, member]) => member !== undefined || (value as Record<string, unknown>)[name] === undefined)));
}

/** The copy, if it differs. */
function changed(value: object, copy: object): object {
  const names = Object.keys(value);
  const isSame =
    names.length === Object.keys(copy).length &&
    names.every((name) => Object.is((value as Record<string, unknown>)[name], (copy as Record<string, unknown>)[name]));
  return isSame ? value : copy;
}
