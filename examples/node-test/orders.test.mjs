// node:test over a socket: paystub run -- node --test examples/node-test/orders.test.mjs
import assert from 'node:assert/strict';
import { test } from 'node:test';

const url = process.env.PAYSTUB_URL ?? 'http://127.0.0.1:4010';
const order = '/orders/0000013ad6dd95746a399f90000a71384bf242cf';
const headers = { Cookie: 'OwnerId=b0d6352a-f66a-476d-8e1d-2f3f9dea5c49' };

test('an order can be read', async () => {
  const response = await fetch(`${url}/@read${order}`, { headers });
  assert.equal(response.status, 200);
});

test('a failure of the vendor is met', async () => {
  // A sandbox of its own: whatever is armed here no other test meets.
  const fault = { match: { operation: 'hostway/getOrder' }, times: 1, effect: { status: 500 } };
  await fetch(`${url}/_paystub/sandboxes`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"id":"failing"}' });
  await fetch(`${url}/_paystub/sandboxes/failing/faults`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(fault),
  });
  assert.equal((await fetch(`${url}/@failing${order}`, { headers })).status, 500);
  assert.equal((await fetch(`${url}/@failing${order}`, { headers })).status, 200);
});
