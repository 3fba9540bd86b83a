import { type Specimen, wholeSpecimen } from '../core/call/specimen.js';
import { nearest } from '../core/nearest.js';
import { didYouMean } from '../core/problem.js';
import { namedOperation, namedPack } from '../core/steer.js';
import { loadVendors } from '../vendors.js';
import { type Command, read, WrongUse } from './command.js';

const usage = `paystub call <operation> [name=value…]: sends a valid example call to a running
Paystub and shows both sides.

  name=value        a parameter, in place of the contract's example
  --url <url>       where Paystub runs; default PAYSTUB_URL or
                    http://127.0.0.1:4010
  --sandbox <id>    in which sandbox; default "default"
  --body <text>     a body of your own
  --spec <file>     the operation is of this OpenAPI file
  --json            both sides as JSON
`;

const options = {
  url: { type: 'string' },
  sandbox: { type: 'string' },
  body: { type: 'string' },
  spec: { type: 'string', multiple: true },
  json: { type: 'boolean' },
} as const;

/** Exit code 1 when nobody answers; whatever the vendor answers is a success. */
export const call: Command = {
  usage,
  async run(words, { stdout, env }) {
    const { values, positionals } = read(words, options);
    const [name, ...pairs] = positionals;
    if (name === undefined) throw new WrongUse('which operation? paystub operations lists them.');
    const sent = await made(name, pairs, values.spec);
    const url = baseUrl(values.url ?? (env.PAYSTUB_URL || 'http://127.0.0.1:4010')) + (values.sandbox ? `/@${values.sandbox}` : '');
    const exchange = await send(url, values.body === undefined ? sent : { ...sent, body: values.body });
    stdout.write(values.json ? `${JSON.stringify(exchange, undefined, 2)}\n` : text(exchange));
    return 0;
  },
};

function baseUrl(text: string): string {
  if (!/^https?:\/\/./.test(text) || !URL.canParse(text)) throw new WrongUse(`"${text}" is no URL such as http://127.0.0.1:4010.`);
  return text.replace(/\/$/, '');
}

async function made(name: string, pairs: readonly string[], specs: readonly string[] | undefined): Promise<Specimen> {
  const chosen = Object.fromEntries(pairs.map(pair));
  try {
    const packs = await loadVendors(undefined, specs);
    const operation = namedOperation(packs, name);
    const known = operation.parameters.map(({ node }) => node.name);
    const strange = Object.keys(chosen).find((key) => !known.includes(key));
    if (strange !== undefined) throw noParameter(name, strange, known);
    return await wholeSpecimen(namedPack(packs, operation.contract.vendor), operation, chosen);
  } catch (error) {
    throw new WrongUse((error as Error).message.replace(/^Paystub: /, ''));
  }
}

const noParameter = (operation: string, name: string, known: readonly string[]): WrongUse =>
  new WrongUse(`${operation} has no parameter "${name}"${known.length > 0 ? `, only ${known.join(', ')}` : ''}.${didYouMean(nearest(name, known))}`);

function pair(text: string): readonly [string, string] {
  const [, name, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined) throw new WrongUse(`"${text}" is not name=value.`);
  return [name, value];
}

interface Exchange {
  readonly request: Specimen & { readonly url: string };
  readonly response: { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string };
}

async function send(base: string, sent: Specimen): Promise<Exchange> {
  const { method, path, headers, body } = sent;
  const url = `${base}${path}`;
  try {
    const response = await fetch(url, { method, headers, redirect: 'manual', ...(body !== undefined && { body }) });
    return { request: { ...sent, url }, response: { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() } };
  } catch (error) {
    throw unanswered(base, error as Error);
  }
}

/** Nobody is there; or somebody is, and broke the connection. */
function unanswered(base: string, { message, cause }: Error): Error {
  const { code, message: reason = message } = (cause ?? {}) as NodeJS.ErrnoException;
  if (code === 'ECONNREFUSED') return new Error(`nobody answers at ${base}. Start Paystub with: npx paystub`);
  return new Error(`no reply from ${base}: ${reason}${code === 'UND_ERR_SOCKET' || code === 'ECONNRESET' ? '. Is a fault armed?' : ''}`);
}

function text({ request, response }: Exchange): string {
  const headers = (all: Readonly<Record<string, string>>) =>
    Object.entries(all)
      .map(([name, value]) => `${name}: ${value}\n`)
      .join('');
  const asked = `${request.method} ${request.url}\n${headers(request.headers)}${request.body === undefined ? '' : `\n${request.body}\n`}`;
  return `${asked}\n${response.status}\n${headers(response.headers)}${response.body === '' ? '' : `\n${response.body}\n`}`;
}
