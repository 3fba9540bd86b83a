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

/** A connection that is kept alive: `send` makes the call and tells when the reply is all there. */
function connection(url, call, fail) {
  const bytes = head(call);
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  let text = '';
  let told;
  socket.setEncoding('latin1');
  socket.on('error', fail);
  socket.on('data', (chunk) => {
    text += chunk;
    const length = lengthOf(text);
    if (length === 0) return;
    if (Number(text.slice(9, 12)) !== (call.status ?? 200)) return void fail(new Error(`${call.method} ${call.path} answered ${text}`));
    text = text.slice(length);
    told();
  });
  const send = (then) => {
    told = then;
    socket.write(bytes);
  };
  return { whenReady: (then) => socket.on('connect', then), send, end: () => socket.end() };
}

/** It never sleeps while `work` goes on: to wake another process costs the one that sends, and only a server that is slower than its caller would pay for that. */
async function awake(work) {
  let isAwake = true;
  const stay = () => isAwake && setImmediate(stay);
  stay();
  await new Promise(work);
  isAwake = false;
}

/**
 * Calls `count` times over 16 connections, each as soon as it can; gives the latencies in milliseconds, in the order of the replies. Those of the first `settling`
 * milliseconds do not count: for some tenths of a second after a load begins there are pauses of milliseconds, whoever is called, and a quick server has more calls in a
 * round that none of them meets.
 * @throws Error when an answer has another status than the call's, or 200
 */
export async function load(url, call, count, { settling = 0 } = {}) {
  const began = performance.now();
  const latencies = [];
  let left = count;
  let open = 16;
  await awake((resolve, reject) => {
    const run = () => {
      const one = connection(url, call, reject);
      const next = () => {
        if (left-- <= 0) {
          one.end();
          return void (--open === 0 && resolve());
        }
        const sent = performance.now();
        one.send(() => {
          const now = performance.now();
          if (now - began >= settling) latencies.push(now - sent);
          next();
        });
      };
      one.whenReady(next);
    };
    for (let index = 0; index < 16; index++) run();
  });
  return { latencies };
}

/** Calls `count` times, `rate` times a second whatever the server does, over 16 connections; latencies count from the moment at which a call was due. Those of the first `settling` milliseconds do not count. */
export async function paced(url, call, count, rate, settling = 0) {
  const latencies = [];
  let done = 0;
  await awake((resolve, reject) => {
    const all = Array.from({ length: 16 }, () => connection(url, call, reject));
    const free = [];
    let due = 0;
    const began = performance.now() + 50;
    const whenDue = () => began + (due * 1000) / rate;
    const step = () => {
      while (due < count && free.length > 0 && performance.now() >= whenDue()) sendOn(free.pop(), whenDue());
      if (done < count) return void setImmediate(step);
      for (const one of all) one.end();
      resolve();
    };
    const sendOn = (one, moment) => {
      due++;
      one.send(() => {
        if (moment - began >= settling) latencies.push(performance.now() - moment);
        done++;
        free.push(one);
      });
    };
    for (const one of all) one.whenReady(() => free.push(one));
    step();
  });
  return { latencies };
}
