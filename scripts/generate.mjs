// Types from the specs. `node scripts/generate.mjs` writes them, `--check` says whether they are fresh.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';

const root = new URL('..', import.meta.url);
const header = '// Generated from the specs by scripts/generate.mjs: change the spec, not this file.\n';
const ids = readdirSync(new URL('specs/', root))
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.slice(0, -'.yaml'.length))
  .sort();

/** Where the types of a spec go; a vendor without a folder needs none. */
const target = (id) => (id === 'paystub' ? 'src/control/spec.gen.ts' : `src/vendors/${id}/spec.gen.ts`);

async function typesOf(id) {
  return header + astToString(await openapiTS(new URL(`specs/${id}.yaml`, root), { immutable: true, silent: true }));
}

/** Every operation's full name with the statuses that it documents, for the compiler. */
function operations() {
  const lines = ids
    .filter((id) => id !== 'paystub')
    .flatMap((id) => {
      const { paths } = parse(readFileSync(new URL(`specs/${id}.yaml`, root), 'utf8'), { merge: true, maxAliasCount: 100_000 });
      const all = Object.values(paths)
        .flatMap((item) => Object.values(item))
        .filter((operation) => operation?.operationId);
      return all.map(({ operationId, responses }) => `  readonly '${id}/${operationId}': ${Object.keys(responses).join(' | ')};`);
    });
  return `${header}
/** Operations by full name, with their documented statuses. Add your own specs' by declaration merging. */
export interface Operations {
${lines.sort().join('\n')}
}
`;
}

const files = new Map([['src/operations.gen.ts', operations()]]);
for (const id of ids) if (existsSync(new URL('.', new URL(target(id), root)))) files.set(target(id), await typesOf(id));

const stale = [...files].filter(([file, text]) => !existsSync(new URL(file, root)) || readFileSync(new URL(file, root), 'utf8') !== text);
if (process.argv.includes('--check')) {
  for (const [file] of stale) console.error(`${file} is not what the specs say: run npm run generate`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [file, text] of stale) writeFileSync(new URL(file, root), text);
}
