import { describe, expect, test } from 'vitest';
import { order, owner, rule, token } from '../support/face-calls.js';
import { freePort, paystub, run, start } from '../support/face-terminal.js';

const json = async (url: string, headers: Record<string, string> = {}) => (await fetch(url, { headers })).json();
const made = (url: string) => json(`${url}/_paystub/sandboxes/default`);
const vendors = async (url: string) => ((await json(`${url}/_paystub/vendors`)) as { vendors: { vendor: string }[] }).vendors.map(({ vendor }) => vendor);
/** Like `expected` as far as that goes. */
const like = (expected: object) => expect.objectContaining(expected);
const status = async (url: string, path: string, headers: Record<string, string>) => (await fetch(url + path, { headers })).status;

describe('each option does what it says', () => {
  test.each([
    ['--vendor hostway --vendor f5-xc', vendors, ['hostway', 'f5-xc']],
    ['--vendor hostway --vendor hostway', vendors, ['hostway']],
    ['--spec test/support/face-gallery.yaml', vendors, expect.arrayContaining(['face-gallery'])],
    ['--vendor hostway --spec test/support/face-gallery.yaml --spec test/http/api.yaml', vendors, ['hostway', 'face-gallery', 'api']],
    ['--fixtures empty', made, like({ fixtures: 'empty' })],
    ['--seed 42', made, like({ seed: 42 })],
    ['--now 2026-01-01T00:00:00Z', made, like({ clock: like({ now: expect.stringContaining('2026-01-01T00:0'), running: true }) })],
    ['--now 2026-01-01T01:00:00+01:00 --frozen', made, like({ clock: { now: '2026-01-01T00:00:00.000Z', running: false } })],
    ['--frozen', made, like({ clock: like({ running: false }) })],
    ['', made, like({ seed: 1, fixtures: 'demo', auth: 'lenient', profiles: {}, clock: like({ running: true }) })],
    ['--profile f5-xc=wire --profile hostway=2014-10', made, like({ profiles: { 'f5-xc': 'wire', hostway: '2014-10' } })],
    ['--auth strict', (url: string) => status(url, rule, token), 401],
    ['--auth lenient', (url: string) => status(url, rule, token), 200],
    ['--host localhost', (url: string) => new URL(url).hostname, 'localhost'],
    [
      '--no-cors',
      async (url: string) => (await fetch(url + order, { headers: { ...owner, Origin: 'http://a.example' } })).headers.get('access-control-allow-origin'),
      null,
    ],
  ])('%s', async (words, probe, expected) => {
    const { url } = await start(words.split(' ').filter(Boolean));
    expect(await probe(url)).toEqual(expected);
  });
});

describe('where it listens', () => {
  test('PORT and HOST say it, where no option does', async () => {
    const port = await freePort();
    expect((await start([], { PORT: String(port), HOST: 'localhost' })).url).toBe(`http://localhost:${port}`);
  });

  test('an option counts more', async () => {
    const port = await freePort();
    expect((await start(['--port', String(port), '--host', '127.0.0.1'], { PORT: '1', HOST: 'nowhere.invalid' })).url).toBe(`http://127.0.0.1:${port}`);
  });

  test('set to nothing they are not set: it stays on the loopback interface', async () => {
    expect((await start(['--port', '0'], { PORT: '', HOST: '' })).url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  test('is told as one line of JSON', async () => {
    const { url, stop } = await start();
    expect((await stop()).stdout).toBe(`${JSON.stringify({ url, vendors: ['elastic-path', 'f5-xc', 'hostway', 'vmware-cpn'] })}\n`);
  });

  test('--quiet says nothing, and serves', async () => {
    const port = await freePort();
    const { child, ended } = run(['--quiet', '--port', String(port)]);
    const answered = async (): Promise<number> => fetch(`http://127.0.0.1:${port}/_paystub/health`).then(({ status: code }) => code, answered);
    expect(await answered()).toBe(200);
    child.kill('SIGTERM');
    expect(await ended).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});

describe('it does not start', () => {
  test('on a port that is taken: 1', async () => {
    const { url } = await start();
    const { port } = new URL(url);
    expect(await paystub(['--port', port])).toEqual({
      code: 1,
      stdout: '',
      stderr: `paystub: port ${port} of 127.0.0.1 is taken; choose another with --port, or --port 0 for a free one.\n`,
    });
  });

  test('on an interface that is not there: 1', async () => {
    expect(await paystub(['--host', '192.0.2.1', '--port', '0'])).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^paystub: cannot listen on 192\.0\.2\.1, port 0: .*EADDRNOTAVAIL/),
    });
  });
});
