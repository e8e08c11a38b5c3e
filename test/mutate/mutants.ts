/**
 * Changes every expression of one folder, one at a time, and counts the changes that no unit test of that folder notices:
 * `npm run mutants -- lib/ranking [FILE…]`. FILE (or a pattern) narrows the folder down. What was found before is kept
 * in `.output/mutants`, so that a second run only looks at what has changed.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { commandOf, runNode } from '../tools.ts';

const OUTPUT = '.output/mutants';

const [folder = '', ...files] = process.argv.slice(2);
const room = basename(folder);
const tests = `test/${room}`;
if (!existsSync(folder) || !existsSync(tests)) {
  process.stdout.write(`Name a folder of lib that has tests: npm run mutants -- lib/ranking\n`);
  process.exit(2);
}
mkdirSync(OUTPUT, { recursive: true });
const config = `${OUTPUT}/${room}.config.json`;
writeFileSync(
  config,
  JSON.stringify({
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'vitest.config.ts', dir: tests },
    mutate: [
      ...(files.length > 0 ? files.map((file) => `${folder}/${file}`) : [`${folder}/**/*.ts`]),
      '!**/*.d.ts',
    ],
    ignorePatterns: ['.output', 'test/e2e', 'test/bench', 'public'],
    // The types of TypeScript 7 cannot be asked by another program yet: nothing is checked, and nothing is rewritten.
    tsconfigFile: 'none',
    disableTypeChecks: false,
    incremental: true,
    incrementalFile: `${OUTPUT}/${room}.json`,
    concurrency: Number(process.env.MUTANTS_AT_ONCE ?? 2),
    timeoutMS: 20_000,
    reporters: ['clear-text'],
    clearTextReporter: { allowColor: false, allowEmojis: false, reportTests: false, logTests: false },
    allowConsoleColors: false,
  }),
);
const { ok } = await runNode([commandOf('@stryker-mutator/core', 'stryker'), 'run', config]);
rmSync('.stryker-tmp', { recursive: true, force: true, maxRetries: 5 });
process.exitCode = ok ? 0 : 1;
