import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { createSimulator } from '../../src/index.js';
import { build } from '../support/process.js';
import { ask, json, spec, standIn, written } from './stand-in.js';

const fine = { get: { responses: { 200: json({}, { example: 1 }) } } };
const operation = (id: string) => ({ get: { ...fine.get, operationId: id } });
const answering = (schema: object) => ({ '/a': { get: { responses: { 200: json(schema) } } } });

const broken: [what: string, file: string, content: string | object, complaint: RegExp][] = [
  ['not YAML', 'not.yaml', 'openapi: 3.1.0\npaths: [', /not\.yaml cannot be read: .*line 2/],
  ['not JSON', 'not.json', '{"openapi":', /not\.json cannot be read/],
  ['not OpenAPI', 'list.yaml', '- one\n- two\n', /list\.yaml is not an OpenAPI document: it has no "openapi" member/],
  ['a text', 'text.yaml', 'hello', /is not an OpenAPI document/],
  ['empty', 'empty.yaml', '', /is not an OpenAPI document/],
  ['Swagger 2.0', 'swagger.json', { swagger: '2.0', paths: {} }, /is OpenAPI 2\.0 \(Swagger\); Paystub reads 3\.0 and 3\.1\. Convert it/],
  ['OpenAPI 3.2', 'new.yaml', 'openapi: 3.2.0\npaths: {}\n', /is OpenAPI 3\.2\.0; Paystub reads 3\.0 and 3\.1/],
  ['OpenAPI 4', 'later.json', { openapi: '4.0.0' }, /is OpenAPI 4\.0\.0/],
  [
    'a reference to nowhere',
    'nowhere.json',
    spec(answering({ $ref: '#/components/schemas/Nobody' })),
    /the reference #\/components\/schemas\/Nobody leads nowhere/,
  ],
  [
    'a reference out of the file',
    'out.json',
    spec(answering({ $ref: './other.yaml#/Thing' })),
    /\.\/other\.yaml#\/Thing leads out of the document; bundle it first/,
  ],
  ['a reference over the network', 'net.json', spec(answering({ $ref: 'https://far.example/thing.json' })), /leads out of the document/],
  [
    'references in a circle',
    'circle.json',
    spec({}, { components: { schemas: { A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/A' } } } }),
    /go round in a circle/,
  ],
  ['a reference to an anchor', 'anchor.json', spec(answering({ $ref: '#thing' })), /names an anchor; Paystub follows JSON pointers/],
  ['an operationId given twice', 'twice.json', spec({ '/a': operation('same'), '/b': operation('same') }), /gives the operationId "same" twice/],
  ['paths that are a list', 'paths.json', spec([]), /#\/paths must be an object/],
  ['a path that is nothing', 'null.yaml', 'openapi: 3.1.0\npaths:\n  /a:\n', /#\/paths\/~1a must be an object/],
  ['a path without a slash', 'slash.json', spec({ a: fine }), /#\/paths\/a: a path begins with a slash/],
  ['an operation that is a text', 'operation.json', spec({ '/a': { get: 'it' } }), /#\/paths\/~1a\/get must be an object/],
  ['an operation without responses', 'silent.json', spec({ '/a': { get: {} } }), /#\/paths\/~1a\/get\/responses must be an object, and is missing/],
];

const files = written(Object.fromEntries(broken.map(([, file, content]) => [file, content])));
const rows = broken.map(([what, , , complaint], index) => [what, files[index] as string, complaint] as const);

const paystub = (...words: string[]) => spawnSync(process.execPath, ['dist/cli.js', ...words], { encoding: 'utf8', timeout: 10_000 });

beforeAll(build, 120_000);

describe('a spec that cannot be used says what is wrong with it, before anything is served', () => {
  test.each(rows)('%s', async (_, file, complaint) => {
    await expect(createSimulator({ vendors: [], specs: [file] })).rejects.toThrow(complaint);
  });

  test('no such file', async () => {
    await expect(createSimulator({ vendors: [], specs: ['nobody/wrote.yaml'] })).rejects.toThrow(/nobody\/wrote\.yaml cannot be read: ENOENT/);
  });

  test('two files of one name', async () => {
    const [one, two] = [...written({ 'shop.json': spec({}) }), ...written({ 'shop.json': spec({}) })];
    await expect(createSimulator({ vendors: [], specs: [one as string, two as string] })).rejects.toThrow(
      'two specs would be the vendor "shop"; rename a file',
    );
  });

  test.each(rows)('on the command line it is wrong use, exit code 2: %s', (_, file, complaint) => {
    const { status, stdout, stderr } = paystub('start', '--spec', file, '--port', '0', '--json');
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: expect.stringMatching(complaint) });
    expect(stderr).toMatch(/^paystub: /);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test.each([
    ['operations', '--spec'],
    ['call', 'a/b', '--spec'],
    ['start', '--port', '0', '--spec'],
  ])('whichever command it was: paystub %s', (...words) => {
    expect(paystub(...words, 'nobody/wrote.yaml')).toMatchObject({ status: 2, stderr: expect.stringContaining('nobody/wrote.yaml cannot be read') });
  });
});

describe('odd, but good enough', () => {
  test.each([
    ['no paths', spec({}, { paths: undefined })],
    ['a version without its third number', { ...spec({ '/a': fine }), openapi: '3.1' }],
    ['a byte order mark', `\uFEFF${JSON.stringify(spec({ '/a': fine }))}`],
    ['extensions among the paths', spec({ 'x-order': ['/a'], '/a': fine })],
    ['a path by reference', spec({ '/a': { $ref: '#/components/pathItems/A' } }, { components: { pathItems: { A: fine } } })],
    [
      'what looks like a reference in an example',
      spec({ '/a': { get: { responses: { 200: json({}, { example: 1, examples: undefined }), 404: json({}, { example: { $ref: '#/nowhere' } }) } } } }),
    ],
    [
      'YAML that merges',
      'openapi: 3.1.0\nx-fine: &fine { responses: { 200: { description: Yes., content: { application/json: { example: 1 } } } } }\npaths: { /a: { get: { <<: *fine } } }\n',
    ],
    ['what looks like a reference in an extension', spec({ '/a': fine }, { 'x-more': { $ref: './more.yaml' } })],
    [
      'properties with names of keywords',
      spec({
        '/a': {
          get: {
            responses: {
              200: json({ type: 'integer', properties: { default: { type: 'string' }, $ref: { type: 'string' }, properties: {}, enum: {} } }, { example: 1 }),
            },
          },
        },
      }),
    ],
  ])('%s', async (what, content) => {
    const sandbox = await standIn(written({ [what.startsWith('YAML') ? 'odd.yaml' : 'odd.json']: content }));
    if (what !== 'no paths') expect(await ask(sandbox, 'get', '/a')).toMatchObject({ status: 200, body: 1 });
    else expect(sandbox.coverage().operations).toEqual([]);
  });
});
