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

  test.each([13, 14, 15, 16, 17, 18, 19])('a card number of %i digits is found wherever in a text it stands', (digits) => {
    const number = numberOf(digits);
    for (let letters = 0; letters < 2 * digits; letters++)
      for (const [before, after] of surroundings) {
        const text = `${'x'.repeat(letters)} ${before}${number}${after}`;
        expect(scrubData(text)).not.toContain(number.slice(0, -4));
      }
  });
});

/** Other numbers may stand beside it. */
const surroundings = [
  ['', ''],
  ['', ' behind it'],
  ['2 ', ''],
  ['', ' 2'],
  ['5555 ', ' 33 behind it'],
  ['2 2 2 2 ', ' 2 2'],
] as const;

/** So many digits, the last of which is right (ISO/IEC 7812). */
const numberOf = (digits: number): string => `4${'0'.repeat(digits - 2)}${digits % 2 === 0 ? 2 : 6}`;
