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

/** A module with a function for each schema, by its pointer: does a value fit? Where it does not, ajv is asked why. */
export function checksOf(contract: Contract, direction: Direction): string {
  const options = { allErrors: false, verbose: false, messages: false, discriminator: true, passContext: true, code: { source: true } };
  const ajv = newAjv(options, { code: ({ gen }) => gen.code(_`this.take()`) });
  const document = forAjv(contract[direction].document);
  const places = new Set(contract.operations.flatMap(direction === 'requests' ? asked : answered));
  const names = [...places].filter((place) => compiles(ajv, place, () => introduce(ajv, document, toFragment(place))));
  return withoutErrors(standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name]))));
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
