import { describe, expect, test } from 'vitest';
import { type Moves, stateAfter } from '../../src/kit/index.js';

const moves: Moves<'opened' | 'closed', 'new' | 'open' | 'done'> = { opened: { new: 'open', done: 'open' }, closed: { open: 'done' } };

describe('a transition table', () => {
  test('says where an event leads', () => {
    expect([stateAfter(moves, 'opened', 'new'), stateAfter(moves, 'opened', 'done'), stateAfter(moves, 'closed', 'open')]).toEqual(['open', 'open', 'done']);
  });

  test('lets nothing happen that is not listed', () => {
    expect(() => stateAfter(moves, 'closed', 'new')).toThrow('what is new cannot be closed');
  });
});
