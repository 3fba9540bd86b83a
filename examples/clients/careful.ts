// Signs a customer up as naive.ts does. A refusal that says "not like this" ends it; anything else is tried again, not before the vendor
// wants it, and never before a look at whether it was done after all: each thing carries a name of ours by which it can be found.

const account = 'acc00000-0000-4000-8000-0000000000ff';
const person = { account_id: account, name: 'Ada Lovelace', email: 'ada@example.com' };
const card = { type: 'elastic_path_payments_stripe', customer_id: 'cus_ada', card_id: 'card_ada' };

const subscriptions = `${process.env.PAYSTUB_URL_ELASTIC_PATH}/v2/subscriptions`;
const paymentMethod = `${process.env.PAYSTUB_URL_F5_XC}/api/web/namespaces/system/billing/payment_method/payment-method-2`;
const ours = { Authorization: 'Bearer demo-client-credentials-token' };

type Resource = { readonly id: string };

/** Trying again would not help. */
class Refused extends Error {}

/** It is not known whether it was done. */
class Unknown extends Error {
  constructor(readonly after: number) {
    super('no reply that can be trusted');
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function ask<Body>(method: string, url: string, headers: object, body?: object): Promise<Body> {
  let response: Response;
  let text: string;
  try {
    const sent = { method, headers: { ...headers, 'Content-Type': 'application/json' }, ...(body && { body: JSON.stringify(body) }) };
    response = await fetch(url, { ...sent, signal: AbortSignal.timeout(2000) });
    text = await response.text();
  } catch {
    throw new Unknown(50);
  }
  if (response.status === 429 || response.status >= 500) throw new Unknown(1000 * Number(response.headers.get('retry-after') ?? 0.05));
  if (!response.ok) throw new Refused(`${method} ${url} answered ${response.status}`);
  return parsed(text);
}

function parsed<Body>(text: string): Body {
  try {
    return JSON.parse(text);
  } catch {
    throw new Unknown(50);
  }
}

/** Does it; when that leaves it open whether it was done, looks first and does it again only if not. */
async function once<Result>(doIt: () => Promise<Result>, find: () => Promise<Result | undefined>, attempts = 4): Promise<Result> {
  let isOpen = false;
  for (let attempt = 1; ; attempt++) {
    try {
      return (isOpen ? await find() : undefined) ?? (await doIt());
    } catch (error) {
      if (!(error instanceof Unknown) || attempt === attempts) throw error;
      isOpen = true;
      await pause(error.after * attempt);
    }
  }
}

const create = (collection: string, data: object, filter: string) =>
  once(
    async () => (await ask<{ data: Resource }>('POST', `${subscriptions}/${collection}`, ours, { data })).data,
    async () => (await ask<{ data: Resource[] }>('GET', `${subscriptions}/${collection}?filter=${encodeURIComponent(filter)}`, ours)).data[0],
  );

await create('subscribers', { type: 'subscription_subscriber', attributes: { ...person, payment_authority: card } }, `eq(account_id,${account})`);
const { id } = await create(
  'subscriptions',
  {
    ...person,
    external_ref: 'signup-ada',
    offering_id: '0ffe0000-0000-4000-8000-000000000001',
    plan_id: '91a40000-0000-4000-8000-000000000001',
    pricing_option_id: 'c0570000-0000-4000-8000-000000000001',
    currency: 'USD',
    payment_authority: card,
    manual_payments: false,
  },
  'eq(external_ref,signup-ada)',
);
const run = { type: 'subscription_job', attributes: { job_type: 'payment-run', external_ref: 'signup-ada' } };
await create('jobs', run, 'eq(external_ref,signup-ada)');

// To make a card secondary twice is to make it secondary: no need to look.
const second = { name: 'payment-method-2', namespace: 'system' };
await once(
  () => ask<object>('POST', `${paymentMethod}/secondary`, { Authorization: 'APIToken full' }, second),
  async () => undefined,
);
console.log(`subscription ${id}`);
