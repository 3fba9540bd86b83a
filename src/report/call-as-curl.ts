import { curl } from '../core/call/specimen.js';
import type { Entry } from '../core/world/entry.js';

/** Where a Paystub listens unless it is told otherwise: the one that a report speaks of is gone. */
const usualUrl = 'http://127.0.0.1:4010';

/** What a client's library writes by itself, and curl does too. */
const ownHeaders =
  /^(host|connection|content-length|transfer-encoding|user-agent|accept-encoding|accept-language|keep-alive|te|sec-.*|traceparent|tracestate|baggage)$/;

/** The request for a shell, to be sent to a Paystub that has just been started. Secrets are masked in it as in the journal. */
export function callAsCurl({ request: { method, url, headers, body } }: Entry): string {
  const told = Object.entries(headers).filter(([name, value]) => !ownHeaders.test(name) && !(name === 'accept' && value === '*/*'));
  return curl(usualUrl, { method, path: url, headers: Object.fromEntries(told), ...(body !== undefined && { body: written(body, headers['content-type']) }) });
}

function written(body: unknown, type = ''): string {
  if (typeof body === 'string') return body;
  if (!type.startsWith('application/x-www-form-urlencoded')) return JSON.stringify(body);
  return new URLSearchParams(Object.entries(body as object).map(([name, value]): [string, string] => [name, String(value)])).toString();
}
