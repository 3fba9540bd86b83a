import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const first = (name: string): string => `--require=${fileURLToPath(new URL(`./test/support/${name}.cjs`, import.meta.url))}`;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // One process for all files of a worker: specs are read once. What thousands of sandboxes leave behind needs room.
    pool: 'forks',
    isolate: false,
    maxWorkers: '100%',
    execArgv: ['--max-old-space-size=6144', first('yaml-once'), first('temporal-first')],
    testTimeout: 120_000,
    // Where processes are killed and time is real, a machine that stands still for a moment is no failure.
    retry: process.env.CI ? 1 : 0,
    // A hook may have to build first, on a machine that has other work too.
    hookTimeout: 120_000,
  },
});
