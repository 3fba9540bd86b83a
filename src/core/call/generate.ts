import type { MediaPlace } from '../contract/operation.js';
import { pointer } from '../contract/pointer.js';
import type { Validator } from '../contract/validator.js';

/** How the generator may try, most lifelike first: deep recursion and optional members are where it goes wrong. */
const attempts = [
  { optionalsProbability: 0.8, maxDepth: 12 },
  { optionalsProbability: 0.5, maxDepth: 30 },
  { optionalsProbability: 0.5, maxDepth: 30 },
  { optionalsProbability: 0, maxDepth: 30 },
] as const;

/**
 * A body made from the schema: the same seed gives the same body. Every attempt is held against the schema, for the
 * generator sometimes breaks it. @throws Error when no attempt fits.
 */
export async function generate(validator: Validator, { node, pointer: place }: MediaPlace, seed: number): Promise<unknown> {
  // Loaded on first use: most replies come from handlers and examples.
  const { generateSync } = await import('json-schema-faker');
  const { components } = validator.document;
  const check = validator.at(pointer(place, 'schema'));
  for (const [index, attempt] of attempts.entries()) {
    const body = generateSync(
      { ...(node.schema as object), components } as never,
      { ...attempt, seed: seed + index, useExamplesValue: true, useDefaultValue: true } as never,
    );
    if (check(body, '').length === 0) return body;
  }
  throw new Error(`no body could be made that fits the schema at ${place}`);
}
