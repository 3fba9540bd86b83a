import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Violation } from '../../kit/index.js';
import { locate, type Places, reachable } from './graph.js';
import type { Document, Schema } from './openapi.js';
import { pointer, resolve } from './pointer.js';
import type { Check } from './validator.js';

/** A body with ten thousand faults is told its first few. */
const mostViolations = 20;

/** What was held against the contract. */
export interface Asked {
  /** The schema's pointer. */
  readonly place: string;
  /** Where the value stands in the request or reply. */
  readonly where: string;
  /** All errors were collected, so alternatives may be tried once more, each by itself. */
  readonly allErrors: boolean;
}

/** Turns what ajv complains of into violations: of alternatives only what the one that was meant says. */
export class Complaints {
  readonly #places: Places = new WeakMap();
  readonly #located = new Set<string>();
  readonly #insides = new WeakMap<object, ReadonlySet<unknown>>();

  constructor(
    private readonly document: Document,
    private readonly at: (place: string) => Check,
  ) {}

  of(errors: readonly ErrorObject[], { place, where, allErrors }: Asked): readonly Violation[] {
    if (!this.#located.has(place)) locate(this.#places, this.document, place);
    this.#located.add(place);
    const choices = allErrors ? errors.filter((error) => error.keyword === 'oneOf' || error.keyword === 'anyOf') : [];
    const isInner = (error: ErrorObject) => choices.some((choice) => choice !== error && this.#isWithin(error, choice));
    const plain = errors.filter((error) => isTelling(error) && !choices.includes(error) && !isInner(error));
    const outer = choices.filter((choice) => !isInner(choice));
    const all = [...plain.map((error) => this.#violation(error, where)), ...outer.flatMap((choice) => this.#choice(choice, where))];
    return all.slice(0, mostViolations);
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
  #choice(error: ErrorObject, where: string): readonly Violation[] {
    const itself = this.#violation(error, where);
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

  #violation(error: ErrorObject, where: string): Violation {
    const name = memberOf(error);
    const schema = error.parentSchema && this.#places.get(error.parentSchema);
    return {
      rule: error.keyword,
      message: worded(error),
      request: pointer(`${where}${error.instancePath}`, ...(name === undefined ? [] : [String(name)])),
      ...(schema && { spec: pointer(schema, error.keyword) }),
      ...(isPlain(error) && { accepted: error.schema }),
      ...(error.keyword === 'additionalProperties' && { accepted: Object.keys(error.parentSchema?.properties ?? {}) }),
      ...(error.keyword === 'discriminator' && { accepted: tagsOf(this.document, error) }),
    };
  }
}

/** The member that an error is about, where ajv names the object that should have it or not. */
function memberOf({ keyword, params }: ErrorObject): unknown {
  if (keyword === 'additionalProperties') return params.additionalProperty;
  return keyword === 'required' ? params.missingProperty : keyword === 'discriminator' ? params.tag : undefined;
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

/** Of a failed `if` the inner error says more. */
const isTelling = (error: ErrorObject): boolean => error.keyword !== 'if';

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
  if (keyword === 'additionalProperties') return 'is not known here';
  if (keyword === 'discriminator') return 'must name one of the alternatives';
  if (keyword === 'enum') return `must be one of ${(schema as unknown[]).join(', ')}`;
  return keyword === 'const' ? `must be ${JSON.stringify(schema)}` : (message ?? 'does not fit');
}

/** Keywords whose value says what would have passed; a nested schema would say too much. */
const isPlain = ({ keyword, schema }: ErrorObject): boolean => keyword === 'enum' || keyword === 'type' || keyword === 'required' || typeof schema !== 'object';
