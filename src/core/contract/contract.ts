import type { Document, OperationObject, PathItem } from './openapi.js';
import { Operation } from './operation.js';
import { pointer, resolve } from './pointer.js';
import { Validator } from './validator.js';
import { variant } from './variant.js';

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** A vendor's contract in one profile: its operations, and the schemas as requests and as responses must fit them. */
export class Contract {
  readonly requests: Validator;
  #responses: Validator | undefined;
  readonly #operations = new Map<string, Operation>();
  readonly #ownIds: ReadonlySet<string | undefined>;

  constructor(
    /** The vendor's id. */
    readonly vendor: string,
    private readonly source: Document,
    readonly profile: string,
  ) {
    this.requests = new Validator(variant(source, { profile, direction: 'request' }));
    this.#ownIds = this.#idsInDocument();
    for (const operation of this.#read()) this.#operations.set(operation.id, operation);
  }

  /** Made when the first reply is to be checked: starting needs to know the operations only. */
  get responses(): Validator {
    return (this.#responses ??= new Validator(variant(this.source, { profile: this.profile, direction: 'response' })));
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
    for (const [path, given] of Object.entries(this.document.paths ?? {}).filter(([name]) => name.startsWith('/'))) {
      const { node: item, pointer: place } = resolve(this.document, given, pointer('#/paths', path));
      for (const method of methods.filter((name) => name in item)) yield this.#newOperation(path, method, item, place);
    }
  }

  #newOperation(path: string, method: string, item: PathItem, place: string): Operation {
    const object = item[method] as OperationObject;
    const id = object.operationId ?? this.#freeId(nameFrom(method, path));
    if (this.#operations.has(id)) throw new Error(`the spec of ${this.vendor} gives the operationId "${id}" twice`);
    return new Operation(this, id, method.toUpperCase(), path, pointer(place, method), object);
  }

  /** `/a-b` and `/a/b` would be called the same, and a name like that may be another's own. */
  #freeId(name: string): string {
    let id = name;
    for (let n = 2; this.#operations.has(id) || this.#ownIds.has(id); n++) id = `${name}${n}`;
    return id;
  }

  #idsInDocument(): ReadonlySet<string | undefined> {
    const items = Object.values(this.document.paths ?? {}).map((item) => resolve(this.document, item, '#/paths').node);
    return new Set(items.flatMap((item) => methods.map((method) => (item[method] as OperationObject | undefined)?.operationId)));
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
