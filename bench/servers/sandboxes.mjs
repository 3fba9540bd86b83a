// A server that makes a sandbox for each call and drops it afterwards (`own`), or has one for all (`common`).
import { createServer } from 'node:http';
import { createSimulator } from '../../dist/index.js';
import { announce } from './rule.mjs';

const simulator = await createSimulator({ now: '2026-01-01T00:00:00Z' });
const isOwn = process.argv[2] === 'own';
let made = 0;

const server = createServer((request, response) => {
  const id = isOwn ? `own-${made++}` : 'common';
  if (isOwn) response.on('close', () => simulator.remove(id));
  simulator.sandbox(id).app(request, response);
});
announce(server);
