import { test } from 'vitest';
import { specimen } from '../../src/core/call/specimen.js';
import { createSimulator } from '../../src/index.js';
import { send } from '../support/send-specimen.js';

test('rebilly', async () => {
  let t = performance.now();
  const lap = (s: string) => {
    console.log(s, (performance.now() - t).toFixed(0));
    t = performance.now();
  };
  const simulator = await createSimulator({ vendors: [], specs: ['node_modules/@redocly/openapi-core/src/benchmark/benches/rebilly.yaml'] });
  lap('load');
  const s = simulator.sandbox('a', { now: '2026-01-01T00:00:00Z' });
  const pack = simulator.core.packs.get('rebilly')!;
  const ops = pack.contract().operations;
  lap('contract ' + ops.length);
  const count: Record<string, number> = {};
  const slow: string[] = [];
  for (const op of ops) {
    for (const dynamic of [false, true]) {
      const sp = specimen(pack, op);
      const b = performance.now();
      await send(s, dynamic ? { ...sp, headers: { ...sp.headers, Prefer: 'dynamic=true' } } : sp);
      const ms = performance.now() - b;
      if (ms > 500) slow.push(`${op.id} ${dynamic} ${ms.toFixed(0)}`);
      const e = s.journal.entries()[0]!;
      const k = `${e.source} ${e.response?.status}`;
      count[k] = (count[k] ?? 0) + 1;
      if ((e.response?.status ?? 0) >= 500 || (count[k]! <= 4 && e.response!.status >= 400))
        console.log(op.id, dynamic, k, JSON.stringify(e.why).slice(0, 300));
    }
  }
  lap('calls');
  console.log(count, slow);
}, 600000);
