import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createSimulator } from '../../src/index.js';

test.each(['Content-Length', 'content-length'])(
  'a contract that puts forward a %s of its own does not get it: a reply has one length, the right one',
  async (name) => {
    const file = join(mkdtempSync(join(tmpdir(), 'paystub-')), 'lengths.json');
    const headers = { [name]: { required: true, schema: { type: 'integer' }, example: 999 }, Connection: { required: true, example: 'upgrade' } };
    const content = { 'application/json': { example: { a: 1 } } };
    const paths = { '/things': { get: { responses: { 200: { description: 'things', headers, content } } } } };
    writeFileSync(file, JSON.stringify({ openapi: '3.1.0', info: { title: 'lengths', version: '1' }, paths }));
    const { url, close } = await (await createSimulator({ vendors: [], specs: [file] })).listen();
    onTestFinished(close);
    const reply = await fetch(`${url}/things`);
    expect([reply.status, reply.headers.get('content-length'), await reply.json()]).toEqual([200, '7', { a: 1 }]);
  },
);
