import { describe, expect, test } from 'vitest';
import { Discretion } from '../../src/core/discretion.js';

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

  test('the same ones again, and others after them, as at first', () => {
    const discretion = new Discretion(new Map([['verification-number', 'code']]));
    const both = () => [discretion.headers({ accept: 'text/html' }), discretion.headers({ 'x-verification-number': '123' })];
    expect(both()).toEqual([{ accept: 'text/html' }, { 'x-verification-number': '****' }]);
    for (let index = 0; index < 3000; index++) discretion.headers({ accept: `text/${index}` });
    expect(both()).toEqual([{ accept: 'text/html' }, { 'x-verification-number': '****' }]);
  });
});
