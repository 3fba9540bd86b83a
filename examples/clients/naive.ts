// Signs a customer up: a subscriber, a subscription, a payment run, and the card on file as the second means of payment.
// The happy path, as a first draft has it. It never tries again, it waits for ever, and it does not look at what the payment run answers.

const headers = { Authorization: 'Bearer demo-client-credentials-token', 'Content-Type': 'application/json' };
const account = 'acc00000-0000-4000-8000-0000000000ff';
const person = { account_id: account, name: 'Ada Lovelace', email: 'ada@example.com' };
const card = { type: 'elastic_path_payments_stripe', customer_id: 'cus_ada', card_id: 'card_ada' };

const subscriptions = `${process.env.PAYSTUB_URL_ELASTIC_PATH}/v2/subscriptions`;
const paymentMethod = `${process.env.PAYSTUB_URL_F5_XC}/api/web/namespaces/system/billing/payment_method/payment-method-2`;

const post = (url: string, body: object, more = {}) => fetch(url, { method: 'POST', headers: { ...headers, ...more }, body: JSON.stringify(body) });

async function created(url: string, data: object): Promise<{ id: string }> {
  const response = await post(url, { data });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return ((await response.json()) as { data: { id: string } }).data;
}

await created(`${subscriptions}/subscribers`, { type: 'subscription_subscriber', attributes: { ...person, payment_authority: card } });
const { id } = await created(`${subscriptions}/subscriptions`, {
  ...person,
  offering_id: '0ffe0000-0000-4000-8000-000000000001',
  plan_id: '91a40000-0000-4000-8000-000000000001',
  pricing_option_id: 'c0570000-0000-4000-8000-000000000001',
  currency: 'USD',
  payment_authority: card,
  manual_payments: false,
});

// Bug: whether there will be a payment run is not asked.
await post(`${subscriptions}/jobs`, { data: { type: 'subscription_job', attributes: { job_type: 'payment-run' } } });

const second = await post(`${paymentMethod}/secondary`, { name: 'payment-method-2', namespace: 'system' }, { Authorization: 'APIToken full' });
if (!second.ok) throw new Error(`the card stays as it is: ${second.status}`);
console.log(`subscription ${id}`);
