// A client under test: makes the calls that its words name, then ends with the code of EXIT.
const base = process.env.PAYSTUB_URL;
const rule = '/v2/subscriptions/dunning-rules/00000000-0000-0000-0000-000000000000';
const headers = { Authorization: 'Bearer any', 'Content-Type': 'application/json' };
const change = (payment_retries_limit) =>
  JSON.stringify({ data: { id: rule.split('/').pop(), type: 'subscription_dunning_rule', attributes: { payment_retries_limit } } });
const put = (at, limit) => fetch(`${at}${rule}`, { method: 'PUT', headers, body: change(limit) });

const steps = {
  read: () => fetch(base + rule, { headers }),
  vendor: () => fetch(process.env.PAYSTUB_URL_ELASTIC_PATH + rule, { headers }),
  change: () => put(base, 3),
  break: () => put(base, -3),
  worker1: () => put(`${base}/@worker-1`, -3),
  worker2: () => fetch(base + rule, { method: 'PUT', headers: { ...headers, 'X-Paystub-Sandbox': 'worker-2' }, body: change('many') }),
  drop: () => Promise.all(['worker-1', 'worker-2'].map((id) => fetch(`${base}/_paystub/sandboxes/${id}`, { method: 'DELETE' }))),
  missing: () => fetch(`${base}/v2/subscriptions/dunning-rules/11111111-1111-1111-1111-111111111111`, { headers }),
  unauthorized: () => fetch(base + rule),
  strange: () => fetch(`${base}/@nobody/v2/subscriptions/dunning-ruels`, { headers }),
  fault: () =>
    fetch(`${base}/_paystub/sandboxes/default/faults`, { method: 'POST', headers, body: '{"match":{"method":"GET"},"times":1,"effect":{"status":500}}' }),
  wait: async () => {
    console.log('ready');
    await new Promise((resolve) => setTimeout(resolve, 600_000));
  },
};

for (const word of process.argv.slice(2)) await steps[word]();
process.exitCode = Number(process.env.EXIT ?? 0);
