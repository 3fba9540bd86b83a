// What the contenders have in common: the rule that they answer with, the schema of a change, and how they say where they listen.
export const id = '00000000-0000-0000-0000-000000000000';
export const path = '/v2/subscriptions/dunning-rules';

const attributes = {
  payment_retry_type: 'fixed',
  payment_retry_interval: 1,
  payment_retry_unit: 'day',
  payment_retry_multiplier: 1,
  payment_retries_limit: 5,
  action: 'none',
  default: false,
};

export const change = { data: { id, type: 'subscription_dunning_rule', attributes } };

const at = '2026-01-01T00:00:00.000Z';
export const rule = { data: { ...change.data, meta: { owner: 'store', timestamps: { updated_at: at, created_at: at } } } };

const number = (type, minimum, maximum) => ({ type, minimum, ...(maximum && { maximum }) });

/** As the vendor documents a change, hand-written. */
export const schema = {
  type: 'object',
  required: ['data'],
  properties: {
    data: {
      type: 'object',
      required: ['id', 'type', 'attributes'],
      properties: {
        id: { type: 'string' },
        type: { const: 'subscription_dunning_rule' },
        attributes: {
          type: 'object',
          properties: {
            payment_retry_type: { enum: ['fixed', 'backoff', 'tiered'] },
            payment_retry_interval: number('integer', 1, 1024),
            payment_retry_unit: { enum: ['day', 'week'] },
            payment_retry_multiplier: number('number', 1, 1024),
            payment_retries_limit: number('integer', 0),
            action: { enum: ['none', 'pause', 'close', 'suspend'] },
            default: { type: 'boolean' },
          },
        },
      },
    },
  },
};

/** Listens on a free port and prints where, as one line of JSON. */
export function announce(server) {
  server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ url: `http://127.0.0.1:${server.address().port}` })));
  process.once('SIGTERM', () => process.exit());
}
