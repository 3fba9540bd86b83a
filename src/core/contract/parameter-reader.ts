import type { Violation } from '../../kit/index.js';
import { coerceTo, type Texts, typesOf } from './coerce.js';
import type { Document, Parameter } from './openapi.js';
import type { Operation } from './operation.js';
import { type Place, pointer } from './pointer.js';
import { type Sources, textsOf } from './styles.js';
import type { Check } from './validator.js';

/** What was read of one parameter; `violations` is empty where it fits. */
export interface ReadParameter {
  readonly value?: unknown;
  readonly violations: readonly Violation[];
}

/** Header parameters of these names say nothing (OpenAPI 3.1, 4.8.12.2). */
const ignored = new Set(['accept', 'content-type', 'authorization']);

const absent: ReadParameter = { violations: [] };

/** One parameter of an operation, with all that follows from the contract found out once. */
export class ParameterReader {
  static readonly isNeeded = ({ node }: Place<Parameter>): boolean => node.in !== 'header' || !ignored.has(node.name.toLowerCase());

  readonly node: Parameter;
  /** Where it stands in a request: `/query/page[limit]`. */
  readonly #where: string;
  readonly #pointer: string;
  /** The types that its schema names. */
  readonly #kinds: ReadonlySet<string>;
  /** It is a text and nothing else. */
  readonly #isText: boolean;
  #check: Check | undefined;

  constructor(
    private readonly operation: Operation,
    { node, pointer: place }: Place<Parameter>,
  ) {
    this.node = node;
    this.#pointer = place;
    this.#where = pointer(`/${node.in}`, node.name);
    this.#kinds = node.content || node.schema === undefined ? new Set() : typesOf(operation.contract.document, node.schema);
    this.#isText = this.#kinds.size === 1 && this.#kinds.has('string');
  }

  /** Reads it, coerces it to the type that its schema asks for, and holds it against that. */
  read(sources: Sources): ReadParameter {
    const read = textsOf(this.operation, this.node, sources, this.#kinds);
    if (read === undefined) return this.#missing();
    if ('rule' in read) return { violations: [{ ...read, request: this.#where, spec: this.#pointer }] };
    const value = this.#isText && typeof read.texts === 'string' ? read.texts : coerce(read.texts, this.node, this.operation.contract.document);
    return { value, violations: value === '' && this.node.allowEmptyValue ? absent.violations : this.#hold(value) };
  }

  #missing(): ReadParameter {
    if (!this.node.required && this.node.in !== 'path') return absent;
    return { violations: [{ rule: 'required', message: 'is required', request: this.#where, spec: pointer(this.#pointer, 'required'), accepted: true }] };
  }

  #hold(value: unknown): readonly Violation[] {
    const [media] = Object.entries(this.node.content ?? {});
    if ((media?.[1] ?? this.node).schema === undefined) return absent.violations;
    this.#check ??= this.operation.contract.requests.at(pointer(this.#pointer, ...(media ? ['content', media[0]] : []), 'schema'));
    return this.#check(value, this.#where);
  }
}

function coerce(texts: Texts, node: Parameter, document: Document): unknown {
  const [media] = Object.entries(node.content ?? {});
  if (!media) return node.schema === undefined ? texts : coerceTo(texts, node.schema, document);
  if (/json/i.test(media[0])) return jsonOr(texts as string);
  return coerceTo(texts, media[1].schema ?? true, document);
}

const jsonOr = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};
