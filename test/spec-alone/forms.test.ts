import { describe, expect, test } from 'vitest';
import { ask, json, spec, standIn, token, why, written } from './stand-in.js';

const form = { ...token, 'Content-Type': 'application/x-www-form-urlencoded' };

describe('forms', () => {
  test.each([
    ['kind=question&subject=Which%20plan%3F', 201],
    ['kind=question&subject=a&tag=one', 201],
    ['kind=question&subject=a&tag=one&tag=two&urgent=true', 201],
    ['kind=question&subject=', 422],
    ['kind=question&subject=a&urgent=soon', 422],
    ['subject=a', 422],
  ])('%s: %d', async (body, status) => {
    expect(await ask(await standIn(), 'post', '/tickets', form, body)).toMatchObject({ status });
  });

  const card = {
    type: 'object',
    required: ['number'],
    additionalProperties: false,
    properties: { number: { type: 'integer' }, owner: { type: 'object', properties: { age: { type: 'integer' } } } },
  };
  const lines = { type: 'array', items: { type: 'object', required: ['price'], properties: { price: { type: 'integer' } } } };
  const schema = { type: 'object', additionalProperties: false, properties: { card, lines, json: card } };
  const encoding = { card: { style: 'deepObject', explode: true }, lines: { style: 'deepObject', explode: true } };
  const files = written({
    'nested.json': spec({
      '/a': {
        post: {
          requestBody: { content: { 'application/x-www-form-urlencoded': { schema, encoding } } },
          responses: { 200: json({}, { example: 1 }), 400: json({}, { example: 0 }) },
        },
      },
    }),
  });

  test.each([
    ['card[number]=1&card[owner][age]=7', []],
    ['lines[0][price]=1&lines[1][price]=2', []],
    ['json=%7B%22number%22%3A1%7D', []],
    ['card[number]=one', ['/body/card/number']],
    ['card[number]=1&card[owner][age]=x', ['/body/card/owner/age']],
    ['lines[0][price]=1&lines[1][cost]=2', ['/body/lines/1/price']],
    ['json=number', ['/body/json']],
    ['other[number]=1', ['/body/other[number]']],
    ['__proto__[number]=1', ['/body/__proto__[number]']],
  ])('objects in brackets, as the contract’s encoding says: %s', async (body, places) => {
    const sandbox = await standIn(files);
    await ask(sandbox, 'post', '/a', form, body);
    expect(why(sandbox).map(({ request }) => request)).toEqual(places);
  });
});

describe('files', () => {
  const boundary = 'x-x-x';
  const type = { ...token, 'Content-Type': `multipart/form-data; boundary=${boundary}` };
  const part = (name: string, value: string | Buffer, file?: string) =>
    Buffer.concat([
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file ? `; filename="${file}"` : ''}\r\n\r\n`),
      Buffer.from(value),
      Buffer.from('\r\n'),
    ]);
  const multipart = (...parts: Buffer[]) => Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]);
  const picture = part('file', Buffer.from([0x89, 0x50, 0xff, 0x00]), 'photo.png');

  test.each([
    ['a file alone', multipart(picture), 204, []],
    ['with its caption and page', multipart(picture, part('caption', 'The hole'), part('page', '2')), 204, []],
    ['without the file', multipart(part('caption', 'The hole')), 400, ['/body/file']],
    ['with a page that is no number', multipart(picture, part('page', 'two')), 400, ['/body/page']],
    ['cut off', multipart(picture).subarray(0, 40), 400, ['/body']],
  ])('%s', async (_, body, status, places) => {
    const sandbox = await standIn();
    const answered = await ask(sandbox, 'post', '/tickets/1/attachments', type, body);
    expect({ status: answered.status, places: why(sandbox).map(({ request }) => request) }).toEqual({ status, places });
  });

  test('the journal tells of a file, and does not hold it', async () => {
    const sandbox = await standIn();
    await ask(sandbox, 'post', '/tickets/1/attachments', type, multipart(picture, part('caption', 'The hole')));
    expect(sandbox.journal.entries()[0]?.request.body).toEqual({ file: 'photo.png, 4 bytes', caption: 'The hole' });
  });

  test('bare bytes are taken as they are, valid as text or not', async () => {
    const sandbox = await standIn();
    const answered = await ask(sandbox, 'post', '/tickets/1/attachments', { ...token, 'Content-Type': 'image/png' }, Buffer.from([0xff, 0xfe, 0x00]));
    expect(answered.status).toBe(204);
    expect(sandbox.journal.entries()[0]?.request.body).toBe('3 bytes');
  });

  test('a type that is not taken is refused', async () => {
    const sandbox = await standIn();
    const answered = await ask(sandbox, 'post', '/tickets/1/attachments', { ...token, 'Content-Type': 'video/mp4' }, Buffer.from([1]));
    expect({ ...answered, why: why(sandbox) }).toMatchObject({ status: 400, why: [{ rule: 'content-type', accepted: ['multipart/form-data', 'image/*'] }] });
  });
});
