import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import type { Document } from './openapi.js';
import { rewrite } from './rewrite.js';

const require = createRequire(import.meta.url);

/** What one check may cost: so many times it may come to a choice. A small body can ask for more than there is time in the world. */
export class Steps {
  static readonly most = 100_000;
  #left = Steps.most;

  begin(): void {
    this.#left = Steps.most;
  }

  /** @throws TooIntricate */
  take(): void {
    if (--this.#left < 0) throw new TooIntricate();
  }
}

/** A value that takes too many steps to be held against its schema. */
export class TooIntricate extends Error {}

const choice = 'x-paystub-choice';

/** The document as ajv gets it: every choice between alternatives marked, so that the steps can be counted, and nothing in it that is for people. */
export const forAjv = (document: Document): Document =>
  rewrite(document, {
    leave: ({ description, summary, example, examples, ...node }) =>
      Array.isArray(node.oneOf) || Array.isArray(node.anyOf) ? { ...node, [choice]: true } : node,
  }) as Document;

/** ajv and its formats. Published, they are one file beside the code: to read their sixty takes longer than to run them. */
function library() {
  const packed = fileURLToPath(new URL('./ajv.cjs', import.meta.url));
  return existsSync(packed) ? (require(packed) as Library) : { Ajv2020: (require('ajv/dist/2020.js') as Library).Ajv2020, addFormats: require('ajv-formats') };
}

interface Library {
  readonly Ajv2020: typeof Ajv2020;
  readonly addFormats: typeof import('ajv-formats').default;
}

export function newAjv(document: Document, options: { allErrors: boolean; discriminator: boolean }, steps: Steps): Ajv2020 {
  const { Ajv2020: Ajv, addFormats } = library();
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
  const count = (): true => {
    steps.take();
    return true;
  };
  ajv.addKeyword({ keyword: choice, before: 'anyOf', schemaType: 'boolean', errors: false, validate: count });
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
