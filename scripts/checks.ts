// What the vendors' contracts ask of values as code of its own: for a call that keeps its contract ajv need not be loaded, nor anything compiled. Part of the build.

import { _ } from 'ajv';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { parseSync, Visitor } from 'rolldown/utils';
import { forAjv, introduce, newAjv } from '../src/core/contract/ajv.js';
import type { Contract } from '../src/core/contract/contract.js';
import { mediaTypes, type Operation } from '../src/core/contract/operation.js';
import { outlineOf } from '../src/core/contract/outline.js';
import type { Part } from '../src/core/contract/parts.js';
import { pointer, toFragment } from '../src/core/contract/pointer.js';

export type Direction = 'requests' | 'responses';

/** A module with a function for each of these schemas, by its pointer: does a value fit? Where it does not, ajv is asked why. */
export function checksOf(contract: Contract, direction: Direction, places: readonly string[] = [...placesIn(contract, direction).keys()]): string {
  const options = { allErrors: false, verbose: false, messages: false, discriminator: true, passContext: true, code: { source: true } };
  const ajv = newAjv(options, { code: ({ gen }) => gen.code(_`this.take()`) });
  const document = forAjv(contract[direction].document);
  const names = places.filter((place) => compiles(ajv, place, () => introduce(ajv, document, toFragment(place))));
  return withoutErrors(standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name]))));
}

/** The same in parts, one for the operations of each tag, and the module that reads a part when it is first asked. Each by the name of its file. */
export function modulesOf(
  contract: Contract,
  direction: Direction,
): { readonly parts: Readonly<Record<string, string>>; readonly whole: Readonly<Record<string, string>> } {
  const name = `${contract.vendor}.${contract.profile}.${direction}`;
  const tagged = placesIn(contract, direction);
  const parts = [...new Set(tagged.values())].map((tag, index) => ({
    file: `${name}.${index}.cjs`,
    places: [...tagged.keys()].filter((place) => tagged.get(place) === tag),
  }));
  const late = parts.map(({ file, places }) => `late(() => require('./${file}'), ${JSON.stringify(places)});`);
  return {
    parts: Object.fromEntries(parts.map(({ file, places }) => [file, checksOf(contract, direction, places)])),
    whole: { [`${name}.cjs`]: [lateOf, ...late].join('\n') },
  };
}

const lateOf = `const late = (part, places) => {
  let read;
  for (const place of places) Object.defineProperty(exports, place, { enumerable: true, get: () => (read ??= part())[place] });
};`;

/** The schemas that are asked, by pointer, each with the tag of an operation that asks it. */
function placesIn(contract: Contract, direction: Direction): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const operation of contract.operations)
    for (const place of direction === 'requests' ? asked(operation) : answered(operation))
      if (!found.has(place)) found.set(place, operation.object.tags?.[0] ?? '');
  return found;
}

/** What ajv does not take with discriminators, or not at all, is left to the run. */
function compiles(ajv: Ajv2020, place: string, address: () => string): boolean {
  try {
    ajv.addSchema({ $ref: address() }, place);
    return ajv.getSchema(place) !== undefined;
  } catch {
    return false;
  }
}

function asked({ parameters, body }: Operation): string[] {
  const holders = parameters.flatMap(({ node, pointer: place }) => (node.content ? media(place, node.content) : [{ node, pointer: place }]));
  return withSchema([...holders, ...mediaTypes(body)]);
}

const media = (place: string, content: object) => Object.entries(content).map(([name, node]) => ({ node, pointer: pointer(place, 'content', name) }));

/** Of alternatives that no tag tells apart coverage asks each. */
function answered(operation: Operation): string[] {
  const keys = Object.keys(operation.object.responses ?? {}).filter((key) => !key.startsWith('x-'));
  const parts = [...outlineOf(operation).replies.values()];
  return [...withSchema(keys.flatMap((key) => mediaTypes(operation.responseAt(key)))), ...alternativesIn(parts)];
}

const withSchema = (holders: readonly { node: { schema?: unknown }; pointer: string }[]): string[] =>
  holders.filter(({ node }) => node.schema !== undefined).map(({ pointer: place }) => pointer(place, 'schema'));

function alternativesIn(parts: readonly Part[]): string[] {
  const found = new Set(parts);
  // What is added on the way is visited too.
  for (const { members, items, rest } of found)
    for (const part of [...[...members.values()].map((member) => member.part), items, rest]) if (part) found.add(part);
  const untagged = [...found].flatMap(({ choices }) => choices.filter(({ tag }) => tag === undefined));
  return untagged.flatMap(({ alternatives }) => alternatives.map((alternative) => alternative.pointer));
}

/** Most of the code tells what is wrong: nobody reads that here. */
function withoutErrors(code: string): string {
  const told: { start: number; end: number }[] = [];
  new Visitor({
    ObjectExpression({ properties, start, end }) {
      const names = properties.map((property) => 'key' in property && 'name' in property.key && property.key.name);
      if (names[0] === 'instancePath' && names.includes('schemaPath')) told.push({ start, end });
    },
  }).visit(parseSync('checks.cjs', code).program);
  return told.sort((a, b) => b.start - a.start).reduce((text, { start, end }) => `${text.slice(0, start)}0${text.slice(end)}`, code);
}
