// A load generator that costs little: requests written as bytes, replies counted by their Content-Length, 16 connections kept alive.
import { connect } from 'node:net';

const head = ({ method, path, headers = {}, body = '' }) => {
  const lines = Object.entries({
    Host: '127.0.0.1',
    ...headers,
    ...(body && { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }),
  });
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`);
};

/** Length of the first reply in `text`, or 0 when it is not all there. */
function lengthOf(text) {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return 0;
  const headers = text.slice(0, end);
  if (/\r\ntransfer-encoding: *chunked/i.test(headers)) return text.indexOf('0\r\n\r\n', end) < 0 ? 0 : text.indexOf('0\r\n\r\n', end) + 5;
  const whole = end + 4 + Number(/\r\ncontent-length: *(\d+)/i.exec(headers)?.[1] ?? 0);
  return text.length >= whole ? whole : 0;
}

/** Calls `count` times over `connections`; gives the latencies in milliseconds. @throws Error when an answer has another status than the call's, or 200 */
export async function load(url, call, count, connections = 16) {
  const bytes = head(call);
  const { hostname, port } = new URL(url);
  const latencies = [];
  let left = count;
  const run = () =>
    new Promise((resolve, reject) => {
      const socket = connect({ host: hostname, port: Number(port), noDelay: true });
      let text = '';
      let sent = 0;
      const next = () => {
        if (left-- <= 0) return void socket.end(resolve);
        sent = performance.now();
        socket.write(bytes);
      };
      socket.setEncoding('latin1');
      socket.on('error', reject).on('connect', next);
      socket.on('data', (chunk) => {
        text += chunk;
        const length = lengthOf(text);
        if (length === 0) return;
        const status = Number(text.slice(9, 12));
        if (status !== (call.status ?? 200)) return void reject(new Error(`${call.method} ${call.path} answered ${text}`));
        latencies.push(performance.now() - sent);
        text = text.slice(length);
        next();
      });
    });
  // It never sleeps: to wake another process costs the one that sends, and only a server that is slower than its caller would pay for that.
  let isLoading = true;
  const stayAwake = () => isLoading && setImmediate(stayAwake);
  stayAwake();
  await Promise.all(Array.from({ length: connections }, run));
  isLoading = false;
  return { latencies: latencies.sort((a, b) => a - b) };
}
