/** The demo store's catalogue, by the ids that its fixtures have. */
const numbered = (kind: string) => (number: number) => `${kind}-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const offering = numbered('0ffe0000');
export const plan = numbered('91a40000');
export const option = numbered('c0570000');
export const feature = numbered('fea70000');
export const policy = numbered('ca1c0000');
export const subscriber = numbered('5abe0000');
export const subscription = numbered('5ab00000');
export const account = numbered('acc00000');
export const nowhere = 'deadbeef-0000-4000-8000-000000000000';

const base = '/v2/subscriptions';
export const offeringsPath = `${base}/offerings`;
export const magazinePath = `${offeringsPath}/${offering(1)}`;
export const plansPath = `${magazinePath}/plans`;
export const optionsPath = `${magazinePath}/pricing-options`;
export const offeringFeaturesPath = `${magazinePath}/features`;
export const featuresPath = `${base}/features`;
export const policiesPath = `${base}/proration-policies`;
export const subscribersPath = `${base}/subscribers`;
export const subscriptionsPath = `${base}/subscriptions`;

export const started = '2026-01-01T00:00:00.000Z';

/** What a pricing option needs at least. */
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

export const films = { name: 'Films', price: { USD: { amount: 5000, includes_tax: true } } };
export const access = { name: 'Members area', configuration: { type: 'access', tag: 'members_area' } };

interface Listed {
  readonly body: { readonly data: readonly { readonly id: string }[] };
}

export const idsOf = ({ body }: Listed): string[] => body.data.map(({ id }) => id);
