// A million calls to one server: its memory after the first tenth, and at the end.
import { readFileSync } from 'node:fs';
import { kinds } from './calls.mjs';
import { contenders, start } from './contenders.mjs';
import { load } from './load.mjs';

const resident = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

export async function million(count = 1_000_000) {
  const server = await start(contenders.Paystub);
  const some = async (calls) => {
    for (const call of [kinds.PUT, kinds.GET]) await load(server.url, call, calls / 2);
    return resident(server.pid);
  };
  try {
    const early = await some(count / 10);
    const tenths = [];
    for (let tenth = 2; tenth <= 10; tenth++) tenths.push(await some(count / 10));
    return {
      figures: {
        'resident memory after a tenth of a million calls, MB': early,
        'the most after another tenth, MB': Math.max(...tenths),
        'resident memory after a million calls, MB': tenths.at(-1),
      },
    };
  } finally {
    await server.stop();
  }
}
