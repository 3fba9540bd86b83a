// A million calls to one server, and thousands with large bodies to another: memory after the first tenth, and at the end.
import { readFileSync } from 'node:fs';
import { kinds } from './calls.mjs';
import { contenders, start } from './contenders.mjs';
import { load } from './load.mjs';
import { change } from './servers/rule.mjs';

const resident = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

/** Resident memory after each tenth of so many calls to a new server, MB. */
async function tenths(calls, count) {
  const server = await start(contenders.Paystub);
  try {
    const found = [];
    for (let tenth = 1; tenth <= 10; tenth++) {
      for (const call of calls) await load(server.url, call, count / 10 / calls.length);
      found.push(resident(server.pid));
    }
    return found;
  } finally {
    await server.stop();
  }
}

const half = 'x'.repeat(500_000);
const large = { ...kinds.PUT, body: JSON.stringify({ data: { ...change.data, attributes: { ...change.data.attributes, half } } }) };

export async function million() {
  const [early, ...later] = await tenths([kinds.PUT, kinds.GET], 1_000_000);
  const ofLarge = await tenths([large], 10_000);
  return {
    figures: {
      'resident memory after a tenth of a million calls, MB': early,
      'the most after another tenth, MB': Math.max(...later),
      'resident memory after a million calls, MB': later.at(-1),
      'after 1,000 calls of half a megabyte, MB': ofLarge[0],
      'the most in 10,000 of them, MB': Math.max(...ofLarge),
      'after 10,000 of them, MB': ofLarge.at(-1),
    },
  };
}
