import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/e2e/**/*.e2e.ts'],
    // One browser at a time: a side panel needs the focus of its window, and two cores are soon full.
    fileParallelism: false,
    // No test is run again when it fails: whoever waits for what is seen needs no second chance. Only a browser that does
    // not start is started once more, which `startBrowser` says aloud.
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
