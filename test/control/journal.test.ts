import { describe, expect, test } from 'vitest';
import { card } from '../support/face-calls.js';
import { newWorld } from './world.js';

const ids = ({ body }: { body: { entries: { id: string }[] } }) => body.entries.map(({ id }) => id);

/** A sandbox in which e1 to e6 happened: read, changed, refused, canned, struck, preferred; and e7, that no vendor knows. */
async function busyWorld() {
  const world = newWorld();
  const { at, ask, control, vendors } = world;
  await vendors.readRule();
  await vendors.changeRule({ payment_retries_limit: 3 });
  await vendors.changeRule({ payment_retries_limit: -3 });
  await control.post(`${at}/stubs`, { match: { operation: 'hostway/getOrder' }, response: { status: 404 }, unchecked: true });
  await vendors.readOrder();
  await control.post(`${at}/faults`, { match: { method: 'PUT' }, times: 1, effect: { status: 409 } });
  await vendors.changeRule({ payment_retries_limit: 5 });
  await vendors.readRule({ Prefer: 'code=404' });
  await ask('GET', '/v2/subscriptions/dunning-ruels');
  return world;
}

describe('what was called, newest first', () => {
  test.each([
    ['', ['e7', 'e6', 'e5', 'e4', 'e3', 'e2', 'e1']],
    ['?operation=elastic-path/updateDunningRule', ['e5', 'e3', 'e2']],
    ['?operation=hostway/deleteOrder', []],
    ['?status=404', ['e7', 'e6', 'e4']],
    ['?status=409', ['e5']],
    ['?source=handler', ['e3', 'e2', 'e1']],
    ['?source=stub', ['e4']],
    ['?source=fault', ['e5']],
    ['?source=example', ['e6']],
    ['?source=paystub', ['e7']],
    ['?violations=true', ['e7', 'e3']],
    ['?violations=false', ['e6', 'e5', 'e4', 'e2', 'e1']],
    ['?limit=2', ['e7', 'e6']],
    ['?operation=elastic-path/updateDunningRule&violations=false&limit=1', ['e5']],
  ])('%s', async (query, expected) => {
    const { at, control } = await busyWorld();
    expect(ids(await control.get(`${at}/journal${query}`))).toEqual(expected);
  });
});

describe('an entry tells', () => {
  test('request, outcome, time, and whether the vendor did its work', async () => {
    const { at, control } = await busyWorld();
    expect((await control.get(`${at}/journal/e2`)).body).toMatchObject({
      id: 'e2',
      at: '2026-01-01T00:00:00.000Z',
      operation: 'elastic-path/updateDunningRule',
      source: 'handler',
      request: { method: 'PUT', url: '/v2/subscriptions/dunning-rules/00000000-0000-0000-0000-000000000000', body: { data: { attributes: {} } } },
      response: { status: 200, body: { data: { attributes: { payment_retries_limit: 3 } } } },
      committed: true,
      why: [],
    });
  });

  test('why a call was refused: the rule, its place in the request and in the contract, and what would have passed', async () => {
    const { at, control } = await busyWorld();
    const { body } = await control.get(`${at}/journal/e3`);
    expect(body).toMatchObject({ committed: false, response: { status: 400 } });
    expect(body.why).toEqual([
      {
        rule: 'minimum',
        message: 'must be >= 0',
        request: '/body/data/attributes/payment_retries_limit',
        spec: expect.stringMatching(/^#\/.*\/minimum$/),
        accepted: 0,
      },
    ]);
    const contract = (await control.get('/vendors/elastic-path/openapi.json')).body;
    const place = (pointer: string) =>
      pointer
        .split('/')
        .slice(1)
        .reduce((node, name) => node[name.replaceAll('~1', '/')], contract);
    expect(place(body.why[0].spec)).toBe(0);
  });

  test('which fault struck', async () => {
    const { at, control } = await busyWorld();
    expect((await control.get(`${at}/journal/e5`)).body).toMatchObject({ source: 'fault', fault: 'f1', committed: false, response: { status: 409 } });
  });

  test('that a call meant nothing, and what was near', async () => {
    const { at, control } = await busyWorld();
    const { body } = await control.get(`${at}/journal/e7`);
    expect(body).not.toHaveProperty('operation');
    expect(body).toMatchObject({ source: 'paystub', response: { status: 404, body: { nearest: 'GET /v2/subscriptions/dunning-rules' } } });
  });

  test('no secret', async () => {
    const { at, control, vendors } = newWorld();
    await vendors.pay();
    await vendors.pay({ ...card, expirationDate: 'never' });
    const { text } = await control.get(`${at}/journal`);
    for (const secret of [card.accountNumber, card.verificationNumber, 'b0d6352a-f66a-476d-8e1d']) expect(text).not.toContain(secret);
    expect(text).toContain('************1111');
  });

  test('its id, under which the reply named it', async () => {
    const { at, control, vendors } = newWorld();
    const { headers } = await vendors.readRule();
    expect((await control.get(`${at}/journal/${headers['x-paystub-entry']}`)).body.operation).toBe(headers['x-paystub-operation']);
  });
});

test('emptied, it numbers on', async () => {
  const { at, control, vendors } = await busyWorld();
  expect((await control.delete(`${at}/journal`)).status).toBe(204);
  expect((await control.get(`${at}/journal`)).body).toEqual({ entries: [] });
  await vendors.readRule();
  expect(ids(await control.get(`${at}/journal`))).toEqual(['e8']);
});

test('it keeps the last thousand', async () => {
  const { at, control, vendors } = newWorld();
  for (let n = 0; n < 1001; n++) await vendors.readOrder();
  const kept = ids(await control.get(`${at}/journal?limit=1000`));
  expect([kept.length, kept[0], kept[999]]).toEqual([1000, 'e1001', 'e2']);
  expect((await control.get(`${at}/journal/e1`)).status).toBe(404);
});
