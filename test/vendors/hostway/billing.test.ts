import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { card, hostway, users, why } from './world.js';

const account = '/accounts/test731993';
const methods = `${account}/paymentInfo`;
const owner = { basic: users.owner };
const agent = { basic: users.agent };
const { creditCardType: _, ...newCard } = card;
const bank = { paymentInfoType: 'direct_debit', accountNumber: '000123456789', routingNumber: '564738291', accountOwner: 'John Smith' };

describe('payment methods', () => {
  test('are listed as documented, masked with X', async () => {
    const world = await hostway();
    const self = (id: string) => [{ href: expect.stringMatching(new RegExp(`^http://.*${methods}/${id}$`)), rel: 'self' }];
    expect((await world.get(methods, owner)).body).toEqual({
      list: [
        { paymentInfoType: 'direct_debit', routingNumber: '564738291', accountNumber: 'XXXXXXXXXXXX2332', default: 0, links: self('dd-100062441') },
        {
          paymentInfoType: 'credit_card',
          creditCardType: 'visa',
          accountNumber: 'XXXXXXXXXXXX1111',
          expirationDate: '2099-04',
          default: 1,
          links: self('cc-100069155'),
        },
      ],
      default: [{ href: expect.stringMatching(/\/paymentInfo\/default\/$/), rel: 'related' }],
      links: [{ href: expect.stringMatching(/\/paymentInfo\/$/), rel: 'self' }],
    });
    expect((await world.get(`${methods}/default`, owner)).body).toMatchObject({ accountNumber: 'XXXXXXXXXXXX1111' });
  });

  test.each([
    ['4111111111111111', 'visa', 'XXXXXXXXXXXX1111'],
    ['5555555555554444', 'mastercard', 'XXXXXXXXXXXX4444'],
    ['378282246310005', 'amex', 'XXXXXXXXXXX0005'],
    ['6011111111111117', 'discover', 'XXXXXXXXXXXX1117'],
    ['3530111333300000', 'jcb', 'XXXXXXXXXXXX0000'],
  ])('the card %s is told to be %s', async (accountNumber, creditCardType, shown) => {
    const world = await hostway();
    const added = await world.post(methods, owner, { ...newCard, accountNumber });
    expect(added).toMatchObject({ status: 201, text: '' });
    const path = new URL(String(added.headers.location)).pathname;
    expect(path).toMatch(new RegExp(`^${methods}/cc-\\d{9}$`));
    expect((await world.get(path, owner)).body).toMatchObject({ creditCardType, accountNumber: shown, default: 0 });
    expect(JSON.stringify([world.sandbox.snapshot(), world.sandbox.journal.entries({})])).not.toContain(accountNumber);
  });

  test.each([
    ['2099-4', '2099-04'],
    ['2099-04', '2099-04'],
    ['2099-11', '2099-11'],
  ])('an expiry of %s is shown as %s', async (expirationDate, shown) => {
    const world = await hostway();
    const added = await world.post(methods, owner, { ...newCard, expirationDate });
    expect((await world.get(new URL(String(added.headers.location)).pathname, owner)).body.expirationDate).toBe(shown);
  });

  test('a bank account is kept by its last four digits; of a short number nothing is shown', async () => {
    const world = await hostway();
    for (const [accountNumber, shown] of [
      ['000123456789', 'XXXXXXXX6789'],
      ['12345678', 'XXXX'],
    ] as const) {
      const added = await world.post(methods, owner, { ...bank, accountNumber });
      const path = new URL(String(added.headers.location)).pathname;
      expect(path).toMatch(/\/dd-\d{9}$/);
      expect((await world.get(path, owner)).body).toMatchObject({ paymentInfoType: 'direct_debit', accountNumber: shown, routingNumber: '564738291' });
    }
  });

  test.each([
    ['a Verizon payment', { paymentInfoType: 'vz_payment', paymentReference: '1', sessionId: '2' }, 'paymentInfoType'],
    ['a card without holder', { ...newCard, cardHolderName: undefined }, 'cardHolderName'],
    ['a card without number', { ...newCard, accountNumber: undefined }, 'accountNumber'],
    ['a card without security code', { ...newCard, verificationNumber: undefined }, 'verificationNumber'],
    ['a card without street', { ...newCard, billingAddress: {} }, 'billingAddress.street1'],
    ['a card that has expired', { ...newCard, expirationDate: '2025-12' }, 'expirationDate'],
    ['a thirteenth month', { ...newCard, expirationDate: '2099-13' }, 'expirationDate'],
    ['a card of no network', { ...newCard, accountNumber: '9999999999999999' }, 'accountNumber'],
    ['a bank account without routing number', { ...bank, routingNumber: undefined }, 'routingNumber'],
    ['a bank account without owner', { ...bank, accountOwner: undefined }, 'accountOwner'],
    ['letters in the bank account', { ...bank, accountNumber: 'DE12' }, 'accountNumber'],
  ])('refuses %s', async (_, body, field) => {
    const world = await hostway();
    const response = await world.post(methods, owner, body);
    expect(response.status).toBe(400);
    expect(Object.keys(response.body.badRequest.details)).toEqual([field]);
    expect((await world.get(methods, owner)).body.list).toHaveLength(2);
  });

  test('the first of an account is its default', async () => {
    const world = await hostway();
    const own = '/accounts/acct839326/paymentInfo';
    await world.remove(`${own}/default`, agent);
    for (const id of ['cc-100071320', 'cc-100071321']) await world.remove(`${own}/${id}`, agent);
    for (const body of [bank, newCard]) await world.post(own, agent, body);
    expect((await world.get(own, agent)).body.list).toMatchObject([{ default: 1 }, { default: 0 }]);
  });

  test.each([
    ['of another account', 'https://api.hostway.com/accounts/acct839326/paymentInfo/cc-100071320', 400],
    ['of no method', 'https://api.hostway.com/accounts/test731993/paymentInfo/cc-1', 400],
    ['that is an id only', 'cc-100069155', 400],
    ['of the default itself', 'https://api.hostway.com/accounts/test731993/paymentInfo/cc-100069155/', 204],
  ])('the link %s as the default: %s gives %i', async (_, paymentInfo, status) => {
    const world = await hostway();
    expect((await world.put(`${methods}/default`, owner, { paymentInfo })).status).toBe(status);
    expect((await world.get(`${methods}/default`, owner)).body.accountNumber).toBe('XXXXXXXXXXXX1111');
  });

  test.each([
    ['2013-09', users.reseller, 204],
    ['2014-10', users.reseller, 204],
    ['2015-07', users.reseller, 403],
    ['2015-07', users.agent, 204],
  ])('in %s %s unsets the default: %i', async (profile, basic, status) => {
    const world = await hostway({ profile });
    expect((await world.remove('/accounts/acct839326/paymentInfo/default', { basic })).status).toBe(status);
  });

  describe('whatever is done to them', () => {
    const own = '/accounts/acct839326/paymentInfo';
    type World = Awaited<ReturnType<typeof hostway>>;
    interface Listed {
      readonly default: number;
      readonly links: readonly { readonly href: string }[];
    }
    const listed = async (world: World): Promise<Listed[]> => (await world.get(own, agent)).body.list;
    const pathOf = (method: Listed | undefined) => new URL(method?.links[0]?.href ?? `http://x${own}/none`).pathname;
    /** Each step is done to one of the methods, if there is any. */
    const steps = {
      addCard: (world: World) => world.post(own, agent, newCard),
      addBank: (world: World) => world.post(own, agent, bank),
      choose: (world: World, method?: Listed) => world.put(`${own}/default`, agent, { paymentInfo: `http://x${pathOf(method)}` }),
      unset: (world: World) => world.remove(`${own}/default`, agent),
      remove: (world: World, method?: Listed) => world.remove(pathOf(method), agent),
    };
    const anyStep = fc.tuple(fc.constantFrom(...(Object.keys(steps) as (keyof typeof steps)[])), fc.nat(5));
    const removed = (method?: Listed) => (method === undefined ? 404 : method.default === 1 ? 409 : 204);

    test('an account has one default at most, and no default is ever removed', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyStep, { maxLength: 8 }), async (taken) => {
          const world = await hostway();
          for (const [name, n] of taken) {
            const before = await listed(world);
            const method = before[n];
            const { status } = await steps[name](world, method);
            if (name === 'remove') expect(status).toBe(removed(method));
            expect((await listed(world)).filter((one) => one.default === 1).length).toBeLessThanOrEqual(1);
          }
        }),
        { numRuns: 15 },
      );
    });
  });

  test('expire with their month, which is told once each, unless they are gone by then; they stay on file, the default too', async () => {
    const world = await hostway({ now: '2099-03-15T00:00:00Z' });
    const idOf = (added: { headers: Record<string, unknown> }) => String(added.headers.location).split('/').at(-1);
    const add = async (expirationDate: string) => idOf(await world.post(methods, owner, { ...newCard, expirationDate }));
    const [added, removed] = [await add('2099-3'), await add('2099-03')];
    expect((await world.remove(`${methods}/${removed}`, owner)).status).toBe(204);
    const { events } = await world.sandbox.clock.advance({ to: '2099-05-01T00:00:00Z' });
    const expired = { type: 'payment_method.expired', accountNumber: 'test731993' };
    expect(events.filter(({ type, accountNumber }) => type === expired.type && accountNumber === expired.accountNumber)).toEqual([
      expect.objectContaining({ ...expired, at: '2099-04-01T00:00:00.000Z', paymentInfoId: added, isDefault: false }),
      expect.objectContaining({ ...expired, at: '2099-05-01T00:00:00.000Z', paymentInfoId: 'cc-100069155', isDefault: true }),
    ]);
    const { body } = await world.get(methods, owner);
    expect(body.list.map((method: { default: number }) => method.default)).toEqual([0, 1, 0]);
  });
});

describe('one-time payments', () => {
  const pay = (amount: unknown) => ({ path: `${methods}/cc-100069155/payment`, body: { amount } });

  test.each([[0.01], [25], [19.99], [1e9]])('%d is paid', async (amount) => {
    const world = await hostway();
    const { path, body } = pay(amount);
    expect((await world.post(path, owner, body)).status).toBe(204);
    const { list } = (await world.get(`${account}/transactions?filterType=payment`, owner)).body;
    expect(list.at(-1)).toMatchObject({ amount, status: 'pending', date: '2026-01-01', description: 'Payment by cc-100069155' });
  });

  test.each([[0], [-1], [0.001], [25.005], ['25'], [null], [1e10]])('%j is no amount', async (amount) => {
    const world = await hostway();
    const { path, body } = pay(amount);
    expect(await world.post(path, owner, body)).toMatchObject({ status: 400, body: { badRequest: { details: { amount: expect.any(String) } } } });
  });

  test('pays open invoices when it is processed, as far as it goes', async () => {
    const world = await hostway();
    const due = async () => (await world.get(`${account}/invoices/SO-361002`, owner)).body;
    const { path, body } = pay(200);
    await world.post(path, owner, body);
    expect(await due()).toMatchObject({ status: 'invoice_open', amountDue: '239.0000' });
    await world.sandbox.clock.advance('PT1M');
    expect(await due()).toMatchObject({ status: 'invoice_open', statusName: 'Invoice Open', amountDue: '39.0000' });
    await world.post(path, owner, body);
    const { events } = await world.sandbox.clock.advance('PT1M');
    expect(events.map(({ type }) => type)).toEqual(['payment.active', 'invoice.paid']);
    expect(await due()).toMatchObject({ status: 'invoice_paid', statusName: 'Invoice Paid', amount: '239.0000', amountDue: '0.0000' });
  });

  test('are for owners and sales agents, and not by a card that expires meanwhile', async () => {
    const world = await hostway({ now: '2099-04-30T23:59:59Z' });
    const { path, body } = pay(5);
    expect((await world.post(path, { basic: users.clerk }, body)).status).toBe(403);
    expect((await world.post(path, agent, body)).status).toBe(204);
    await world.sandbox.clock.advance('PT1S');
    expect(await world.post(path, owner, body)).toMatchObject({ status: 409, body: { conflict: { message: 'The credit card has expired' } } });
    expect(why(world)).toMatchObject([{ rule: 'expired' }]);
  });

  test.each(['expired', 'creditLimit', 'declined'])('fail on demand: %s', async (example) => {
    const world = await hostway();
    world.sandbox.faults.add({ match: { operation: 'hostway/makePayment' }, times: 1, effect: { status: 409, example } });
    const { path, body } = pay(5);
    expect((await world.post(path, owner, body)).status).toBe(409);
    expect((await world.post(path, owner, body)).status).toBe(204);
  });
});

describe('transactions of an account', () => {
  const list = async (query: string) => (await (await hostway()).get(`${account}/transactions${query}`, owner)).body.list as { type: string; amount: number }[];

  test('have numbers for amounts, and links for specifications', async () => {
    expect((await list(''))[1]).toEqual({
      startDate: '2011-04-19',
      endDate: '2011-07-18',
      amount: 923.72,
      description: 'Recurring fee',
      currency: 'USD',
      date: '2011-04-19',
      productSpecification: expect.stringMatching(/\/productSpecifications\/core.plangroup.dedserver.plan4$/),
      serviceNumber: '',
      type: 'charge',
      number: 100000002,
      status: 'active',
    });
  });

  test.each([
    ['?filterType=payment', [1023.72, 1113.75]],
    ['?filterType=tax', []],
    ['?sortField=amount', [100, 100, 239, 923.72, 1023.72, 1113.75, 1213.75]],
    ['?sortField=amount&sortOrder=desc', [1213.75, 1113.75, 1023.72, 923.72, 239, 100, 100]],
    ['?sortField=type&sortOrder=desc', [1023.72, 1113.75, 100, 100, 923.72, 1213.75, 239]],
    ['?page=2&pageSize=3', [1213.75, 100, 1113.75]],
  ])('%s', async (query, amounts) => {
    expect((await list(query)).map(({ amount }) => amount)).toEqual(amounts);
  });

  test.each(['?filterType=gift', '?sortField=date', '?sortOrder=up', '?page=2'])('%s: 400', async (query) => {
    const world = await hostway();
    expect((await world.get(`${account}/transactions${query}`, owner)).status).toBe(400);
  });
});

describe('invoices', () => {
  test('are listed as in the documented example', async () => {
    const world = await hostway();
    const { body } = await world.get(`${account}/invoices?page=1&pageSize=3`, owner);
    expect(body.list[0]).toEqual({
      status: 'invoice_paid',
      currency: 'USD',
      amount: '1023.7200',
      amountDue: '0.0000',
      description: 'Invoice #SO-360704',
      date: '2011-04-19',
      statusName: 'Invoice Paid',
      invoiceNumber: 'SO-360704',
    });
    expect(body.links).toEqual([{ href: expect.stringMatching(/\/invoices\?page=1&pageSize=3$/), rel: 'self' }]);
  });

  test.each([
    ['?filterStatus=invoice_open', ['SO-361002']],
    ['?filterStatus=invoice_paid&page=2&pageSize=1', ['123456']],
    ['?filterStatus=lost', []],
  ])('%s: %s', async (query, numbers) => {
    const world = await hostway();
    const { list } = (await world.get(`${account}/invoices${query}`, owner)).body;
    expect(list.map(({ invoiceNumber }: { invoiceNumber: string }) => invoiceNumber)).toEqual(numbers);
  });

  test.each([
    [undefined, /^application\/json; charset=utf-8$/i],
    ['application/json', /^application\/json/],
    ['*/*', /^application\/json/],
    ['application/pdf, application/json', /^application\/json/],
    ['application/pdf', /^application\/pdf$/],
  ])('Accept: %s', async (accept, type) => {
    const world = await hostway();
    const request = world.get(`${account}/invoices/123456`, owner);
    if (accept !== undefined) request.set('Accept', accept);
    expect((await request).headers['content-type']).toMatch(type);
  });

  test('are printed with all that stands on them', async () => {
    const world = await hostway();
    const { body } = await world.get(`${account}/invoices/123456`, owner).set('Accept', 'application/pdf').responseType('blob');
    const text = (body as Buffer).toString('latin1');
    expect(text).toMatch(/^%PDF-1\.4\n.*%%EOF\n$/s);
    for (const shown of ['Invoice #123456', 'test731993', 'Invoice Paid', 'Loyalty discount', '1213.75', '1113.75']) expect(text).toContain(shown);
  });

  test.each(['/invoices/SO-1', '/invoices/SO-1/transactions'])('%s: 404', async (path) => {
    const world = await hostway();
    expect((await world.get(`${account}${path}`, owner)).status).toBe(404);
    expect((await world.get('/accounts/acct839326/invoices/123456', agent)).status).toBe(404);
  });

  test.each([
    ['', ['1213.75', '100.00', '1113.75']],
    ['?filterType=discount', ['100.00']],
    ['?sortField=amount', ['100.00', '1113.75', '1213.75']],
    ['?sortField=to&sortOrder=desc', ['1213.75', '100.00', '1113.75']],
    ['?filterFrom=2011-11-10&filterTo=2011-11-10', ['1213.75', '100.00', '1113.75']],
    ['?filterFrom=2011-11-11', []],
    ['?filterTo=2011-11-09', []],
    ['?page=2&pageSize=2', ['1113.75']],
  ])('transactions of one, their amounts text: %s', async (query, amounts) => {
    const world = await hostway();
    const { list } = (await world.get(`${account}/invoices/123456/transactions${query}`, owner)).body;
    expect(list.map(({ amount }: { amount: string }) => amount)).toEqual(amounts);
  });

  test.each(['?filterType=payment', '?sortField=type', '?filterFrom=yesterday'])('transactions of one %s: 400', async (query) => {
    const world = await hostway();
    expect((await world.get(`${account}/invoices/123456/transactions${query}`, owner)).status).toBe(400);
  });
});
