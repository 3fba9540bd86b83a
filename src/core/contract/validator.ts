import { createRequire } from 'node:module';
import type { Ajv2020, ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import type { Violation } from '../../kit/index.js';
import { Problem } from '../problem.js';
import type { Document, Schema } from './openapi.js';
import { at, fromRef, pointer, resolve, toFragment } from './pointer.js';

const require = createRequire(import.meta.url);

/** Checks a value against the schema at a pointer of its document: no violations = it fits. `place` is where the value stands in the request or reply. */
export type Check = (value: unknown, place: string) => readonly Violation[];

const fits: readonly Violation[] = [];
/** A body with ten thousand faults is told its first few. */
const mostViolations = 20;

/** The schemas of one document. ajv is loaded with the first, and each schema compiled when it is first needed. */
export class Validator {
  readonly #checks = new Map<string, Check>();
  readonly #ajvs = new Map<string, Ajv2020>();
  readonly #insides = new WeakMap<object, ReadonlySet<unknown>>();
  #places: Places | undefined;

  constructor(readonly document: Document) {}

  /** @throws Problem when the schema cannot be compiled: never silently no check. */
  at(place: string): Check {
    let check = this.#checks.get(place);
    if (!check) this.#checks.set(place, (check = this.#compile(place)));
    return check;
  }

  #compile(place: string): Check {
    // Telling everything that is wrong costs no more than the schema is large; with recursion it could cost without end.
    const allErrors = !isRecursive(this.document, place);
    const validate = this.#validate(place, { allErrors, discriminator: true }) ?? this.#validate(place, { allErrors, discriminator: false });
    if (validate instanceof Error || validate === undefined) throw unusable(place, validate);
    return (value, where) => (validate(value) ? fits : this.#violations(validate.errors ?? [], where, allErrors));
  }

  /** `undefined` = not with discriminators: ajv takes only those whose alternatives are tagged. */
  #validate(place: string, options: { allErrors: boolean; discriminator: boolean }): ValidateFunction | Error | undefined {
    const key = JSON.stringify(options);
    const ajv = this.#ajvs.get(key) ?? newAjv(this.document, options);
    this.#ajvs.set(key, ajv);
    try {
      return ajv.compile({ $ref: `spec${toFragment(place)}` });
    } catch (error) {
      return options.discriminator ? undefined : (error as Error);
    }
  }

  #violations(errors: readonly ErrorObject[], where: string, isBounded: boolean): readonly Violation[] {
    // Where each schema stands is asked for only when one is broken.
    this.#places ??= placesOf(this.document);
    const places = this.#places;
    const choices = isBounded ? errors.filter((error) => error.keyword === 'oneOf' || error.keyword === 'anyOf') : [];
    const isInner = (error: ErrorObject) => choices.some((choice) => choice !== error && this.#isWithin(error, choice));
    const plain = errors.filter((error) => isTelling(error) && !choices.includes(error) && !isInner(error));
    const outer = choices.filter((choice) => !isInner(choice));
    return [...plain.map((error) => violation(this.document, error, where, places)), ...outer.flatMap((choice) => this.#choice(choice, where, places))].slice(
      0,
      mostViolations,
    );
  }

  /** Whether an error was found while one of the choice's alternatives was tried, and not beside the choice. */
  #isWithin(error: ErrorObject, choice: ErrorObject): boolean {
    const isBelow = error.instancePath === choice.instancePath || error.instancePath.startsWith(`${choice.instancePath}/`);
    return isBelow && this.#insideOf(choice.schema as object).has(error.parentSchema as object);
  }

  /** Every schema that the alternatives lead to. */
  #insideOf(alternatives: object): ReadonlySet<unknown> {
    let inside = this.#insides.get(alternatives);
    if (!inside) this.#insides.set(alternatives, (inside = reachable(this.document, alternatives)));
    return inside;
  }

  /** Of alternatives that all failed, what the one that was meant says: the one whose tag fits, else the one with the fewest complaints. */
  #choice(error: ErrorObject, where: string, places: Places): readonly Violation[] {
    const itself = violation(this.document, error, where, places);
    const branches = error.schema as readonly Schema[];
    const found = branches.map((_, index) => (itself.spec ? this.at(pointer(itself.spec, index))(error.data, `${where}${error.instancePath}`) : []));
    // Several fit a `oneOf`: no branch complains, the choice itself does.
    if (found.some((violations) => violations.length === 0)) return [itself];
    const tag = tagOf(this.document, branches);
    const ofTag = found.map((violations) => violations.find(({ request }) => tag !== undefined && request === pointer(itself.request, tag)));
    const meant = found.filter((_, index) => ofTag[index] === undefined);
    if (tag !== undefined && meant.length === 1) return meant[0] ?? [itself];
    const accepted = ofTag.flatMap((violation) => violation?.accepted ?? []);
    if (ofTag[0] && meant.length === 0)
      return [{ ...ofTag[0], ...(ofTag[0].rule !== 'required' && { rule: 'enum', message: `must be one of ${accepted.join(', ')}`, accepted }) }];
    return [...found].sort((a, b) => a.length - b.length)[0] ?? [itself];
  }
}

/** The property that tells alternatives apart: a constant, or a set of values, in each of them. */
function tagOf(document: Document, branches: readonly Schema[]): string | undefined {
  const tags = branches.map((branch) => {
    const { node } = resolve(document, branch, '#');
    const properties = typeof node === 'object' ? Object.entries(node.properties ?? {}) : [];
    return properties.filter(([, schema]) => typeof schema === 'object' && ('const' in schema || 'enum' in schema)).map(([name]) => name);
  });
  return tags[0]?.find((name) => tags.every((names) => names.includes(name)));
}

function newAjv(document: Document, options: { allErrors: boolean; discriminator: boolean }): Ajv2020 {
  const { Ajv2020: Ajv } = require('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js');
  const addFormats = require('ajv-formats') as typeof import('ajv-formats').default;
  // Not strict: whoever brings a spec may use keywords of their own. Our specs are compiled strictly by a test.
  const ajv = new Ajv({
    ...options,
    strict: false,
    strictNumbers: true,
    logger: false,
    validateSchema: false,
    verbose: true,
    multipleOfPrecision: 6,
    code: { regExp },
  });
  addFormats(ajv);
  return ajv.addSchema({ ...document, $id: 'spec' });
}

/** Patterns are meant as Unicode ones; those that are no such (`[a\_]`) get a second chance as plain ones. */
const regExp = Object.assign(
  (pattern: string, flags: string): RegExp => {
    try {
      return new RegExp(pattern, flags);
    } catch {
      return new RegExp(pattern, flags.replace('u', ''));
    }
  },
  { code: 'new RegExp' },
);

/** What stands in a node, what a reference in it leads to included. */
function within(document: Document, node: object): readonly unknown[] {
  const { $ref } = node as { $ref?: unknown };
  const target = typeof $ref === 'string' && $ref.startsWith('#') ? [at(document, fromRef($ref))] : [];
  return [...target, ...Object.values(node)];
}

/** Whether a value that fits the schema could be nested without end. */
function isRecursive(document: Document, place: string): boolean {
  const bounded = new Set<unknown>();
  const visit = (node: unknown, open: ReadonlySet<unknown>): boolean => {
    if (typeof node !== 'object' || node === null || bounded.has(node)) return false;
    if (open.has(node)) return true;
    const opened = new Set(open).add(node);
    if (within(document, node).some((member) => visit(member, opened))) return true;
    bounded.add(node);
    return false;
  };
  return visit(at(document, place), new Set());
}

function reachable(document: Document, start: object): ReadonlySet<unknown> {
  const found = new Set<unknown>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null || found.has(node)) return;
    found.add(node);
    within(document, node).forEach(visit);
  };
  visit(start);
  return found;
}

/** The contract is at fault: said to whoever calls, so that it gets mended. */
function unusable(place: string, error: Error | undefined): Problem {
  const detail = `The contract cannot be checked: its schema at ${place} cannot be compiled (${error?.message}). Mend the spec; Paystub sends and takes nothing unchecked.`;
  return new Problem(500, 'a broken contract', { detail });
}

type Places = WeakMap<object, string>;

/** Of a failed `if` the inner error says more. */
const isTelling = (error: ErrorObject): boolean => error.keyword !== 'if';

function violation(document: Document, error: ErrorObject, where: string, places: Places): Violation {
  const name = error.keyword === 'required' ? error.params.missingProperty : error.keyword === 'discriminator' ? error.params.tag : undefined;
  const schema = error.parentSchema && places.get(error.parentSchema);
  return {
    rule: error.keyword,
    message: worded(error),
    request: pointer(`${where}${error.instancePath}`, ...(name === undefined ? [] : [String(name)])),
    ...(schema && { spec: pointer(schema, error.keyword) }),
    ...(isPlain(error) && { accepted: error.schema }),
    ...(error.keyword === 'discriminator' && { accepted: tagsOf(document, error) }),
  };
}

/** The tags of the alternatives that a discriminator tells apart. */
function tagsOf(document: Document, { params, parentSchema }: ErrorObject): readonly unknown[] {
  const branches = (parentSchema as { oneOf?: readonly Schema[] } | undefined)?.oneOf ?? [];
  return branches.flatMap((branch) => {
    const { node } = resolve(document, branch, '#');
    const tag = typeof node === 'object' ? node.properties?.[String(params.tag)] : undefined;
    return typeof tag !== 'object' ? [] : (tag.enum ?? [tag.const]);
  });
}

function worded({ keyword, schema, message }: ErrorObject): string {
  if (keyword === 'discriminator') return 'must name one of the alternatives';
  if (keyword === 'enum') return `must be one of ${(schema as unknown[]).join(', ')}`;
  return keyword === 'const' ? `must be ${JSON.stringify(schema)}` : (message ?? 'does not fit');
}

/** Keywords whose value says what would have passed; a nested schema would say too much. */
const isPlain = ({ keyword, schema }: ErrorObject): boolean => keyword === 'enum' || keyword === 'type' || keyword === 'required' || typeof schema !== 'object';

function placesOf(document: Document): Places {
  const places: Places = new WeakMap();
  const visit = (node: unknown, place: string): void => {
    if (typeof node !== 'object' || node === null || places.has(node)) return;
    places.set(node, place);
    for (const [key, value] of Object.entries(node)) visit(value, pointer(place, key));
  };
  visit(document, '#');
  return places;
}
