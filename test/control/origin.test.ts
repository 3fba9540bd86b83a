import { describe, expect, test } from 'vitest';
import { expectDescribed } from '../support/face-contract.js';
import { newProcess, newWorld } from './world.js';

describe('pages of another origin may not steer', () => {
  test.each([
    ['http://evil.example', 'POST', '/sandboxes/default/reset'],
    ['http://evil.example', 'GET', '/health'],
    ['http://127.0.0.1:1', 'GET', '/sandboxes'],
    ['https://127.0.0.1.evil.example', 'DELETE', '/sandboxes/default/journal'],
    ['null', 'GET', '/sandboxes/default/snapshot'],
    ['http://evil.example', 'GET', '/nothing'],
  ])('%s: %s %s', async (origin, method, path) => {
    const { url, ask } = await newProcess();
    const reply = await ask(method, `/_paystub${path}`, undefined, { Origin: origin });
    expectDescribed(method, `/_paystub${path}`, reply);
    expect(JSON.parse(reply.text)).toMatchObject({
      status: 403,
      title: 'Paystub: foreign origin',
      detail: `The control API takes calls of pages from its own origin only, not from ${origin}.`,
    });
    expect(reply.headers).not.toHaveProperty('access-control-allow-origin');
    expect(url).not.toBe(origin);
  });

  test('a name that ends, or begins, like its own is not its own', async () => {
    const { url } = await newProcess();
    const { port } = new URL(url);
    for (const origin of [`http://notlocalhost:${port}`, `http://localhost:${port}0`, `http://x@localhost:${port}`, `http://localhost`])
      expect((await fetch(`http://localhost:${port}/_paystub/health`, { headers: { Origin: origin } })).status).toBe(403);
  });

  test('what they sent is not done', async () => {
    const { at, control } = newWorld();
    const { status } = await control.put(`${at}/clock`, { now: '2030-01-01T00:00:00Z' }, { Origin: 'http://evil.example' });
    expect(status).toBe(403);
    expect((await control.get(`${at}/clock`)).body.now).toBe('2026-01-01T00:00:00.000Z');
  });

  test('nor are they told that they may', async () => {
    const { ask } = await newProcess();
    const { status, headers } = await ask('OPTIONS', '/_paystub/health', undefined, { Origin: 'http://evil.example', 'Access-Control-Request-Method': 'GET' });
    expect(status).toBe(403);
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

test('its own pages may, and so may who is no page', async () => {
  const { url, ask } = await newProcess();
  for (const headers of [{ Origin: url }, {}] as const) {
    const reply = await ask('GET', '/_paystub/health', undefined, headers);
    expect(reply.status).toBe(200);
    expect(Object.keys(reply.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  }
});
