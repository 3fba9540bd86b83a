import type { Violation } from '../../kit/index.js';
import { typesOf } from '../contract/coerce.js';
import type { Schema } from '../contract/openapi.js';
import type { MediaPlace } from '../contract/operation.js';
import type { Validator } from '../contract/validator.js';
import { isJson } from './media.js';

/** Holds a body against the schema of its media type. Bytes have none that could be applied, nor has a text that is an object only to who can read it (XML, CSV). */
export function hold(validator: Validator, media: MediaPlace, body: unknown): readonly Violation[] {
  const { schema } = media.node;
  if (schema === undefined || Buffer.isBuffer(body)) return [];
  if (typeof body === 'string' && !isJson(media.name) && !takesText(validator, schema)) return [];
  return validator.at(media.schema)(body, '/body');
}

/** Whether a text could fit the schema. */
export function takesText({ document }: Validator, schema: Schema | undefined): boolean {
  const types = schema === undefined ? new Set<string>() : typesOf(document, schema);
  return types.size === 0 || types.has('string');
}
