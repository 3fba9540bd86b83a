import { describe, expect, test } from 'vitest';
import { card, demo, documentedCard, hostway, paymentPath, unauthorizedText, verizon, verizonAsPrinted, why } from './world.js';

const { owner } = demo.complete;
const path = paymentPath('complete');
const without = (member: keyof typeof card) => ({ ...card, [member]: undefined });

describe('setOrderPaymentInfo', () => {
  describe('the card of the page, as printed', () => {
    test.each([
      ['2012-07-01T00:00:00Z', 204],
      ['2012-08-30T23:59:59Z', 204],
      ['2012-08-31T23:59:59Z', 204],
      ['2012-09-01T00:00:00Z', 400],
      ['2026-01-01T00:00:00Z', 400],
      ['2026-12-01T00:00:00Z', 400],
    ])('at %s: %i', async (now, status) => {
      const world = await hostway({ now });
      expect((await world.put(path, { owner }, documentedCard)).status).toBe(status);
    });

    test('the journal says that it has expired', async () => {
      const world = await hostway();
      const response = await world.put(path, { owner }, documentedCard);
      expect(response.body).toMatchObject({
        badRequest: { message: 'POST data error', code: 400, details: { expirationDate: 'must not be before the current month, 2026-01' } },
      });
      expect(why(world)).toMatchObject([{ rule: 'expired', request: '/body/expirationDate', accepted: '2026-01 or later' }]);
    });

    test('expires while the clock passes', async () => {
      const world = await hostway({ now: '2012-08-31T00:00:00Z' });
      expect((await world.put(path, { owner }, documentedCard)).status).toBe(204);
      await world.sandbox.clock.advance('P1D');
      expect((await world.put(path, { owner }, documentedCard)).status).toBe(400);
      expect((await world.get(path, { owner })).body).toMatchObject({ expirationDate: '2012-08' });
    });
  });

  test.each([['2010-01-01T00:00:00Z'], ['2026-12-01T00:00:00Z'], ['2090-12-31T23:59:59Z']])(
    'a card that expires in December 2099 is good at %s',
    async (now) => {
      const world = await hostway({ now });
      expect((await world.put(path, { owner }, card)).status).toBe(204);
    },
  );

  describe('the Verizon payment of the page', () => {
    test('as printed, with its trailing comma, is no JSON: 400, and nothing is stored', async () => {
      const world = await hostway();
      const caller = { owner: demo.withoutPayment.owner };
      const response = await world.put(paymentPath('withoutPayment'), caller, verizonAsPrinted);
      expect(response).toMatchObject({ status: 400, body: { badRequest: { code: 400 } } });
      expect((await world.get(paymentPath('withoutPayment'), caller)).status).toBe(404);
    });

    test('mended: 204 without a body', async () => {
      const world = await hostway();
      const response = await world.put(path, { owner }, verizon);
      expect(response).toMatchObject({ status: 204, text: '' });
      expect(response.headers).not.toHaveProperty('content-type');
      const { links, ...shown } = (await world.get(path, { owner })).body;
      expect(shown).toEqual(verizon);
      expect(links).toEqual([{ href: expect.stringMatching(/\/account\/paymentInfo\/$/), rel: 'self' }]);
    });
  });

  test.each([
    ['no account in the order', 'withoutAccount', 'account'],
    ['no such order', 'unknown', 'order'],
  ] as const)('%s: 404', async (_, order, rule) => {
    const world = await hostway();
    const response = await world.put(paymentPath(order), { owner: demo[order].owner }, card);
    expect(response).toMatchObject({ status: 404, body: { itemNotFound: { message: 'Resource not found', code: 404, details: '' } } });
    expect(why(world)).toMatchObject([{ rule, request: '/path/orderId' }]);
  });

  test('works as soon as the order has an account', async () => {
    const world = await hostway();
    const caller = { owner: demo.withoutAccount.owner };
    expect((await world.put(paymentPath('withoutAccount'), caller, card)).status).toBe(404);
    await world.put(`/orders/${demo.withoutAccount.id}/account`, caller, { currency: 'USD', language: 'en-US' });
    expect((await world.put(paymentPath('withoutAccount'), caller, card)).status).toBe(204);
  });

  test.each([
    ['dashes in the number', { ...card, accountNumber: '4111-1111-1111-1111' }, 'accountNumber'],
    ['blanks in the number', { ...card, accountNumber: '4111 1111 1111 1111' }, 'accountNumber'],
    ['a number that is no string', { ...card, accountNumber: 4111111111111111 }, 'accountNumber'],
    ['no number', without('accountNumber'), 'accountNumber'],
    ['no holder', without('cardHolderName'), 'cardHolderName'],
    ['an empty holder', { ...card, cardHolderName: '' }, 'cardHolderName'],
    ['no card type', without('creditCardType'), 'creditCardType'],
    ['an unknown card type', { ...card, creditCardType: 'diners' }, 'creditCardType'],
    ['a card type in capitals', { ...card, creditCardType: 'VISA' }, 'creditCardType'],
    ['no date', without('expirationDate'), 'expirationDate'],
    ['a date the wrong way round', { ...card, expirationDate: '12/2099' }, 'expirationDate'],
    ['a thirteenth month', { ...card, expirationDate: '2099-13' }, 'expirationDate'],
    ['no security code', without('verificationNumber'), 'verificationNumber'],
    ['a security code of two digits', { ...card, verificationNumber: '12' }, 'verificationNumber'],
    ['no address', without('billingAddress'), 'billingAddress'],
    ['an address without city', { ...card, billingAddress: { ...card.billingAddress, city: undefined } }, 'billingAddress.city'],
    ['a country in full', { ...card, billingAddress: { ...card.billingAddress, countryCode: 'USA' } }, 'billingAddress.countryCode'],
    ['no Verizon session', { ...verizon, sessionId: undefined }, 'sessionId'],
    ['no Verizon reference', { ...verizon, paymentReference: undefined }, 'paymentReference'],
    ['an unknown type', { ...card, paymentInfoType: 'paypal' }, 'paymentInfoType'],
    ['offline payment, which is of later years', { paymentInfoType: 'offline' }, 'paymentInfoType'],
    ['no type', without('paymentInfoType'), 'paymentInfoType'],
  ])('refuses %s, and the former payment information stays', async (_, body, field) => {
    const world = await hostway();
    const before = (await world.get(path, { owner })).body;
    const response = await world.put(path, { owner }, body);
    expect(response.status).toBe(400);
    expect(response.body.badRequest).toMatchObject({ message: 'POST data error', code: 400 });
    expect(Object.keys(response.body.badRequest.details)).toEqual([field]);
    expect((await world.get(path, { owner })).body).toEqual({ ...before, links: expect.any(Array) });
  });

  test.each([['visa'], ['mastercard'], ['discover'], ['amex'], ['switch'], ['solo'], ['delta'], ['korean'], ['jcb']])(
    'takes a %s card',
    async (creditCardType) => {
      const world = await hostway();
      expect((await world.put(path, { owner }, { ...card, creditCardType })).status).toBe(204);
      expect((await world.get(path, { owner })).body.creditCardType).toBe(creditCardType);
    },
  );

  test('takes an address without a second line, and ignores members it does not know', async () => {
    const world = await hostway();
    const { street2, ...billingAddress } = card.billingAddress;
    expect((await world.put(path, { owner }, { ...card, billingAddress, nickname: street2 })).status).toBe(204);
    expect(JSON.stringify(world.sandbox.state('hostway'))).not.toContain('nickname');
  });

  test('replaces the former method as a whole', async () => {
    const world = await hostway();
    await world.put(path, { owner }, { paymentInfoType: 'vz_payment', paymentReference: '1', sessionId: '2' });
    const { links: _, ...shown } = (await world.get(path, { owner })).body;
    expect(shown).toEqual({ paymentInfoType: 'vz_payment', paymentReference: '1', sessionId: '2' });
    await world.put(path, { owner }, { ...card, accountNumber: '5555555555554444', creditCardType: 'mastercard' });
    const { links: __, ...again } = (await world.get(path, { owner })).body;
    expect(again).toEqual({ paymentInfoType: 'credit_card', accountNumber: '************4444', creditCardType: 'mastercard', expirationDate: '2099-12' });
  });

  test('never keeps the card number or the security code, anywhere', async () => {
    const world = await hostway();
    const secret = { ...card, accountNumber: '4012888888881881', verificationNumber: '7319' };
    await world.put(path, { owner }, secret);
    await world.put(path, { owner }, { ...secret, creditCardType: 'diners' });
    await world.put(path, { owner }, `${JSON.stringify(secret).slice(0, -1)},}`);
    const everything = JSON.stringify([world.sandbox.snapshot(), world.sandbox.state('hostway'), world.sandbox.journal.entries({})]);
    expect(everything).toContain('************1881');
    expect(everything).not.toContain('4012888888881881');
    expect(everything).not.toContain('7319"');
    expect(JSON.stringify(world.sandbox.snapshot())).not.toContain('verificationNumber');
  });

  test.each([
    ['regular', 204],
    ['billing', 204],
    ['administrator', 204],
    ['technical', 204],
    ['administrative', 400],
    ['', 400],
  ])('contact_type=%s: %i', async (contactType, status) => {
    const world = await hostway();
    expect((await world.put(`${path}?contact_type=${contactType}`, { owner }, card)).status).toBe(status);
  });

  test('contact_type changes nothing that is stored', async () => {
    const [one, other] = [await hostway(), await hostway()];
    await one.put(path, { owner }, card);
    await other.put(`${path}?contact_type=technical`, { owner }, card);
    expect(one.sandbox.state('hostway')).toEqual(other.sandbox.state('hostway'));
  });

  test.each([
    ['nobody', {}],
    ['another owner', { owner: demo.withoutPayment.owner }],
    ['somebody whose cookie has expired', { owner: 'expired-1' }],
  ])('refuses %s with 401 in plain text, and nothing changes', async (_, caller) => {
    const world = await hostway();
    const response = await world.put(path, caller, verizon);
    expect(response).toMatchObject({ status: 401, text: unauthorizedText });
    expect(response.headers['content-type']).toMatch(/^text\/plain; charset=utf-8$/i);
    expect((await world.get(path, { owner })).body.paymentInfoType).toBe('credit_card');
  });

  test('refuses a forbidden cookie with 403 about the payment information', async () => {
    const world = await hostway();
    expect(await world.put(path, { owner: 'forbidden-1' }, verizon)).toMatchObject({
      status: 403,
      body: { forbidden: { message: 'Unauthorized: PaymentInfo failed permission check', code: 403, details: '' } },
    });
  });

  test.each([
    ['no Content-Type', undefined, 415],
    ['text', 'text/plain', 415],
    ['a form', 'application/x-www-form-urlencoded', 415],
    ['JSON without a charset', 'application/json', 204],
    ['JSON as documented', 'application/json; charset=UTF-8', 204],
  ])('%s: %s gives %i', async (_, type, status) => {
    const world = await hostway();
    expect((await world.raw('put', path, { owner }, JSON.stringify(card), type)).status).toBe(status);
  });

  test.each([
    ['a comment', '/* card */ {}'],
    ['single quotes', "{'paymentInfoType': 'vz_payment'}"],
    ['a list', '[]'],
    ['null', 'null'],
    ['a string', '"card"'],
    ['nothing', ''],
  ])('%s as body: 400', async (_, body) => {
    const world = await hostway();
    expect(await world.put(path, { owner }, body)).toMatchObject({ status: 400, body: { badRequest: { code: 400 } } });
  });

  test.each([
    [404, { itemNotFound: { message: 'Resource not found', code: 404 } }],
    [429, { tooManyRequests: { code: 429 } }],
    [502, { badGateway: { code: 502 } }],
  ] as const)("fails on demand in the vendor's words: %i", async (status, body) => {
    const world = await hostway();
    world.sandbox.faults.add({ match: { operation: 'hostway/setOrderPaymentInfo' }, times: 1, effect: { status } });
    expect(await world.put(path, { owner }, verizon)).toMatchObject({ status, body });
    expect((await world.get(path, { owner })).body.paymentInfoType).toBe('credit_card');
  });

  test('answers with a slash at the end too', async () => {
    const world = await hostway();
    expect((await world.put(`${path}/`, { owner }, card)).status).toBe(204);
  });

  test('leaves a submitted order alone', async () => {
    const world = await hostway();
    const caller = { owner: demo.submitted.owner };
    expect(await world.put(paymentPath('submitted'), caller, card)).toMatchObject({
      status: 405,
      body: { methodNotAllowed: { message: 'Method not allowed' } },
    });
    expect((await world.get(paymentPath('submitted'), caller)).body.paymentInfoType).toBe('vz_payment');
  });
});

describe('getOrderPaymentInfo', () => {
  test('shows just enough of a card to recognise it', async () => {
    const world = await hostway();
    const response = await world.get(path, { owner });
    expect(response.status).toBe(200);
    expect(response.body).toEqual({
      paymentInfoType: 'credit_card',
      accountNumber: '************1111',
      creditCardType: 'visa',
      expirationDate: '2099-12',
      links: [{ href: expect.stringMatching(new RegExp(`^http://[^/]+/orders/${demo.complete.id}/account/paymentInfo/$`)), rel: 'self' }],
    });
  });

  test.each([
    ['no payment information', 'withoutPayment', 'payment-info'],
    ['no account', 'withoutAccount', 'account'],
    ['no order', 'unknown', 'order'],
  ] as const)('%s: 404', async (_, order, rule) => {
    const world = await hostway();
    const response = await world.get(paymentPath(order), { owner: demo[order].owner });
    expect(response).toMatchObject({ status: 404, body: { itemNotFound: { message: 'Resource not found', code: 404 } } });
    expect(why(world)).toMatchObject([{ rule }]);
  });

  test('is for the owner only', async () => {
    const world = await hostway();
    expect((await world.get(path, { owner: demo.submitted.owner })).status).toBe(401);
  });
});
