import supertest from 'supertest';
import { createSimulator } from '../../../src/index.js';

/** The orders of the `demo` fixtures, each with the cookie value that owns it. */
export const demo = {
  complete: { id: '0000013ad6dd95746a399f90000a71384bf242cf', owner: 'b0d6352a-f66a-476d-8e1d-2f3f9dea5c49' },
  withoutPayment: { id: '0000013ca61880fbfc068b33000a02c9d8ef861c', owner: '948ce0d4-7cf0-43b6-88a5-2b3f1331b689' },
  withoutAccount: { id: '0000013f7ba247005d0c1f4e000b93a6e2714c08', owner: '3c1b7e52-90a4-4d6f-8b27-51e0c9f4a613' },
  submitted: { id: '00000140a01a1a80c94e7b21000c58d3016fa9b7', owner: '7f2a4d18-6be3-49c5-a07d-e8d1b3529c46' },
  ofReseller: { id: '00000140ddbdadca13f7a085000d46e29cb85d60', owner: 'e5904b6c-21d7-4fa8-93be-0a7c68f2d135' },
  unknown: { id: '0000013ad6dd95746a399f90000a71384bf242ff', owner: 'b0d6352a-f66a-476d-8e1d-2f3f9dea5c49' },
};

export type DemoOrder = keyof typeof demo;

/** The card body as the page prints it; it expired with August 2012. */
export const documentedCard = {
  paymentInfoType: 'credit_card',
  accountNumber: '4111111111111111',
  cardHolderName: 'John Smith',
  creditCardType: 'visa',
  expirationDate: '2012-08',
  verificationNumber: '123',
  billingAddress: { city: 'Chicago', countryCode: 'US', postalCode: '60606', stateOrProvince: 'IL', street1: '100 N Riverside', street2: '' },
};

/** The same card with a date that has not passed. */
export const card = { ...documentedCard, expirationDate: '2099-12' };

/** The Verizon body as the page prints it, with its trailing comma. */
export const verizonAsPrinted = `{
  "paymentInfoType": "vz_payment",
  "paymentReference": "123432429034",
  "sessionId": "23432434244",
}`;

export const verizon = { paymentInfoType: 'vz_payment', paymentReference: '123432429034', sessionId: '23432434244' };

export const unauthorizedText = `401 Unauthorized

This server could not verify that you are authorized to access the document you requested. Either you supplied the wrong credentials (e.g., bad password), or your browser does not understand how to supply the credentials required.`;

interface WorldOptions {
  readonly profile?: string;
  readonly now?: string;
  readonly auth?: 'lenient' | 'strict';
  readonly fixtures?: string;
}

/** How a call identifies itself. */
export interface Caller {
  readonly owner?: string;
  /** `user:password` */
  readonly basic?: string;
}

const contentType = 'application/json; charset=UTF-8';

/** One for all tests of a file: reading the specs takes longer than most tests. */
const simulator = await createSimulator({ seed: 1 });
let made = 0;

/** A sandbox of its own, and the calls of a Hostway client in it. */
export async function hostway({ profile = '2013-09', now = '2026-01-01T00:00:00Z', ...more }: WorldOptions = {}) {
  const sandbox = simulator.sandbox(`world-${++made}`, { profiles: { hostway: profile }, now, ...more });
  const asked = (method: 'get' | 'put' | 'post' | 'delete', path: string, { owner, basic }: Caller) => {
    const request = supertest(sandbox.app)[method](path);
    if (owner !== undefined) request.set('Cookie', `OwnerId=${owner}; Path=/`);
    if (basic !== undefined) request.set('Authorization', `Basic ${Buffer.from(basic).toString('base64')}`);
    return request;
  };
  const sent = (method: 'put' | 'post', path: string, caller: Caller, body: unknown) =>
    asked(method, path, caller)
      .set('Content-Type', contentType)
      .send(typeof body === 'string' ? body : JSON.stringify(body));
  return {
    simulator,
    sandbox,
    get: (path: string, caller: Caller = {}) => asked('get', path, caller),
    remove: (path: string, caller: Caller = {}) => asked('delete', path, caller),
    put: (path: string, caller: Caller, body: unknown) => sent('put', path, caller, body),
    post: (path: string, caller: Caller, body: unknown) => sent('post', path, caller, body),
    /** Raw: no Content-Type unless `type` is given. */
    raw: (method: 'put' | 'post', path: string, caller: Caller, body: string, type?: string) => {
      const request = asked(method, path, caller);
      return type === undefined ? request.unset('Content-Type').send(body) : request.set('Content-Type', type).send(body);
    },
  };
}

export const orderPath = (order: DemoOrder) => `/orders/${demo[order].id}`;
export const accountPath = (order: DemoOrder) => `${orderPath(order)}/account`;
export const paymentPath = (order: DemoOrder) => `${accountPath(order)}/paymentInfo`;

/** The violations that the journal holds of the last call. */
export const why = ({ sandbox }: Awaited<ReturnType<typeof hostway>>) => sandbox.journal.entries({})[0]?.why ?? [];

/** Users of the demo world, as Basic has them. */
export const users = {
  owner: 'owner1:Ownerpass1',
  clerk: 'clerk1:Clerkpass1',
  reseller: 'owner2:Ownerpass2',
  stranger: 'other1:Otherpass1',
  agent: 'sales1:Salespass1',
};

export const newAccount = { currency: 'USD', language: 'en-US' };

/** The contact of the page. */
export const contact = {
  name: { firstName: 'John', middleName: '', lastName: 'Smith', company: 'Widget Corp.' },
  address: { street1: '100 Main St.', street2: '', city: 'Chicago', stateOrProvince: 'IL', postalCode: '60001', countryCode: 'US' },
  contactMedia: { phone1: '555-555-5501', phone2: '', fax: '', email1: 'test@test.com', email1Format: 'html', email2: '', email2Format: 'text' },
};

export const contactTypes = ['regular', 'billing', 'administrator', 'technical'] as const;

/** An offering's address, as the documents write it. */
export const offering = (name: string) => `https://api.hostway.com/productSpecifications/${name.replace('/', '/offerings/')}`;

export const server = { offering: offering('core.plangroup.dedserver.plan4/USD-1') };
export const service = { name: 'test123.com', serviceSpecification: 'https://api.hostway.com/serviceSpecifications/core.dedserver', billingCycle: 1 };

/** The cookie value that a reply hands out. */
export const ownerIn = ({ headers }: { headers: Record<string, unknown> }): string => /OwnerId=([^;]+)/.exec(String(headers['set-cookie']))?.[1] ?? '';

type World = Awaited<ReturnType<typeof hostway>>;

/** Opens an order; where it is, and who owns it. */
export async function opened(world: World, owner?: string) {
  const created = await world.post('/orders', owner === undefined ? {} : { owner }, {});
  if (created.status !== 201) throw new Error(`not opened: ${created.text}`);
  return { id: String(created.body.orderId), order: `/orders/${created.body.orderId}`, caller: { owner: ownerIn(created) } };
}

/** An order with all that it takes to be submitted, and how its calls went. */
export async function wholeOrder(world: World, { user = 'mytestuser1', paymentInfo = card as object, account = newAccount as object } = {}) {
  const { id, order, caller } = await opened(world);
  const calls = [await world.put(`${order}/account`, caller, account)];
  for (const type of contactTypes) calls.push(await world.put(`${order}/account/contactInfo/${type}`, caller, contact));
  calls.push(await world.put(`${order}/account/user`, caller, { userName: user, password: 'Mytestpass1' }));
  const added = await world.post(`${order}/account/products`, caller, server);
  const product = new URL(String(added.headers.location)).pathname.replace(/\/$/, '');
  calls.push(added, await world.post(`${product}/services`, caller, service), await world.put(`${order}/account/paymentInfo`, caller, paymentInfo));
  return { id, order, caller, product, statuses: calls.map(({ status }) => status) };
}

/** Submits an order and lets the processing pass; the number of the account that comes of it. */
export async function completed(world: World, { id, order, caller }: { id: string; order: string; caller: Caller }): Promise<string> {
  const submitted = await world.post(`${order}/action`, caller, { action: 'submit' });
  if (submitted.status !== 202) throw new Error(`not submitted: ${submitted.text}`);
  const { events } = await world.sandbox.clock.advance('PT1M');
  const done = events.find((event) => event.type === 'order.completed' && event.orderId === id);
  return String(done?.accountNumber);
}
