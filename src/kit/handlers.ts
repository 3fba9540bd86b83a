import type { CardNetwork } from './card-network.js';
import type { CallInfo, Context } from './context.js';
import type { Reply } from './reply.js';

type Part<Operation, Name extends string> = Operation extends { parameters: infer Parameters }
  ? Parameters extends Partial<Record<Name, infer Values>>
    ? Exclude<Values, undefined>
    : object
  : object;

type Content<Holder> = Holder extends { content: infer Media } ? Media[keyof Media] : undefined;

type BodyOf<Operation> = Operation extends { requestBody: infer Body }
  ? Content<Body>
  : Operation extends { requestBody?: infer Body }
    ? Content<Exclude<Body, undefined>> | undefined
    : undefined;

type Responses<Operation> = Operation extends { responses: infer All } ? All : never;

/** Every reply that the contract lists for the operation: each status with its own body. */
export type ReplyOf<Operation> = {
  [Status in keyof Responses<Operation> & number]: Reply<Status, Content<Responses<Operation>[Status]>>;
}[keyof Responses<Operation> & number];

/** The request after validation: parameters by place, coerced to their types; the body parsed, secrets reduced. */
export interface Input<Operation> {
  readonly path: Part<Operation, 'path'>;
  readonly query: Part<Operation, 'query'>;
  readonly headers: Part<Operation, 'header'>;
  readonly cookies: Part<Operation, 'cookie'>;
  readonly body: BodyOf<Operation>;
  /** The network of the body's card number, read off it before it was reduced; absent where there is none, or none that is known. */
  readonly cardNetwork?: CardNetwork | undefined;
}

/** All that a handler of `Operation` receives. */
export type Call<Operation, State> = Input<Operation> & Context<State> & CallInfo;

/** Answers one operation. Runs in one go: what it changed is applied whole, or (when it throws) not at all. */
export type Handler<Operation, State> = (call: Call<Operation, State>) => ReplyOf<Operation>;

/** Handlers by operationId. The compiler refuses a misspelt operation, an unlisted status, a body that breaks the contract. */
export type Handlers<Operations, State> = {
  readonly [Name in keyof Operations]?: Handler<Operations[Name], State>;
};
