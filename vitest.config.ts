import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // One process image for all files of a worker: specs are read once.
    pool: 'threads',
    isolate: false,
    testTimeout: 30_000,
    // A hook may have to build first, on a machine that has other work too.
    hookTimeout: 120_000,
  },
});
