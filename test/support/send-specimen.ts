import supertest from 'supertest';
import type { Specimen } from '../../src/core/call/specimen.js';
import type { Sandbox } from '../../src/index.js';

/** Sends the call that a contract's examples describe. */
export function send(sandbox: Sandbox, { method, path, headers, body }: Specimen): Promise<{ readonly status: number }> {
  const request = supertest(sandbox.app)[method.toLowerCase() as 'get'](path).set(headers);
  return body === undefined ? Promise.resolve(request) : Promise.resolve(request.send(body));
}
