import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Document } from './openapi.js';
import { upgrade } from './upgrade.js';

const require = createRequire(import.meta.url);

/** Reads an OpenAPI document (3.0 or 3.1, JSON or YAML). 3.0 is turned into 3.1, so that one set of rules serves both. @throws Error that says what is wrong with the file. */
export function readDocument(file: string): Document {
  const document = parse(file);
  if (typeof document !== 'object' || document === null || !('openapi' in document)) {
    throw new Error(`${file} is not an OpenAPI document: it has no "openapi" member`);
  }
  const version = String(document.openapi);
  if (!/^3\.[01]\.\d+/.test(version)) throw new Error(`${file} is OpenAPI ${version}; Paystub reads 3.0 and 3.1`);
  return version.startsWith('3.0') ? upgrade(document as Document) : (document as Document);
}

function parse(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  try {
    if (file.endsWith('.json')) return JSON.parse(text);
    // Loaded on first use: the vendors' own specs are JSON by the time they are published.
    const { parse } = require('yaml') as typeof import('yaml');
    return parse(text);
  } catch (error) {
    throw new Error(`${file} cannot be read: ${(error as Error).message}`);
  }
}
