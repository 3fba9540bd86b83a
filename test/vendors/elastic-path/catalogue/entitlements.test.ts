import { expect, test } from 'vitest';
import { newStore } from '../store.js';
import { access, account, feature, films, monthly, subscribersPath, subscriptionsPath } from './shop.js';

const usage = { name: 'Audiobooks', external_ref: 'audio', configuration: { type: 'usage', tag: 'audiobooks', label: 'Downloads', default_value: 1 } };
const members = { ...access, external_ref: 'members' };

/** Subscribes an account to a plan that makes of these features what `configured` says; gives the tags of its subscriber. */
async function tagsOf(configured: object) {
  const { post, get } = newStore();
  const { status } = await post(subscriptionsPath, {
    account_id: account(5),
    currency: 'USD',
    manual_payments: true,
    name: 'Albert Einstein',
    email: 'albert@elasticpath.com',
    offering: { name: 'Streaming' },
    plans: [{ ...films, external_ref: 'films', meta: { selected: true } }],
    pricing_options: [{ ...monthly, meta: { selected: true } }],
    features: [members, usage, feature(2)],
    configured_features: { films: configured },
  });
  const { body } = await get(`${subscribersPath}?filter=eq(account_id,${account(5)})`);
  return { status, tags: body.data[0].meta.feature_entitlements };
}

test.each([
  ['a plan that makes nothing of its features', {}, []],
  ['access', { members: { type: 'access' } }, ['members_area']],
  ['an allowance', { audio: { type: 'usage', default_value: 5 } }, ['audiobooks']],
  ['the promotion that was chosen', { 'member-discount': { type: 'promotion', tag: 'member_discount' } }, ['member_discount']],
  ['all of them', { audio: { type: 'usage', default_value: 5 }, members: { type: 'access' } }, ['members_area', 'audiobooks']],
])("a subscriber's tags: %s", async (_, configured, tags) => {
  expect(await tagsOf(configured)).toEqual({ status: 201, tags });
});
