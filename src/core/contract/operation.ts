import type { Contract } from './contract.js';
import type {
  Document,
  MediaType,
  OperationObject,
  Parameter,
  PathItem,
  RequestBody,
  Response,
  SecurityRequirement,
  SecurityScheme,
  Server,
} from './openapi.js';
import { ParameterReader } from './parameter-reader.js';
import { at, type Place, pointer, resolve } from './pointer.js';
import { type Secrets, secretsIn } from './secrets.js';

/** Something with a body, a request or a response, and the media types that it may come in, in the spec's order. */
export interface ContentPlace<Node> extends Place<Node> {
  readonly media: readonly MediaPlace[];
}

export type ResponsePlace = ContentPlace<Response>;

/** A media type of a body, with the key it stands under (`application/json; charset=UTF-8`). */
export interface MediaPlace extends Place<MediaType> {
  readonly name: string;
  /** JSON pointer of its schema. */
  readonly schema: string;
  /** What a reply of this type says of itself. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Schemes of which all must be met; one that the contract does not define has none. */
export type Requirement = readonly { readonly name: string; readonly scheme: SecurityScheme | undefined }[];

/** The members of a path that are operations (OpenAPI 3.1, 4.8.9). */
export const methods: readonly string[] = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** One operation of a contract. What is derived from the document is derived when first asked for. */
export class Operation {
  /** `<vendor>/<operationId>`. */
  readonly name: string;
  readonly vendorId: string | undefined;
  readonly summary: string;
  #parameters: readonly Place<Parameter>[] | undefined;
  #readers: readonly ParameterReader[] | undefined;
  #statuses: readonly number[] | undefined;
  #requirements: readonly Requirement[] | undefined;
  #body: ContentPlace<RequestBody> | undefined;
  readonly #secrets = new Map<string, Secrets>();
  readonly #found = new Map<string, unknown>();
  readonly #responses = new Map<number, ResponsePlace | undefined>();

  constructor(
    readonly contract: Contract,
    readonly id: string,
    /** Upper case. */
    readonly method: string,
    /** The template as the spec writes it. */
    readonly path: string,
    /** JSON pointer of the operation object. */
    readonly pointer: string,
    readonly object: OperationObject,
  ) {
    this.name = `${contract.vendor}/${id}`;
    this.vendorId = object['x-vendor-operation-id'];
    this.summary = object.summary ?? '';
  }

  /** Those of the operation and those of its path, the operation's own winning (OpenAPI 3.1, 4.8.9). */
  get parameters(): readonly Place<Parameter>[] {
    return (this.#parameters ??= this.#allParameters());
  }

  /** Those of the parameters that say anything. */
  get readers(): readonly ParameterReader[] {
    return (this.#readers ??= this.parameters.filter(ParameterReader.isNeeded).map((place) => new ParameterReader(this, place)));
  }

  /** The statuses that the contract lists, in its order; `4XX` and `default` name none. */
  get statuses(): readonly number[] {
    return (this.#statuses ??= Object.keys(this.object.responses ?? {})
      .map(Number)
      .filter(Number.isInteger));
  }

  get body(): ContentPlace<RequestBody> | undefined {
    const { requestBody } = this.object;
    if (requestBody === undefined) return undefined;
    return (this.#body ??= withMedia(resolve(this.contract.requests.document, requestBody, pointer(this.pointer, 'requestBody'))));
  }

  /** The most bytes that its body may have, where it has a limit of its own. */
  get bodyLimit(): number | undefined {
    return this.body?.node['x-paystub-body-limit'];
  }

  /** Something that follows from the contract alone: found out when it is first asked for. */
  once<Found>(what: string, find: () => Found): Found {
    if (!this.#found.has(what)) this.#found.set(what, find());
    return this.#found.get(what) as Found;
  }

  /** The path item that it stands in, in any edition of the document. */
  item(document: Document): PathItem {
    return (at(document, this.#itemPointer) ?? {}) as PathItem;
  }

  /** Where it is served: its own servers, else its path's, else the document's (OpenAPI 3.1, 4.8.10). */
  get servers(): readonly Server[] {
    const { document } = this.contract;
    return this.object.servers ?? this.item(document).servers ?? document.servers ?? [];
  }

  get #itemPointer(): string {
    return this.pointer.slice(0, this.pointer.lastIndexOf('/'));
  }

  /** No entry = every caller may. */
  get security(): readonly SecurityRequirement[] {
    return this.object.security ?? this.contract.document.security ?? [];
  }

  /** The same with what the contract says of each scheme. */
  get requirements(): readonly Requirement[] {
    return (this.#requirements ??= this.security.map((requirement) => Object.keys(requirement).map((name) => ({ name, scheme: this.contract.scheme(name) }))));
  }

  /** What is secret in a body of this media type, of the request or of a response. */
  secretsOf(media: MediaPlace): Secrets {
    let secrets = this.#secrets.get(media.pointer);
    if (!secrets) this.#secrets.set(media.pointer, (secrets = secretsIn(this.contract.document, media.node.schema)));
    return secrets;
  }

  /** What the contract says of `status`: listed itself, else `4XX`, else `default`. */
  response(status: number): ResponsePlace | undefined {
    if (!this.#responses.has(status)) this.#responses.set(status, this.#response(status));
    return this.#responses.get(status);
  }

  #response(status: number): ResponsePlace | undefined {
    const all = this.object.responses ?? {};
    const key = [String(status), `${Math.floor(status / 100)}XX`, 'default'].find((name) => name in all);
    return key === undefined ? undefined : this.responseAt(key);
  }

  /** What stands under that key of the responses: `404`, `4XX`, `default`. */
  responseAt(key: string): ResponsePlace {
    const { document } = this.contract.responses;
    return withMedia(resolve(document, responsesOf(this, document)[key] as Response, pointer(this.pointer, 'responses', key)));
  }

  #allParameters(): readonly Place<Parameter>[] {
    const { document } = this.contract.requests;
    const own = places(document, this.object.parameters, pointer(this.pointer, 'parameters'));
    const shared = places(document, this.item(document).parameters, pointer(this.#itemPointer, 'parameters'));
    const overridden = (node: Parameter) => own.some((place) => place.node.name === node.name && place.node.in === node.in);
    return [...shared.filter(({ node }) => !overridden(node)), ...own];
  }
}

/** The media types of a body; none where there is no body. */
export const mediaTypes = (holder: ContentPlace<unknown> | undefined): readonly MediaPlace[] => holder?.media ?? none;

const none: readonly MediaPlace[] = [];

function withMedia<Node extends { content?: Record<string, MediaType> }>(place: Place<Node>): ContentPlace<Node> {
  return { ...place, media: Object.entries(place.node.content ?? {}).map(([name, node]) => mediaPlace(name, node, pointer(place.pointer, 'content', name))) };
}

/** A media type whose key stands at `place`. */
export const mediaPlace = (name: string, node: MediaType, place: string): MediaPlace => ({
  name,
  node,
  pointer: place,
  schema: pointer(place, 'schema'),
  headers: Object.freeze(contentType(name)),
});

/** The header for a media type; a vendor that names no type sends JSON. */
export const contentType = (type: string) => ({ 'Content-Type': /^\*\/\* *(;|$)/.test(type) ? 'application/json' : type });

const places = (document: Document, list: Parameter[] | undefined, base: string): Place<Parameter>[] =>
  (list ?? []).map((node, index) => resolve(document, node, pointer(base, index)));

/** The operation's responses as they stand in another edition of the document. */
function responsesOf(operation: Operation, document: Document): Record<string, Response> {
  const object = operation.item(document)[operation.method.toLowerCase()] as OperationObject | undefined;
  return object?.responses ?? {};
}
