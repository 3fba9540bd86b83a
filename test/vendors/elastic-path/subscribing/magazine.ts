import { newStore } from '../store.js';

export const subscriptionsPath = '/v2/subscriptions/subscriptions';

/** Ids of the demo fixtures; see the specification's examples. */
export const magazine = '0ffe0000-0000-4000-8000-000000000001';
export const print = '91a40000-0000-4000-8000-000000000001';
export const archive = '91a40000-0000-4000-8000-000000000002';
export const backIssues = '91a40000-0000-4000-8000-000000000003';
export const monthly = 'c0570000-0000-4000-8000-000000000001';
export const yearly = 'c0570000-0000-4000-8000-000000000002';
export const weekly = 'c0570000-0000-4000-8000-000000000003';
export const einsteins = '5ab00000-0000-4000-8000-000000000001';
export const pending = '5ab00000-0000-4000-8000-000000000004';
export const einstein = 'acc00000-0000-4000-8000-000000000001';
export const newcomer = 'acc00000-0000-4000-8000-000000000005';
export const nobodys = 'deadbeef-0000-4000-8000-000000000000';

/** Someone new takes the printed magazine, by the month. */
export const order = {
  account_id: newcomer,
  offering_id: magazine,
  plan_id: print,
  pricing_option_id: monthly,
  currency: 'USD',
  manual_payments: false,
  name: 'Marie Curie',
  email: 'marie@elasticpath.com',
};

/** The same with an offering of its own, of USD 10 a month. */
export const inline = {
  account_id: newcomer,
  currency: 'USD',
  manual_payments: false,
  name: 'Marie Curie',
  email: 'marie@elasticpath.com',
  offering: { name: 'Gift' },
  plans: [{ external_ref: 'gift', name: 'Gift subscription', price: { USD: { amount: 1000, includes_tax: true } } }],
  pricing_options: [
    {
      external_ref: 'gift-monthly',
      name: 'Monthly',
      billing_interval_type: 'month',
      billing_frequency: 1,
      plan_length: 3,
      end_behavior: 'close',
      can_pause: false,
      can_resume: false,
      can_cancel: false,
    },
  ],
  selected_plan: 'gift',
  selected_pricing_option: 'gift-monthly',
};

/** A store with a way to subscribe, read, update and change the state in one line each. */
export function newMagazine(options: Parameters<typeof newStore>[0] = {}) {
  const store = newStore(options);
  const state = (id: string, attributes: object) => store.post(`${subscriptionsPath}/${id}/states`, { type: 'subscription_state', attributes });
  return {
    ...store,
    subscribe: (build: object = order) => store.post(subscriptionsPath, build),
    subscription: async (id: string) => (await store.get(`${subscriptionsPath}/${id}`)).body.data,
    update: (id: string, attributes: object) => store.put(`${subscriptionsPath}/${id}`, { id, type: 'subscription', attributes }),
    state,
    invoices: async (id: string) => (await store.get(`/v2/subscriptions/invoices?filter=eq(subscription_id,${id})`)).body.data,
  };
}
