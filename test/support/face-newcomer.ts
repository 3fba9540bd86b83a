import { type Printed, readCurl } from './face-curl.js';
import { overSocket, steering } from './face-doors.js';
import { greeted } from './face-terminal.js';

/** `paystub` in a process of its own, as a newcomer starts it: all vendors, the demo world, a clock that runs. Only the port is a free one. */
export async function newcomer() {
  const { greeting, child, ended } = await greeted(['--port', '0']);
  const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(greeting) ?? [];
  const control = steering(overSocket(url));
  return {
    greeting,
    url,
    control,
    /** Back to the first minute. */
    begin: () => control.post('/sandboxes/default/reset'),
    clock: (now: string) => control.put('/sandboxes/default/clock', { now }),
    state: async (vendor: string) => (await control.get(`/sandboxes/default/state/${vendor}`)).body,
    /** The last exchange in the journal. */
    last: async (sandbox = 'default') => (await control.get(`/sandboxes/${sandbox}/journal?limit=1`)).body.entries[0],
    /** Sends a printed command to `base`: only scheme, host and port are replaced. */
    send: (command: string, base = url) => send(readCurl(command), base),
    stop: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}

/** What a call came to, its body parsed where it is JSON. */
async function send({ url, ...request }: Printed, base: string) {
  const { status, text } = await overSocket(base)(request.method, url.replace(/^https:\/\/[^/]+/, ''), request.body, request.headers);
  return { status, body: text === '' ? undefined : JSON.parse(text) };
}
