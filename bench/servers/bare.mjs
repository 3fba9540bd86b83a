// The yardstick: node:http that reads and parses the body and answers with a constant rule.
import { createServer } from 'node:http';
import { announce, rule } from './rule.mjs';

const body = JSON.stringify(rule);

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const text = Buffer.concat(chunks).toString();
    if (text !== '') JSON.parse(text);
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body);
  });
});
announce(server);
