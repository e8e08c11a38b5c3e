/**
 * Every check of the project in one go: `npm test`. Each step says what it is, how long it took and what it found; the
 * last line sums up all test cases and checks as `N passed, N failed`.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './browsers.ts';
import { lintAddon, zipFor } from './stores.ts';
import { commandOf, runNode } from './tools.ts';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}
type Outcome = boolean | Counts;

const RESULTS = '.output/results';

type Step = [name: string, run: () => Promise<Outcome>];

/**
 * One stage after the other; the steps of a stage run side by side. Nothing runs beside a build but what reads none of
 * the files that a build writes, and nothing beside the tests.
 */
const stages: Step[][] = [
  [
    ['types', () => succeeds([commandOf('typescript', 'tsc'), '--noEmit'])],
    ['browsers to test in', async () => (await has('chromium')) && (await has('firefox'))],
  ],
  [
    ['build and package for Firefox', () => zipFor('firefox')],
    ['lint and format', () => succeeds([commandOf('@biomejs/biome', 'biome'), 'check', '.'])],
  ],
  [
    ['build and package for Chrome and Edge', () => zipFor('chrome')],
    ['the linter of the Firefox store', lintAddon],
  ],
  [['unit, property and layout tests', () => vitest('unit', [])]],
  [
    [
      'five deliberate faults are caught',
      () => succeeds(['--import', 'tsx', 'test/mutate/run.ts', '--sample']),
    ],
  ],
  [['end to end in real browsers', () => vitest('e2e', ['--config', 'test/e2e/vitest.config.ts'])]],
];

const total: Counts = { passed: 0, failed: 0, skipped: 0 };
const lines: string[] = [];
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const began = performance.now();
for (const stage of stages) await Promise.all(stage.map(take));
process.stdout.write(`\n${lines.join('\n')}\n`);
if (total.skipped > 0) process.stdout.write(`${total.skipped} skipped: see above why\n`);
process.stdout.write(`in ${secondsSince(began)} s\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

/** Runs a step, adds what it found to the sum and says so. */
async function take([name, run]: Step): Promise<void> {
  process.stdout.write(`\n── ${name}\n`);
  const began = performance.now();
  const outcome = await run().catch((error: unknown) => {
    console.error(error);
    return false;
  });
  const counts: Counts =
    typeof outcome === 'boolean' ? { passed: outcome ? 1 : 0, failed: outcome ? 0 : 1, skipped: 0 } : outcome;
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += counts[key];
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  lines.push(
    `${counts.failed === 0 ? '✓' : '✗'} ${name}: ${counts.passed} passed, ${counts.failed} failed${skipped} (${secondsSince(began)} s)`,
  );
  process.stdout.write(`${lines.at(-1)}\n`);
}

function secondsSince(began: number): string {
  return ((performance.now() - began) / 1000).toFixed(1);
}

/** Whether a command ends well. What it prints is shown when it has ended: another may be printing meanwhile. */
async function succeeds(args: string[]): Promise<boolean> {
  const { ok, output } = await runNode(args, { quiet: true });
  process.stdout.write(output);
  return ok;
}

async function has(kind: 'chromium' | 'firefox'): Promise<boolean> {
  process.stdout.write(`${await ensureBrowser(kind, console.log)}\n`);
  return true;
}

/** Runs a set of tests and counts its cases; a file that cannot even be loaded counts as one failure. */
async function vitest(name: string, args: string[]): Promise<Counts> {
  const file = `${RESULTS}/${name}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { ok } = await runNode([commandOf('vitest'), 'run', ...args, ...reporters]);
  const found = JSON.parse(readFileSync(file, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numTodoTests: number;
    testResults: { status: string; assertionResults: unknown[] }[];
  };
  const unloaded = found.testResults.filter(
    (each) => each.status === 'failed' && each.assertionResults.length === 0,
  );
  const failed = found.numFailedTests + unloaded.length;
  return {
    passed: found.numPassedTests,
    failed: !ok && failed === 0 ? 1 : failed,
    skipped: found.numPendingTests + found.numTodoTests,
  };
}
