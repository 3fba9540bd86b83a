import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSimulator } from '../../src/index.js';
import { inProcess, overSocket, steering } from '../support/face-doors.js';
import { freePort, paystub, paystubHere, type Serving, serve } from '../support/face-terminal.js';

let server: Serving;
beforeAll(async () => {
  server = await serve(['--spec', 'test/support/face-gallery.yaml']);
});
afterAll(() => server.stop());

const { body } = await steering(inProcess((await createSimulator()).sandbox().app)).get('/operations');
const operations = body.operations as readonly { readonly operation: string; readonly stateful: boolean }[];
let made = 0;

/** Calls in a sandbox of its own, and gives both sides. */
async function call(words: readonly string[], run = paystub) {
  const sandbox = `call-${++made}`;
  const { code, stdout, stderr } = await run(['call', ...words, '--sandbox', sandbox, '--json'], { PAYSTUB_URL: server.url });
  return { code, stderr, sandbox, ...(JSON.parse(stdout) as { request: Record<string, string>; response: { status: number; body: string } }) };
}

test.each(operations.map(({ operation, stateful }) => [operation, stateful ? 'handler' : 'example'] as const))(
  '%s succeeds as its contract exemplifies it',
  async (operation, source) => {
    const { code, stderr, sandbox, response } = await call([operation], paystubHere);
    expect({ code, stderr, status: Math.floor(response.status / 100) }).toEqual({ code: 0, stderr: '', status: 2 });
    const journal = await steering(overSocket(server.url)).get(`/sandboxes/${sandbox}/journal`);
    expect(journal.body.entries).toMatchObject([{ operation, source, why: [] }]);
  },
);

describe('paystub call', () => {
  const card = ['hostway/setOrderPaymentInfo'];

  test('shows both sides as they were', async () => {
    const { code, stdout } = await paystub(['call', 'hostway/getOrder', '--url', `${server.url}/`, '--sandbox', 'both-sides']);
    expect(code).toBe(0);
    const [request, head, body] = stdout.split('\n\n');
    const [line, ...headers] = request?.split('\n') ?? [];
    expect(line).toBe(`GET ${server.url}/@both-sides/orders/0000013ad6dd95746a399f90000a71384bf242cf`);
    expect(headers).toContain('Cookie: OwnerId=b0d6352a-f66a-476d-8e1d-2f3f9dea5c49');
    expect(head).toMatch(/^200\n([^\n]+\n)*x-paystub-operation: hostway\/getOrder(\n|$)/);
    expect(JSON.parse(body ?? '')).toMatchObject({ order: { Status: 'new' } });
  });

  test('name=value takes the place of an example, wherever the parameter stands', async () => {
    const { request, response } = await call(['elastic-path/getDunningRule', 'dunning_rule_uuid=11111111-2222-3333-4444-555555555555']);
    expect([request.path, JSON.parse(response.body).data.id]).toEqual([
      '/v2/subscriptions/dunning-rules/11111111-2222-3333-4444-555555555555',
      '11111111-2222-3333-4444-555555555555',
    ]);
    expect((await call(['elastic-path/listDunningRules', 'page[limit]=2'])).request.path).toBe('/v2/subscriptions/dunning-rules?page%5Blimit%5D=2');
    expect((await call(['face-gallery/getPicture', 'id=a/b=c', '--spec', 'test/support/face-gallery.yaml'])).request.path).toBe('/pictures/a%2Fb%3Dc');
  });

  test('--body sends what you wrote; a refusal is an answer too', async () => {
    const { code, request, response } = await call([...card, '--body', '{"paymentInfoType":']);
    expect([code, request.body, response.status]).toEqual([0, '{"paymentInfoType":', 400]);
  });

  test("takes the vendor's own name for an operation", async () => {
    expect((await call(['hostway/Orders-orderId:GET'])).response.status).toBe(200);
  });

  test('calls in default, where no sandbox is named', async () => {
    const before = await steering(overSocket(server.url)).get('/sandboxes/default/journal');
    await paystub(['call', 'vmware-cpn/getOrg'], { PAYSTUB_URL: server.url });
    const { body } = await steering(overSocket(server.url)).get('/sandboxes/default/journal');
    expect([before.body.entries.length, body.entries.map(({ operation }: { operation: string }) => operation)]).toEqual([0, ['vmware-cpn/getOrg']]);
  });
});

describe('it ends with 1', () => {
  test('where nobody is', async () => {
    const url = `http://127.0.0.1:${await freePort()}`;
    expect(await paystub(['call', 'hostway/getOrder', '--url', url])).toEqual({
      code: 1,
      stdout: '',
      stderr: `paystub: nobody answers at ${url}. Start Paystub with: npx paystub\n`,
    });
  });

  test('where somebody is and breaks the connection: that is not nobody', async () => {
    await steering(overSocket(server.url)).post('/sandboxes', { id: 'broken' });
    await steering(overSocket(server.url)).post('/sandboxes/broken/faults', { effect: { connection: 'reset' } });
    const { code, stdout, stderr } = await paystub(['call', 'hostway/getOrder', '--url', server.url, '--sandbox', 'broken']);
    expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: '', stderr: expect.stringMatching(/^paystub: no reply from .*\. Is a fault armed\?\n$/) });
  });
});
