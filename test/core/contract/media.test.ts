import { describe, expect, test } from 'vitest';
import { covers, essence, isJson, negotiate } from '../../../src/core/call/media.js';

const offered = (...names: string[]) => names.map((name) => ({ name }));
const [json, xml, text] = ['application/json', 'application/xml', 'text/plain'];

describe('what an Accept header likes best (RFC 9110, 12.5.1)', () => {
  test.each([
    [undefined, json],
    ['', json],
    ['*/*', json],
    [xml, xml],
    ['APPLICATION/XML', xml],
    [`${xml}; charset=utf-8`, xml],
    ['text/*', text],
    ['application/*', json],
    [`${json};q=0.5, ${xml}`, xml],
    [`${json};q=0.5, ${xml};q=0.5`, json],
    [`${text};q=0.9, */*;q=0.1`, text],
    [`*/*, ${json};q=0`, xml],
    [`application/*;q=0.2, ${xml};q=0.9, ${text};q=0.5`, xml],
    [`${json};q=0, ${xml};q=0`, undefined],
    ['image/png', undefined],
    [`image/png, ${text};q=0.001`, text],
    [`${xml};q=high`, undefined],
    [`${json};q=0.1;level=1, ${xml};level=1;q=0.2`, xml],
    [', ,', undefined],
  ])('%j → %s', (accept, best) => {
    expect(negotiate(accept, offered(json, xml, text))?.name).toBe(best);
  });

  test('of nothing, nothing', () => {
    expect(negotiate('*/*', [])).toBeUndefined();
  });
});

describe('ranges', () => {
  test.each([
    ['*/*', 'image/png', true],
    ['image/*', 'image/png', true],
    ['image/*', 'imagery/png', false],
    ['application/json', 'application/json; charset=UTF-8', true],
    ['application/json', 'application/problem+json', false],
    ['application/json', '*/*', true],
    ['text/plain', '*/*', false],
  ])('%s covers %s: %s', (range, type, expected) => {
    expect(covers(range, type)).toBe(expected);
  });

  test.each([
    ['application/json', true],
    ['application/problem+json', true],
    ['application/vnd.acme.v2+json; charset=utf-8', true],
    ['*/*', true],
    ['application/jsonl', false],
    ['text/json', false],
    ['application/xml', false],
  ])('%s is JSON: %s', (type, expected) => {
    expect(isJson(type)).toBe(expected);
  });

  test('what it comes to', () => expect(essence(' Application/JSON ; charset=utf-8')).toBe('application/json'));
});
