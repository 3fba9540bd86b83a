import { describe, expect, test } from 'vitest';
import { ask, key, spec, standIn, token, why, written } from './stand-in.js';

const refund = { kind: 'refund', subject: 'Charged twice', invoice: 'INV-1', amount: 1.25 };
const mergePatch = { ...token, 'Content-Type': 'application/merge-patch+json' };

describe('JSON', () => {
  test.each([
    ['nothing at all', undefined, 'required', '/body'],
    ['null', 'null', 'type', '/body'],
    ['a list', '[]', 'type', '/body'],
    ['a text', '"refund"', 'type', '/body'],
    ['no tag', '{"subject":"x"}', 'discriminator', '/body/kind'],
    ['a tag that there is not', JSON.stringify({ ...refund, kind: 'refnd' }), 'discriminator', '/body/kind'],
    ['a member missing in the alternative that was meant', JSON.stringify({ ...refund, invoice: undefined }), 'required', '/body/invoice'],
    ['a pattern', JSON.stringify({ ...refund, invoice: '7' }), 'pattern', '/body/invoice'],
    ['a fraction of a cent', JSON.stringify({ ...refund, amount: 0.001 }), 'multipleOf', '/body/amount'],
    ['an empty text', JSON.stringify({ ...refund, subject: '' }), 'minLength', '/body/subject'],
    ['no JSON', '{"kind":', 'json', '/body'],
  ])('%s is refused in the contract’s own words', async (_, body, rule, request) => {
    const sandbox = await standIn();
    const answered = await ask(sandbox, 'post', '/tickets', { ...token, ...(body && { 'Content-Type': 'application/json' }) }, body);
    expect({ ...answered, why: why(sandbox) }).toMatchObject({ status: 422, body: { code: 'cannot_be' }, why: [{ rule, request }] });
  });

  test('all that is wrong is told at once', async () => {
    const sandbox = await standIn();
    await ask(sandbox, 'post', '/tickets?', token, { kind: 'refund', subject: '', invoice: '7', amount: 0 });
    expect(why(sandbox).map(({ rule, request }) => `${request} ${rule}`)).toEqual([
      '/body/subject minLength',
      '/body/invoice pattern',
      '/body/amount exclusiveMinimum',
    ]);
  });

  test.each([
    ['application/merge-patch+json', { state: 'closed' }, 200],
    ['application/merge-patch+json; charset=utf-8', { assignee: null }, 200],
    ['application/merge-patch+json', {}, 400],
    ['application/merge-patch+json', { colour: 'blue' }, 400],
    ['application/json', { state: 'closed' }, 415],
  ])('as %s, %j: %d', async (type, body, status) => {
    expect(await ask(await standIn(), 'patch', '/tickets/1', { ...mergePatch, 'Content-Type': type }, JSON.stringify(body))).toMatchObject({ status });
  });

  test('what 3.0 called nullable and exclusive holds', async () => {
    const post = async (body: object) => (await ask(await standIn(), 'post', '/accounts/1/entries', key, { amount: 1, rate: 1, ...body })).status;
    expect(await Promise.all([{}, { memo: null }, { side: null }, { rate: 0.0001 }, { rate: 999.9 }].map(post))).toEqual([201, 201, 201, 201, 201]);
    expect(await Promise.all([{ amount: 0 }, { rate: 0.00001 }, { rate: 1000 }, { amount: null }, { side: 'left' }].map(post))).toEqual([
      400, 400, 400, 400, 400,
    ]);
  });

  test('a member that only the vendor writes need not be sent', async () => {
    expect(await ask(await standIn(), 'put', '/depots/OSL/parcels/p-1?key=any', {}, { weight: 1 })).toMatchObject({ status: 204 });
  });
});

describe('texts', () => {
  const content = {
    'text/plain': { schema: { type: 'string', maxLength: 5 } },
    'application/xml': { schema: { type: 'object', required: ['id'] } },
    '*/*': { schema: { type: 'string' } },
  };
  const responses = { 204: { description: 'Taken.' }, 400: { description: 'Not taken.' } };
  const files = written({ 'texts.json': spec({ '/a': { post: { requestBody: { required: true, content }, responses } } }) });

  test.each([
    ['text/plain', 'short', 204],
    ['text/plain; charset=utf-8', 'too long', 400],
    ['application/xml', '<order/>', 204],
    ['text/csv', 'longer,than,five', 204],
  ])('%s: %s', async (type, body, status) => {
    expect((await ask(await standIn(files), 'post', '/a', { 'Content-Type': type }, body)).status).toBe(status);
  });
});

test.each([
  [404, '0'],
  [204, undefined],
])('a %i without a body says how long that is: %s', async (status, length) => {
  const sandbox = await standIn(written({ 'bare.json': spec({ '/a': { get: { responses: { [status]: { description: 'No more.' } } } } }) }));
  const { headers } = await ask(sandbox, 'get', '/a', { Prefer: `code=${status}` });
  expect([headers['content-length'], headers['transfer-encoding']]).toEqual([length, undefined]);
});
