import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeCoverage } from '../../../src/core/world/coverage-merge.js';
import type { CoverageReport } from '../../../src/core/world/coverage-report.js';
import { createSimulator, type Entry, type Sandbox } from '../../../src/index.js';
import { ruleId, vendorCalls } from '../../support/face-calls.js';
import { inProcess } from '../../support/face-doors.js';

const now = '2026-01-01T00:00:00Z';
const simulator = await createSimulator({ seed: 1, now, vendors: ['elastic-path', 'hostway'] });
let made = 0;

function newWorld(within = simulator) {
  const sandbox = within.sandbox(`covered-${++made}`);
  const ask = inProcess(sandbox.app);
  const as = (method: string, path: string, body?: unknown) => ask(method, path, body, { Authorization: 'Bearer any' });
  return { sandbox, ask, as, ...vendorCalls(ask), of: (name: string) => of(sandbox.coverage(), name) };
}

function of(report: CoverageReport, name: string) {
  const found = report.operations.find(({ operation }) => operation === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

const update = 'elastic-path/updateDunningRule';

describe('of an operation is told', () => {
  test('every documented answer, by media type, with how often it was given', async () => {
    const { readRule, readOrder, of } = newWorld();
    await readRule();
    await readRule({ Prefer: 'code=404' });
    await readOrder();
    expect(of('elastic-path/getDunningRule').answers.filter(({ count }) => count > 0)).toEqual([
      { status: '200', mediaType: 'application/json', count: 1 },
      { status: '404', mediaType: 'application/json', count: 1 },
    ]);
    expect(of('hostway/getOrder').answers.map(({ status }) => status)).toContain('404');
  });

  test('which fields a client sent, kept or not, and which listed values', async () => {
    const { changeRule, of } = newWorld();
    await changeRule({ payment_retry_type: 'fixed', payment_retries_limit: -3 });
    const { fields, values } = of(update);
    const sent = fields.filter((field) => field.sent).map(({ field }) => field);
    expect(sent).toEqual(
      expect.arrayContaining([
        '/body/data',
        '/body/data/id',
        '/body/data/attributes',
        '/body/data/attributes/payment_retry_type',
        '/body/data/attributes/payment_retries_limit',
      ]),
    );
    expect(fields).toContainEqual({ field: '/body/data/attributes/action', sent: false });
    expect(values.filter(({ field }) => field.endsWith('payment_retry_type')).map(({ value, sent: isSent }) => [value, isSent])).toEqual([
      ['fixed', true],
      ['backoff', false],
      ['tiered', false],
    ]);
  });

  test('which parameters a client sent', async () => {
    const { as, of } = newWorld();
    await as('GET', '/v2/subscriptions/offerings?page[limit]=1');
    const { fields } = of('elastic-path/listOfferings');
    expect(fields.filter(({ sent }) => sent).map(({ field }) => field)).toEqual(['/query/page[limit]']);
  });

  test('which branches a reply took: a last page, an empty list', async () => {
    const { as, of } = newWorld();
    await as('GET', '/v2/subscriptions/offerings');
    const branches = () => of('elastic-path/listOfferings').branches;
    const returned = (place: string) =>
      branches().flatMap((each) => (each.place === place && each.returned && each.branch in branchHolds ? [each.branch] : []));
    expect([returned('/body/data'), returned('/body/links/next')]).toEqual([['not empty'], ['null']]);
    await as('GET', '/v2/subscriptions/offerings?page[limit]=1');
    await as('GET', '/v2/subscriptions/offerings?page[offset]=1000');
    expect([returned('/body/data'), returned('/body/links/next')]).toEqual([
      ['empty', 'not empty'],
      ['null', 'not null'],
    ]);
  });
});

test('moves between states, as the transition table of the vendor has them', async () => {
  const { sandbox, as } = newWorld();
  const subscription = Object.keys(sandbox.state('elastic-path').subscriptions ?? {})[0];
  await as('POST', `/v2/subscriptions/subscriptions/${subscription}/states`, { data: { type: 'subscription_state', attributes: { action: 'cancel' } } });
  const { moves, measures } = sandbox.coverage();
  expect(moves.filter(({ count }) => count > 0)).toEqual([
    { vendor: 'elastic-path', collection: 'subscriptions', from: 'running', to: 'canceling', documented: true, count: 1 },
  ]);
  expect(measures.moves).toEqual({ met: 1, of: moves.length });
});

test('kinds of fault, before and after the work was done', async () => {
  const { sandbox, readRule, changeRule } = newWorld();
  sandbox.faults.add({ match: { operation: 'elastic-path/getDunningRule' }, times: 1, effect: { status: 500 } });
  sandbox.faults.add({ match: { operation: update }, times: 1, committed: true, effect: { status: 409 } });
  await readRule();
  await changeRule({ payment_retries_limit: 3 });
  const { faults, measures, uncovered } = sandbox.coverage();
  expect([faults.length, measures.faults.met]).toEqual([2, 2]);
  const whats = uncovered.filter(({ kind }) => kind === 'fault').map(({ what }) => what);
  expect(whats).not.toContain('5xx before the work is done');
  expect(whats).toContain('5xx after the work is done');
});

test('what was never met is told by value: an operation that works before a conflict, that before what could also be sent', async () => {
  const { sandbox, changeRule } = newWorld(await createSimulator({ now, vendors: ['elastic-path'] }));
  await changeRule({ payment_retries_limit: 3 });
  const { uncovered } = sandbox.coverage();
  expect(uncovered[0]).toMatchObject({ kind: 'operation', value: 100 });
  expect(uncovered.map(({ value }) => value)).toEqual(uncovered.map(({ value }) => value).sort((a, b) => b - a));
  const place = (what: string) => uncovered.findIndex((item) => item.of === update && item.what.startsWith(what));
  expect(place('409')).toBeGreaterThan(0);
  expect(place('409')).toBeLessThan(place('404'));
});

/** Of links `next` has a place of its own. */
const items = (body: unknown): readonly unknown[] =>
  Array.isArray(body) ? body : Object.entries(body ?? {}).flatMap(([name, value]) => (name === 'next' ? [] : [value]));

/** The values at a place of a body, `*` standing for each item. */
function* valuesAt(body: unknown, place: string): Iterable<unknown> {
  const [, first, rest = ''] = /^\/([^/]+)(.*)$/s.exec(place) ?? [];
  if (first === undefined) yield body;
  else if (first === '*') for (const item of items(body)) yield* valuesAt(item, rest);
  else {
    const name = first.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof body === 'object' && body !== null && Object.hasOwn(body, name)) yield* valuesAt((body as Record<string, unknown>)[name], rest);
  }
}

const anyAt = (body: unknown, place: string, holds: (value: unknown) => boolean) => [...valuesAt(body, place.slice('/body'.length))].some(holds);

const asked = (entry: Entry) => new URLSearchParams(entry.request.url.split('?')[1] ?? '');

function isSent(entry: Entry, field: string, holds: (value: unknown) => boolean = () => true): boolean {
  if (field.startsWith('/body')) return anyAt(entry.request.body, field, holds);
  const name = field
    .slice(field.indexOf('/', 1) + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
  const given = field.startsWith('/query') ? asked(entry).getAll(name) : [entry.request.headers[name.toLowerCase()]];
  return given.some((value) => value !== undefined && holds(value));
}

const branchHolds: Readonly<Record<string, (value: unknown) => boolean>> = {
  null: (value) => value === null,
  'not null': (value) => value !== null,
  empty: (value) => Array.isArray(value) && value.length === 0,
  'not empty': (value) => Array.isArray(value) && value.length > 0,
};

/** Says the same as the counters, by looking at every entry for every single thing. Alternatives have no place of their own in a reply, and are left out. */
function recount(sandbox: Sandbox, report: CoverageReport) {
  const entries = sandbox.journal.entries();
  return report.operations.map((operation) => {
    const own = entries.filter((entry) => entry.operation === operation.operation);
    const answered = own.filter(({ response, source }) => source !== 'paystub' && operation.answers.some(({ status }) => status === String(response?.status)));
    return {
      calls: answered.length,
      answers: operation.answers.map(({ status }) => answered.filter(({ response }) => String(response?.status) === status).length),
      fields: operation.fields.map(({ field }) => own.some((entry) => isSent(entry, field))),
      values: operation.values.map(({ field, value }) =>
        own.some((entry) => isSent(entry, field, (given) => given === value || (!field.startsWith('/body') && given === String(value)))),
      ),
      branches: operation.branches.flatMap(({ place, branch }) => {
        const holds = branchHolds[branch];
        return holds ? [answered.some((entry) => anyAt(entry.response?.body, place, holds))] : [];
      }),
    };
  });
}

const told = (report: CoverageReport) =>
  report.operations.map(({ calls, answers, fields, values, branches }) => ({
    calls,
    answers: answers.map(({ count }) => count),
    fields: fields.map(({ sent }) => sent),
    values: values.map(({ sent }) => sent),
    branches: branches.flatMap(({ branch, returned }) => (branch in branchHolds ? [returned] : [])),
  }));

describe('whatever is called', () => {
  type World = ReturnType<typeof newWorld>;
  const attributes = fc.record(
    {
      payment_retries_limit: fc.constantFrom<unknown>(3, -1, 'many', null),
      payment_retry_type: fc.constantFrom('fixed', 'backoff', 'other'),
      action: fc.constantFrom('close', 'suspend', 1),
      strange: fc.constant(true),
    },
    { requiredKeys: [] },
  );
  const call = fc.oneof(
    attributes.map(
      (given) =>
        ({ changeRule }: World) =>
          changeRule(given),
    ),
    attributes.map(
      (given) =>
        ({ as }: World) =>
          as('POST', '/v2/subscriptions/dunning-rules', { data: { type: 'subscription_dunning_rule', attributes: given } }),
    ),
    fc.constantFrom('', '?page[limit]=1', '?page[offset]=900', '?include=plans', '?page[limit]=x').map(
      (query) =>
        ({ as }: World) =>
          as('GET', `/v2/subscriptions/offerings${query}`),
    ),
    fc.constantFrom('/v2/subscriptions/subscriptions', '/v2/subscriptions/invoices', `/v2/subscriptions/dunning-rules/${ruleId}`).map(
      (path) =>
        ({ as }: World) =>
          as('GET', path),
    ),
    fc.constantFrom(undefined, {}, { expirationDate: 'never' }).map(
      (info) =>
        ({ pay }: World) =>
          pay(info),
    ),
    fc.constantFrom(409, 500).map(
      (status) =>
        async ({ sandbox }: World) =>
          sandbox.faults.add({ match: { operation: update }, times: 1, effect: { status: status as 409 } }),
    ),
  );

  test('coverage is what a recount from the journal gives; of all sandboxes it is their sum', async () => {
    const own = await createSimulator({ now, vendors: ['elastic-path', 'hostway'] });
    const reports: CoverageReport[] = [];
    await fc.assert(
      fc.asyncProperty(fc.array(call, { maxLength: 10 }), async (calls) => {
        const world = newWorld(own);
        for (const make of calls) await make(world);
        const report = world.sandbox.coverage();
        expect(told(report)).toEqual(recount(world.sandbox, report));
        reports.push(report);
        own.remove(world.sandbox.id);
      }),
      { numRuns: 15 },
    );
    const { operations, measures } = mergeCoverage(reports);
    expect({ operations, measures }).toEqual({ operations: own.coverage().operations, measures: own.coverage().measures });
  });
});
