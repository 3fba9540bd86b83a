// openapi-backend 5 on Express 5, from the same spec as Paystub. Run in the folder that the peers are installed in.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { announce, rule } from './rule.mjs';

const require = createRequire(`${process.cwd()}/`);
const express = require('express');
const { OpenAPIBackend } = require('openapi-backend');

const definition = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const answer = (_context, _request, response) => response.json(rule);
const api = new OpenAPIBackend({
  definition,
  quick: true,
  ajvOpts: { strict: false },
  handlers: {
    updateDunningRule: answer,
    getDunningRule: answer,
    validationFail: (context, _request, response) => response.status(400).json({ errors: context.validation.errors }),
    notFound: (_context, _request, response) => response.status(404).json({}),
  },
});
await api.init();
const app = express();
app.use(express.json());
app.use((request, response) => api.handleRequest(request, request, response));
announce(createServer(app));
