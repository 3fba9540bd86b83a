import { essence } from '../core/call/media.js';
import type { ApiRequest } from '../core/call/pending-call.js';
import { pairs } from '../core/contract/write.js';
import type { Simulator } from '../core/world/simulator.js';
import { namesIn } from '../kit/index.js';
import { markForm, markOf } from './disguise.js';
import type { SentRequest } from './recording.js';

/** The request, as it can be made again: behind its masks what is of the same shape, or a credential of the sandbox in which it is made. */
export function putBack(sent: SentRequest, sandbox: string, simulator: Simulator): ApiRequest {
  const { headers, body } = unmasked(sent, credentials(sandbox, simulator));
  const header = (name: string) => headers[name];
  return {
    method: sent.method,
    url: sent.url,
    origin: `http://${headers.host || '127.0.0.1'}`,
    mount: '',
    home: 'default',
    isHomebound: false,
    headers,
    header,
    stall: () => () => {},
    body: () => Promise.resolve(sent.isTooLarge ? 'too large' : bytesOf({ ...sent, body }, headers['content-type'] ?? '')),
  };
}

/** Those that the sandbox issued or lists, by their marks. */
function credentials(id: string, simulator: Simulator): ReadonlyMap<string, string> {
  const transaction = simulator.find(id)?.begin();
  const all = [...simulator.packs.values()].flatMap((pack) => [...(transaction?.collection(pack.place('credentials')).keys() ?? [])]);
  return new Map(all.map((value) => [markOf(value), value]));
}

interface Unmasked {
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

function unmasked({ headers, body, behindMasks }: SentRequest, known: ReadonlyMap<string, string>): Unmasked {
  const request = structuredClone({ headers, body });
  for (const [place, value] of Object.entries(behindMasks)) {
    const meant = value
      .replaceAll(markForm, (mark) => known.get(mark) ?? mark)
      .replaceAll(/\{\{base64 (.*?)\}\}$/gs, (_, pair: string) => Buffer.from(pair).toString('base64'));
    put(request, namesIn(place), meant);
  }
  return request;
}

function put(node: unknown, [first = '', ...rest]: readonly string[], value: string): void {
  if (typeof node !== 'object' || node === null) return;
  const members = node as Record<string, unknown>;
  if (rest.length === 0) members[first] = value;
  else put(members[first], rest, value);
}

function bytesOf({ body, text, bytes }: SentRequest, type: string): Buffer {
  if (bytes !== undefined) return Buffer.from(bytes, 'base64');
  if (text !== undefined) return Buffer.from(text);
  if (body === undefined) return Buffer.alloc(0);
  return Buffer.from(encodings[essence(type)]?.(pairs(body as object), type) ?? JSON.stringify(body));
}

type Encoding = (fields: readonly (readonly [name: string, value: string])[], type: string) => string;

const encodings: Readonly<Record<string, Encoding>> = {
  'application/x-www-form-urlencoded': (fields) => new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])).toString(),
  'multipart/form-data': (fields, type) => {
    const boundary = /boundary="?([^";]+)/i.exec(type)?.[1] ?? '';
    return [
      ...fields.map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
      `--${boundary}--\r\n`,
    ].join('');
  },
};
