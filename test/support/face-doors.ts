import type { Express } from 'express';
import supertest from 'supertest';
import { expectDescribed, isText, type Reply } from './face-contract.js';

type Headers = Readonly<Record<string, string>>;

/** Asks, however the request gets there; a body that is no text is sent as JSON. */
export type Ask = (method: string, path: string, body?: unknown, headers?: Headers) => Promise<Reply>;

/** Without a port. */
export const inProcess =
  (app: Express): Ask =>
  async (method, path, body, headers = {}) => {
    const request = supertest(app)
      [method.toLowerCase() as 'get'](path)
      .set({ ...typeOf(body), ...headers })
      .buffer(true);
    const { status, headers: given, text = '' } = await (body === undefined ? request : request.send(textOf(body)));
    return { status, headers: given, text };
  };

/** With one. */
export const overSocket =
  (url: string): Ask =>
  async (method, path, body, headers = {}) => {
    const response = await fetch(url + path, { method, headers: { ...typeOf(body), ...headers }, ...(body !== undefined && { body: textOf(body) }) });
    return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() };
  };

const typeOf = (body: unknown): Headers => (body === undefined ? {} : { 'Content-Type': 'application/json' });
const textOf = (body: unknown): string => (typeof body === 'string' ? body : JSON.stringify(body));

/** The control API behind a door. Each reply is held against specs/paystub.yaml before it is given back, its body parsed. */
export function steering(ask: Ask) {
  const call = (method: string) => async (path: string, body?: unknown, headers?: Headers) => {
    const reply = await ask(method, `/_paystub${path}`, body, headers);
    expectDescribed(method, `/_paystub${path}`, reply);
    return { ...reply, body: isText(reply) ? reply.text : reply.text === '' ? undefined : JSON.parse(reply.text) };
  };
  return { get: call('GET'), put: call('PUT'), post: call('POST'), delete: call('DELETE') };
}

export type Control = ReturnType<typeof steering>;
