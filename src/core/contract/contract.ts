import type { Document, OperationObject, PathItem } from './openapi.js';
import { Operation } from './operation.js';
import { pointer } from './pointer.js';
import { Validator } from './validator.js';
import { variant } from './variant.js';

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** A vendor's contract in one profile: its operations, and the schemas as requests and as responses must fit them. */
export class Contract {
  readonly requests: Validator;
  readonly responses: Validator;
  readonly #operations = new Map<string, Operation>();

  constructor(
    /** The vendor's id. */
    readonly vendor: string,
    source: Document,
    readonly profile: string,
  ) {
    this.requests = new Validator(variant(source, { profile, direction: 'request' }));
    this.responses = new Validator(variant(source, { profile, direction: 'response' }));
    for (const operation of this.#read()) this.#operations.set(operation.id, operation);
  }

  get document(): Document {
    return this.requests.document;
  }

  get operations(): readonly Operation[] {
    return [...this.#operations.values()];
  }

  /** By operationId, or by the vendor's own id for it. */
  operation(id: string): Operation | undefined {
    return this.#operations.get(id) ?? this.operations.find((operation) => operation.vendorId === id);
  }

  *#read(): Iterable<Operation> {
    for (const [path, item] of Object.entries(this.document.paths ?? {})) {
      for (const method of methods.filter((name) => name in item)) yield this.#newOperation(path, method, item);
    }
  }

  #newOperation(path: string, method: string, item: PathItem): Operation {
    const object = item[method] as OperationObject;
    const id = object.operationId ?? nameFrom(method, path);
    if (this.#operations.has(id)) throw new Error(`the spec of ${this.vendor} gives the operationId "${id}" twice`);
    return new Operation(this, id, method.toUpperCase(), path, pointer('#/paths', path, method), object);
  }
}

/** For an operation without an id: `GET /users/{id}` becomes `getUsersId`. */
const nameFrom = (method: string, path: string): string =>
  method +
  path
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => (word[0] as string).toUpperCase() + word.slice(1))
    .join('');
