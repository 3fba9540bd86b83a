// A client whose run is recorded: makes the calls that its words name.
const base = process.env.PAYSTUB_URL;
const json = { 'Content-Type': 'application/json' };
const rule = '/v2/subscriptions/dunning-rules/00000000-0000-0000-0000-000000000000';
const order = '/orders/0000013ad6dd95746a399f90000a71384bf242cf';
const card = {
  paymentInfoType: 'credit_card',
  accountNumber: '4111111111111111',
  cardHolderName: 'John Smith',
  creditCardType: 'visa',
  expirationDate: '2099-12',
  verificationNumber: '987',
  billingAddress: { city: 'Chicago', countryCode: 'US', postalCode: '60606', stateOrProvince: 'IL', street1: '100 N Riverside' },
};
let token = 'any';
let snapshot;

const call = (method, path, body, headers = {}) =>
  fetch(base + path, { method, headers: { ...json, ...headers }, ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }) });
const bearer = () => ({ Authorization: `Bearer ${token}` });
const owner = { Cookie: 'OwnerId=b0d6352a-f66a-476d-8e1d-2f3f9dea5c49' };
const change = (payment_retries_limit, at = '') =>
  call('PUT', at + rule, { data: { id: rule.split('/').pop(), type: 'subscription_dunning_rule', attributes: { payment_retries_limit } } }, bearer());
const control = (method, path, body) => call(method, `/_paystub/sandboxes/default${path}`, body);

const steps = {
  read: () => call('GET', rule, undefined, bearer()),
  change: () => change(3),
  break: () => change(-3),
  strange: () => call('GET', '/v2/nowhere'),
  pay: () => call('PUT', `${order}/account/paymentInfo`, card, owner),
  payBadly: () => call('PUT', `${order}/account/paymentInfo`, { ...card, expirationDate: 'never' }, owner),
  fault: () => control('POST', '/faults', { match: { method: 'GET' }, times: 1, effect: { status: 500 } }),
  hold: () => control('POST', '/faults', { match: { method: 'DELETE' }, times: 1, effect: { delay: 'PT0.01S' } }),
  stub: () => control('POST', '/stubs', { match: { operation: 'elastic-path/getDunningRule' }, response: { status: 404 }, unchecked: true }),
  workers: () => Promise.all(['/@worker-1', '/@worker-2'].flatMap((at) => [change(1, at), change(2, at)])).then(() => undefined),
  advance: () => control('POST', '/clock/advance', { by: 'P40D' }),
  async token() {
    const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: 'very-secret-client', client_secret: 'very-secret-client-key' });
    const response = await call('POST', '/oauth/access_token', form.toString(), { 'Content-Type': 'application/x-www-form-urlencoded' });
    const { access_token } = await response.json();
    if (access_token) token = access_token;
  },
  reset: () => control('POST', '/reset'),
  fork: () => control('POST', '/fork', { id: 'other' }),
  forked: () => change(5, '/@other'),
  async snapshot() {
    snapshot = await (await control('GET', '/snapshot')).text();
  },
  putBack: () => control('PUT', '/snapshot', snapshot),
  drop: () => call('DELETE', '/_paystub/sandboxes/other'),
};

for (const word of process.argv.slice(2)) await (await steps[word]())?.arrayBuffer?.();
