import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Ajv2020, AnySchema, CodeKeywordDefinition, FuncKeywordDefinition, KeywordDefinition, Options } from 'ajv/dist/2020.js';
import type { Document } from './openapi.js';
import { at, fromRef } from './pointer.js';
import { rewriteLate } from './rewrite.js';

const require = createRequire(import.meta.url);

/** What one check may cost: so many times it may come to a choice. A small body can ask for more than there is time in the world. */
export class Steps {
  static readonly most = 100_000;
  #left = Steps.most;

  begin(): void {
    this.#left = Steps.most;
  }

  /** @throws TooIntricate */
  take(): true {
    if (--this.#left < 0) throw new TooIntricate();
    return true;
  }
}

/** A value that takes too many steps to be held against its schema. */
export class TooIntricate extends Error {}

const choice = 'x-paystub-choice';

/** The document as ajv gets it: every choice between alternatives marked, so that the steps can be counted, and nothing in it that is for people. */
export const forAjv = (document: Document): Document =>
  rewriteLate(document, {
    leave: (node) => {
      const rules = isForPeople(node) ? withoutWords(node) : node;
      return Array.isArray(node.oneOf) || Array.isArray(node.anyOf) ? { ...rules, [choice]: true } : rules;
    },
  }) as Document;

const words = ['description', 'summary', 'example', 'examples'];
const isForPeople = (node: object): boolean => words.some((word) => word in node);
const withoutWords = ({ description, summary, example, examples, ...rules }: Record<string, unknown>) => rules;

/** ajv and its formats. Published, they are one file beside the code: to read their sixty takes longer than to run them. */
function library() {
  const packed = fileURLToPath(new URL('./ajv.cjs', import.meta.url));
  return existsSync(packed) ? (require(packed) as Library) : { Ajv2020: (require('ajv/dist/2020.js') as Library).Ajv2020, addFormats: require('ajv-formats') };
}

interface Library {
  readonly Ajv2020: typeof Ajv2020;
  readonly addFormats: typeof import('ajv-formats').default;
}

/** What happens where a value comes to a choice: something is done, or code for it is written. */
type AtChoice = Pick<CodeKeywordDefinition, 'code'> | Pick<FuncKeywordDefinition, 'validate'>;

export function newAjv({ code, ...options }: Options, atChoice: AtChoice): Ajv2020 {
  const { Ajv2020: Ajv, addFormats } = library();
  // Not strict: whoever brings a spec may use keywords of their own. Our specs are compiled strictly by a test.
  const ajv = new Ajv({
    strict: false,
    strictNumbers: true,
    logger: false,
    validateSchema: false,
    multipleOfPrecision: 6,
    ...options,
    code: { regExp, ...code },
  });
  addFormats(ajv);
  ajv.addKeyword({ keyword: choice, before: 'anyOf', schemaType: 'boolean', errors: false, ...atChoice } as KeywordDefinition);
  return ajv;
}

/** Makes known to ajv what a reference into the document leads to, each part under an address of its own: of a large contract it need not see the rest. */
export function introduce(ajv: Ajv2020, document: Document, ref: string): string {
  const address = ajv.opts.uriResolver.resolve('spec', ref);
  const schema = at(document, fromRef(ref)) as AnySchema | undefined;
  if (address in ajv.schemas || schema === undefined) return address;
  ajv.addSchema(schema, address);
  for (const inner of refsIn(schema)) introduce(ajv, document, inner);
  return address;
}

function refsIn(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { $ref } = node as { $ref?: unknown };
  return [...(typeof $ref === 'string' ? [$ref] : []), ...Object.values(node).flatMap(refsIn)];
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
