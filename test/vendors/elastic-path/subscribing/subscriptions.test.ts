import { describe, expect, test } from 'vitest';
import { errors, refused } from '../store.js';
import {
  archive,
  backIssues,
  einstein,
  einsteins,
  inline,
  magazine,
  monthly,
  newcomer,
  newMagazine,
  nobodys,
  order,
  pending,
  print,
  subscriptionsPath,
  weekly,
  yearly,
} from './magazine.js';

describe('createSubscription', () => {
  test('subscribes an account to a plan, from now on', async () => {
    const store = newMagazine();
    const { status, body } = await store.subscribe({ ...order, external_ref: 'curie', payment_authority: card });
    expect(status).toBe(201);
    expect(body.data).toMatchObject({
      type: 'subscription',
      attributes: {
        external_ref: 'curie',
        account_id: newcomer,
        offering: { id: magazine, attributes: { name: 'Magazine' } },
        plan_id: print,
        pricing_option_id: monthly,
        currency: 'USD',
        name: 'Marie Curie',
        email: 'marie@elasticpath.com',
      },
      relationships: { subscriber: { data: { type: 'subscription_subscriber' } } },
      meta: {
        owner: 'store',
        timestamps: { created_at: '2026-01-01T00:00:00.000Z', updated_at: '2026-01-01T00:00:00.000Z' },
        status: 'active',
        manual_payments: false,
        first_invoice_prepaid: false,
        canceled: false,
        paused: false,
        closed: false,
        suspended: false,
        pending: false,
        invoice_after: '2026-02-01T00:00:00.000Z',
      },
    });
    expect(body.data.attributes).not.toHaveProperty('payment_authority');
    expect(await store.subscription(body.data.id)).toEqual(body.data);
  });

  test('makes the invoice of the first period, and the account’s subscriber', async () => {
    const store = newMagazine();
    const { body } = await store.subscribe();
    expect(await store.invoices(body.data.id)).toMatchObject([
      {
        attributes: { outstanding: true, billing_period: { start: '2026-01-01T00:00:00.000Z', end: '2026-02-01T00:00:00.000Z' } },
        meta: { price: { amount: 4750, currency: 'USD', includes_tax: true } },
      },
    ]);
    const subscriber = body.data.relationships.subscriber.data.id;
    expect((await store.get(`/v2/subscriptions/subscribers/${subscriber}`)).body.data.attributes).toMatchObject({ account_id: newcomer, name: 'Marie Curie' });
    const { body: second } = await store.subscribe();
    expect(second.data.relationships.subscriber.data.id).toBe(subscriber);
  });

  test('an authorize.net profile is shown, as it is not write-only', async () => {
    const payment_authority = { type: 'authorize_net', payment_profile_id: '1511660856', customer_profile_id: '1511736979' };
    const { body } = await newMagazine().subscribe({ ...order, payment_authority });
    expect(body.data.attributes.payment_authority).toEqual(payment_authority);
  });

  test('finds the offering by the merchant’s name for it', async () => {
    const { offering_id: _, ...rest } = order;
    const { body } = await newMagazine().subscribe({ ...rest, offering_external_ref: 'magazine' });
    expect(body.data.attributes.offering.id).toBe(magazine);
  });

  test.each([
    ['by name', {}],
    ['by meta', { selected_plan: undefined, plans: [{ ...inline.plans[0], meta: { selected: true } }] }],
  ])('brings an offering of its own, selected %s, that nobody else sees', async (_, more) => {
    const store = newMagazine();
    const { status, body } = await store.subscribe({ ...inline, ...more });
    expect(status).toBe(201);
    const { offering, plan_id } = body.data.attributes;
    expect(offering.attributes.name).toBe('Gift');
    expect((await store.get(`${subscriptionsPath}/${body.data.id}/plans`)).body.data).toMatchObject([{ id: plan_id, meta: { active_plan: true } }]);
    expect((await store.get(`/v2/subscriptions/offerings/${offering.id}`)).status).toBe(404);
    expect(body.data.meta.timestamps.end_date).toBe('2026-04-01T00:00:00.000Z');
  });

  test('a trial costs nothing and is invoiced at once', async () => {
    const store = newMagazine();
    const { body } = await store.subscribe({ ...inline, pricing_options: [{ ...inline.pricing_options[0], trial_period: 1 }] });
    expect(body.data.meta.invoice_after).toBe('2026-02-01T00:00:00.000Z');
    expect(await store.invoices(body.data.id)).toMatchObject([{ attributes: { outstanding: false }, meta: { price: { amount: 0 } } }]);
  });

  test.each([
    ['first_invoice_paid', { first_invoice_paid: true }],
    ['order', { order: { order_id: nobodys, order_item_id: nobodys } }],
  ])('with %s the first invoice is settled', async (_, more) => {
    const store = newMagazine();
    const { body } = await store.subscribe({ ...order, ...more });
    expect(body.data.meta.first_invoice_prepaid).toBe(true);
    expect(await store.invoices(body.data.id)).toMatchObject([{ attributes: { outstanding: false } }]);
  });

  test('comes from another system, with the end of its first period', async () => {
    const store = newMagazine();
    const elsewhere = { first_invoice_paid: true, started_at: '2025-12-10T10:00:00Z', override_first_period_end_date: '2026-01-20T00:00:00Z' };
    const { body } = await store.subscribe({ ...order, ...elsewhere });
    expect(body.data.meta.invoice_after).toBe('2026-01-20T00:00:00.000Z');
    expect(await store.invoices(body.data.id)).toMatchObject([
      { attributes: { outstanding: false, billing_period: { start: '2025-12-10T10:00:00.000Z', end: '2026-01-20T00:00:00.000Z' } } },
    ]);
  });

  test('waits to go live, without an invoice', async () => {
    const store = newMagazine();
    const { body } = await store.subscribe({ ...order, pending: true });
    expect(body.data.meta).toMatchObject({ status: 'inactive', pending: true });
    expect(await store.invoices(body.data.id)).toEqual([]);
  });

  test('keeps its copy whatever becomes of the offering', async () => {
    const store = newMagazine();
    const { body } = await store.subscribe();
    await store.delete(`/v2/subscriptions/offerings/${magazine}`);
    expect(await store.subscription(body.data.id)).toEqual(body.data);
  });

  test.each([
    ['no offering', { offering_id: undefined }, 'data.offering_id: "offering_id" is required'],
    ['no plan', { plan_id: undefined }, 'data.plan_id: "plan_id" is required'],
    ['no pricing option', { pricing_option_id: undefined }, 'data.pricing_option_id: "pricing_option_id" is required'],
    ['an unknown offering', { offering_id: nobodys }, 'data.offering_id: must be an offering of the store'],
    ['an offering that has another name', { offering_external_ref: 'newsletter' }, 'data.offering_id: must be an offering of the store'],
    ['a plan of another offering', { plan_id: nobodys }, 'data.plan_id: must be a plan of the offering'],
    ['a pricing option that the plan cannot be bought by', { pricing_option_id: weekly }, 'data.pricing_option_id: must be a pricing option of the plan'],
    ['a currency without a price', { currency: 'EUR' }, 'data.currency: must be a currency that the plan has a price in'],
    ['a name that is taken', { external_ref: 'magazine-einstein' }, 'data.external_ref: belongs to another resource already'],
    ['two offerings', { offering: { name: 'Gift' } }, 'data.offering: must not stand beside an offering of the store'],
    [
      'a first period that ends before it starts',
      { first_invoice_paid: true, started_at: '2026-01-02T00:00:00Z', override_first_period_end_date: '2026-01-02T00:00:00Z' },
      'data.override_first_period_end_date: must be after started_at',
    ],
    ['no name', { name: undefined }, 'data.name: "name" is required'],
  ])('refuses %s', async (_, more, detail) => {
    const { status, body } = await newMagazine().subscribe({ ...order, ...more });
    expect([status, body]).toEqual([400, refused(detail)]);
  });

  test.each([
    ['nothing selected', { selected_plan: undefined }],
    ['two selected', { plans: [inline.plans[0], { ...inline.plans[0], external_ref: 'other', meta: { selected: true } }] }],
    ['no plans', { plans: undefined }],
    ['no pricing options', { pricing_options: undefined }],
    ['periods beyond the calendar', { pricing_options: [{ ...inline.pricing_options[0], billing_frequency: 1_000_000_000 }] }],
    ['an end beyond the calendar', { pricing_options: [{ ...inline.pricing_options[0], plan_length: 120_000 }] }],
    ['started_at without first_invoice_paid', { started_at: '2026-01-01T00:00:00Z' }],
    ['an end of the first period without started_at', { override_first_period_end_date: '2026-01-01T00:00:00Z' }],
  ])('refuses an offering of its own with %s', async (_, more) => {
    expect((await newMagazine().subscribe({ ...inline, ...more })).status).toBe(400);
  });

  test('what is refused leaves nothing behind', async () => {
    const store = newMagazine();
    const before = JSON.stringify(store.sandbox.snapshot());
    await store.subscribe({ ...order, currency: 'EUR' });
    expect(JSON.stringify(store.sandbox.snapshot())).toBe(before);
  });
});

describe('listSubscriptions', () => {
  const ids = (body: { data: { id: string }[] }) => body.data.map(({ id }) => id.slice(-1));

  test('gives them newest first, with links', async () => {
    const { body } = await newMagazine().get(`${subscriptionsPath}?page[limit]=2&page[offset]=1`);
    expect(ids(body)).toEqual(['3', '2']);
    expect(body.links).toMatchObject({ last: null, next: expect.stringContaining('offset%5D=3'), prev: expect.stringContaining('offset%5D=0') });
    expect(body).not.toHaveProperty('included');
  });

  test.each([
    [`eq(account_id,${einstein})`, 4],
    ['eq(external_ref,magazine-einstein)', 1],
    ['in(external_ref,magazine-einstein,magazine-by-hand)', 2],
    ['eq(name,Albert Einstein)', 4],
    ['eq(email,albert@elasticpath.com):eq(external_ref,magazine-by-hand)', 1],
    ['eq(name,Marie Curie)', 0],
  ])('filter=%s gives %i', async (filter, count) => {
    const { body } = await newMagazine().get(`${subscriptionsPath}?filter=${encodeURIComponent(filter)}`);
    expect(body.data).toHaveLength(count);
  });

  test('does not filter by what is not documented', async () => {
    const { status, body } = await newMagazine().get(`${subscriptionsPath}?filter=eq(currency,USD)`);
    expect([status, body]).toEqual([400, errors.unreadableFilter]);
  });

  test('includes each plan and pricing option once', async () => {
    const { body } = await newMagazine().get(`${subscriptionsPath}?include=plans,pricing_options,subscribers`);
    expect(body.included.plans.map(({ id }: { id: string }) => id)).toEqual([print, archive, backIssues]);
    expect(body.included.pricing_options).toHaveLength(4);
  });
});

describe('getSubscription', () => {
  test('tells the last change of state', async () => {
    const { body } = await newMagazine().get(`${subscriptionsPath}/${einsteins}`);
    expect(body.data.meta.state).toMatchObject({ type: 'subscription_state', attributes: { action: 'resume', cancel_immediately: false } });
  });

  test.each([
    ['plans', ['plans']],
    ['plans,pricing_options', ['plans', 'pricing_options']],
    ['features', undefined],
  ])('include=%s', async (include, names) => {
    const { body } = await newMagazine().get(`${subscriptionsPath}/${einsteins}?include=${include}`);
    expect(body.included && Object.keys(body.included)).toEqual(names);
  });

  test('does not know a strange id', async () => {
    const { status, body } = await newMagazine().get(`${subscriptionsPath}/${nobodys}`);
    expect([status, body]).toEqual([404, errors.notFound]);
  });
});

const card = { type: 'elastic_path_payments_stripe', customer_id: 'cus_OPfKlxWV3hp9h6', card_id: 'card_8Diw3FQPhxK27WADPVMeXieP' };

describe('updateSubscription', () => {
  test('changes what is named and nothing else', async () => {
    const store = newMagazine();
    const before = await store.subscription(einsteins);
    await store.sandbox.clock.advance('PT1M');
    const { status, body } = await store.update(einsteins, { address_id: nobodys });
    expect(status).toBe(200);
    expect(body.data).toEqual({
      ...before,
      attributes: { ...before.attributes, address_id: nobodys },
      meta: { ...before.meta, timestamps: { ...before.meta.timestamps, updated_at: '2026-01-01T00:01:00.000Z' } },
    });
  });

  test('empty attributes and the same plan change nothing, updated_at included', async () => {
    const store = newMagazine();
    const before = await store.subscription(einsteins);
    expect((await store.update(einsteins, {})).body.data).toEqual(before);
    expect((await store.update(einsteins, { plan_id: print, pricing_option_id: monthly })).body.data).toEqual(before);
  });

  test('null takes the address and the date away', async () => {
    const store = newMagazine();
    await store.update(pending, { go_live_after: '2027-01-01T00:00:00Z' });
    const { body } = await store.update(pending, { address_id: null, go_live_after: null });
    expect(body.data.attributes).not.toHaveProperty('address_id');
    expect(body.data.meta.timestamps).not.toHaveProperty('go_live_after');
  });

  test('says when a pending subscription goes live', async () => {
    const { body } = await newMagazine().update(pending, { go_live_after: '2025-11-01T01:00:00+01:00' });
    expect(body.data.meta).toMatchObject({
      pending: true,
      invoice_after: '2025-11-01T00:00:00.000Z',
      timestamps: { go_live_after: '2025-11-01T00:00:00.000Z' },
    });
  });

  test('another card keeps the customer, another gateway keeps nothing', async () => {
    const store = newMagazine();
    const kept = () => store.sandbox.state('elastic-path').subscriptions?.[einsteins];
    await store.update(einsteins, { payment_authority: { type: card.type, card_id: 'card_new' } });
    expect(kept()).toMatchObject({ payment_authority: { ...card, card_id: 'card_new' } });
    await store.update(einsteins, { payment_authority: { type: 'authorize_net', payment_profile_id: '1511660856' } });
    expect(kept()).toMatchObject({ payment_authority: { type: 'authorize_net', payment_profile_id: '1511660856' } });
    expect((await store.subscription(einsteins)).attributes.payment_authority).toEqual({ type: 'authorize_net', payment_profile_id: '1511660856' });
  });

  test('switches the plan within the copy of the offering', async () => {
    const store = newMagazine();
    const { status, body } = await store.update(einsteins, { plan_id: archive });
    expect(status).toBe(200);
    expect(body.data.attributes).toMatchObject({ plan_id: archive, pricing_option_id: monthly });
  });

  test('switches the pricing option', async () => {
    const store = newMagazine();
    const { body } = await store.update(einsteins, { pricing_option_id: yearly });
    expect(body.data.attributes).toMatchObject({ plan_id: print, pricing_option_id: yearly });
  });

  test.each([
    ['a strange plan', { plan_id: nobodys }, 'data.attributes.plan_id: must be a plan of the offering'],
    ['a pricing option that is not the plan’s', { pricing_option_id: weekly }, 'data.attributes.pricing_option_id: must be a pricing option of the plan'],
    ['a leap second', { go_live_after: '2016-12-31T23:59:60Z' }, 'data.attributes.go_live_after: must be a date that the calendar has'],
  ])('refuses %s', async (_, attributes, detail) => {
    const { status, body } = await newMagazine().update(einsteins, attributes);
    expect([status, body]).toEqual([400, refused(detail)]);
  });

  test('refuses a body that names another subscription', async () => {
    const { status, body } = await newMagazine().put(`${subscriptionsPath}/${einsteins}`, { id: pending, type: 'subscription', attributes: {} });
    expect([status, body]).toEqual([400, refused('data.id: must be the id in the path')]);
  });

  test('does not know a strange id', async () => {
    expect((await newMagazine().update(nobodys, {})).status).toBe(404);
  });
});

test('deleteSubscription takes it away, its invoices stay, and it can be done once', async () => {
  const store = newMagazine();
  const { body } = await store.subscribe();
  await store.state(body.data.id, { action: 'pause' });
  const at = `${subscriptionsPath}/${body.data.id}`;
  expect((await store.delete(at)).status).toBe(204);
  expect((await store.get(at)).status).toBe(404);
  expect((await store.get(`${at}/states`)).status).toBe(404);
  expect(await store.invoices(body.data.id)).toHaveLength(1);
  expect([(await store.delete(at)).status, (await store.delete(at)).body]).toEqual([404, errors.notFound]);
});
