import { expect, test } from 'vitest';
import { newStore } from '../store.js';
import { account, nowhere, offering, option, plan, subscriptionsPath } from './shop.js';

const subscribe = (choice: object) => ({
  account_id: account(5),
  currency: 'USD',
  manual_payments: true,
  name: 'Albert Einstein',
  email: 'albert@elasticpath.com',
  offering_id: offering(1),
  ...choice,
});

test.each([
  ['a plan of the offering, by one of its pricing options', plan(1), option(2), 201, undefined],
  ['no plan of the offering', plan(4), option(1), 400, 'data.plan_id: must be a plan of the offering'],
  ['an unknown plan', nowhere, option(1), 400, 'data.plan_id: must be a plan of the offering'],
  ["the offering's pricing option, but not the plan's", plan(1), option(3), 400, 'data.pricing_option_id: must be a pricing option of the plan'],
  ['no pricing option of the offering', plan(1), option(5), 400, 'data.pricing_option_id: must be a pricing option of the plan'],
])('what can be subscribed to: %s', async (_, plan_id, pricing_option_id, status, detail) => {
  const { post } = newStore();
  const reply = await post(subscriptionsPath, subscribe({ plan_id, pricing_option_id }));
  expect({ status: reply.status, detail: reply.body.errors?.[0].detail }).toEqual({ status, detail });
});
