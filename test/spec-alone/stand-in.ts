import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import supertest from 'supertest';
import { createSimulator, type Sandbox, type SandboxOptions } from '../../src/index.js';

/** The three example contracts, as a user would name them. */
export const exampleSpecs = ['tickets.yaml', 'ledger.yaml', 'parcels.json'].map((name) => `examples/specs/${name}`);

/** Writes files into a folder of their own and gives their paths. */
export function written(files: Readonly<Record<string, string | object>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'paystub-spec-'));
  return Object.entries(files).map(([name, content]) => {
    const file = join(folder, name);
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    return file;
  });
}

/** An OpenAPI 3.1 document with these paths. */
export const spec = (paths: object, more: object = {}): object => ({ openapi: '3.1.0', info: { title: 'Made for a test', version: '1' }, paths, ...more });

/** A response of JSON: `{description, content}`. */
export const json = (schema: object | boolean, more: object = {}): object => ({
  description: 'As asked.',
  content: { 'application/json': { schema, ...more } },
});

type Headers = Readonly<Record<string, string>>;
type Method = 'get' | 'put' | 'post' | 'patch' | 'delete';

/** What came back, the body as text and, where it is JSON, as data. */
export interface Answered {
  readonly status: number;
  readonly type: string | undefined;
  readonly source: string | undefined;
  readonly headers: Headers;
  readonly text: string;
  readonly body: unknown;
}

/** Sends a request to a sandbox without a socket. An object as body goes as JSON. */
export async function ask(sandbox: Sandbox, method: Method, path: string, headers: Headers = {}, body?: string | Buffer | object): Promise<Answered> {
  const isText = body === undefined || typeof body === 'string' || Buffer.isBuffer(body);
  const type: Headers = isText ? {} : { 'Content-Type': 'application/json' };
  const request = supertest(sandbox.app)
    [method](path)
    .set({ ...type, ...headers })
    .buffer(true)
    .parse(collect as never);
  const response = await request.send(isText ? body : JSON.stringify(body));
  const text = String(response.body);
  const mediaType = response.headers['content-type'] as string | undefined;
  const data: unknown = mediaType?.includes('json') ? JSON.parse(text) : undefined;
  return { status: response.status, type: mediaType, source: response.headers['x-paystub-source'], headers: response.headers, text, body: data };
}

function collect(response: NodeJS.ReadableStream, done: (error: Error | null, text: string) => void): void {
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(chunk));
  response.on('end', () => done(null, Buffer.concat(chunks).toString()));
}

const simulators = new Map<string, ReturnType<typeof createSimulator>>();
let made = 0;

/** A fresh sandbox in a process that knows nothing but these specs. */
export async function standIn(specs: readonly string[] = exampleSpecs, options: SandboxOptions = {}): Promise<Sandbox> {
  const key = specs.join();
  const simulator = simulators.get(key) ?? createSimulator({ vendors: [], specs });
  simulators.set(key, simulator);
  return (await simulator).sandbox(`alone-${++made}`, { seed: 1, now: '2026-01-01T00:00:00Z', ...options });
}

/** Why the last call was refused, from the journal. */
export const why = (sandbox: Sandbox) => sandbox.journal.entries()[0]?.why ?? [];

export const token = { Authorization: 'Bearer any' };
export const key = { 'X-Ledger-Key': 'any' };
