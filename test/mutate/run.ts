/**
 * Puts one deliberate fault after the other into a copy of the project and looks which test catches it:
 * `npm run mutate`. Exit code 1 when one goes unnoticed.
 *
 * `--only NAME` (or the beginning of names, or a promise: `P4`; may be repeated), `--unit` leaves tests in browsers out, `--sample` the five
 * of `npm test`, `--all` runs every test named for a fault instead of stopping at the first that catches it.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { commandOf, runNode } from '../tools.ts';
import { copyOfTree } from '../tree-copy.ts';
import { type Fault, withFault } from './fault.ts';
import { FAULTS, SAMPLE } from './faults.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** What one test file said of a tree. */
interface Said {
  /** Whether it could be run at all and found nothing wrong. */
  passed: boolean;
  /** The first test that failed; null when the file itself could not be loaded. */
  failed: string | null;
  output: string;
}

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    unit: { type: 'boolean', default: false },
    sample: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
  },
});

const faults = FAULTS.filter(({ name, breaks, caughtBy }) => {
  if (values.sample) return SAMPLE.includes(name);
  if (values.only.length > 0) return values.only.some((start) => name.startsWith(start) || breaks === start);
  return !values.unit || caughtBy.some(isUnit);
});
if (faults.length === 0) throw new Error('No fault has such a name: they stand in test/mutate/faults.ts');

const { folder, tree, remove } = copyOfTree('mutate');
process.on('exit', remove);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

const began = performance.now();
const alive: string[] = [];
for (const fault of faults) {
  const started = performance.now();
  const caught = await tryFault(fault);
  if (!caught.ok) alive.push(fault.name);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  process.stdout.write(`${caught.ok ? '✓' : '✗'} ${fault.breaks} ${fault.name} (${seconds} s)\n`);
  for (const line of caught.lines) process.stdout.write(`    ${line}\n`);
}
const seconds = ((performance.now() - began) / 1000).toFixed(0);
process.stdout.write(
  `\n${faults.length - alive.length} of ${faults.length} faults caught in ${seconds} s${alive.length > 0 ? `; unnoticed: ${alive.join(', ')}` : ''}\n`,
);
process.exitCode = alive.length === 0 ? 0 : 1;

function isUnit(file: string): boolean {
  return !file.endsWith('.e2e.ts');
}

/** Puts a fault in, runs its tests from the cheapest on, and takes the fault out again. */
async function tryFault(fault: Fault): Promise<{ ok: boolean; lines: string[] }> {
  const path = join(tree, fault.file);
  const source = readFileSync(path, 'utf8');
  const made = withFault(source, fault);
  if (!made.ok) return { ok: false, lines: [made.why] };
  writeFileSync(path, made.text);
  try {
    const lines: string[] = [];
    let caught = false;
    const present = fault.caughtBy.filter((file) => existsSync(join(tree, file)));
    const tests = present.filter((file) => isUnit(file) || !(values.unit || values.sample));
    if (tests.length === 0)
      return { ok: false, lines: [`none of its tests is there: ${fault.caughtBy.join(', ')}`] };
    let built = false;
    for (const file of tests) {
      if (!isUnit(file) && !built) {
        const made = await build();
        if (made) return { ok: false, lines: [...lines, `it cannot be built with this fault:\n${made}`] };
        built = true;
      }
      const said = await run(file);
      if (said.passed) lines.push(`not noticed by ${file}`);
      else if (said.failed === null)
        // A tree that breaks is no test that looks.
        return { ok: false, lines: [...lines, `${file} could not be run with this fault:\n${said.output}`] };
      else {
        caught = true;
        lines.push(`${file}: ${said.failed}`);
        if (!values.all) break;
      }
    }
    return { ok: caught, lines };
  } finally {
    writeFileSync(path, source);
  }
}

/** Builds the broken tree for both browsers. Gives what went wrong, or null. */
async function build(): Promise<string | null> {
  for (const args of [
    ['-b', 'chrome'],
    ['-b', 'firefox', '--mv3'],
  ]) {
    const { ok, output } = await runNode([commandOf('wxt'), 'build', ...args], { quiet: true, cwd: tree });
    if (!ok) return output.slice(-2000);
  }
  return null;
}

async function run(file: string): Promise<Said> {
  const report = join(folder, 'report.json');
  rmSync(report, { force: true });
  const { ok, output } = await runNode(
    [
      commandOf('vitest'),
      'run',
      ...(isUnit(file) ? [] : ['--config', 'test/e2e/vitest.config.ts']),
      file,
      '--bail=1',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    {
      quiet: true,
      cwd: tree,
      // The sample data lie beside the project, not beside its copy.
      env: { BOLLPLANK_DATA: process.env.BOLLPLANK_DATA ?? resolve(ROOT, '../shared/data') },
    },
  );
  if (!existsSync(report)) return { passed: false, failed: null, output: output.slice(-2000) };
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    testResults: { message: string; assertionResults: { status: string; fullName: string }[] }[];
  };
  const failed = testResults
    .flatMap((each) => each.assertionResults)
    .find((each) => each.status === 'failed');
  return {
    passed: ok,
    failed: failed?.fullName ?? null,
    output: testResults
      .map(({ message }) => message)
      .join('\n')
      .slice(-2000),
  };
}
