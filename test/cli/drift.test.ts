import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import type { DriftReport } from '../../src/drift/drift.js';
import { createSimulator, type SimulatorInput } from '../../src/index.js';
import { written } from '../spec-alone/stand-in.js';
import { paystub, paystubHere } from '../support/face-terminal.js';

const tickets = 'examples/specs/tickets.yaml';

/** A Paystub to be taken for the vendor. */
async function upstream(input: SimulatorInput): Promise<string> {
  const { url, close } = await (await createSimulator({ now: '2026-01-01T00:00:00Z', ...input })).listen();
  onTestFinished(close);
  return url;
}

/** A vendor that answers everything alike, and what it was asked. */
async function vendor(body: string, status = 200, headers = {}): Promise<{ readonly url: string; readonly asked: IncomingMessage[] }> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(body);
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const report = (stdout: string) => JSON.parse(stdout);

/** What is told, however its lines are broken. */
const unfolded = (stdout: string) => stdout.replaceAll(/\s+/g, ' ');

describe('a vendor that keeps its contract has not drifted', () => {
  test.each([
    ['elastic-path', 'demo-client-credentials-token', 30],
    ['f5-xc', 'full', 1],
    ['hostway', 'b0d6352a-f66a-476d-8e1d-2f3f9dea5c49', 3],
    ['vmware-cpn', 'any-token', 2],
  ])('%s', async (id, credential, least) => {
    const url = await upstream({ vendors: [id] });
    const { code, stdout } = await paystubHere(['drift', '--vendor', id, '--upstream', url, '--json'], { PAYSTUB_CREDENTIAL: credential });
    const { checked, unsigned } = report(stdout) as DriftReport;
    expect({ code, unsigned, wrong: checked.filter(({ breaches, failure }) => breaches.length > 0 || failure !== undefined) }).toEqual({
      code: 0,
      unsigned: [],
      wrong: [],
    });
    // One credential does not open everything; what it does not open is refused as documented.
    expect(checked.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(least);
  });

  test('also with what changes something, if one wants it', async () => {
    const url = await upstream({ vendors: ['f5-xc'] });
    const { code, stdout } = await paystubHere(['drift', '--vendor', 'f5-xc', '--upstream', url, '--write'], { PAYSTUB_CREDENTIAL: 'full' });
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^kept {6}200 {2}f5-xc\/createPaymentMethod$/m) });
  });
});

describe('a vendor that has left its contract: a second Paystub with a changed one', () => {
  type Loose = Record<string, never>;
  const changes: readonly (readonly [string, (operation: Loose, document: Loose) => void, string])[] = [
    ['a status that is not documented', changedStatus, '/status: the operation does not list 202'],
    ['a member of another type', changedExample((ticket) => ({ ...ticket, id: 'T-4711' })), '/body/tickets/0/id: must be integer'],
    ['a new word', changedExample((ticket) => ({ ...ticket, state: 'frozen' })), '/body/tickets/0/state: must be one of open, waiting, closed'],
    ['a member that is no longer there', changedExample(({ opened: _, ...ticket }) => ticket), '/body/tickets/0/opened: must have required property'],
    ['a header that is no longer there', (operation) => void delete (operation as never as Listing).responses['200']?.headers, '/header/X-Total-Count'],
  ];

  interface Listing {
    readonly responses: Record<
      string,
      { headers?: object; content: { 'application/json': { schema: object; examples: Record<string, { value: { tickets: Record<string, unknown>[] } }> } } }
    >;
  }

  function changedStatus(operation: Loose): void {
    const { responses } = operation as never as Listing;
    responses['202'] = responses['200'] as Listing['responses'][string];
    delete responses['200'];
  }

  function changedExample(change: (ticket: Record<string, unknown>) => object): (operation: Loose) => void {
    return (operation) => {
      const media = (operation as never as Listing).responses['200']?.content['application/json'];
      if (!media) throw new Error('the contract lists no tickets');
      media.schema = {};
      for (const { value } of Object.values(media.examples)) value.tickets = value.tickets.map(change) as never;
    };
  }

  test.each(changes)('%s is found', async (_, change, told) => {
    const document = structuredClone(parse(readFileSync(tickets, 'utf8')));
    change(document.paths['/tickets'].get, document);
    const url = await upstream({ vendors: [], specs: written({ 'tickets.json': document }) });
    const { code, stdout } = await paystubHere(['drift', '--spec', tickets, '--upstream', url], { PAYSTUB_CREDENTIAL_DESK_TOKEN: 'any' });
    expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringContaining(told) });
    expect(stdout).toMatch(/^drifted {3}20\d {2}tickets\/listTickets$/m);
    expect(stdout).toContain('has left the contract of tickets in 1 of');
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('both judges agree on what is in a body', async () => {
    const { url } = await vendor('{"tickets":[{"id":"T-1"}]}');
    const { stdout } = await paystubHere(['drift', '--spec', tickets, '--upstream', url, '--json']);
    const { breaches } = report(stdout).checked.find(({ operation }: { operation: string }) => operation === 'tickets/listTickets');
    expect(breaches).toContainEqual(
      expect.objectContaining({ place: '/body/tickets/0/id', by: 'both', spec: expect.stringContaining('#/components/schemas/Ticket') }),
    );
  });

  test.each([
    ['no JSON', '{"tickets":', 200],
    ['501', '', 501],
  ])('%s is a reply, and none by the contract', async (_, body, status) => {
    const { url } = await vendor(body, status);
    const { code, stdout } = await paystubHere(['drift', '--spec', tickets, '--upstream', url]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringMatching(new RegExp(`^drifted {3}${status} {2}tickets/listTickets$`, 'm')) });
  });

  test('nobody there is told, and is no success', async () => {
    const { code, stdout } = await paystubHere(['drift', '--vendor', 'vmware-cpn', '--upstream', 'http://127.0.0.1:9']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringMatching(/^no reply .*vmware-cpn\/getOrg$/m) });
    expect(stdout).toMatch(/gave no reply to (\d+) of \1 calls: nothing is known of these\.$/m);
    expect(stdout).not.toContain('the contract of');
  });
});

describe('a vendor that', () => {
  test('redirects is told of so, and nobody follows with the credentials', async () => {
    const elsewhere = await vendor('{"tickets":[]}');
    const { url } = await vendor('', 302, { Location: `${elsewhere.url}/moved` });
    const { code, stdout } = await paystubHere(['drift', '--spec', tickets, '--upstream', url], { PAYSTUB_CREDENTIAL: 'secret-1' });
    expect({ code, asked: elsewhere.asked }).toEqual({ code: 1, asked: [] });
    expect(stdout).toMatch(/^drifted {3}302 {2}tickets\/listTickets$/m);
    expect(stdout).toContain(`redirects to ${elsewhere.url}/moved, and was not followed`);
    expect(stdout).toContain('/status: the operation does not list 302');
  });

  test.each([
    ['says nothing', () => undefined],
    ['begins to speak and does not go on', (response: ServerResponse) => response.writeHead(200, { 'Content-Type': 'application/json' }).write('{"tickets":')],
  ])('%s is not waited for for ever', async (_, speak) => {
    const server = createServer((_, response) => void speak(response)).listen(0, '127.0.0.1');
    onTestFinished(() => server.close() && server.closeAllConnections());
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { code, stdout } = await paystubHere(['drift', '--spec', tickets, '--upstream', url, '--timeout', 'PT0.2S']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringMatching(/^no reply .*tickets\/listTickets$/m) });
    expect(stdout).toContain('no reply within 0.2 s (--timeout gives it longer)');
  });
});

describe('the calls of a journal', () => {
  const post = { type: 'subscription_job', attributes: { job_type: 'billing-run' } };

  /** What a program asked of one Paystub, written to a file. */
  async function recorded(): Promise<string> {
    const simulator = await createSimulator({ now: '2026-01-01T00:00:00Z' });
    const { url, close } = await simulator.listen();
    onTestFinished(close);
    const headers = { Authorization: 'Bearer secret-of-the-recording', 'Content-Type': 'application/json' };
    const get = (path: string) => fetch(`${url}/@recorded/elastic-path${path}`, { headers });
    await get('/v2/subscriptions/subscribers?page[limit]=2');
    await get('/v2/subscriptions/subscribers?page[limit]=2');
    await get('/v2/subscriptions/jobs?page[limit]=none');
    await fetch(`${url}/@recorded/v2/subscriptions/jobs`, { method: 'POST', headers, body: JSON.stringify({ data: post }) });
    await fetch(`${url}/@recorded/orders/0000013ad6dd95746a399f90000a71384bf242cf`, { headers: { Cookie: 'OwnerId=b0d6352a-f66a-476d-8e1d-2f3f9dea5c49' } });
    const journal = await (await fetch(`${url}/_paystub/sandboxes/recorded/journal`)).text();
    return written({ 'journal.json': journal })[0] as string;
  }

  test('are sent to the vendor: its own, each once, those that broke no rule, and of those that change something only if one wants it', async () => {
    const [file, { url, asked }] = [await recorded(), await vendor('{"data":[]}')];
    const words = ['drift', '--vendor', 'elastic-path', '--upstream', `${url}/base`, '--journal', file];
    await paystubHere(words, { PAYSTUB_CREDENTIAL_BEARER_TOKEN: 'real' });
    expect(asked.map(({ method, url, headers }) => [method, decodeURIComponent(url ?? ''), headers.authorization])).toEqual([
      ['GET', '/base/v2/subscriptions/subscribers?page[limit]=2', 'Bearer real'],
    ]);
    // The next call may come long after: no connection is kept that the vendor has given up by then.
    expect(asked[0]?.headers.connection).toBe('close');
    await paystubHere([...words, '--write'], { PAYSTUB_CREDENTIAL_BEARER_TOKEN: 'real' });
    expect(asked.slice(1).map(({ method }) => method)).toEqual(['GET', 'POST']);
  });

  test('those of a recording too, a line for each step, the last of which may be cut', async () => {
    const call = {
      step: 'call',
      request: { method: 'GET', url: '/@a/v2/subscriptions/jobs', headers: {} },
      outcome: { operation: 'elastic-path/listJobs', why: [] },
    };
    const [file = ''] = written({
      'recording.jsonl': `${[{ paystub: 1 }, { step: 'begin', sandbox: 'a' }, call].map((line) => `${JSON.stringify(line)}\n`).join('')}{"step":"ca`,
    });
    const { url, asked } = await vendor('{"data":[]}');
    await paystubHere(['drift', '--vendor', 'elastic-path', '--upstream', url, '--journal', file]);
    expect(asked.map((request) => request.url)).toEqual(['/v2/subscriptions/jobs']);
  });

  test('of a run that was recorded, from its beginning to its end', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'paystub-drift-')), 'run.jsonl');
    onTestFinished(() => rmSync(dirname(file), { recursive: true }));
    const client = [process.execPath, 'test/support/recorded-client.mjs', 'read', 'read', 'change', 'break', 'pay', 'strange'];
    expect((await paystub(['run', '--quiet', '--allow-violations', '--record', file, '--', ...client])).code).toBe(0);
    const words = ['drift', '--vendor', 'elastic-path', '--upstream', await upstream({ vendors: ['elastic-path'] }), '--journal', file];
    const env = { PAYSTUB_CREDENTIAL: 'demo-client-credentials-token' };
    const asked = async (...more: string[]) => {
      const { code, stdout, stderr } = await paystub([...words, '--json', ...more], env);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      return (report(stdout) as DriftReport).checked.map(({ operation, status, breaches }) => [operation, status, breaches]);
    };
    expect(await asked()).toEqual([['elastic-path/getDunningRule', 200, []]]);
    expect(await asked('--write')).toEqual([
      ['elastic-path/getDunningRule', 200, []],
      ['elastic-path/updateDunningRule', 200, []],
    ]);
    const elsewhere = await vendor('{"data":{}}');
    const drifted = await paystub([...words.with(4, elsewhere.url), '--write'], env);
    expect({ code: drifted.code, asked: elsewhere.asked.length }).toEqual({ code: 1, asked: 2 });
    expect(drifted.stdout).toContain('has left the contract of elastic-path in 2 of 2 calls.');
  });

  test('what holds a masked secret is not sent', async () => {
    const entry = {
      operation: 'elastic-path/createAnAccessToken',
      why: [],
      request: { method: 'POST', url: '/oauth/access_token', headers: {}, body: { client_secret: '****wxyz' } },
    };
    const [file = ''] = written({ 'journal.json': { entries: [entry] } });
    const { url, asked } = await vendor('{}');
    const { stdout } = await paystubHere(['drift', '--vendor', 'elastic-path', '--upstream', url, '--journal', file, '--write']);
    expect(unfolded(stdout)).toContain('not sent elastic-path/createAnAccessToken: what was recorded of it holds a masked secret');
    expect(asked).toEqual([]);
  });
});

describe('credentials', () => {
  test.each([
    ['vmware-cpn', 'PAYSTUB_CREDENTIAL_CSP_AUTH_TOKEN', 'csp-auth-token', 'secret-1'],
    ['f5-xc', 'PAYSTUB_CREDENTIAL', 'authorization', 'APIToken secret-1'],
    ['hostway', 'PAYSTUB_CREDENTIAL', 'cookie', 'OwnerId=secret-1'],
    ['elastic-path', 'PAYSTUB_CREDENTIAL', 'authorization', 'Bearer secret-1'],
  ])('of %s come from %s, go where its contract wants them, and are not written, even if the vendor repeats them', async (id, variable, header, sent) => {
    const { url, asked } = await vendor('"secret-1 c2VjcmV0LTE="', 418);
    for (const form of [[], ['--json']]) {
      const { stdout, stderr } = await paystubHere(['drift', '--vendor', id, '--upstream', url, ...form], { [variable]: 'secret-1' });
      expect(stdout + stderr).not.toMatch(/secret-1|c2VjcmV0LTE=/);
    }
    // An operation that asks nobody gets none.
    expect(new Set(asked.flatMap(({ headers }) => headers[header] ?? []))).toEqual(new Set([sent]));
  });

  test('that are not there are asked for by name', async () => {
    const { url } = await vendor('{}');
    const { stdout } = await paystubHere(['drift', '--vendor', 'vmware-cpn', '--upstream', url]);
    expect(unfolded(stdout)).toContain('No credential was sent: PAYSTUB_CREDENTIAL_CSP_AUTH_TOKEN or PAYSTUB_CREDENTIAL would hold it.');
  });
});

test.each([
  [[], 'where is the vendor?'],
  [['--upstream', 'api.example.com'], '"api.example.com" is no URL such as https://api.example.com.'],
  [['--upstream', 'http://me:secret@127.0.0.1'], '--upstream takes no credentials: they come from PAYSTUB_CREDENTIAL.'],
  [['--upstream', 'http://127.0.0.1:9'], 'whose contract? --vendor <id> or --spec <file>.'],
  [['--upstream', 'http://127.0.0.1:9', '--vendor', 'hostwy'], 'Did you mean "hostway"?'],
  [['--upstream', 'http://127.0.0.1:9', '--vendor', 'hostway', '--profile', '2014-11'], 'Did you mean "2014-10"?'],
  [['--upstream', 'http://127.0.0.1:9', '--vendor', 'hostway', '--journal', 'package.json'], 'package.json is no journal'],
  [['--upstream', 'http://127.0.0.1:9', '--vendor', 'hostway', '--timeout', 'soon'], '--timeout takes seconds or an ISO 8601 duration'],
  [['--upstream', 'http://127.0.0.1:9', '--vendor', 'hostway', 'orderId'], '"orderId" is not name=value.'],
])('wrong use: %j', async (words, told) => {
  const { code, stdout, stderr } = await paystubHere(['drift', ...words]);
  expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining(told) });
});

test('--quiet says nothing', async () => {
  const { url } = await vendor('{}', 418);
  expect(await paystubHere(['drift', '--vendor', 'vmware-cpn', '--upstream', url, '--quiet'])).toMatchObject({ code: 1, stdout: '', stderr: '' });
});
