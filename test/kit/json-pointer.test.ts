import { expect, test } from 'vitest';
import { namesIn } from '../../src/kit/index.js';

test.each([
  ['', []],
  ['/', ['']],
  ['/body/data', ['body', 'data']],
  ['/a~1b/c~0d', ['a/b', 'c~d']],
  ['/~01', ['~1']],
  ['#/paths/~1v2/get', ['paths', '/v2', 'get']],
])('"%s" goes through %j', (pointer, names) => {
  expect(namesIn(pointer)).toEqual(names);
});
