import type { Entry, Violation } from '../../src/index.js';
import type { Call } from '../support/fuzz-calls.js';
import type { Operation } from '../support/fuzz-contracts.js';
import type { Complaint } from './prism.js';

/** A request that one of the two takes and the other refuses. */
export interface Difference {
  readonly operation: Operation;
  readonly call: Call;
  readonly entry: Entry;
}

interface Explanation {
  readonly why: string;
  /** A call that shows it: the operation (and the profile, where it is not the first), and what is done to the call that its examples make. */
  readonly shown: readonly [operation: string, change: Partial<Call>];
}

/** Prism refuses, Paystub takes it (or refuses for another reason). */
interface PrismRefuses extends Explanation {
  readonly refusedByPrism: (complaint: Complaint, difference: Difference) => boolean;
}

/** Paystub refuses, Prism takes it. */
interface PaystubRefuses extends Explanation {
  readonly refusedByPaystub: (violation: Violation, difference: Difference) => boolean;
}

const bearer = { Authorization: 'Bearer demo-client-credentials-token' };
const json = { 'Content-Type': 'application/json' };
const form = { 'Content-Type': 'application/x-www-form-urlencoded' };

const isTwice = ({ headers, body = '' }: Call, field: string): boolean =>
  headers['Content-Type'] === form['Content-Type'] ? new URLSearchParams(body).getAll(field).length > 1 : body.split(`name="${field}"`).length > 2;

/** Every known difference between the two verdicts, and why it stands. One that no longer shows fails the test. */
export const differences: readonly (PrismRefuses | PaystubRefuses)[] = [
  {
    why: 'An operation that takes no body ignores one (RFC 9110, 9.3.1): clients send `{}` with GET and DELETE. Prism refuses with 415.',
    shown: ['elastic-path/listDunningRules', { body: '{}' }],
    refusedByPrism: ({ rule, message }) => rule === '415' && message.startsWith('No supported content types'),
  },
  {
    why: 'A slash at the end leads to the same operation: clients that join addresses put one there. Prism knows no such path.',
    shown: ['elastic-path/listDunningRules', { path: '/v2/subscriptions/dunning-rules/' }],
    refusedByPrism: ({ rule }, { call }) => rule === 'route' && /\/(\?|$)/.test(call.path),
  },
  {
    why: 'An order or an organization that is not there, or no longer open, is refused before the body is looked at. Prism knows none.',
    shown: ['hostway/setOrderPaymentInfo', { path: '/orders/none/account/paymentInfo', body: '{}' }],
    refusedByPrism: (_, { entry }) => /^(hostway|vmware-cpn)\//.test(entry.operation ?? '') && [404, 405].includes(entry.response?.status ?? 0),
  },
  {
    why: 'Who may not do this is told so before the body is looked at. Prism knows no permissions.',
    shown: ['hostway/setOrderPaymentInfo', { headers: { ...json, Cookie: 'OwnerId=00000000-0000-0000-0000-000000000000' }, body: '{}' }],
    refusedByPrism: (_, { entry }) => [401, 403].includes(entry.response?.status ?? 0),
  },
  {
    why: 'Where no credential is required, what stands in Authorization does not matter. Prism takes the alternative "none" for: no such header.',
    shown: ['hostway/createOrder', { headers: { ...json, Authorization: 'Basic !!!' } }],
    refusedByPrism: ({ rule }, { operation, call }) => rule === '401' && operation.isOpen && 'Authorization' in call.headers,
  },
  {
    why: 'Without a body its Content-Type says nothing. One that cannot be parsed makes Prism throw.',
    shown: ['elastic-path/getDunningRule', { headers: { ...bearer, 'Content-Type': 'text' } }],
    refusedByPrism: ({ rule }, { operation, call }) => rule === 'throws' && (!operation.body || !call.body),
  },
  {
    why: 'A byte order mark in front of JSON is passed over (RFC 8259, 8.1). Prism’s server cannot parse it.',
    shown: ['vmware-cpn/createAccessToken', { body: '\ufeff{}' }],
    refusedByPrism: ({ rule }, { call }) => rule === 'json' && call.body?.startsWith('\ufeff') === true,
  },
  {
    why: 'A percent sign that begins no UTF-8 escape is no text at all. Prism reads a replacement character and goes on.',
    shown: ['elastic-path/listOfferings', { path: '/v2/subscriptions/offerings?a=%ff' }],
    refusedByPaystub: ({ rule }) => rule === 'encoding',
  },
  {
    why: 'A number is written as JSON writes it. Prism’s coercion takes 0x10 and 1e3 for integers, and a text of nothing but blanks.',
    shown: ['elastic-path/listSchedules', { path: '/v2/subscriptions/schedules?page%5Boffset%5D=0x10' }],
    refusedByPaystub: ({ rule, request }) => rule === 'type' && request.startsWith('/query/'),
  },
  {
    why: 'Credentials that begin `expired` or `forbidden` are refused on purpose, so that a tester can ask for 401 and 403. Prism looks at their form alone.',
    shown: ['f5-xc/swapPaymentMethodRole', { headers: { ...json, Authorization: 'APIToken expired-1' } }],
    refusedByPaystub: ({ rule, message }) => rule === 'credential' && /has expired|may not do this/.test(message),
  },
  {
    why: 'The body `null` is a body, and none that the contract takes. Prism takes it for no body.',
    shown: ['f5-xc/swapPaymentMethodRole (wire)', { body: 'null' }],
    refusedByPaystub: ({ request }, { call }) => request === '/body' && call.body === 'null',
  },
  {
    why: 'A member called __proto__ is refused wherever it stands: no contract has one, and code that copies it is easily fooled. Prism takes it where other members are taken.',
    shown: ['vmware-cpn/createAccessToken', { body: '{"refreshToken":"any","__proto__":{}}' }],
    refusedByPaystub: ({ request, message }) => request === '/body' && message.includes('__proto__'),
  },
  {
    why: 'A field of a form that comes twice is a list, and no text. Prism keeps the last.',
    shown: ['elastic-path/createAnAccessToken', { body: 'grant_type=implicit&client_id=a&client_id=b' }],
    refusedByPaystub: ({ rule, request }, { call }) => rule === 'type' && isTwice(call, request.replace('/body/', '')),
  },
  {
    why: 'Members that belong together are asked for together (`dependentRequired`, JSON Schema 2020-12). Prism reads schemas by draft 7, which does not know that.',
    shown: ['hostway/changeAccountUser', { body: '{"securityQuestion":"first_pet"}' }],
    refusedByPaystub: ({ rule }) => rule === 'dependentRequired' || rule === 'dependencies',
  },
  {
    why: 'A parameter that is there and empty is held against its schema. Prism takes an empty one of a list of values for none.',
    shown: ['hostway/listTransactions', { path: '/accounts/test731993/transactions?sortField=' }],
    refusedByPaystub: ({ rule, request }, { call }) =>
      rule === 'enum' && call.path.includes(`${request.replace('/query/', '')}=&`.slice(0, -1)) && /=(&|$)/.test(call.path),
  },
  {
    why: 'Where the contract documents 406, a caller that takes none of the types is told so. Prism negotiates after it has validated.',
    shown: ['vmware-cpn/getPaymentMethods', { headers: { 'csp-auth-token': 'any', Accept: 'text' } }],
    refusedByPaystub: ({ rule }) => rule === 'accept',
  },
];
