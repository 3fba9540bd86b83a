import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { build } from '../support/process.js';

/** What the compiler says of each of these lines, written by somebody who has installed the package. `''` = nothing. */
const lines: readonly (readonly [title: string, line: string, complaint: string])[] = [
  ['a fault of an operation with a status of its own', `sandbox.faults.add({ match: { operation: 'hostway/setOrderAccount' }, effect: { status: 409 } })`, ''],
  [
    'a misspelt operation',
    `sandbox.faults.add({ match: { operation: 'hostway/setOrderAcount' }, effect: { status: 409 } })`,
    `Did you mean '"hostway/setOrderAccount"'?`,
  ],
  [
    'a status that HTTP has and the operation has not',
    `sandbox.faults.add({ match: { operation: 'hostway/setOrderAccount' }, effect: { status: 418 } })`,
    `Type '418' is not assignable`,
  ],
  [
    'a status that only another operation has',
    `sandbox.faults.add({ match: { operation: 'hostway/getOrder' }, effect: { status: 409 } })`,
    `Type '409' is not assignable`,
  ],
  ['any documented status, where no operation is named', 'sandbox.faults.add({ effect: { status: 409 } })', ''],
  ['no other', 'sandbox.faults.add({ effect: { status: 418 } })', `Type '418' is not assignable`],
  ['a broken connection', `sandbox.faults.add({ match: { operation: 'f5-xc/getPlanTransition' }, effect: { connection: 'reset' } })`, ''],
  ['a connection broken in a way that does not exist', `sandbox.faults.add({ effect: { connection: 'rest' } })`, `Type '"rest"' is not assignable`],
  ['a reply that drips, of a status of its own', `sandbox.faults.add({ effect: { status: 409, connection: 'drip' } })`, ''],
  ['a reply that nobody would see', `sandbox.faults.add({ effect: { status: 409, connection: 'reset' } })`, `'status' does not exist`],
  ['a delay, alone', `sandbox.faults.add({ effect: { delay: 'PT1S' } })`, ''],
  [
    'a delay by distribution, beside a status',
    `sandbox.faults.add({ match: { operation: 'hostway/getOrder' }, effect: { delay: { median: 'PT0.1S', p99: 'PT2S' }, status: 404 } })`,
    '',
  ],
  ['half a distribution', `sandbox.faults.add({ effect: { delay: { median: 'PT0.1S' } } })`, `Property 'p99' is missing`],
  ['a rate limit', `sandbox.faults.add({ match: { operation: 'f5-xc/getPlanTransition' }, effect: { rateLimit: { limit: 10, per: 'PT1M' } } })`, ''],
  [
    'a rate limit of an operation that documents no 429',
    `sandbox.faults.add({ match: { operation: 'billing/listInvoices' }, effect: { rateLimit: { limit: 10, per: 'PT1M' } } })`,
    `'rateLimit' does not exist`,
  ],
  ['a barrier', `sandbox.faults.add({ effect: { hold: 'swap' } }); sandbox.faults.release('swap')`, ''],
  [
    'a status that the operation has not, where the fault says so',
    `sandbox.faults.add({ match: { operation: 'hostway/getOrder' }, undocumented: true, effect: { status: 418 } })`,
    '',
  ],
  ['no effect', 'sandbox.faults.add({ effect: {} })', `is not assignable to`],
  [
    'the verdict on clients that try again',
    'const repeated: boolean = sandbox.journal.retries().clients[0]!.verdict.repeatedCommittedWrite; void repeated',
    '',
  ],
  [
    'a stub of a misspelt operation',
    `sandbox.stubs.add({ match: { operation: 'hostway/getOrdr' }, response: { status: 404 } })`,
    `Type '"hostway/getOrdr"' is not assignable`,
  ],
  ['the journal of a misspelt operation', `sandbox.journal.entries({ operation: 'hostway/getOrdr' })`, `Type '"hostway/getOrdr"' is not assignable`],
  ['the journal of a source that does not exist', `sandbox.journal.entries({ source: 'vendor' })`, `Type '"vendor"' is not assignable`],
  ['a sandbox option that does not exist', `simulator.sandbox('x', { sede: 1 })`, `'sede' does not exist`],
  ['an authentication that does not exist', `simulator.sandbox('x', { auth: 'none' })`, `Type '"none"' is not assignable`],
  ['an operation of your own spec, once it is declared', `sandbox.faults.add({ match: { operation: 'billing/listInvoices' }, effect: { status: 404 } })`, ''],
  ['with its own statuses', `sandbox.faults.add({ match: { operation: 'billing/listInvoices' }, effect: { status: 409 } })`, `Type '409' is not assignable`],
  ['events, by what all of them have', `const when: string = (await sandbox.clock.advance('P3D')).events[0]!.at; void when`, ''],
  ['the app, as the listener that it is', `(await import('node:http')).createServer(sandbox.app)`, ''],
];

const head = `import { createSimulator } from 'paystub';
declare module 'paystub' { interface Operations { readonly 'billing/listInvoices': 200 | 404 } }
const simulator = await createSimulator();
const sandbox = simulator.sandbox('trial');
void [simulator, sandbox];
`;

const project = mkdtempSync(join(tmpdir(), 'paystub-consumer-'));
afterAll(() => rmSync(project, { recursive: true }));

/** The compiler's complaints by file. */
const complaints = compile();

function compile(): Promise<string> {
  build();
  mkdirSync(join(project, 'node_modules'));
  symlinkSync(resolve('.'), join(project, 'node_modules', 'paystub'));
  symlinkSync(resolve('node_modules/@types'), join(project, 'node_modules', '@types'));
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  for (const [index, [, line]] of lines.entries()) writeFileSync(join(project, `line${index}.ts`), `${head}${line};\nexport {};\n`);
  const files = lines.map((_, index) => `line${index}.ts`);
  const flags = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', '--types', 'node', '--module', 'nodenext', '--target', 'es2023'];
  const tsc = resolve('node_modules/typescript/bin/tsc');
  return new Promise((done) => execFile(process.execPath, [tsc, ...flags, ...files], { cwd: project }, (_error, stdout) => done(stdout)));
}

describe('the compiler', () => {
  test.each(lines.map(([title, , complaint], index) => [complaint ? 'refuses' : 'takes', title, complaint, index] as const))(
    '%s %s',
    async (_, __, complaint, index) => {
      const said = (await complaints).split(/^(?=line)/m).filter((text) => text.startsWith(`line${index}.ts`));
      expect(said).toEqual(complaint ? [expect.stringContaining(complaint)] : []);
    },
  );
});
