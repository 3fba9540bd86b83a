import fc from 'fast-check';

type Path = readonly (string | number)[];

/** Values that are seldom what a contract asks for, and some that trip careless code. */
export const oddText = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '0',
    '-1',
    'null',
    'true',
    '[]',
    '{}',
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    '../..',
    '%',
    '%00',
    '\u0000',
    '\ud800',
    '🎈',
  ),
  fc.constantFrom(
    'expired-1',
    'forbidden-1',
    'tok-decline',
    'a\r\nX-Evil: 1',
    '4111111111111111',
    '4111 1111 1111 1111',
    '2026-13-45',
    'é'.repeat(600),
    'x'.repeat(5000),
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const oddValue = fc.oneof(
  oddText,
  fc.constantFrom(null, true, false, 0, -1, 0.5, 1e308, 9007199254740991, 4111111111111111, [], {}, [null], [[[[]]]]),
  fc.jsonValue({ maxDepth: 4 }),
);

/** One thing done to a body: where (of all places in it, modulo their number), and what. */
export const mutation = fc.record({
  place: fc.nat(1000),
  act: fc.oneof(
    fc.constant({ kind: 'remove' as const }),
    fc.record({ kind: fc.constant('replace' as const), value: oddValue }),
    fc.record({ kind: fc.constant('add' as const), name: oddText, value: oddValue }),
    fc.constantFrom({ kind: 'wrap' as const }, { kind: 'retype' as const }, { kind: 'double' as const }),
  ),
});

type Mutation = typeof mutation extends fc.Arbitrary<infer Value> ? Value : never;

/** The body with the mutations applied, in order. */
export const mutate = (body: unknown, mutations: readonly Mutation[]): unknown =>
  mutations.reduce((result, { place, act }) => {
    if (result === gone) return gone;
    const places = [...placesOf(result)];
    return changeAt(result, places[place % places.length] ?? [], (value) => changed(value, act));
  }, body);

const gone = Symbol('gone');

function changed(value: unknown, act: Mutation['act']): unknown {
  switch (act.kind) {
    case 'remove':
      return gone;
    case 'replace':
      return act.value;
    case 'add':
      return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value, [act.name]: act.value } : [value, act.value];
    case 'wrap':
      return { value };
    case 'retype':
      return typeof value === 'string' ? Number(value) : JSON.stringify(value);
    case 'double':
      return typeof value === 'string' ? value + value : [value, value];
  }
}

function* placesOf(value: unknown, path: Path = []): Iterable<Path> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) yield* placesOf(member, [...path, Array.isArray(value) ? Number(name) : name]);
}

function changeAt(value: unknown, [step, ...rest]: Path, change: (value: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  const entries = Object.entries(value as object).map(([name, member]) => [name, name === String(step) ? changeAt(member, rest, change) : member] as const);
  const kept = entries.filter(([, member]) => member !== gone);
  return Array.isArray(value) ? kept.map(([, member]) => member) : Object.fromEntries(kept);
}
