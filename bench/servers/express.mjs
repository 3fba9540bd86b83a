// Express 5 with a compiled ajv check and a constant answer. Run in the folder that the peers are installed in.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { announce, path, rule, schema } from './rule.mjs';

const require = createRequire(`${process.cwd()}/`);
const express = require('express');
const { default: Ajv } = require('ajv');

const check = new Ajv({ allErrors: true }).compile(schema);
const app = express();
app.use(express.json());
app.put(`${path}/:id`, (request, response) => (check(request.body) ? response.json(rule) : response.status(400).json({ errors: check.errors })));
app.get(`${path}/:id`, (_request, response) => response.json(rule));
announce(createServer(app));
