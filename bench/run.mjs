// npm run bench: measures on this machine, beside a bare server in the same run. Nothing in the tests depends on it.
import { spawnSync } from 'node:child_process';
import { sandboxes } from './sandboxes.mjs';
import { coldStart } from './start.mjs';

spawnSync(process.execPath, ['scripts/build.mjs', '--if-stale'], { stdio: 'inherit' });
const figures = { ...(await coldStart()), ...(await sandboxes()) };
for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(48)} ${value.toFixed(2).padStart(10)}`);
