import { collection, type Loose, loose } from '../../../core/world/snapshot-parts.js';
import { newStore } from '../store.js';

export const root = '/v2/subscriptions';

interface Wish {
  /** Decides how its payments end. */
  card?: string;
  /** USD, tax included unless said otherwise. */
  amount?: number;
  includes_tax?: boolean;
  option?: Record<string, unknown>;
  build?: Record<string, unknown>;
}

export const monthly = {
  external_ref: 'monthly',
  name: 'Monthly',
  billing_interval_type: 'month',
  billing_frequency: 1,
  plan_length: 12,
  end_behavior: 'roll',
  can_pause: true,
  can_resume: true,
  can_cancel: true,
};

/** An empty store at 2026-01-01, with the steps that stories about money are made of. */
export function newShop() {
  const store = newStore({ fixtures: 'empty' });
  const { sandbox, get, post, put } = store;
  let subscribers = 0;
  const read = async (path: string) => (await get(`${root}${path}`).expect(200)).body.data;
  return {
    ...store,
    read,
    advance: (time: string | { to: string }) => sandbox.clock.advance(time),

    async rule(attributes: Record<string, unknown>) {
      const { body } = await post(`${root}/dunning-rules`, {
        type: 'subscription_dunning_rule',
        attributes: { payment_retry_type: 'fixed', payment_retries_limit: 2, action: 'none', default: true, ...attributes },
      }).expect(201);
      return body.data.id as string;
    },

    /** A new subscription, and its first invoice. */
    async subscribe({ card = 'card_ok', amount = 1000, includes_tax = true, option = {}, build = {} }: Wish = {}) {
      const { body } = await post(`${root}/subscriptions`, {
        account_id: `acc00000-0000-4000-8000-${String(++subscribers).padStart(12, '0')}`,
        currency: 'USD',
        name: 'Albert Einstein',
        email: 'albert@elasticpath.com',
        manual_payments: false,
        offering: { name: 'Magazine' },
        plans: [{ name: 'Magazine', price: { USD: { amount, includes_tax } }, meta: { selected: true } }],
        pricing_options: [{ ...monthly, ...option, meta: { selected: true } }],
        payment_authority: { type: 'elastic_path_payments_stripe', customer_id: 'cus_1', card_id: card },
        ...build,
      });
      if (!body.data) throw new Error(JSON.stringify(body));
      const { id } = body.data;
      const [invoice] = await read(`/subscriptions/${id}/invoices`);
      return { id, invoice: invoice?.id } as { id: string; invoice: string };
    },

    /** Asks for a job and waits for it. */
    async job(attributes: string | Record<string, unknown>) {
      const wanted = typeof attributes === 'string' ? { job_type: attributes } : attributes;
      const { body } = await post(`${root}/jobs`, { type: 'subscription_job', attributes: wanted }).expect(201);
      await sandbox.clock.advance('PT1S');
      return read(`/jobs/${body.data.id}`);
    },

    pay: (invoice: string, payment: string, attributes: Record<string, unknown>) =>
      put(`${root}/invoices/${invoice}/payments/${payment}`, { id: payment, type: 'subscription_invoice_payment', attributes }),

    state: (id: string, attributes: Record<string, unknown>) => post(`${root}/subscriptions/${id}/states`, { type: 'subscription_state', attributes }),

    card: (id: string, card_id: string) =>
      put(`${root}/subscriptions/${id}`, {
        id,
        type: 'subscription',
        attributes: { payment_authority: { type: 'elastic_path_payments_stripe', card_id } },
      }).expect(200),
  };
}

/** Changes the records of the store behind its back. */
export async function edit(
  { sandbox }: Pick<ReturnType<typeof newStore>, 'sandbox'>,
  name: string,
  change: (rows: Loose['records'][number][1]) => void,
): Promise<void> {
  const snapshot = loose(sandbox.snapshot());
  change(collection(snapshot, `elastic-path/${name}`)[1]);
  await sandbox.restore(snapshot as never);
}
