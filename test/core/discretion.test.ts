import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Discretion } from '../../src/core/discretion.js';
import { scrubData } from '../../src/core/secrecy.js';
import { heapUsed } from '../support/heap.js';

const card = '4111111111111111';
const masked = '************1111';

describe('headers as people see them', () => {
  test.each([
    ['a card number', { 'x-note': `card ${card}` }, { 'x-note': `card ${masked}` }],
    ['each of several of a name', { 'X-Note': [card, 'plain'] }, { 'X-Note': [masked, 'plain'] }],
    ['a token', { authorization: 'Bearer abcdefghijkl' }, { authorization: 'Bearer ********ijkl' }],
    ['each cookie', { 'Set-Cookie': ['a=abcdefghijkl; Path=/', 'b=mnopqrstuvwx'] }, { 'Set-Cookie': ['a=********ijkl; Path=/', 'b=********uvwx'] }],
  ])('hide %s', (_, headers, shown) => {
    expect(new Discretion(new Map()).headers(headers as Record<string, string>)).toEqual(shown);
  });

  test('what was harmless of a name says nothing of what comes next under it, and nothing hidden is shown the second time', () => {
    const discretion = new Discretion(new Map());
    const shown = ['plain', card, card, 'plain'].map((value) => discretion.headers({ 'x-note': value })['x-note']);
    expect(shown).toEqual(['plain', masked, masked, 'plain']);
  });

  test.each([
    ['a card number beside another number', '4242424242424242 100000003'],
    ['a code with something behind it', "cvv='abc'def"],
  ])('what was shown of %s is hidden further where somebody sends that', (_, value) => {
    const secrets = new Map([['cvv', 'code' as const]]);
    const discretion = new Discretion(secrets);
    const shown = discretion.headers({ 'x-note': value });
    expect(discretion.headers(shown)).toEqual(new Discretion(secrets).headers(shown));
    expect(discretion.headers(shown)).not.toEqual(shown);
  });

  test('are shown as if nothing had been shown before, also where a caller sends what another was shown', () => {
    // What some of them are shown as would itself be masked further.
    const beside = '4242424242424242 100000003';
    const sent = ['plain', card, masked, 'Bearer abcdefghijkl', 'b=mnopqrstuvwx', beside, "cvv='abc'def", 'cookie cvv=1&Da'];
    const secrets = new Map([['cvv', 'code' as const]]);
    const shownOnce = sent.map((value) => new Discretion(secrets).headers({ 'x-note': value })['x-note'] as string);
    const value = fc.oneof(fc.constantFrom(...sent, ...shownOnce), fc.string());
    const headers = fc.dictionary(fc.constantFrom('authorization', 'cookie', 'x-note', 'host'), fc.oneof(value, fc.array(value, { maxLength: 2 })));
    fc.assert(
      fc.property(fc.array(headers, { maxLength: 8 }), (all) => {
        const discretion = new Discretion(secrets);
        for (const some of all) {
          const shown = discretion.headers(some as Record<string, string>);
          expect(Object.entries(shown)).toEqual(Object.entries(new Discretion(secrets).headers(some as Record<string, string>)));
        }
      }),
    );
  });

  test('stand in the order in which they were sent, whatever was sent before', () => {
    const discretion = new Discretion(new Map());
    const orders = [{ a: '1', b: '2' }, { b: '2', a: '1' }, { a: '1' }, { a: '1', b: '2' }, {}];
    expect(orders.map((headers) => Object.entries(discretion.headers(headers)))).toEqual(orders.map((headers) => Object.entries(headers)));
  });

  test.each([
    ['values of one name', (index: number) => ({ 'x-trace': `trace ${index} ${'.'.repeat(80)}` })],
    ['values of many names', (index: number) => ({ [`x-trace-${index % 1000}`]: `trace ${index} ${'.'.repeat(80)}` })],
    ['names', (index: number) => ({ [`x-trace-${index}-${'.'.repeat(80)}`]: 'trace' })],
  ])('that were found harmless are not all remembered: ever new %s', (_, headers) => {
    const discretion = new Discretion(new Map());
    const send = (from: number) => {
      for (let index = from; index < from + 20_000; index++) discretion.headers(headers(index));
    };
    send(0);
    const before = heapUsed();
    for (let round = 1; round < 5; round++) send(round * 20_000);
    expect(heapUsed() - before).toBeLessThan(2 * 1024 * 1024);
    // Used after the measurement: it was alive all the time.
    expect(discretion.headers({ a: 'b' })).toEqual({ a: 'b' });
  });

  test('hide what is called after a secret of the contract', () => {
    const discretion = new Discretion(new Map([['verification-number', 'code']]));
    expect(discretion.headers({ 'X-VerificationNumber': '123', accept: 'a/b' })).toEqual({ 'X-VerificationNumber': '****', accept: 'a/b' });
  });
});

describe('data as people see it', () => {
  test.each([
    ['a text', card, masked],
    ['a number', Number(card), masked],
    ['behind the end of a line, which JSON writes as a letter', `note:\n${card}`, `note:\n${masked}`],
    ['in groups', '4111-1111-1111-1111', `${'*'.repeat(15)}1111`],
    ['an id that only looks like one', '22222222-2222-4222-8222-222222222222', '22222222-2222-4222-8222-222222222222'],
  ])('%s', (_, value, shown) => {
    expect(scrubData({ at: [value] })).toEqual({ at: [shown] });
  });

  test('of whatever could be a card number no more than four digits are left, and nothing else is changed', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const shown = String(scrubData(text));
        const cards = cardsIn(text);
        for (const [start, end] of cards) expect(shown.slice(start, end).replaceAll(/\D/g, '').length, `${text} → ${shown}`).toBeLessThanOrEqual(4);
        const isOfCard = (place: number) => cards.some(([start, end]) => place >= start && place < end);
        expect([...shown].map((sign, place) => (isOfCard(place) ? '' : sign))).toEqual([...text].map((sign, place) => (isOfCard(place) ? '' : sign)));
      }),
      { numRuns: 10_000 },
    );
  });
});

/** What stands in a row with spaces or hyphens: numbers of all lengths, cards in one piece and in groups, and what parts them from others. */
const piece = fc.oneof(
  fc.stringMatching(/^\d{1,19}$/),
  fc.constantFrom('4111111111111111', '4222222222222', '5105 1051 0510 5100', '6011-1111-1111-1117', '378282246310005', '4000000000000000006'),
  fc.stringMatching(/^[2-6]( \d{1,4}){4,9}$/),
  fc.constantFrom(' ', ' ', ' ', '-', '"', ':', 'x'),
  fc.nat({ max: 15 }).map((count) => '"'.repeat(count)),
);

/** Where there could be one: from word to word 13 to 19 digits, of which the last is right. */
function cardsIn(text: string): readonly (readonly [start: number, end: number])[] {
  const found: [number, number][] = [];
  for (let start = 0; start < text.length; start++)
    for (let end = start + 13; end <= Math.min(text.length, start + 37); end++) if (isCard(text, start, end)) found.push([start, end]);
  return found;
}

function isCard(text: string, start: number, end: number): boolean {
  const isWord = (sign: string | undefined) => sign !== undefined && /[\w-]/.test(sign);
  const candidate = text.slice(start, end);
  if (isWord(text[start - 1]) || isWord(text[end]) || !/^[2-6](?:[ -]?\d){12,18}$/.test(candidate)) return false;
  const digits = [...candidate.replaceAll(/\D/g, '')].map(Number).reverse();
  const sum = digits.reduce((total, digit, index) => total + (index % 2 === 0 ? digit : Number('0246813579'[digit])), 0);
  return sum % 10 === 0;
}
