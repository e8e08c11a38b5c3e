import { afterAll, vi } from 'vitest';

/**
 * A view loads parts of the program when they are first needed. Whoever presses something in a test and leaves before such
 * a part is there would have it arrive in a torn-down environment, and a file that passed would fail: so every file waits,
 * at its end, for what it began to load.
 */
afterAll(() => vi.dynamicImportSettled());
