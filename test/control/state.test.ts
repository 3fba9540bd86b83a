import { describe, expect, test } from 'vitest';
import { card, order } from '../support/face-calls.js';
import { newWorld } from './world.js';

const client = { client_id: 'jJBrLb0q1Q7bZ5GiGttD5T1471b0IeXAVgNyOlw19q', client_secret: 'mzr6gnvdQODSgT3mSxxWIv3y8pAp8cUzDELXa3g4fB' };

describe('state shows what the vendors hold', () => {
  test('of all at once, or of one', async () => {
    const { at, control } = newWorld();
    const { body } = await control.get(`${at}/state`);
    expect(Object.keys(body.state)).toEqual(['elastic-path', 'f5-xc', 'hostway', 'vmware-cpn']);
    for (const [vendor, state] of Object.entries(body.state)) expect((await control.get(`${at}/state/${vendor}`)).body).toEqual(state);
  });

  test('as it is after each call, by collection and key', async () => {
    const { at, control, vendors } = newWorld();
    await vendors.changeRule({ payment_retries_limit: 3 });
    const { body } = await control.get(`${at}/state/elastic-path`);
    expect(body.dunningRules).toMatchObject({ '00000000-0000-0000-0000-000000000000': { attributes: { payment_retries_limit: 3 } } });
  });

  test('nothing, where the fixtures hold nothing', async () => {
    const { at, control } = newWorld({ fixtures: 'empty' });
    expect((await control.get(`${at}/state/hostway`)).body.orders).toEqual({});
  });
});

describe('secrets are masked', () => {
  test('a card number to its last four digits; the security code was never kept', async () => {
    const { at, control, vendors } = newWorld();
    await vendors.pay();
    const { text, body } = await control.get(`${at}/state/hostway`);
    expect(body.orders[order.slice('/orders/'.length)].account.paymentInfo.accountNumber).toBe('************1111');
    expect(text).not.toContain(card.accountNumber);
    expect(text).not.toContain(card.verificationNumber);
  });

  test('credentials and client secrets', async () => {
    const { at, ask, control } = newWorld();
    const form = new URLSearchParams({ grant_type: 'client_credentials', ...client }).toString();
    const { text: issued } = await ask('POST', '/oauth/access_token', form, { 'Content-Type': 'application/x-www-form-urlencoded' });
    const { access_token } = JSON.parse(issued);
    const { text } = await control.get(`${at}/state`);
    for (const secret of [access_token, client.client_secret, 'demo-client-credentials-token', 'owner1:Ownerpass1', 'PaystubDemoApiTokenOfLoremMsp'])
      expect(text).not.toContain(secret);
    expect(text).toContain(access_token.slice(-4));
  });
});
