// Faults, each armed and spent on a call: what one costs, and what is left of them all. `node --expose-gc bench/faults.mjs 1000000`
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createSimulator } from '../dist/index.js';

const used = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1024 / 1024;
};

const fault = { match: { operation: 'hostway/getOrder' }, times: 1, probability: 1 - 1e-9, effect: { status: 404 } };

export async function spentFaults(count = 20_000) {
  const simulator = await createSimulator({ now: '2026-01-01T00:00:00Z' });
  const { url, close } = await simulator.listen();
  const sandbox = simulator.sandbox('spent');
  const agent = new Agent({ keepAlive: true });
  const headers = { Cookie: 'OwnerId=b0d6352a-f66a-476d-8e1d-2f3f9dea5c49' };
  const spend = async () => {
    sandbox.faults.add(fault);
    const outgoing = request(`${url}/@spent/orders/0000013ad6dd95746a399f90000a71384bf242cf`, { agent, headers }).end();
    const [response] = await once(outgoing, 'response');
    response.resume();
    await once(response, 'end');
    if (response.statusCode !== 404) throw new Error(`answered ${response.statusCode}`);
  };
  for (let index = 0; index < 2_000; index++) await spend();
  const before = used();
  const began = performance.now();
  for (let index = 0; index < count; index++) await spend();
  const took = performance.now() - began;
  const left = used() - before;
  agent.destroy();
  await close();
  return { 'a fault armed and spent on a call, µs': (took / count) * 1000, [`heap that ${count} spent faults leave, MB`]: left };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, value] of Object.entries(await spentFaults(Number(process.argv[2] ?? 20_000))))
    console.log(`${name.padEnd(48)} ${value.toFixed(2).padStart(10)}`);
}
