import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Document } from './openapi.js';
import { assertSound } from './sound.js';
import { upgrade } from './upgrade.js';

const require = createRequire(import.meta.url);

/** Reads an OpenAPI document (3.0 or 3.1, JSON or YAML). 3.0 is turned into 3.1, so that one set of rules serves both. @throws Error that says what is wrong with the file. */
export function readDocument(file: string): Document {
  const document = parse(file);
  if (typeof document !== 'object' || document === null || !('openapi' in document)) throw notOpenApi(file, document);
  const version = String(document.openapi);
  if (!/^3\.[01](\.\d+|$)/.test(version)) throw new Error(`${file} is OpenAPI ${version}; Paystub reads 3.0 and 3.1`);
  return version.startsWith('3.0') ? upgrade(document as Document) : (document as Document);
}

/** Like `readDocument`, and looks the document over: nothing that a call would stumble over. @throws Error that names the place. */
export function readForeignDocument(file: string): Document {
  const document = readDocument(file);
  try {
    assertSound(document);
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
  return document;
}

function notOpenApi(file: string, document: unknown): Error {
  const { swagger } = (document ?? {}) as { swagger?: unknown };
  if (swagger !== undefined) return new Error(`${file} is OpenAPI ${swagger} (Swagger); Paystub reads 3.0 and 3.1. Convert it first (npx swagger2openapi)`);
  return new Error(`${file} is not an OpenAPI document: it has no "openapi" member`);
}

function parse(file: string): unknown {
  try {
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
    if (/\.json$/i.test(file)) return JSON.parse(text);
    // Loaded on first use: the vendors' own specs are JSON by the time they are published.
    const { parse } = require('yaml') as typeof import('yaml');
    // `<<: *other` is no YAML 1.2, but people write it, and every other OpenAPI tool reads it.
    // Aliases may be many, but not so many that what they unfold to exhausts the machine.
    return parse(text, { merge: true, maxAliasCount: 100_000 });
  } catch (error) {
    throw new Error(`${file} cannot be read: ${(error as Error).message}`);
  }
}
