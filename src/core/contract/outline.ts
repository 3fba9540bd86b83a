import type { Parameter } from './openapi.js';
import { type MediaPlace, mediaTypes, type Operation } from './operation.js';
import { type Part, PartMaker, type Slot } from './parts.js';
import { pointer, resolve } from './pointer.js';

/** A documented answer: a status as the contract lists it (`404`, `4XX`, `default`), in one media type. */
export interface Answer {
  readonly status: string;
  /** Absent where the status has no body. */
  readonly mediaType?: string;
}

/** A parameter that a client may send. */
export interface ParameterSlots {
  readonly name: string;
  readonly in: 'query' | 'header' | 'cookie';
  readonly isList: boolean;
  readonly slot: number;
  /** Listed values as they are written, and their slots. */
  readonly values: ReadonlyMap<string, number>;
}

/** All of an operation's contract that a client may or may not meet, each thing with a number under which it is counted. */
export interface Outline {
  readonly answers: readonly Answer[];
  /** The number of the answer with that status and media type; `undefined` where the contract lists none. */
  answer(status: number, mediaType: string | undefined): number | undefined;
  readonly slots: readonly Slot[];
  readonly parameters: readonly ParameterSlots[];
  /** By pointer of the media type. */
  readonly requests: ReadonlyMap<string, Part>;
  readonly replies: ReadonlyMap<string, Part>;
}

/** Draws up the outline. */
export function outlineOf(operation: Operation): Outline {
  const { requests, responses } = operation.contract;
  const sent = new PartMaker(requests.document, 'request');
  const parameters = operation.parameters.flatMap(({ node, pointer: where }) => parameterSlots(sent, operation, node, where));
  const bodies = new Map(mediaTypes(operation.body).map((media) => [media.pointer, partOf(sent, media)]));
  const returned = new PartMaker(responses.document, 'reply', sent.slots);
  const keys = Object.keys(operation.object.responses ?? {}).filter((key) => !key.startsWith('x-'));
  const answers: Answer[] = [];
  const replies = new Map<string, Part>();
  for (const key of keys) {
    const all = mediaTypes(operation.responseAt(key));
    answers.push(...(all.length === 0 ? [{ status: key }] : all.map(({ name }) => ({ status: key, mediaType: name }))));
    for (const media of all) if (!replies.has(media.pointer)) replies.set(media.pointer, partOf(returned, media));
  }
  return { answers, answer: finder(answers), slots: returned.slots, parameters, requests: bodies, replies };
}

const partOf = (maker: PartMaker, { node, schema }: MediaPlace): Part => maker.of('/body', node.schema, schema);

function parameterSlots(maker: PartMaker, { contract }: Operation, { name, in: place, schema = true }: Parameter, where: string): readonly ParameterSlots[] {
  // A path parameter is always sent.
  if (place === 'path') return [];
  const own = pointer(`/${place}`, name);
  const { node } = resolve(contract.document, schema, where);
  const listed = typeof node === 'object' ? (node.enum ?? itemsOf(node.items, contract.document)) : [];
  const slot = maker.slot('field', own);
  const values = new Map(listed.length < 2 ? [] : listed.map((value) => [String(value), maker.slot('value', own, value)]));
  return [{ name, in: place, isList: typeof node === 'object' && node.items !== undefined, slot, values }];
}

function itemsOf(items: Parameter['schema'], document: Operation['contract']['document']): readonly unknown[] {
  const node = items === undefined ? undefined : resolve(document, items, '#').node;
  return typeof node === 'object' ? (node.enum ?? []) : [];
}

/** By status, then by media type: no text is put together for a call. */
function finder(answers: readonly Answer[]): Outline['answer'] {
  const byStatus = new Map<string, ReadonlyMap<string | undefined, number>>();
  for (const [index, { status, mediaType }] of answers.entries()) byStatus.set(status, new Map([...(byStatus.get(status) ?? []), [mediaType, index]]));
  const known = new Map<number, ReadonlyMap<string | undefined, number> | undefined>();
  return (status, mediaType) => {
    if (!known.has(status)) known.set(status, byStatus.get(String(status)) ?? byStatus.get(`${Math.floor(status / 100)}XX`) ?? byStatus.get('default'));
    const all = known.get(status);
    // A reply without its body is the status met all the same.
    return all?.get(mediaType) ?? all?.values().next().value;
  };
}
