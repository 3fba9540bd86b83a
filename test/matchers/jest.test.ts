import { describe, expect, test } from 'vitest';
import { runJest } from '../support/jest.js';

const assertions = await runJest('test/support/jest-client.mjs');

describe('run by Jest', () => {
  test.each([
    ['toHaveReceived', 'The closest is e1: /status is 200, not 409.'],
    ['toHaveKeptTheContract', 'e1 elastic-path/updateDunningRule\n  /body/data/attributes/payment_retries_limit must be >= 0\n  curl -X PUT'],
    ['toHaveHonouredRetryAfter', /updateDunningRule: e1 asked for 60 s, e2 came after 0[.\d]* s/],
  ])('%s accepts what it should, and says of what it refuses what to do', (matcher, message) => {
    const [accepted, refused] = ['accepts', 'refuses'].map((word) => assertions.find(({ fullName }) => fullName === `${matcher} ${word}`));
    expect(accepted).toMatchObject({ status: 'passed', failureMessages: [] });
    expect(refused?.status).toBe('failed');
    expect(refused?.failureMessages.join('\n')).toMatch(message);
  });
});
