import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // One process image for all files of a worker: specs are read once.
    pool: 'threads',
    isolate: false,
    testTimeout: 30_000,
  },
});
