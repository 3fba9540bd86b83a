import supertest, { type Test } from 'supertest';
import { newStore } from '../store.js';

export const importsPath = '/v2/subscriptions/imports';

const line = (type: string) => (attributes: object) => ({ data: { type, attributes } });

/** Lines of a file. */
export const feature = line('subscription_feature');
export const subscriber = line('subscription_subscriber');
export const offering = line('subscription_offering');
export const subscription = line('subscription');

export const jsonl = (lines: readonly unknown[]): string => lines.map((each) => `${typeof each === 'string' ? each : JSON.stringify(each)}\n`).join('');

export const account = (number: number): string => `acc00000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const person = (number: number) => ({ account_id: account(number), name: 'Marie Curie', email: 'marie@elasticpath.com' });

const monthly = {
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

export const magazine = {
  external_ref: 'magazine',
  name: 'Magazine',
  plans: [{ external_ref: 'print', name: 'Printed magazine', price: { USD: { amount: 1000, includes_tax: true } } }],
  pricing_options: [monthly],
};

/** A subscription that brings its own offering. */
export const gift = (number: number) => ({
  ...person(number),
  currency: 'USD',
  manual_payments: false,
  offering: { name: 'Gift' },
  plans: magazine.plans,
  pricing_options: magazine.pricing_options,
  selected_plan: 'print',
  selected_pricing_option: 'monthly',
});

/** An empty store at the start of 2026 that takes files. */
export function newImporter() {
  const store = newStore({ fixtures: 'empty' });
  const upload = (file: string | Buffer, fields: Record<string, string> = {}): Test =>
    supertest(store.sandbox.app)
      .post(importsPath)
      .set('Authorization', 'Bearer <TOKEN>')
      .field(fields)
      .attach('import_file', Buffer.from(file), { filename: 'import.jsonl', contentType: 'application/jsonl' });
  const send = (headers: Record<string, string>, body: string): Test => supertest(store.sandbox.app).post(importsPath).set(headers).send(body);
  const read = async (path: string) => (await store.get(`/v2/subscriptions${path}`).expect(200)).body.data;
  return {
    ...store,
    read,
    upload,
    send,
    /** Uploads the lines, waits for the import, and gives what came of it. */
    async run(lines: readonly unknown[]) {
      const { body } = await upload(jsonl(lines)).expect(201);
      const { events } = await store.sandbox.clock.advance('PT1S');
      const { id } = body.data;
      const errors = await read(`/imports/${id}/errors?page[limit]=100`);
      return { id, import: await read(`/imports/${id}`), errors: errors.map(({ meta }: { meta: unknown }) => meta), events };
    },
  };
}
