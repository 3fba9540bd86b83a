// Fastify 5 with its own validation and a constant answer. Run in the folder that the peers are installed in.
import { createRequire } from 'node:module';
import { path, rule, schema } from './rule.mjs';

const { default: fastify } = createRequire(`${process.cwd()}/`)('fastify');

const app = fastify();
app.put(`${path}/:id`, { schema: { body: schema } }, async () => rule);
app.get(`${path}/:id`, async () => rule);
console.log(JSON.stringify({ url: await app.listen({ port: 0, host: '127.0.0.1' }) }));
process.once('SIGTERM', () => process.exit());
