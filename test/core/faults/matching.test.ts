import { afterAll, describe, expect, test } from 'vitest';
import type { FaultInput, OperationName } from '../../../src/index.js';
import { type Call, exampleCall, send } from '../../support/fuzz-calls.js';
import { named, operations } from '../../support/fuzz-contracts.js';
import { newWorld } from '../../support/fuzz-world.js';

const world = await newWorld();
afterAll(world.close);

type Match = NonNullable<FaultInput<OperationName>['match']>;

/** Which of the calls a fault with this match strikes, each in a sandbox of its own. */
const strikes = (match: Match, calls: readonly Call[]): Promise<readonly boolean[]> =>
  Promise.all(
    calls.map(async (call) => {
      const sandbox = world.sandbox();
      sandbox.faults.add({ match, effect: { status: 500 } } as never);
      return (await send(`${world.url}/@${sandbox.id}`, call)).header('x-paystub-source') === 'fault';
    }),
  );

const update = exampleCall(named('elastic-path/updateDunningRule'));
const [list, get] = [exampleCall(named('elastic-path/listDunningRules')), exampleCall(named('elastic-path/getDunningRule'))];
const [order, account, payment] = ['getOrder', 'getOrderAccount', 'getOrderPaymentInfo'].map((name) => exampleCall(named(`hostway/${name}`))) as [
  Call,
  Call,
  Call,
];
const setPayment = exampleCall(named('hostway/setOrderPaymentInfo'));
const transition = exampleCall(named('f5-xc/initiatePlanTransition'));

const withBody = (call: Call, change: object): Call => ({ ...call, body: JSON.stringify({ ...JSON.parse(call.body ?? '{}'), ...change }) });
const withAttributes = (attributes: object): Call => withBody(update, { data: { ...JSON.parse(update.body ?? '').data, attributes } });
const withHeader = (call: Call, name: string, value: string): Call => ({ ...call, headers: { ...call.headers, [name]: value } });
const withPath = (call: Call, path: string): Call => ({ ...call, path });

test('an empty match strikes every operation of every vendor', async () => {
  expect(await strikes({}, operations.map(exampleCall))).toEqual(operations.map(() => true));
});

describe('an operation', () => {
  test('is struck by the fault that names it, and by none of those that name another', async () => {
    const sandbox = world.sandbox();
    const faults = new Map(
      operations.map(({ name }) => [name, sandbox.faults.add({ match: { operation: name as OperationName }, effect: { status: 500 as never } }).id]),
    );
    for (const operation of operations) await send(`${world.url}/@${sandbox.id}`, exampleCall(operation));
    const struck = sandbox.journal.entries().map(({ operation, fault }) => [operation, fault] as const);
    expect(new Map(struck)).toEqual(faults);
  });

  const known = operations.flatMap((operation) => (operation.vendorId === undefined ? [] : [[operation.vendorId, operation] as const]));
  test.each(known)("may be called by the vendor's own id: %s", async (id, operation) => {
    const sandbox = world.sandbox();
    const fault = sandbox.faults.add({ match: { operation: `${operation.contract.vendor}/${id}` as OperationName }, effect: { status: 500 as never } });
    expect(fault.match.operation).toBe(operation.name);
  });
});

describe('a match', () => {
  test.each<[title: string, match: Match, struck: readonly Call[], spared: readonly Call[]]>([
    ['by method', { method: 'PUT' }, [update, setPayment], [list, get, order]],
    ['by method, in any case', { method: 'put' }, [update], [get]],
    ['by path', { path: '/v2/subscriptions/dunning-rules' }, [list], [get, update]],
    ['by path, * for one segment', { path: '/orders/*/account' }, [account], [order, payment]],
    ['by path, * for a part of one', { path: '/v2/subscriptions/dunning-*/00000000-*' }, [get, update], [list]],
    ['by path, ** for any number', { path: '/orders/**' }, [order, account, payment], [list]],
    ['by path, from anywhere', { path: '**/account' }, [account], [payment, get]],
    ['by path, a dot is a dot', { path: '/v2.subscriptions/dunning-rules' }, [], [list]],
    ['by path, which may end in a slash', { path: '/orders/*/account' }, [withPath(account, `${account.path}/`)], []],
    ['by path, whatever stands in front', { path: '/orders/*/account' }, [withPath(account, `/hostway${account.path}`)], []],
    [
      'by path, the base of a server too',
      { path: '/api/web/namespaces/*/billing/plan_transition' },
      [withPath(transition, `/api/v1/api/production/us-east-1/namespaces/default${transition.path}`)],
      [],
    ],
    ['by header', { header: { 'x-tenant': 'a' } }, [withHeader(get, 'x-tenant', 'a')], [withHeader(get, 'x-tenant', 'b'), get]],
    ['by header, in any case', { header: { 'X-Tenant': 'a' } }, [withHeader(get, 'x-TENANT', 'a')], [get]],
    [
      'by query',
      { query: { 'page[limit]': '5' } },
      [withPath(list, `${list.path}?page%5Blimit%5D=5`), withPath(list, `${list.path}?a=1&page[limit]=5`)],
      [withPath(list, `${list.path}?page[limit]=6`), list],
    ],
    [
      'by a text in the body',
      { body: { '/data/attributes/action': 'close' } },
      [withAttributes({ action: 'close' })],
      [withAttributes({ action: 'none' }), withAttributes({}), get],
    ],
    [
      'by a number in the body, which is no text',
      { body: { '/data/attributes/payment_retries_limit': 5 } },
      [withAttributes({ payment_retries_limit: 5 })],
      [withAttributes({ payment_retries_limit: 6 })],
    ],
    [
      'by null in the body, which is not nothing',
      { body: { '/data/attributes/payment_retry_unit': null } },
      [withAttributes({ payment_retry_unit: null })],
      [withAttributes({})],
    ],
    [
      'by an object in the body, members in any order',
      { body: { '/data/attributes': { default: false, action: 'none' } } },
      [withAttributes({ action: 'none', default: false })],
      [withAttributes({ action: 'none' })],
    ],
    ['by an item of a list in the body', { body: { '/list/1': 'b' } }, [withBody(update, { list: ['a', 'b'] })], [withBody(update, { list: ['b'] })]],
    ['by a member with a slash and a tilde', { body: { '/a~1b~0c': 1 } }, [withBody(update, { 'a/b~c': 1 })], [withBody(update, { a: { 'b~c': 1 } })]],
    ['by what every object has, which is no member', { body: { '/constructor/name': 'Object' } }, [], [update]],
    [
      'by the last digits of a card, which is all that is known of it',
      { body: { '/accountNumber': '4111111111111111' } },
      [setPayment],
      [withBody(setPayment, { accountNumber: '4000000000000002' })],
    ],
    [
      'by all that it names',
      { method: 'PUT', header: { a: '1' }, query: { b: '2' } },
      [withHeader(withPath(update, `${update.path}?b=2`), 'a', '1')],
      [withHeader(update, 'a', '1'), withPath(update, `${update.path}?b=2`), update],
    ],
  ])('%s', async (_, match, struck, spared) => {
    expect(await strikes(match, [...struck, ...spared])).toEqual([...struck.map(() => true), ...spared.map(() => false)]);
  });

  test('is asked in order of arming, whatever it names', async () => {
    const sandbox = world.sandbox();
    const call = withHeader(withHeader(get, 'x-a', '1'), 'x-b', '2');
    const operation = 'elastic-path/getDunningRule' as const;
    const matches: readonly Match[] = [
      { header: { 'x-a': '1' } },
      { operation },
      {},
      { header: { 'X-B': '2' } },
      { operation, header: { 'x-a': '1' } },
      { path: get.path },
    ];
    const armed = matches.map((match) => sandbox.faults.add({ match, times: 1, effect: { status: 500 } } as never).id);
    for (const _ of armed) await send(`${world.url}/@${sandbox.id}`, call);
    expect(sandbox.journal.entries().map(({ fault }) => fault)).toEqual(armed.reverse());
  });

  test('keeps no card number', async () => {
    const sandbox = world.sandbox();
    sandbox.faults.add({ match: { body: { '/accountNumber': '4111111111111111' } }, effect: { status: 500, body: { card: '4111 1111 1111 1111' } } } as never);
    expect(JSON.stringify([sandbox.snapshot(), sandbox.faults.list()])).not.toMatch(/4111[ 1]{8}/);
  });
});
