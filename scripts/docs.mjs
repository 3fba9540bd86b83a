// What docs/<vendor>.md says of the code: the table of operations, pictures of state machines. `node scripts/docs.mjs` writes them, `--check` says whether they are fresh.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { filled } from './filled.mjs';

const root = new URL('..', import.meta.url);

// What the specs say and which operations have a handler is known to the code that serves them.
execFileSync(process.execPath, [fileURLToPath(new URL('scripts/build.mjs', root)), '--if-stale'], { stdio: 'inherit' });
const { createSimulator } = await import('../dist/index.js');

/** `Removes a payment method`, of a description that goes on. */
const firstSentence = ({ description = '', summary = '' }) => (description || summary).replaceAll(/\s+/g, ' ').replace(/\.(\s.*)?$/, '');

function row(pack, { id, name, method, path, statuses, object }) {
  const cells = [`\`${name}\``, firstSentence(object), `\`${method} ${path}\``, pack.isStateful(id) ? 'stateful' : 'examples only', statuses.join(', ')];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function table(pack) {
  const rows = pack.contract().operations.map((operation) => row(pack, operation));
  return ['| operation | does | call | answers | statuses |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

/** A state machine as a picture: an arrow for each way from one state to another, with the events that take it. */
function picture({ starts, moves }) {
  const arrows = new Map();
  for (const [event, ways] of Object.entries(moves)) {
    for (const [from, to] of Object.entries(ways)) arrows.set(`${from} --> ${to}`, [...(arrows.get(`${from} --> ${to}`) ?? []), event]);
  }
  const lines = [...starts.map((state) => `[*] --> ${state}`), ...[...arrows].map(([arrow, events]) => `${arrow}: ${events.join(', ')}`)];
  return ['```mermaid', 'stateDiagram-v2', ...lines.map((line) => `    ${line}`), '```'].join('\n');
}

/** The page with all that follows from the code made anew. */
function page(file, pack) {
  let text = filled(file, readFileSync(new URL(file, root), 'utf8'), 'operations', table(pack));
  for (const [name, machine] of Object.entries(pack.vendor.machines ?? {})) text = filled(file, text, `states: ${name}`, picture(machine));
  return text;
}

const files = new Map();
for (const pack of (await createSimulator()).core.packs.values()) {
  const file = `docs/${pack.id}.md`;
  if (existsSync(new URL(file, root))) files.set(file, page(file, pack));
}

const stale = [...files].filter(([file, text]) => readFileSync(new URL(file, root), 'utf8') !== text);
if (process.argv.includes('--check')) {
  for (const [file] of stale) console.error(`${file} is not what the specs and the handlers say: run node scripts/docs.mjs`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [file, text] of stale) writeFileSync(new URL(file, root), text);
}
