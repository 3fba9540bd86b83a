// Faults, each armed and spent on a call without a socket: what one costs, and what they leave. `node --expose-gc bench/faults.mjs 1000000`
import { fileURLToPath } from 'node:url';
import { serve } from '../dist/core/serve.js';
import { createSimulator } from '../dist/index.js';

const fault = { match: { operation: 'hostway/getOrder' }, times: 1, probability: 1 - 1e-9, effect: { status: 404 } };
const headers = { cookie: 'OwnerId=b0d6352a-f66a-476d-8e1d-2f3f9dea5c49' };
const request = {
  method: 'GET',
  url: '/@spent/orders/0000013ad6dd95746a399f90000a71384bf242cf',
  origin: 'http://127.0.0.1:4010',
  mount: '',
  home: 'default',
  isHomebound: false,
  headers,
  header: (name) => headers[name],
  body: async () => Buffer.alloc(0),
  stall: () => () => {},
};

const used = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1024 / 1024;
};

export async function spentFaults(count = 20_000) {
  const simulator = await createSimulator({ now: '2026-01-01T00:00:00Z' });
  const sandbox = simulator.sandbox('spent');
  const spend = async () => {
    sandbox.faults.add(fault);
    const { wire } = await serve(request, simulator.core);
    if (wire.status !== 404) throw new Error(`answered ${wire.status}`);
  };
  for (let index = 0; index < 3_000; index++) await spend();
  const before = used();
  const began = performance.now();
  for (let index = 0; index < count; index++) await spend();
  const took = performance.now() - began;
  return { 'a fault armed and spent on a call, µs': (took / count) * 1000, [`heap that ${count} spent faults leave, MB`]: used() - before };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, value] of Object.entries(await spentFaults(Number(process.argv[2] ?? 20_000))))
    console.log(`${name.padEnd(48)} ${value.toFixed(2).padStart(10)}`);
}
