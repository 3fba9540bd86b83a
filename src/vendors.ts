import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { CompiledChecks } from './core/contract/contract.js';
import { readDocument, readForeignDocument } from './core/contract/document.js';
import type { Document } from './core/contract/openapi.js';
import { nearest } from './core/nearest.js';
import type { Outline } from './core/outline.js';
import { type AnyVendor, Pack } from './core/pack.js';
import { didYouMean } from './core/problem.js';

const require = createRequire(import.meta.url);
const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..');
/** Published, the specs stand beside the code as JSON; in the repository they are the YAML that people write. */
const specFolder = existsSync(join(here, 'specs')) ? join(here, 'specs') : join(root, 'specs');
const specEnding = /\.(json|ya?ml)$/;

/** Ids of the vendors that Paystub brings: every spec is one, but for Paystub's own. */
export const vendorIds = (): readonly string[] =>
  readdirSync(specFolder)
    .filter((file) => specEnding.test(file))
    .map((file) => file.replace(specEnding, ''))
    .filter((id) => id !== 'paystub')
    .sort();

/** Published, what must be known of a vendor before it is called stands beside the code too: three of four contracts need not be read at the start. */
function outlines(): Readonly<Record<string, Outline>> {
  const file = join(here, 'outlines.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Outline>) : {};
}

/** And so do the checks that its contract asks for. */
const checks =
  (id: string): CompiledChecks =>
  (profile, direction) => {
    const file = join(here, 'checks', `${id}.${profile}.${direction}.cjs`);
    return existsSync(file) ? require(file) : undefined;
  };

/** The vendors of these ids (default: all that Paystub brings) and those of further specs, by id. @throws Error for one that is not there */
export async function loadVendors(ids: readonly string[] = vendorIds(), specs: readonly string[] = []): Promise<ReadonlyMap<string, Pack>> {
  const packs: Pack[] = [];
  const known = outlines();
  // One after the other: Jest, which loads modules itself, fails where two of them that are loaded at once need the same one.
  for (const id of new Set(ids)) packs.push(await loadVendor(id, known[id]));
  packs.push(...specs.map(vendorFromSpec));
  const twice = packs.find((pack, index) => packs.findIndex(({ id }) => id === pack.id) !== index);
  if (twice) throw new Error(`two specs would be the vendor "${twice.id}"; rename a file`);
  return new Map(packs.map((pack) => [pack.id, pack]));
}

/** Finds a vendor: its contract, its folder if it has one, its fixtures; and what is known of it. */
async function loadVendor(id: string, outline?: Outline): Promise<Pack> {
  if (!vendorIds().includes(id)) throw new Error(`there is no vendor "${id}", only ${vendorIds().join(', ')}.${didYouMean(nearest(id, vendorIds()))}`);
  const folder = join(here, 'vendors', id);
  const index = ['index.js', 'index.ts'].map((name) => join(folder, name)).find(existsSync);
  const vendor = index ? ((await import(pathToFileURL(index).href)) as { default: AnyVendor }).default : undefined;
  return new Pack(id, () => ownSpec(id), vendor, join(root, 'fixtures', id), outline, checks(id));
}

/** A vendor that is a spec and nothing more; its id is the file's name. @throws Error when the file is no spec */
function vendorFromSpec(file: string): Pack {
  const id = file
    .replace(/^.*[\\/]/, '')
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9-]+/g, '-');
  // Read now, so that whoever starts with a broken spec hears of it at once.
  const document = readForeignDocument(file);
  return new Pack(id, () => document);
}

/** The document `specs/<id>`. */
export function ownSpec(id: string): Document {
  const file = readdirSync(specFolder).find((name) => name.replace(specEnding, '') === id);
  if (!file) throw new Error(`there is no spec "${id}" in ${specFolder}`);
  return readDocument(join(specFolder, file));
}
