import { afterAll, describe, expect, test } from 'vitest';
import type { OperationName, Sandbox } from '../../../src/index.js';
import { type Call, exampleCall, send } from '../../support/fuzz-calls.js';
import { named } from '../../support/fuzz-contracts.js';
import { exchange, http } from '../../support/fuzz-socket.js';
import { newWorld } from '../../support/fuzz-world.js';
import { vendorRecords } from '../../support/world-bytes.js';

const world = await newWorld();
afterAll(world.close);

const call = (name: OperationName): Call => exampleCall(named(name));
const at = (sandbox: Sandbox) => `${world.url}/@${sandbox.id}`;

/** The first call is held when its work is done and not yet applied; the second goes through; then the first is let go. */
async function overlapped(operation: OperationName, first: Call, second: Call, committed = false) {
  const sandbox = world.sandbox();
  sandbox.faults.add({ match: { operation }, times: 1, committed, effect: { hold: 'overlap' } });
  const held = send(at(sandbox), first);
  await sandbox.faults.held('overlap');
  const through = await send(at(sandbox), second);
  const released = sandbox.faults.release('overlap');
  return { sandbox, released, through, held: await held };
}

const update = (changes: object): Call => {
  const example = call('elastic-path/updateDunningRule');
  const body = JSON.parse(example.body ?? '');
  return { ...example, body: JSON.stringify({ data: { ...body.data, attributes: changes } }) };
};

const swapTo = (name: string): Call => {
  const example = call('f5-xc/swapPaymentMethodRole');
  return { ...example, path: example.path.replace('namespaces/example', 'namespaces/system').replace(/(payment_methods?)\/[^/]+/, `$1/${name}`) };
};

describe('two calls that overlap', () => {
  test('two updates of one record: the second is applied, the first meets the documented 409 in the words of the vendor, and changes nothing', async () => {
    const { held, through, sandbox, released } = await overlapped('elastic-path/updateDunningRule', update({ action: 'close' }), update({ action: 'pause' }));
    expect([released, through.status, held.status, held.header('x-paystub-source')]).toEqual([1, 200, 409, 'handler']);
    expect(JSON.parse(held.text)).toMatchObject({ errors: [{ status: '409' }] });
    const { text } = await send(at(sandbox), call('elastic-path/getDunningRule'));
    expect(JSON.parse(text).data.attributes.action).toBe('pause');
    expect(sandbox.journal.entries({ status: 409 })).toMatchObject([{ fault: 'f1', committed: false }]);
  });

  test('two role swaps: one is done, the other meets 409', async () => {
    const { held, through, sandbox } = await overlapped('f5-xc/swapPaymentMethodRole', swapTo('payment-method-2'), swapTo('payment-method-3'));
    expect([through.status, held.status]).toEqual([200, 409]);
    expect(sandbox.journal.entries({ operation: 'f5-xc/swapPaymentMethodRole' }).map(({ committed }) => committed)).toEqual([false, true]);
  });

  test('updates of different records do not meet', async () => {
    const { held, through } = await overlapped('elastic-path/updateDunningRule', update({ action: 'close' }), call('f5-xc/swapPaymentMethodRole'));
    expect([through.status, held.status]).toEqual([200, 200]);
  });

  test("two creations meet in Paystub's counters only: the first comes after the second, with an id of its own", async () => {
    const create = call('elastic-path/createDunningRule');
    const { held, through } = await overlapped('elastic-path/createDunningRule', create, create);
    expect([through.status, held.status]).toEqual([201, 201]);
    expect(JSON.parse(held.text).data.id).not.toBe(JSON.parse(through.text).data.id);
  });

  test('with committed the first is applied before it is held: no conflict, and the reply comes late', async () => {
    const { held, through, sandbox } = await overlapped('elastic-path/updateDunningRule', update({ action: 'close' }), update({ action: 'pause' }), true);
    expect([through.status, held.status]).toEqual([200, 200]);
    const [second, first] = sandbox.journal.entries();
    expect([first?.fault, second?.fault, JSON.parse(held.text).data.attributes.action]).toEqual(['f1', undefined, 'close']);
  });

  test('a hold may stand beside another effect: held, and then lost', async () => {
    const sandbox = world.sandbox();
    const before = vendorRecords(sandbox);
    sandbox.faults.add({ effect: { hold: 'late', connection: 'reset' } });
    const lost = send(at(sandbox), call('f5-xc/createPaymentMethod'));
    const rejected = expect(lost).rejects.toMatchObject({ code: 'ECONNRESET' });
    await sandbox.faults.held('late');
    sandbox.faults.release('late');
    await rejected;
    expect(vendorRecords(sandbox)).toBe(before);
  });
});

describe('a barrier', () => {
  const operation = 'elastic-path/getDunningRule' as const;
  const control = async (sandbox: Sandbox, method: string, path = '') => {
    const { status, text } = await exchange(world.url, http(`${method} /_paystub/sandboxes/${sandbox.id}/faults${path}`));
    return { status, body: text && JSON.parse(text) };
  };

  test('is listed, releases those that wait, and holds those that come later', async () => {
    const sandbox = world.sandbox();
    sandbox.faults.add({ match: { operation }, effect: { hold: 'gate' } });
    expect((await control(sandbox, 'GET', '/holds')).body).toEqual({ holds: [{ name: 'gate', calls: 0 }] });
    const waiting = [send(at(sandbox), call(operation)), send(at(sandbox), call(operation))];
    await sandbox.faults.held('gate', 2);
    expect((await control(sandbox, 'GET', '/holds')).body).toEqual({ holds: [{ name: 'gate', calls: 2 }] });
    expect((await control(sandbox, 'POST', '/holds/gate/release')).body).toEqual({ name: 'gate', released: 2 });
    expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual([200, 200]);
    const later = send(at(sandbox), call(operation));
    await sandbox.faults.held('gate');
    expect(await control(sandbox, 'DELETE')).toMatchObject({ status: 204 });
    expect((await later).status).toBe(200);
  });

  test('goes on holding when its fault has long been spent', async () => {
    const sandbox = world.sandbox();
    sandbox.faults.add({ match: { operation }, times: 1, effect: { hold: 'gate' } });
    const held = send(at(sandbox), call(operation));
    await sandbox.faults.held('gate');
    for (let n = 0; n < 102; n++) {
      sandbox.faults.add({ match: { operation }, times: 1, effect: { status: 500 } });
      await send(at(sandbox), call(operation));
    }
    expect([sandbox.faults.list()[0]?.id === 'f1', sandbox.faults.release('gate')]).toEqual([false, 1]);
    expect((await held).status).toBe(200);
  });

  test('that is not there is named with the nearest that is', async () => {
    const sandbox = world.sandbox();
    sandbox.faults.add({ match: { operation }, effect: { hold: 'gate' } });
    expect(await control(sandbox, 'POST', '/holds/gat/release')).toMatchObject({ status: 404, body: { nearest: 'gate' } });
    expect(() => sandbox.faults.release('gat')).toThrow('Did you mean "gate"?');
  });

  test.each([
    ['reset', (sandbox: Sandbox) => sandbox.reset()],
    ['restored', (sandbox: Sandbox) => sandbox.restore(sandbox.snapshot())],
    ['removed', (sandbox: Sandbox) => world.simulator.remove(sandbox.id)],
  ])('lets its calls go when the sandbox is %s: they learn that nothing was done, and the new world knows nothing of them', async (_, end) => {
    const sandbox = world.sandbox();
    sandbox.faults.add({ match: { operation: 'f5-xc/createPaymentMethod' }, effect: { hold: 'gate' } });
    const held = send(at(sandbox), call('f5-xc/createPaymentMethod'));
    await sandbox.faults.held('gate');
    const before = vendorRecords(sandbox);
    end(sandbox);
    expect(await held).toMatchObject({ status: 503, text: expect.stringContaining('Nothing was done') });
    expect(vendorRecords(sandbox)).toBe(before);
    expect(sandbox.journal.entries()).toEqual([]);
  });
});
