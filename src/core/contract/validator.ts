import type { Ajv2020, ValidateFunction } from 'ajv/dist/2020.js';
import type { Violation } from '../../kit/index.js';
import { Problem } from '../problem.js';
import { forAjv, introduce, newAjv, Steps, TooIntricate } from './ajv.js';
import { type Asked, Complaints } from './complaints.js';
import { isRecursive } from './graph.js';
import type { Document } from './openapi.js';
import { toFragment } from './pointer.js';

/** Checks a value against the schema at a pointer of its document: no violations = it fits. `place` is where the value stands in the request or reply. */
export type Check = (value: unknown, place: string) => readonly Violation[];

/** Functions by the schemas' pointers that say whether a value fits, and take a step wherever it comes to a choice. */
export type Compiled = Readonly<Record<string, (this: Steps, value: unknown) => boolean>>;

const none: readonly Violation[] = [];

/** The schemas of one document. ajv is loaded with the first, and each schema compiled when it is first needed. */
export class Validator {
  readonly #checks = new Map<string, Check>();
  readonly #ajvs = new Map<string, Ajv2020>();
  readonly #steps = new Steps();
  #compiled: Compiled | undefined;
  #marked: Document | undefined;
  #complaints: Complaints | undefined;

  constructor(
    readonly document: Document,
    /** What the build has compiled. */
    private readonly compiled: () => Compiled | undefined = () => undefined,
  ) {}

  /** @throws Problem when the schema cannot be compiled: never silently no check. */
  at(place: string): Check {
    let check = this.#checks.get(place);
    if (!check) this.#checks.set(place, (check = this.#swift(place) ?? this.#compile(place)));
    return check;
  }

  /** Whether a value fits the schema at a pointer: for who need not know why not, which may cost more than the check. @throws Problem like `at` */
  fits(place: string, value: unknown): boolean {
    const isFitting = this.#compiledAt(place);
    return isFitting ? this.#passes(isFitting, value) : this.at(place)(value, '').length === 0;
  }

  /** By what the build has compiled; of what does not fit, ajv says why. */
  #swift(place: string): Check | undefined {
    const isFitting = this.#compiledAt(place);
    if (!isFitting) return undefined;
    let explain: Check | undefined;
    return (value, where) => (this.#passes(isFitting, value) ? none : (explain ??= this.#compile(place))(value, where));
  }

  #compiledAt(place: string): Compiled[string] | undefined {
    this.#compiled ??= this.compiled() ?? {};
    return this.#compiled[place];
  }

  #passes(isFitting: Compiled[string], value: unknown): boolean {
    this.#steps.begin();
    try {
      return isFitting.call(this.#steps, value);
    } catch (error) {
      if (error instanceof TooIntricate) return false;
      throw error;
    }
  }

  #compile(place: string): Check {
    // Telling everything that is wrong costs no more than the schema is large; with recursion it could cost without end.
    const allErrors = !isRecursive(this.document, place);
    const validate = this.#validate(place, { allErrors, discriminator: true }) ?? this.#validate(place, { allErrors, discriminator: false });
    if (validate instanceof Error || validate === undefined) throw unusable(place, validate);
    return (value, where) => this.#run(validate, { place, where, allErrors }, value);
  }

  /** `undefined` = not with discriminators: ajv takes only those whose alternatives are tagged. */
  #validate(place: string, options: { allErrors: boolean; discriminator: boolean }): ValidateFunction | Error | undefined {
    const key = JSON.stringify(options);
    this.#marked ??= forAjv(this.document);
    const ajv = this.#ajvs.get(key) ?? newAjv({ verbose: true, ...options }, { validate: () => this.#steps.take() });
    this.#ajvs.set(key, ajv);
    try {
      return ajv.compile({ $ref: introduce(ajv, this.#marked, toFragment(place)) });
    } catch (error) {
      return options.discriminator ? undefined : (error as Error);
    }
  }

  #run(validate: ValidateFunction, asked: Asked, value: unknown): readonly Violation[] {
    this.#steps.begin();
    try {
      if (validate(value)) return none;
    } catch (error) {
      if (error instanceof TooIntricate)
        return [{ rule: 'nesting', message: 'is nested too intricately to be held against the contract', request: asked.where }];
      throw error;
    }
    // Where each schema stands is asked for only when one is broken.
    this.#complaints ??= new Complaints(this.#marked ?? this.document, (place) => this.at(place));
    return this.#complaints.of(validate.errors ?? [], asked);
  }
}

/** The contract is at fault: said to whoever calls, so that it gets mended. */
function unusable(place: string, error: Error | undefined): Problem {
  const detail = `The contract cannot be checked: its schema at ${place} cannot be compiled (${error?.message}). Mend the spec; Paystub sends and takes nothing unchecked.`;
  return new Problem(500, 'a broken contract', { detail });
}
