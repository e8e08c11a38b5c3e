import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    setupFiles: ['test/property-seed.ts', 'test/imports-settled.ts', 'test/fake-locks.ts'],
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/e2e/**'],
    // Every core: left to itself, one would wait for the runner, which on two is half of the time.
    maxWorkers: availableParallelism(),
    // Against what hangs, not what is slow: a busy machine takes ten times as long.
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
