import { describe, expect, test } from 'vitest';
import { specimen, wholeSpecimen } from '../../src/core/call/specimen.js';
import { createSimulator } from '../../src/index.js';
import { send } from '../support/send-specimen.js';
import { exampleSpecs, json, spec, written } from './stand-in.js';

const responses = { 204: { description: 'Fine.' }, 400: json({}, { example: 'no' }) };
const body = (schema: object, type = 'application/json', more: object = {}) => ({ requestBody: { required: true, content: { [type]: { schema, ...more } } } });
const sent = (name: string, place: string, more: object) => ({ name, in: place, required: true, ...more });
const card = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'number', 'expiry'],
  properties: { id: { type: 'string', readOnly: true }, number: { type: 'string', pattern: '^\\d{16}$' }, expiry: { type: 'string', format: 'date' } },
};
const integers = { type: 'array', minItems: 2, items: { type: 'integer' } };

/** Operations that nobody wrote a whole example call for. */
const bare = written({
  'bare.json': spec(
    {
      '/cards': { post: { operationId: 'body', ...body(card), responses } },
      '/forms': { post: { operationId: 'form', ...body(card, 'application/x-www-form-urlencoded'), responses } },
      '/nested': {
        post: {
          operationId: 'nested',
          ...body({ type: 'object' }, 'application/x-www-form-urlencoded', { example: { tag: ['a', 'b'], card: { number: 1 } } }),
          responses,
        },
      },
      '/in-schema': { post: { operationId: 'inSchema', ...body({ type: 'object', required: ['a'], example: { a: 1 } }), responses } },
      '/text': { post: { operationId: 'text', ...body({ type: 'string', maxLength: 3 }, 'text/plain', { example: 'abc' }), responses } },
      '/days/{day}': { get: { operationId: 'path', parameters: [sent('day', 'path', { schema: { type: 'string', format: 'date' } })], responses } },
      '/query': {
        get: {
          operationId: 'query',
          parameters: [
            sent('since', 'query', { schema: { type: 'string', format: 'date-time' } }),
            sent('ids', 'query', { schema: integers }),
            sent('comma', 'query', { schema: integers, explode: false, example: [1, 2] }),
            sent('deep', 'query', {
              schema: { type: 'object', required: ['a'], properties: { a: { type: 'integer' } } },
              style: 'deepObject',
              example: { a: 7 },
            }),
            sent('json', 'query', { content: { 'application/json': { schema: { type: 'object' }, example: { a: '&' } } } }),
            sent('some', 'query', { schema: { enum: ['this', 'that'] } }),
          ],
          responses,
        },
      },
      '/headers': {
        get: {
          operationId: 'headers',
          parameters: [sent('X-Id', 'header', { schema: { type: 'integer' } }), sent('desk', 'cookie', { schema: { type: 'integer', minimum: 3 } })],
          responses,
        },
      },
      '/cookie-key': {
        get: {
          operationId: 'cookieKey',
          security: [{ cookie: [] }],
          parameters: [sent('desk', 'cookie', { example: 1, schema: { type: 'integer' } })],
          responses,
        },
      },
    },
    { components: { securitySchemes: { cookie: { type: 'apiKey', in: 'cookie', name: 'session' } } } },
  ),
});

const simulator = await createSimulator({ vendors: [], specs: [...exampleSpecs, ...bare] });
const packs = [...simulator.core.packs.values()];
const operations = packs.flatMap((pack) => pack.contract().operations.map((operation) => [operation.name, pack, operation] as const));
let made = 0;

describe('an example call is valid, whatever the contract has examples of', () => {
  test.each(operations)('%s', async (_, pack, operation) => {
    const sandbox = simulator.sandbox(`example-${++made}`);
    const { status } = await send(sandbox, await wholeSpecimen(pack, operation));
    expect({ ok: status < 300, why: sandbox.journal.entries()[0]?.why }).toEqual({ ok: true, why: [] });
  });

  test('is the same each time', async () => {
    for (const [, pack, operation] of operations) expect(await wholeSpecimen(pack, operation)).toEqual(await wholeSpecimen(pack, operation));
  });
});

describe('of its parts', () => {
  const operation = (name: string) => {
    const found = operations.find(([known]) => known === name);
    if (!found) throw new Error(`no operation ${name}`);
    return [found[1], found[2]] as const;
  };

  test('what the caller chooses comes before the contract’s example', () => {
    expect(specimen(...operation('tickets/getTicket'), { ticketId: '8' }).path).toBe('/tickets/8');
    expect(specimen(...operation('tickets/listTickets'), { state: 'open', limit: '3' }).path).toBe('/tickets?state=open&limit=3');
  });

  test('each style is written as it is read', () => {
    expect(specimen(...operation('parcels/findBox')).path).toBe('/boxes/30%2C20%2C10/.red/%3Bmarks%3D1%3Bmarks%3D2?key=demo');
    expect(specimen(...operation('bare/query')).path).toContain('&comma=1%2C2&deep%5Ba%5D=7&json=%7B%22a%22%3A%22%26%22%7D&some=this');
  });

  test('credentials go where the scheme has them', () => {
    expect(specimen(...operation('tickets/getTicket')).headers).toEqual({ Authorization: 'Bearer demo' });
    expect(specimen(...operation('ledger/findAccounts')).headers).toEqual({ 'X-Ledger-Key': 'demo' });
    expect(specimen(...operation('bare/cookieKey')).headers).toEqual({ Cookie: 'desk=1; session=demo' });
    expect(specimen(...operation('ledger/health')).headers).toEqual({});
  });
});
