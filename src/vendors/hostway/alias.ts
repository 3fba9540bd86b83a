import type { CallInfo, Context, Reply } from '../../kit/index.js';
import type { State } from './state.js';

/** A call as those see it who hand it on. */
export type AnyCall = Context<State> & CallInfo & { readonly path?: object };
export type AnyHandle = (call: AnyCall) => Reply;

type ReplyOf<Handle> = Handle extends (...call: never[]) => infer Answer ? Answer : never;

type Renamed<Name, From extends string, To extends string> = Name extends `${infer Head}${From}${infer Tail}` ? `${Head}${To}${Tail}` : never;

/** The same handlers for the operations of another name (`getAccount`, `getPartnerAccount`), each behind what `hand` puts before it. */
export function renamed<Targets extends object, From extends string, To extends string>(
  targets: Targets,
  [from, to]: readonly [From, To],
  hand: (name: string, handle: AnyHandle) => AnyHandle,
): { [Name in keyof Targets as Renamed<Name, From, To>]: (call: AnyCall) => ReplyOf<Targets[Name]> } {
  const handlers = Object.entries(targets).map(([name, handle]) => [name.replace(from, to), hand(name, handle)]);
  return Object.fromEntries(handlers);
}
