import { defineConfig } from 'vitest/config';
import { PATIENCE } from './pages/by-test-id.ts';

export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/e2e/**/*.e2e.ts'],
    // Some look at a book in Node, which has no Web Locks.
    setupFiles: ['test/fake-locks.ts'],
    // Two files at once: every browser has a display of its own, so that no side panel loses the focus of its window to
    // another, and a browser waits more than it works. More would be slower on two cores.
    maxWorkers: 2,
    // No test is run again when it fails: whoever waits for what is seen needs no second chance. Only a browser that does
    // not start is started once more, which `startBrowser` says aloud.
    testTimeout: 240_000,
    hookTimeout: 180_000,
    // What a view comes to is waited for (`expect.poll`), as long as what it shows (`PATIENCE` in pages/by-test-id.ts).
    expect: { poll: { timeout: PATIENCE, interval: 50 } },
  },
});
