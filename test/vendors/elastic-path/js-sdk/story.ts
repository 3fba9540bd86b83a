import { afterAll, beforeAll, vi } from 'vitest';
import { type } from '../store.js';
import { newClients } from './client.js';

interface Resource {
  readonly id: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly meta: Readonly<Record<string, unknown>>;
}
type Call = (...given: readonly unknown[]) => Promise<unknown>;

/** The vendor's own client over a real socket, until the tests of this file are done. */
export async function newStories() {
  const clients = await newClients();
  let made = 0;
  beforeAll(() => void vi.spyOn(console, 'info').mockImplementation(() => undefined));
  afterAll(async () => {
    vi.restoreAllMocks();
    await clients.close();
  });
  return { newStory: (fixtures = 'empty') => storyOf(clients.connect(`story-${++made}`, { fixtures })) };
}

/** An empty store, and the SDK without its types, which are of the former generation: it sends whatever it is given. */
function storyOf({ sdk, sandbox }: ReturnType<Awaited<ReturnType<typeof newClients>>['connect']>) {
  const call = (name: keyof typeof sdk, method: string, given: readonly unknown[]) => {
    const endpoint = sdk[name] as unknown as Readonly<Record<string, Call>>;
    if (!endpoint[method]) throw new Error(`the SDK has no ${name}.${method}`);
    return endpoint[method](...given);
  };
  const one = async (name: keyof typeof sdk, method: string, ...given: readonly unknown[]) =>
    ((await call(name, method, given)) as { readonly data: Resource }).data;
  const many = async (name: keyof typeof sdk, method: string, ...given: readonly unknown[]) =>
    ((await call(name, method, given)) as { readonly data: readonly Resource[] }).data;
  const build = (more: object) => ({
    account_id: 'acc00000-0000-4000-8000-000000000001',
    currency: 'USD',
    name: 'Albert Einstein',
    email: 'albert@elasticpath.com',
    manual_payments: false,
    ...more,
  });
  return {
    sdk,
    sandbox,
    one,
    many,
    rule: (attributes: object) => one('SubscriptionDunningRules', 'Create', { type, attributes: { ...fixed, ...attributes } }),
    update: (id: string, attributes: object) => one('SubscriptionDunningRules', 'Update', id, { id, type, attributes }),
    subscription: (id: string) => one('Subscriptions', 'Get', id),
    invoices: (id: string) => many('Subscriptions', 'GetInvoices', id),
    state: (id: string, action: string) => call('Subscriptions', 'CreateState', [id, action]),
    payments: async (id: string) => {
      const [invoice] = await many('Subscriptions', 'GetInvoices', id);
      return many('SubscriptionInvoices', 'GetPayments', invoice?.id);
    },
    async subscribe({ card = 'card_ok', price = { amount: 1000, includes_tax: true }, more = {} } = {}) {
      const subscribed = build({
        offering: { name: 'Magazine' },
        plans: [{ name: 'Magazine', price: { USD: price }, meta: { selected: true } }],
        pricing_options: [{ ...monthly, meta: { selected: true } }],
        payment_authority: { type: 'elastic_path_payments_stripe', customer_id: 'cus_1', card_id: card },
        ...more,
      });
      return (await one('Subscriptions', 'Create', subscribed)).id;
    },
    async job(attributes: object) {
      const { id } = await one('SubscriptionJobs', 'Create', { type: 'subscription_job', attributes });
      await sandbox.clock.advance('PT1S');
      return one('SubscriptionJobs', 'Get', id);
    },
  };
}

export const fixed = {
  payment_retry_type: 'fixed',
  payment_retry_unit: 'day',
  payment_retry_interval: 1,
  payment_retries_limit: 2,
  action: 'close',
  default: true,
};
export const monthly = {
  name: 'Monthly',
  billing_interval_type: 'month',
  billing_frequency: 1,
  plan_length: 12,
  end_behavior: 'roll',
  can_pause: true,
  can_resume: true,
  can_cancel: true,
};
export const payment = { job_type: 'payment-run' };
export const billing = { job_type: 'billing-run' };
