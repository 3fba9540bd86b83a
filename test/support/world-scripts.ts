import fc from 'fast-check';
import type { Specimen } from '../../src/core/call/specimen.js';
import { type Call, control } from './world-calls.js';

type Change = (call: Specimen) => Specimen;

const json = (call: Specimen): unknown => {
  try {
    return JSON.parse(call.body ?? '');
  } catch {
    return undefined;
  }
};

/** The body with the member at a place, found by walking down by chance, replaced (`undefined` = taken away). */
function withMember(body: unknown, path: readonly number[], value: unknown): unknown {
  if (typeof body !== 'object' || body === null || path.length === 0) return value;
  const names = Object.keys(body);
  const name = names[(path[0] ?? 0) % Math.max(1, names.length)];
  if (name === undefined) return value;
  const member = (body as Record<string, unknown>)[name];
  const changed = { ...body, [name]: withMember(member, path.slice(1), value) };
  return Array.isArray(body) ? Object.values(changed) : changed;
}

const withHeader =
  (name: string, value: string): Change =>
  (call) => ({ ...call, headers: { ...call.headers, [name]: value } });

const place = fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 4 });
const oddValue = fc.oneof(
  fc.constant(undefined),
  fc.jsonValue({ maxDepth: 1 }),
  fc.constantFrom('', 'x'.repeat(3000), -1, 1e21, '2026-02-30', '4111111111111111'),
);

/** What may be wrong with a call; most of it the contract forbids. */
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, oddValue).map(
    ([path, value]): Change =>
      (call) => {
        const body = json(call);
        return body === undefined ? call : { ...call, body: JSON.stringify(withMember(body, path, value)) ?? '' };
      },
  ),
  fc.nat({ max: 200 }).map(
    (at): Change =>
      (call) =>
        call.body === undefined ? call : { ...call, body: call.body.slice(0, at) },
  ),
  fc.nat({ max: 5 }).map(
    (index): Change =>
      (call) => {
        const gone = Object.keys(call.headers)[index];
        return { ...call, headers: Object.fromEntries(Object.entries(call.headers).filter(([name]) => name !== gone)) };
      },
  ),
  fc.constantFrom('expired-1', 'forbidden-1', 'Bearer expired-1', 'Bearer forbidden', '').map((value) => withHeader('Authorization', value)),
  fc.constantFrom('text/plain', 'application/json; charset=utf-8', 'image/png').map((value) => withHeader('Content-Type', value)),
  fc.constantFrom('/x', '/', '?page[limit]=-1', '?filter=eq(x,y', '%zz').map(
    (end): Change =>
      (call) => ({ ...call, path: call.path + end }),
  ),
  // The last of the path's ids with another end: mostly nobody's.
  fc.stringMatching(/^[0-9a-f]{2}$/).map(
    (end): Change =>
      (call) => ({ ...call, path: call.path.replace(/[0-9a-f]{2}(?=[^0-9a-f]*$)/, end) }),
  ),
);

/** A caller's wishes that change no state. */
const preference: fc.Arbitrary<Change> = fc
  .constantFrom('dynamic=true', 'code=200', 'code=404', 'code=409', 'code=418', 'example=x', 'code=400, dynamic=true')
  .map((value) => withHeader('Prefer', value));

const changed = (calls: readonly Specimen[], change: fc.Arbitrary<Change>): fc.Arbitrary<Call> =>
  fc.tuple(fc.constantFrom(...calls), change).map(([call, change]) => change(call));

/** Example calls with something wrong. */
export const brokenCall = (calls: readonly Specimen[]): fc.Arbitrary<Call> => changed(calls, change);

/** Example calls that wish for a documented answer. */
export const preferringCall = (calls: readonly Specimen[]): fc.Arbitrary<Call> => changed(calls, preference);

/** Time that passes, or is set. */
const time: fc.Arbitrary<Call> = fc.oneof(
  fc.constantFrom('PT1S', 'PT1H', 'P1D', 'P1M', 'P1Y', 'P0D', '-P1D').map((by) => control('POST', '/clock/advance', { by })),
  fc.constantFrom('2025-12-31T23:59:59Z', '2026-01-31T00:00:00Z', '2027-06-01T00:00:00Z').map((now) => control('PUT', '/clock', { now })),
);

/** Faults of all kinds, and their end. */
const fault = (operations: readonly string[]): fc.Arbitrary<Call> => {
  const order = fc.record(
    {
      match: fc.oneof(
        fc.constant({}),
        fc.constantFrom(...operations).map((operation) => ({ operation })),
      ),
      times: fc.integer({ min: 1, max: 3 }),
      skip: fc.nat({ max: 2 }),
      probability: fc.constantFrom(0.3, 0.7, 1),
      committed: fc.boolean(),
      undocumented: fc.constant(true),
      effect: fc.constantFrom<object[]>(
        { status: 409 },
        { status: 503 },
        { status: 500, body: { mine: true } },
        { connection: 'reset' },
        { connection: 'garbage' },
        { status: 200, connection: 'garbage' },
      ),
    },
    { requiredKeys: ['match', 'times', 'undocumented', 'effect'] },
  );
  return fc.oneof({ weight: 4, arbitrary: order.map((order) => control('POST', '/faults', order)) }, fc.constant(control('DELETE', '/faults')));
};

/** Canned answers, and their end. */
const stub = (operations: readonly string[]): fc.Arbitrary<Call> => {
  const order = fc.constantFrom(...operations).map((operation) => ({ match: { operation }, response: { status: 200, body: { mine: true } }, unchecked: true }));
  return fc.oneof(
    order.map((order) => control('POST', '/stubs', order)),
    fc.constant(control('DELETE', '/stubs')),
  );
};

/** What a tester and a program may do to a sandbox, in any order. */
export function script(calls: Readonly<Record<string, Specimen>>, maxLength = 16): fc.Arbitrary<readonly Call[]> {
  const all = Object.values(calls);
  const step = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom<Call[]>(...all) },
    { weight: 3, arbitrary: brokenCall(all) },
    { weight: 1, arbitrary: preferringCall(all) },
    { weight: 2, arbitrary: time },
    { weight: 1, arbitrary: fault(Object.keys(calls)) },
    { weight: 1, arbitrary: stub(Object.keys(calls)) },
    { weight: 1, arbitrary: fc.constant(control('POST', '/reset')) },
  );
  return fc.array(step, { minLength: 1, maxLength });
}
