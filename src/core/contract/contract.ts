import type { Destination, Outline } from '../outline.js';
import type { Document, OperationObject, PathItem, SecurityScheme } from './openapi.js';
import { methods, Operation } from './operation.js';
import { type Place, pointer, resolve } from './pointer.js';
import { type Compiled, Validator } from './validator.js';
import { variant } from './variant.js';

export type CompiledChecks = (profile: string, direction: 'requests' | 'responses') => Compiled | undefined;

/** A vendor's contract in one profile: its operations, and the schemas as requests and as responses must fit them. */
export class Contract {
  readonly requests: Validator;
  #responses: Validator | undefined;
  /** Those that were asked for. */
  readonly #made = new Map<string, Operation>();
  #all: readonly Operation[] | undefined;

  constructor(
    /** The vendor's id. */
    readonly vendor: string,
    private readonly source: Document,
    readonly profile: string,
    /** Where operations are that were looked up before. */
    private readonly routes?: Outline['routes'],
    /** Its checks, where the build has compiled them. */
    private readonly compiled: CompiledChecks = () => undefined,
  ) {
    this.requests = new Validator(variant(source, { profile, direction: 'request' }), () => compiled(profile, 'requests'));
  }

  /** Made when the first reply is to be checked: starting needs to know the operations only. */
  get responses(): Validator {
    return (this.#responses ??= new Validator(variant(this.source, { profile: this.profile, direction: 'response' }), () =>
      this.compiled(this.profile, 'responses'),
    ));
  }

  get document(): Document {
    return this.requests.document;
  }

  get operations(): readonly Operation[] {
    return (this.#all ??= this.#read());
  }

  /** By operationId, or by the vendor's own id for it. */
  operation(id: string): Operation | undefined {
    return this.#made.get(id) ?? this.#routed(id) ?? this.operations.find((operation) => operation.id === id || operation.vendorId === id);
  }

  /** What the contract says of a security scheme. */
  scheme(name: string): SecurityScheme | undefined {
    const scheme = this.document.components?.securitySchemes?.[name];
    return scheme && resolve(this.document, scheme, '#').node;
  }

  /** An operation whose place is known: no need to read the others. */
  #routed(id: string): Operation | undefined {
    const isIt = ({ operation, base }: Destination): boolean => operation === id && base === 0;
    const [method, path = ''] = this.routes?.find(([, , to]) => isIt(to)) ?? [];
    const place = this.#item(path);
    const name = method?.toLowerCase() ?? '';
    return name in place.node ? this.#operation(id, path, name, place) : undefined;
  }

  #item(path: string): Place<PathItem> {
    return resolve(this.document, this.document.paths?.[path] ?? {}, pointer('#/paths', path));
  }

  #operation(id: string, path: string, method: string, { node: item, pointer: place }: Place<PathItem>): Operation {
    let operation = this.#made.get(id);
    if (!operation)
      this.#made.set(id, (operation = new Operation(this, id, method.toUpperCase(), path, pointer(place, method), item[method] as OperationObject)));
    return operation;
  }

  #read(): readonly Operation[] {
    const paths = Object.keys(this.document.paths ?? {}).filter((name) => name.startsWith('/'));
    const found = paths.flatMap((path) => this.#foundAt(path));
    const ids = new Ids(found.map(({ own }) => own));
    return found.map(({ path, method, own, item }) => this.#operation(ids.next(this.vendor, own, nameFrom(method, path)), path, method, item));
  }

  #foundAt(path: string) {
    const item = this.#item(path);
    const known = methods.filter((method) => method in item.node);
    return known.map((method) => ({ path, method, item, own: (item.node[method] as OperationObject).operationId }));
  }
}

/** Gives each operation an id that no other has: `/a-b` and `/a/b` would be called the same, and a name like that may be another's own. */
class Ids {
  readonly #own: ReadonlySet<string | undefined>;
  readonly #given = new Set<string>();

  constructor(own: readonly (string | undefined)[]) {
    this.#own = new Set(own);
  }

  next(vendor: string, own: string | undefined, name: string): string {
    const id = own ?? this.#free(name);
    if (this.#given.has(id)) throw new Error(`the spec of ${vendor} gives the operationId "${id}" twice`);
    this.#given.add(id);
    return id;
  }

  #free(name: string): string {
    let id = name;
    for (let n = 2; this.#given.has(id) || this.#own.has(id); n++) id = `${name}${n}`;
    return id;
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
