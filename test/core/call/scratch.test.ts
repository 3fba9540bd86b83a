import { execFile } from 'node:child_process';
import { request } from 'node:http';
import { writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { test } from 'vitest';
import { createSimulator } from '../../../src/index.js';

const path = '/v2/subscriptions/dunning-rules/00000000-0000-0000-0000-000000000000';
test('probe', async () => {
  const simulator = await createSimulator({ seed: 1, now: '2026-01-01T00:00:00Z' });
  const { url, close } = await simulator.listen();
  for (const size of [1_048_577, 1_500_000, 5_000_000, 20_000_000, 80_000_000]) {
    const outcomes: Record<string, number> = {};
    const note = (k: string) => (outcomes[k] = (outcomes[k] ?? 0) + 1);
    for (let i = 0; i < 10; i++) {
      const body = Buffer.alloc(size, 'x');
      const headers = { authorization: 'Bearer x', 'content-type': 'application/json' };
      await fetch(url + path, { method: 'PUT', headers, body }).then((r) => note(`fetch ${r.status}`), (e) => note(`fetch ${e.cause?.code ?? e}`));
      await fetch(url + path, { method: 'PUT', headers, body: new Blob([body]).stream(), duplex: 'half' } as never).then((r) => note(`stream ${r.status}`), (e) => note(`stream ${e.cause?.code ?? e}`));
      await new Promise<void>((resolve) => {
        const req = request(url + path, { method: 'PUT', headers }, (res) => { note(`http ${res.statusCode}`); res.resume(); resolve(); });
        req.on('error', (e: NodeJS.ErrnoException) => { note(`http ${e.code}`); resolve(); });
        req.end(body);
      });
    }
    writeFileSync('/tmp/big.bin', Buffer.alloc(size, 'x'));
    const { stdout } = await promisify(execFile)('curl', ['-sS', '-o', '/dev/null', '-w', '%{http_code} %{errormsg}', '-X', 'PUT', '-H', 'authorization: Bearer x', '-H', 'content-type: application/json', '--data-binary', '@/tmp/big.bin', url + path]).catch((e) => ({ stdout: `ERR ${e.message}` }));
    console.log(size, outcomes, 'curl', stdout);
  }
  await close();
}, 100000);
