import type { MediaPlace } from '../contract/operation.js';
import { Unfolding } from '../contract/unfold.js';
import type { Validator } from '../contract/validator.js';
import { Problem } from '../problem.js';
import { hold } from './hold.js';
import { isJson } from './media.js';

/** How the generator may try, most lifelike first. */
const attempts = [
  { generous: 3, optionalsProbability: 0.8 },
  { generous: 2, optionalsProbability: 0.5 },
  { generous: 1, optionalsProbability: 0.5 },
  { generous: 1, optionalsProbability: 0.2 },
  { generous: 0, optionalsProbability: 0 },
  { generous: 0, optionalsProbability: 0 },
] as const;

/**
 * A body made from the schema, of a reply unless `unsaid` says otherwise: the same seed gives the same body. Every attempt is held against the schema, for the
 * generator sometimes breaks it. @throws Problem when no attempt fits.
 */
export async function generate(validator: Validator, media: MediaPlace, seed: number, unsaid: 'readOnly' | 'writeOnly' = 'writeOnly'): Promise<unknown> {
  const { schema } = media.node;
  if (schema === undefined) return isJson(media.name) ? {} : '';
  // Loaded on first use: most replies come from handlers and examples.
  const { generateSync } = await import('json-schema-faker');
  for (const [index, { generous, optionalsProbability }] of attempts.entries()) {
    const body = attempt(() => {
      const unfolding = new Unfolding(validator.document, generous, unsaid);
      const options = { optionalsProbability, maxDepth: 1_000, seed: seed + index * 1_000_003, useExamplesValue: true, useDefaultValue: true };
      return generateSync(unfolding.open(schema) as never, { ...options, refResolver: (ref) => unfolding.follow(ref) as never });
    });
    if (body !== undefined && hold(validator, media, body).length === 0) return body;
  }
  const detail = `No body could be made that fits the schema at ${media.pointer}. Write an example there, or add a stub.`;
  throw new Problem(501, 'nothing to answer with', { detail });
}

/** The generator gives up on some schemas; another attempt asks for less. */
function attempt(make: () => unknown): unknown {
  try {
    return make();
  } catch {
    return undefined;
  }
}
