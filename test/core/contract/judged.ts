import { expect } from 'vitest';
import type { Document } from '../../../src/core/contract/openapi.js';
import { at } from '../../../src/core/contract/pointer.js';
import { Validator } from '../../../src/core/contract/validator.js';
import { variant } from '../../../src/core/contract/variant.js';

/** The violations of `It`, and that each one's pointer into the spec leads somewhere. */
export function violations(schema: object, value: unknown, schemas: object = {}) {
  const source = { openapi: '3.1.0', components: { schemas: { ...schemas, It: schema } } } as unknown as Document;
  const document = variant(source, { profile: 'documented', direction: 'request' });
  const found = new Validator(document).at('#/components/schemas/It')(value, '/body');
  for (const { spec } of found) if (spec !== undefined) expect(at(document, spec), spec).not.toBeUndefined();
  return found;
}
