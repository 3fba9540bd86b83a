import type { Document, Schema } from './openapi.js';
import { pointer } from './pointer.js';
import { type Node, type Placed, type Pointed, typesOf, Wholes } from './whole.js';

/** What a contract says of the values at one place of a body, each thing with the slot under which it is counted. */
export interface Part {
  /** Documented members, by name. */
  readonly members: ReadonlyMap<string, Member>;
  /** Items of a list, members that are not named. */
  readonly items?: Part;
  readonly rest?: Part;
  /** Values that are listed (`enum`, `const`). */
  readonly values: ReadonlyMap<unknown, number>;
  /** Slots for a value that may be null, a list that may be empty: [where it is, where it is not]. */
  readonly nullable?: Fork;
  readonly list?: Fork;
  readonly choices: readonly Choice[];
  /** Nothing in here is counted. */
  readonly isBare: boolean;
}

export type Fork = readonly [is: number, isNot: number];

export interface Member {
  readonly slot: number | undefined;
  readonly part: Part;
}

/** Alternatives (`oneOf`, `anyOf`), with the place of each in the contract. */
export interface Choice {
  readonly alternatives: readonly {
    readonly slot: number;
    readonly pointer: string;
    readonly tags: ReadonlySet<unknown>;
    readonly types: ReadonlySet<string>;
  }[];
  /** The member whose value tells them apart. */
  readonly tag?: string;
}

export type Kind = 'field' | 'value' | 'branch';

/** Something that is counted. */
export interface Slot {
  readonly kind: Kind;
  /** Where: `/body/data/attributes/action`, items as `*`. */
  readonly place: string;
  /** The value, or which branch. */
  readonly what?: unknown;
}

/** What is deeper, or more, in one operation is not counted: a contract may unfold without end. */
const deepest = 16;
const mostSlots = 4000;
const mostParts = 20_000;

/** Draws up parts, and gives out slots. */
export class PartMaker {
  readonly slots: Slot[];
  readonly #known = new Map<string, number>();
  readonly #wholes: Wholes;
  readonly #tops = new Map<string, Part>();
  #parts = 0;

  /** @param counts what is counted in this direction: of requests fields and values, of replies branches */
  constructor(
    document: Document,
    private readonly counts: 'request' | 'reply',
    /** Those that are given out already. */
    given: readonly Slot[] = [],
  ) {
    this.#wholes = new Wholes(document, counts);
    this.slots = [...given];
  }

  /** @param pointer of the schema in the document */
  of(place: string, schema: Schema | undefined, pointerTo: string): Part {
    const own = { schema, pointer: pointerTo };
    const name = `${place} ${this.#wholes.of(own).key}`;
    let part = this.#tops.get(name);
    // Most refusals of an operation have one schema; what is counted at one place is counted under the same slots.
    if (!part) this.#tops.set(name, (part = this.#part(place, [own], [])));
    return part;
  }

  slot(kind: Kind, place: string, what?: unknown): number {
    const name = JSON.stringify([kind, place, what]);
    let slot = this.#known.get(name);
    // The same place in several answers is one place.
    if (slot === undefined) {
      this.#known.set(name, (slot = this.slots.length));
      this.slots.push({ kind, place, ...(what !== undefined && { what }) });
    }
    return slot;
  }

  #part(place: string, schemas: readonly Pointed[], above: readonly (readonly [string, Part])[]): Part {
    const { placed, key, isPlain } = this.#wholes.together(schemas);
    const known = above.find(([name]) => name === key);
    // A schema that holds itself is one part, however deep.
    if (known) return known[1];
    if (placed.length === 0 || above.length >= deepest || this.slots.length >= mostSlots || ++this.#parts > mostParts) return bare;
    if (isPlain && !isLinks(place)) return bare;
    const part: Writable = { members: new Map(), values: new Map(), choices: [], isBare: false };
    const inside = [...above, [key, part] as const];
    if (this.counts === 'request') part.values = this.#values(place, placed);
    else this.#branches(place, placed, part);
    part.members = this.#members(place, placed, inside);
    const items = placed.flatMap(({ node, pointer: where }) => (node.items === undefined ? [] : [{ schema: node.items, pointer: pointer(where, 'items') }]));
    if (items.length > 0) part.items = this.#part(`${place}/*`, items, inside);
    const rest = openMembers(placed);
    if (rest.length > 0) part.rest = this.#part(`${place}/*`, rest, inside);
    part.isBare = isBare(part);
    return part;
  }

  #members(place: string, placed: readonly Placed[], above: readonly (readonly [string, Part])[]): ReadonlyMap<string, Member> {
    const found = new Map<string, Pointed[]>();
    for (const { node, pointer: where } of placed)
      for (const [name, schema] of Object.entries(node.properties ?? {}))
        found.set(name, [...(found.get(name) ?? []), { schema, pointer: pointer(where, 'properties', name) }]);
    // Links to other pages are often told all at once; that there is no next one makes the last page.
    if (isLinks(place) && !found.has('next')) found.set('next', openMembers(placed));
    const members = new Map<string, Member>();
    for (const [name, schemas] of found) {
      const own = pointer(place, name);
      if (!schemas.some(({ schema }) => this.#isHidden(schema)))
        members.set(name, { slot: this.counts === 'request' ? this.slot('field', own) : undefined, part: this.#part(own, schemas, above) });
    }
    return members;
  }

  /** A client never sends what only the vendor writes; what is dropped at the door the journal never shows. */
  #isHidden(schema: Schema | undefined): boolean {
    return this.counts === 'request' && typeof schema === 'object' && (schema.readOnly === true || schema['x-paystub-secret'] === 'code');
  }

  #values(place: string, placed: readonly Placed[]): ReadonlyMap<unknown, number> {
    const values = new Set(placed.flatMap(({ node }) => [...(node.enum ?? []), ...('const' in node ? [node.const] : [])]).filter((value) => !isObject(value)));
    // A single value is no choice: that the field was sent says it all.
    return new Map(values.size < 2 ? [] : [...values].map((value) => [value, this.slot('value', place, value)]));
  }

  #branches(place: string, placed: readonly Placed[], part: Writable): void {
    if (placed.some(({ node }) => typesOf(node).includes('null') || node.enum?.includes(null)))
      part.nullable = [this.slot('branch', place, 'null'), this.slot('branch', place, 'not null')];
    const lists = placed.filter(({ node }) => typesOf(node).includes('array') || node.items !== undefined);
    if (lists.length > 0 && !lists.some(({ node }) => Number(node.minItems) > 0))
      part.list = [this.slot('branch', place, 'empty'), this.slot('branch', place, 'not empty')];
    part.choices = placed.flatMap(({ node, pointer: where }) => [...this.#choice(place, node, where, 'oneOf'), ...this.#choice(place, node, where, 'anyOf')]);
  }

  #choice(place: string, node: Node, where: string, word: 'oneOf' | 'anyOf'): readonly Choice[] {
    const all = (node[word] ?? []).map((schema, index) => ({ schema, pointer: pointer(where, word, index) }));
    const real = all.filter(
      ({ schema, pointer: own }) => !this.#wholes.of({ schema, pointer: own }).placed.some((open) => typesOf(open.node).join() === 'null'),
    );
    if (real.length < 2) return [];
    const tags = real.map(({ schema, pointer: own }) => this.#tags(schema, own));
    const tag = [...(tags[0]?.keys() ?? [])].find(
      (name) => tags.every((each) => each.has(name)) && areDistinct(tags.map((each) => each.get(name) ?? new Set())),
    );
    const alternatives = real.map(({ schema, pointer: own }, index) => ({
      slot: this.slot('branch', place, nameOf(schema, index)),
      pointer: own,
      types: new Set(this.#wholes.of({ schema, pointer: own }).placed.flatMap(({ node }) => typesOf(node))),
      tags: (tag !== undefined && tags[index]?.get(tag)) || new Set<unknown>(),
    }));
    return [{ alternatives, ...(tag !== undefined && { tag }) }];
  }

  /** Members with listed values. */
  #tags(schema: Schema, where: string): ReadonlyMap<string, ReadonlySet<unknown>> {
    const tags = new Map<string, ReadonlySet<unknown>>();
    for (const { node } of this.#wholes.of({ schema, pointer: where }).placed)
      for (const [name, member] of Object.entries(node.properties ?? {}))
        if (typeof member === 'object' && ('const' in member || member.enum)) tags.set(name, new Set(member.enum ?? [member.const]));
    return tags;
  }
}

const isLinks = (place: string): boolean => /\/_?links$/.test(place);

/** What members must fit that are not named. */
const openMembers = (placed: readonly Placed[]): Pointed[] =>
  placed.flatMap(({ node, pointer: where }) =>
    typeof node.additionalProperties === 'object' ? [{ schema: node.additionalProperties, pointer: pointer(where, 'additionalProperties') }] : [],
  );

type Writable = { -readonly [Name in keyof Part]: Part[Name] };

const bare: Part = { members: new Map(), values: new Map(), choices: [], isBare: true };

const isBare = ({ members, items, rest, values, nullable, list, choices }: Part): boolean =>
  values.size === 0 &&
  choices.length === 0 &&
  !nullable &&
  !list &&
  (items?.isBare ?? true) &&
  (rest?.isBare ?? true) &&
  [...members.values()].every(({ slot, part }) => slot === undefined && part.isBare);

const areDistinct = (sets: readonly ReadonlySet<unknown>[]): boolean => {
  const all = sets.flatMap((set) => [...set]);
  return new Set(all).size === all.length;
};

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** `Invoice` of `#/components/schemas/Invoice`; else its title, else its place. */
function nameOf(schema: Schema, index: number): string {
  if (typeof schema !== 'object') return String(index);
  return schema.$ref?.replace(/^.*\//, '') ?? (schema.title as string | undefined) ?? `alternative ${index + 1}`;
}
