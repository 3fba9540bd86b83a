import { Agent, request } from 'node:http';
import type { Reply } from './fuzz-breaches.js';
import type { Operation, Parameter } from './fuzz-contracts.js';

/** A call as it goes over the wire. */
export interface Call {
  readonly method: string;
  /** Path and query, encoded. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A credential that each vendor's demo fixtures take, by security scheme. */
const credentials: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  BearerToken: { Authorization: 'Bearer demo-client-credentials-token' },
  apiKeyAuth: { Authorization: 'APIToken full' },
  ownerId: { Cookie: 'OwnerId=b0d6352a-f66a-476d-8e1d-2f3f9dea5c49' },
  basicAuth: { Authorization: `Basic ${Buffer.from('sales1:Salespass1').toString('base64')}` },
  cspAuthToken: { 'csp-auth-token': 'any-token' },
};

/** What a caller must show; nothing where the operation asks nobody. @throws Error for a scheme that nobody here has a credential for */
export function credentialOf({ name, schemes, isOpen }: Operation): Readonly<Record<string, string>> {
  const unknown = schemes.find((scheme) => credentials[scheme] === undefined);
  if (unknown !== undefined) throw new Error(`${name} asks for ${unknown}: there is no credential of that kind in this table`);
  return isOpen ? {} : Object.assign({}, ...schemes.map((scheme) => credentials[scheme]));
}

/** A body as its media type writes it; what is no set of fields is no form either. */
export function written(type: string, body: unknown): string {
  const isForm = (type === 'application/x-www-form-urlencoded' || type === multipart) && typeof body === 'object' && body !== null && !Array.isArray(body);
  if (!isForm) return JSON.stringify(body);
  const fields = Object.entries(body).flatMap(([name, values]) => [values].flat().map((value): [string, string] => [name, textOf(value)]));
  return type === multipart ? inParts(fields) : new URLSearchParams(fields).toString();
}

const multipart = 'multipart/form-data';
const boundary = 'fuzz-fuzz-fuzz';

/** A name that would end its own header is left as it is: bad forms are wanted too. */
const inParts = (fields: readonly (readonly [string, string])[]): string =>
  [...fields.map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`), `--${boundary}--\r\n`].join('');

/** What a body says of itself. */
export const contentType = (type: string): string => (type === multipart ? `${type}; boundary=${boundary}` : type);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** The call that the contract's own examples make; with the demo fixtures it succeeds. */
export function exampleCall(operation: Operation): Call {
  const { method, body } = operation;
  const headers = { ...sentCookies(operation), ...credentialOf(operation), ...(body && { 'Content-Type': contentType(body.type) }) };
  return { method, path: examplePath(operation), headers, ...(body && { body: written(body.type, body.example) }) };
}

/** The cookies that are parameters and that the call needs. */
function sentCookies({ parameters }: Operation): Readonly<Record<string, string>> {
  const cookies = parameters.filter((parameter) => parameter.in === 'cookie' && isSent(parameter)).map(({ name, example }) => `${name}=${example}`);
  return cookies.length > 0 ? { Cookie: cookies.join('; ') } : {};
}

const isSent = (parameter: Parameter): boolean => parameter.required === true || parameter['x-paystub-send'] === true;

/** The path with example values, and the query parameters that the call needs. */
export function examplePath({ path, parameters }: Operation): string {
  const query = parameters.filter((parameter) => parameter.in === 'query' && isSent(parameter)).map(pair);
  const filled = path.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(parameters.find((parameter) => parameter.name === name)?.example)),
  );
  return query.length > 0 ? `${filled}?${query.join('&')}` : filled;
}

const pair = ({ name, example }: Parameter): string => `${encodeURIComponent(name)}=${encodeURIComponent(String(example))}`;

const agent = new Agent({ keepAlive: true });

/** Sends a call over a socket. `more` headers win. @throws the connection's error when it breaks */
export function send(base: string, { method, path, headers, body }: Call, more: Readonly<Record<string, string>> = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { hostname, port, pathname } = new URL(base);
    const length: Record<string, string> = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
    const outgoing = request(
      { agent, hostname, port, method, path: pathname.replace(/\/$/, '') + path, headers: { ...headers, ...length, ...more } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const header = (name: string) => [response.headers[name.toLowerCase()]].flat().join(', ') || undefined;
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString(), header });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
