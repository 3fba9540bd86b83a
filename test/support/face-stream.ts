import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { onTestFinished } from 'vitest';

/** A server-sent event as a reader gets it. */
export interface Message {
  readonly event?: string;
  readonly id?: string;
  // biome-ignore lint/suspicious/noExplicitAny: it is for the test to say what it expects.
  readonly data?: any;
}

/** Opens a stream over a socket. `next` waits for what comes next; `undefined` once it has ended. */
export async function openStream(url: string, headers: Readonly<Record<string, string>> = {}) {
  const request = get(url, { headers, agent: false });
  onTestFinished(() => void request.destroy());
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  // It is for `next` to say that it broke off.
  response.on('error', () => undefined);
  const coming = messages(response);
  const next = async (): Promise<Message | undefined> => (await coming.next()).value ?? undefined;
  return { response, request, next };
}

async function* messages(response: IncomingMessage): AsyncGenerator<Message, undefined> {
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) {
    text += chunk;
    const whole = text.split('\n\n');
    text = whole.pop() ?? '';
    for (const lines of whole) yield parsed(lines);
  }
  return undefined;
}

function parsed(lines: string): Message {
  const { data = '', ...rest } = Object.fromEntries(lines.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]));
  return { ...rest, data: JSON.parse(data) };
}
