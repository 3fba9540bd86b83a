import type { MediaPlace } from '../contract/operation.js';
import type { Outline, ParameterSlots } from '../contract/outline.js';
import type { Choice, Part } from '../contract/parts.js';
import type { Validator } from '../contract/validator.js';

/** Keeps which slots were met. */
export interface Mark {
  has(slot: number): boolean;
  add(slot: number): void;
}

/** As much of a request as is counted, as the journal has it. */
export interface Sent {
  readonly query: readonly (readonly [name: string, value: string])[];
  header(name: string): string | undefined;
  cookie(name: string): string | undefined;
  readonly media?: MediaPlace | undefined;
  readonly body?: unknown;
}

/** Parameters by name; of a `deepObject` any member counts. */
export function parametersSent({ parameters }: Outline, sent: Sent, mark: Mark): void {
  for (const parameter of parameters) {
    if (parameter.in === 'query') for (const [name, value] of sent.query) oneSent(parameter, name, value, mark);
    else {
      const value = parameter.in === 'header' ? sent.header(parameter.name.toLowerCase()) : sent.cookie(parameter.name);
      if (value !== undefined) valueSent(parameter, value, mark);
    }
  }
}

function oneSent(parameter: ParameterSlots, name: string, value: string, mark: Mark): void {
  if (name === parameter.name) valueSent(parameter, value, mark);
  else if (name.startsWith(parameter.name) && name[parameter.name.length] === '[') mark.add(parameter.slot);
}

function valueSent({ slot, values, isList }: ParameterSlots, value: string, mark: Mark): void {
  mark.add(slot);
  if (values.size === 0) return;
  for (const one of isList ? value.split(',') : [value]) {
    const known = values.get(one);
    if (known !== undefined) mark.add(known);
  }
}

/** Members and listed values of a request's body. */
export function fieldsSent(part: Part, value: unknown, mark: Mark): void {
  if (part.isBare) return;
  const listed = part.values.get(value);
  if (listed !== undefined) mark.add(listed);
  within(part, value, fieldsSent, mark);
}

/** Branches that a reply's body takes. */
export function partsReturned(part: Part, value: unknown, mark: Mark, contract: Validator): void {
  if (part.isBare) return;
  if (part.nullable) mark.add(part.nullable[value === null ? 0 : 1]);
  if (part.list && Array.isArray(value)) mark.add(part.list[value.length === 0 ? 0 : 1]);
  if (value === null) return;
  for (const choice of part.choices) chosen(choice, value, mark, contract);
  within(part, value, partsReturned, mark, contract);
}

type Visit<More extends readonly unknown[]> = (part: Part, value: unknown, mark: Mark, ...more: More) => void;

/** What is known of the items of a list, of the members of an object; members of a request are counted themselves. */
function within<More extends readonly unknown[]>(part: Part, value: unknown, visit: Visit<More>, mark: Mark, ...more: More): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    const { items } = part;
    if (items && !items.isBare) for (const item of value) visit(items, item, mark, ...more);
    return;
  }
  for (const name of Object.keys(value)) {
    const member = part.members.get(name);
    if (member?.slot !== undefined) mark.add(member.slot);
    const inner = member?.part ?? part.rest;
    if (inner) visit(inner, (value as Record<string, unknown>)[name], mark, ...more);
  }
}

/** Told by the tag where there is one; else each alternative that was not yet met is tried. */
function chosen({ alternatives, tag }: Choice, value: unknown, mark: Mark, contract: Validator): void {
  if (tag !== undefined) {
    const given = (value as Record<string, unknown> | undefined)?.[tag];
    for (const { slot, tags } of alternatives) if (tags.has(given)) mark.add(slot);
    return;
  }
  if (alternatives.every(({ slot }) => mark.has(slot))) return;
  const type = Array.isArray(value) ? 'array' : typeof value;
  for (const { slot, pointer, types } of alternatives) {
    // Most alternatives are ruled out by their type alone.
    const isPossible = !mark.has(slot) && (types.size === 0 || types.has(type) || (type === 'number' && types.has('integer')));
    if (isPossible && contract.fits(pointer, value)) mark.add(slot);
  }
}
