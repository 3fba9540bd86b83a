import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newWorld } from './world.js';

/** The machine's clock, which the test sets; everything else of the machine goes on as usual. */
const machine = (time: string) => vi.setSystemTime(new Date(time));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  machine('2030-05-05T12:00:00Z');
});
afterEach(() => void vi.useRealTimers());

/** A commit contract of the demo world runs out at the end of June 2027; nobody calls the vendor. */
async function summer() {
  const world = newWorld({ now: '2027-06-30T23:45:00Z', running: true });
  machine('2030-05-05T12:30:00Z');
  expect(world.sandbox.journal.events()).toEqual([]);
  return world;
}

test.each(['', '/clock', '/state', '/state/vmware-cpn', '/snapshot', '/journal', '/journal/retries', '/coverage', '/faults', '/stubs'])(
  'GET …%s shows a world whose due work is done',
  async (path) => {
    const { control, at, sandbox } = await summer();
    await control.get(`${at}${path}`);
    expect(sandbox.journal.events().map(({ type }) => type)).toContain('commit_contract.expired');
  },
);

test('a fork begins where due work is done', async () => {
  const { control, at, id, sandbox } = await summer();
  await control.post(`${at}/fork`, { id: `${id}-fork` });
  expect(sandbox.journal.events().map(({ type }) => type)).toContain('commit_contract.expired');
});
