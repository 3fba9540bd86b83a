import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edit } from '../billing/shop.js';
import { errors, nowhere, refused } from '../store.js';
import { account, feature, gift, importsPath, jsonl, magazine, newImporter, offering, person, subscriber, subscription } from './upload.js';

const access = { name: 'Members area', configuration: { type: 'access', tag: 'members_area' } };
const unnamed = { plans: magazine.plans, pricing_options: magazine.pricing_options };
const none = { subscription_feature: 0, subscription_subscriber: 0, subscription_offering: 0, subscription: 0 };

describe('a file is uploaded', () => {
  test('the answer comes at once; the work is a job, and begins with its turn', async () => {
    const { upload, read, sandbox } = newImporter();
    const { body } = await upload(jsonl([feature(access)]), { external_ref: 'first' }).expect(201);
    expect(body.data).toEqual({
      id: expect.any(String),
      type: 'subscription_import',
      attributes: { external_ref: 'first', status: 'pending' },
      meta: {
        owner: 'store',
        timestamps: { created_at: '2026-01-01T00:00:00.000Z', updated_at: '2026-01-01T00:00:00.000Z' },
        records: { uploaded: none, imported: none },
      },
    });
    expect((await read('/jobs'))[0].attributes).toMatchObject({ job_type: 'import', status: 'pending', external_ref: 'first' });
    expect(await read('/features')).toEqual([]);

    await sandbox.clock.advance('PT1S');
    expect(await read(`/imports/${body.data.id}`)).toMatchObject({
      attributes: { status: 'success' },
      meta: {
        timestamps: { started_at: '2026-01-01T00:00:01.000Z', finished_at: '2026-01-01T00:00:01.000Z' },
        records: { uploaded: { ...none, subscription_feature: 1 }, imported: { ...none, subscription_feature: 1 } },
      },
    });
    expect((await read('/jobs'))[0].attributes.status).toBe('success');
    expect((await read('/features'))[0].attributes).toEqual(access);
  });

  test('once it has been read the file is not kept', async () => {
    const { sandbox, run } = newImporter();
    await run([subscriber({ ...person(1), nickname: 'only-in-the-file' })]);
    expect(JSON.stringify(sandbox.snapshot())).not.toContain('only-in-the-file');
  });

  test('files wait in line: what the first has made is there for the second', async () => {
    const { upload, sandbox, read } = newImporter();
    const first = await upload(jsonl([subscriber(person(1))])).expect(201);
    const second = await upload(jsonl([subscriber(person(1))])).expect(201);
    await sandbox.clock.advance('PT1S');
    expect(await read(`/imports/${first.body.data.id}/errors`)).toEqual([]);
    expect(await read(`/imports/${second.body.data.id}/errors`)).toHaveLength(1);
  });

  test('an import whose job is taken away before its turn has failed', async () => {
    const { upload, read, delete: remove, sandbox } = newImporter();
    const { body } = await upload(jsonl([feature(access)])).expect(201);
    await remove(`/v2/subscriptions/jobs/${(await read('/jobs'))[0].id}`).expect(204);
    await sandbox.clock.advance('PT1S');
    expect((await read(`/imports/${body.data.id}`)).attributes.status).toBe('failed');
    expect(await read('/features')).toEqual([]);
  });
});

describe('lines', () => {
  test('their order does not matter: a subscription may come before its offering and its subscriber', async () => {
    const { run, read } = newImporter();
    const plan = { offering_external_ref: 'magazine', plan_id: '', pricing_option_id: '' };
    const inverted = await run([
      subscription(gift(1)),
      offering({ ...magazine, features: ['members'], configured_features: { print: { members: { type: 'access' } } } }),
      subscriber({ ...person(1), name: 'Pierre Curie' }),
      feature({ ...access, external_ref: 'members' }),
    ]);
    expect(inverted.errors).toEqual([]);
    expect(await read('/subscribers')).toHaveLength(1);
    expect((await read('/subscriptions'))[0].relationships.subscriber.data.id).toBe((await read('/subscribers'))[0].id);
    expect((await read('/invoices'))[0].attributes.outstanding).toBe(true);
    expect((await read('/offerings'))[0].attributes.name).toBe('Magazine');

    const [built] = await read('/offerings');
    const [[printed], [monthly]] = [await read(`/offerings/${built.id}/plans`), await read(`/offerings/${built.id}/pricing-options`)];
    const named = { ...person(2), currency: 'USD', manual_payments: false, ...plan, plan_id: printed.id, pricing_option_id: monthly.id };
    expect((await run([subscription(named)])).errors).toEqual([]);
  });

  test('tell what happened, as their own operations do', async () => {
    const { events } = await newImporter().run([subscription(gift(1)), offering(magazine), subscriber(person(2))]);
    expect(events.map(({ type }) => type)).toEqual([
      'subscription-subscriber.created',
      'subscription-offering.created',
      'subscription-subscriber.created',
      'subscription.created',
      'subscription-invoice.created',
      'subscription-job.updated',
    ]);
  });

  test.each([
    ['is no JSON', '{"data":', 'line', 'line is not valid JSON: it ends too early'],
    ['is too deep', '['.repeat(70), 'line', 'line is nested deeper than 64 levels'],
    ['names a prototype', '{"__proto__":1}', 'line', 'line has a member called __proto__'],
    ['is no object', '7', 'type', 'type must be one of subscription_feature, subscription_subscriber, subscription_offering, subscription'],
    ['is of the former generation', { data: { type: 'subscription_product', attributes: {} } }, 'type', /^type must be one of/],
    ['lacks its attributes', { data: { type: 'subscription_feature' } }, 'attributes', 'feature attributes is required'],
    ['lacks a name', offering(unnamed), 'name', 'offering name is required'],
    ['has an empty name', offering({ ...unnamed, name: '' }), 'name', 'offering name must NOT have fewer than 3 characters'],
    ['has a wrong part', offering({ ...unnamed, name: 'Magazine', plans: [{ name: 'x' }] }), 'plans.0.name', /^offering plans\.0\.name must/],
    ['has no such mail address', subscriber({ ...person(1), email: 'nowhere' }), 'email', 'subscriber email must match format "email"'],
    [
      'names what is nowhere',
      subscription({ ...gift(1), offering: undefined, offering_external_ref: 'x' }),
      'offering_external_ref',
      /must be an offering of the store/,
    ],
    ['asks for another currency', subscription({ ...gift(1), currency: 'EUR' }), 'currency', /^subscription currency must be a currency/],
  ] as const)('one that %s is reported, and leaves nothing behind; the others are made', async (_, bad, field, error) => {
    const { run, read } = newImporter();
    const { errors, import: done } = await run([bad, subscriber(person(7))]);
    expect(errors).toEqual([
      {
        owner: 'store',
        timestamps: { created_at: '2026-01-01T00:00:01.000Z', updated_at: '2026-01-01T00:00:01.000Z' },
        line_number: 1,
        field,
        error: typeof error === 'string' ? error : expect.stringMatching(error),
      },
    ]);
    expect(done.attributes.status).toBe('success');
    expect((await read('/subscribers')).map(({ attributes }: { attributes: { account_id: string } }) => attributes.account_id)).toEqual([account(7)]);
    for (const list of ['features', 'offerings', 'subscriptions', 'invoices']) expect(await read(`/${list}`)).toEqual([]);
  });

  test('are counted from 1, empty ones too; errors come by line, with the name that the merchant gave', async () => {
    const twice = feature({ ...access, external_ref: 'members' });
    const { errors, import: done } = await newImporter().run([subscription({ external_ref: 'sub-1' }), '', twice, twice, subscriber(person(1)), '{']);
    expect(
      errors.map(({ line_number, field, external_ref }: { line_number: number; field: string; external_ref?: string }) => [line_number, field, external_ref]),
    ).toEqual([
      [1, 'account_id', 'sub-1'],
      [4, 'external_ref', 'members'],
      [6, 'line', undefined],
    ]);
    expect(done.meta.records).toEqual({
      uploaded: { subscription_feature: 2, subscription_subscriber: 1, subscription_offering: 0, subscription: 1 },
      imported: { subscription_feature: 1, subscription_subscriber: 1, subscription_offering: 0, subscription: 0 },
    });
  });

  test('may end as Windows ends them, and the last one needs no end', async () => {
    const { upload, sandbox, read } = newImporter();
    await upload(`\ufeff${JSON.stringify(subscriber(person(1)))}\r\n${JSON.stringify(subscriber(person(2)))}`).expect(201);
    await sandbox.clock.advance('PT1S');
    expect(await read('/subscribers')).toHaveLength(2);
  });

  test('one that meets a broken record of the store is reported, leaves nothing behind, and the others are made', async () => {
    const importer = newImporter();
    const { run, read, sandbox } = importer;
    await run([offering(magazine)]);
    await edit(importer, 'offerings', (rows) => {
      for (const [, record] of rows) record.plans = 'none';
    });
    const before = await read('/subscriptions');
    const named = { ...person(1), currency: 'USD', manual_payments: false, offering_external_ref: 'magazine', plan_id: nowhere, pricing_option_id: nowhere };
    const { errors, import: done, events } = await run([subscription(named), subscriber(person(2)), subscription(gift(3))]);
    expect(errors).toMatchObject([{ line_number: 1, field: 'attributes', error: 'subscription attributes cannot be used' }]);
    expect(done).toMatchObject({ attributes: { status: 'success' }, meta: { records: { imported: { subscription_subscriber: 1, subscription: 1 } } } });
    expect(events.map(({ type }) => type)).not.toContain('paystub.timer_failed');
    expect([before, await read('/subscriptions')]).toMatchObject([[], [{ attributes: { account_id: account(3) } }]]);
    expect(Object.values(sandbox.state('elastic-path').subscribers ?? {})).toHaveLength(2);
  });

  test('whatever they hold, each of a known type is either made or reported', async () => {
    const attributes = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.nat(9).map((number) => person(number)),
      fc.nat(9).map((number) => gift(number)),
      fc.record({ name: fc.constantFrom('abc', '', 7), configuration: fc.constantFrom(access.configuration, {}) }),
    );
    const type = fc.constantFrom('subscription_feature', 'subscription_subscriber', 'subscription_offering', 'subscription', 'other');
    const line = fc.oneof({ weight: 1, arbitrary: fc.string() }, { weight: 5, arbitrary: fc.record({ data: fc.record({ type, attributes }) }) });
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (lines) => {
        const { errors, import: done, events } = await newImporter().run(lines);
        expect(events.map((event) => event.type)).not.toContain('paystub.timer_failed');
        const total = (counts: Record<string, number>) => Object.values(counts).reduce((sum, count) => sum + count, 0);
        const { uploaded, imported } = done.meta.records;
        const unread = errors.filter(({ field }: { field: string }) => field === 'line' || field === 'type').length;
        expect(total(uploaded)).toBe(total(imported) + errors.length - unread);
      }),
      { numRuns: 50 },
    );
  });
});

describe('what is no such file is refused', () => {
  const token = { Authorization: 'Bearer <TOKEN>' };
  const platform = (title: string, detail: string) => ({ errors: [{ status: 400, source: 'body', title, detail }] });

  test.each([
    ['no form', { ...token, 'Content-Type': 'application/json' }, '{}', platform('unsupported', 'body has a media type that is not supported')],
    ['a form without a boundary', { ...token, 'Content-Type': 'multipart/form-data' }, 'x', platform('invalid', 'body is not well formed')],
    [
      'a form that is cut off',
      { ...token, 'Content-Type': 'multipart/form-data; boundary=b' },
      '--b\r\nContent-',
      platform('invalid', 'body is not well formed'),
    ],
    [
      'a form without the file',
      { ...token, 'Content-Type': 'multipart/form-data; boundary=b' },
      '--b--\r\n',
      refused('import_file: "import_file" is required'),
    ],
  ] as const)('%s', async (_, headers, body, answer) => {
    const { sandbox, send } = newImporter();
    expect(await send(headers, body)).toMatchObject({ status: 400, body: answer });
    expect(sandbox.journal.entries()[0]?.source).toBe('handler');
  });

  test('more than 50,000 lines, where so many are taken', async () => {
    const { upload, run, read } = newImporter();
    expect(await upload('7\n'.repeat(50_001))).toMatchObject({ status: 400, body: refused('import_file: must have at most 50000 lines') });
    expect(await read('/jobs')).toEqual([]);
    await run(['7', '']);
    await upload('\n'.repeat(50_000)).expect(201);
  });

  test('a name that another import has', async () => {
    const { upload } = newImporter();
    await upload('', { external_ref: 'first' }).expect(201);
    expect(await upload('', { external_ref: 'first' })).toMatchObject({ status: 400, body: refused('external_ref: belongs to another resource already') });
  });
});

describe('imports are read', () => {
  test('in a list, newest first, that is narrowed down by external_ref', async () => {
    const { upload, read } = newImporter();
    for (const external_ref of ['first', 'second', 'third']) await upload('', { external_ref }).expect(201);
    const refs = async (query: string) =>
      (await read(`/imports${query}`)).map(({ attributes }: { attributes: { external_ref: string } }) => attributes.external_ref);
    expect(await refs('')).toEqual(['third', 'second', 'first']);
    expect(await refs('?filter=in(external_ref,first,second)')).toEqual(['second', 'first']);
    expect(await refs('?page[limit]=1&page[offset]=1')).toEqual(['second']);
  });

  test('their errors page by page', async () => {
    const { run, get } = newImporter();
    const { id } = await run(['1', '2', '3']);
    const { body } = await get(`${importsPath}/${id}/errors?page[limit]=2`);
    expect(body.data.map(({ meta }: { meta: { line_number: number } }) => meta.line_number)).toEqual([1, 2]);
    expect(body.links.next).toContain(`${importsPath}/${id}/errors?page%5Blimit%5D=2&page%5Boffset%5D=2`);
  });

  test.each([`${importsPath}/${nowhere}`, `${importsPath}/${nowhere}/errors`])('%s is nowhere', async (path) => {
    expect(await newImporter().get(path)).toMatchObject({ status: 404, body: errors.notFound });
  });
});

test('an import that breaks as a whole has failed, its job too, and nothing of it is made', async () => {
  const importer = newImporter();
  const { upload, read, sandbox } = importer;
  const { body } = await upload(jsonl([subscriber(person(1))])).expect(201);
  await edit(importer, 'imports', (rows) => {
    for (const [, record] of rows) record.file = ['no text'];
  });
  await sandbox.clock.advance('PT1S');
  const times = { started_at: '2026-01-01T00:00:01.000Z', finished_at: '2026-01-01T00:00:01.000Z' };
  expect(await read(`/imports/${body.data.id}`)).toMatchObject({ attributes: { status: 'failed' }, meta: { timestamps: times } });
  expect(await read('/jobs')).toMatchObject([{ attributes: { job_type: 'import', status: 'failed' }, meta: { timestamps: times } }]);
  expect(JSON.stringify(sandbox.state('elastic-path').imports)).not.toContain('no text');
});

test('a file of 50,000 lines is imported in seconds, and not kept', async () => {
  const { upload, sandbox, read } = newImporter();
  const { body } = await upload(jsonl(Array.from({ length: 50_000 }, (_, index) => subscriber(person(index))))).expect(201);
  await sandbox.clock.advance('PT1S');
  expect((await read(`/imports/${body.data.id}`)).meta.records.imported.subscription_subscriber).toBe(50_000);
});
