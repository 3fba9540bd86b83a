// Signs a customer up as naive.ts does, and tries again: everything, whatever failed, three times in all.
// The bug: when the reply is lost the vendor may have done its work, and then the same work is done twice.

const account = 'acc00000-0000-4000-8000-0000000000ff';
const person = { account_id: account, name: 'Ada Lovelace', email: 'ada@example.com' };
const card = { type: 'elastic_path_payments_stripe', customer_id: 'cus_ada', card_id: 'card_ada' };

const subscriptions = `${process.env.PAYSTUB_URL_ELASTIC_PATH}/v2/subscriptions`;
const paymentMethod = `${process.env.PAYSTUB_URL_F5_XC}/api/web/namespaces/system/billing/payment_method/payment-method-2`;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function post(url: string, body: object, authorization = 'Bearer demo-client-credentials-token', attempt = 1): Promise<{ data: { id: string } }> {
  try {
    const headers = { Authorization: authorization, 'Content-Type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body), signal: AbortSignal.timeout(2000) });
    if (!response.ok) throw new Error(`${url} answered ${response.status}`);
    return (await response.json()) as { data: { id: string } };
  } catch (error) {
    if (attempt === 3) throw error;
    await pause(50 * attempt);
    // Bug: it may have been done already.
    return post(url, body, authorization, attempt + 1);
  }
}

await post(`${subscriptions}/subscribers`, { data: { type: 'subscription_subscriber', attributes: { ...person, payment_authority: card } } });
const { data } = await post(`${subscriptions}/subscriptions`, {
  data: {
    ...person,
    offering_id: '0ffe0000-0000-4000-8000-000000000001',
    plan_id: '91a40000-0000-4000-8000-000000000001',
    pricing_option_id: 'c0570000-0000-4000-8000-000000000001',
    currency: 'USD',
    payment_authority: card,
    manual_payments: false,
  },
});
await post(`${subscriptions}/jobs`, { data: { type: 'subscription_job', attributes: { job_type: 'payment-run' } } });
await post(`${paymentMethod}/secondary`, { name: 'payment-method-2', namespace: 'system' }, 'APIToken full');
console.log(`subscription ${data.id}`);
