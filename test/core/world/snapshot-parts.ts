import type { Snapshot } from '../../../src/index.js';

/** A snapshot as a text editor sees it: anything may be changed. */
export interface Loose {
  paystub: unknown;
  settings: Record<string, unknown>;
  records: [string, [string, Record<string, unknown>][]][];
}

type Spoil = (snapshot: Loose) => unknown;

export const loose = (snapshot: Snapshot): Loose => JSON.parse(JSON.stringify(snapshot)) as Loose;

export function collection({ records }: Loose, name: string): Loose['records'][number] {
  const found = records.find(([known]) => known === name);
  if (!found) throw new Error(`the snapshot has no ${name}`);
  return found;
}

const first = (snapshot: Loose, name: string): Record<string, unknown> => collection(snapshot, name)[1][0]?.[1] ?? {};
const set =
  (name: string, members: object): Spoil =>
  (snapshot) =>
    void Object.assign(first(snapshot, name), members);
const settings =
  (members: object): Spoil =>
  (snapshot) =>
    void Object.assign(snapshot.settings, members);
const add =
  (name: string, key: string, record: object): Spoil =>
  ({ records }) =>
    void records.push([name, [[key, record as Record<string, unknown>]]]);
const without =
  (name: string): Spoil =>
  (snapshot) =>
    void (snapshot.records = snapshot.records.filter(([known]) => known !== name));

const timer = { vendor: 'f5-xc', key: 'a', at: 1, n: 1, type: 'decidePlanTransition', data: {} };

/** What a snapshot cannot be; each spoils a good one, or gives something else in its place. */
export const spoilt: readonly (readonly [what: string, spoil: Spoil])[] = [
  ['nothing', () => null],
  ['a text', () => 'snapshot'],
  ['a list', () => []],
  ['an empty object', () => ({})],
  ['of a format to come', (snapshot) => void (snapshot.paystub = 2)],
  ['with members that nobody knows', (snapshot) => ({ ...snapshot, more: true })],
  ['without settings', ({ paystub, records }) => ({ paystub, records })],
  ['with a seed that is no number', settings({ seed: 'x' })],
  ['begun before 1970', settings({ now: -1 })],
  ['begun after 9999', settings({ now: 1e15 })],
  ['of fixtures that are not here', settings({ fixtures: 'production' })],
  ['of a vendor that is not here', settings({ profiles: { acme: 'documented' } })],
  ['of a profile that is not here', settings({ profiles: { hostway: '1999-01' } })],
  ['of credentials that are neither lenient nor strict', settings({ auth: 'none' })],
  ['with records that are no list', (snapshot) => ({ ...snapshot, records: {} })],
  ['with a record that is no object', (snapshot) => void collection(snapshot, 'hostway/orders')[1].push(['a', 1 as never])],
  ['with a record that is a list', (snapshot) => void collection(snapshot, 'hostway/orders')[1].push(['a', [] as never])],
  ['with records of a vendor that is not here', add('acme/orders', 'a', {})],
  ['with a collection that the vendor has not', add('hostway/invoices', 'a', {})],
  ['with a collection that Paystub has not', add('$secrets', 'a', {})],
  ['with a collection of no name', add('', 'a', {})],
  ['with a collection twice', (snapshot) => void snapshot.records.push(collection(snapshot, 'hostway/orders'))],
  ['with a key twice', (snapshot) => void collection(snapshot, 'hostway/orders')[1].push(...collection(snapshot, 'hostway/orders')[1])],
  ['without a clock', without('$clock')],
  ['with an empty clock', (snapshot) => void (collection(snapshot, '$clock')[1] = [])],
  ['with two clocks', (snapshot) => void collection(snapshot, '$clock')[1].push(['other', first(snapshot, '$clock')])],
  ['with a clock that shows nothing', set('$clock', { now: null })],
  ['with a clock that shows a text', set('$clock', { now: '2026-01-01T00:00:00Z' })],
  ['with a clock before 1970', set('$clock', { now: -1 })],
  ['with a clock after 9999', set('$clock', { now: 1e15 })],
  ['with a clock that runs since never', set('$clock', { running: true })],
  ['with a clock that runs perhaps', set('$clock', { running: 'perhaps' })],
  ['with a stream that was drawn from half a time', add('$ids', 'hostway:order', { n: 0.5 })],
  ['with a timer of a vendor that is not here', add('$timers', 'acme/a', { ...timer, vendor: 'acme' })],
  ['with a timer for no time', add('$timers', 'f5-xc/a', { ...timer, at: null })],
  ['with a timer of no type', add('$timers', 'f5-xc/a', { ...timer, type: undefined })],
  ['with a timer under a key not its own', add('$timers', 'f5-xc/b', timer)],
  ['with a fault that does nothing', add('$faults', 'f1', { id: 'f1', match: {}, seen: 0, hits: 0 })],
  ['with a stub that answers nothing', add('$stubs', 's1', { id: 's1', match: {}, unchecked: false })],
];
