import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { needsSharedData, sharedData } from '../shared-data.ts';

/** The checks on other people's data come with programs of their own, which ask our command line. */
const run = promisify(execFile);
const ROOT = resolve(import.meta.dirname, '../..');
const SCENARIOS = ['ranking-scenarios.json', 'ranking-scenarios-2026-11.json'];
const CLI = ['--', 'npm', 'run', '-s', 'cli', '--', 'rank'];

function toolBeside(data: string | null, name: string): string | null {
  const tool = data && resolve(data, '../../tools', name);
  return tool && existsSync(tool) ? tool : null;
}

describe.each(SCENARIOS)('scenarios of %s', (name) => {
  const file = sharedData(name);
  const scenarios = toolBeside(file, 'scenario-check.mjs');
  test.skipIf(!scenarios)(
    needsSharedData('all hold', name),
    async () => {
      const { stdout } = await run('node', [scenarios ?? '', '--file', file ?? '', ...CLI], { cwd: ROOT });
      const [, held, all] = /(\d+) of (\d+) scenarios hold/.exec(stdout) ?? [];
      expect(held, stdout).toBe(all);
    },
    60_000,
  );
});

const rhythms = toolBeside(sharedData('rhythm'), 'rank-check.mjs');
describe.skipIf(!rhythms)(needsSharedData('real contact rhythms', 'rhythm'), () => {
  test('the order is no worse than it was or than the plain formula, and beats days overdue by far', async () => {
    const { stdout } = await run('node', [rhythms ?? '', ...CLI], { cwd: ROOT, maxBuffer: 1e8 });
    const mean = (task: string, scorer: string) =>
      Number(new RegExp(`MEAN ${task} .*${scorer} ([\\d.]+)`).exec(stdout)?.[1]);
    expect(mean('DUE', 'project')).toBeGreaterThanOrEqual(0.61);
    expect(mean('REPLY', 'project')).toBeGreaterThanOrEqual(0.57);
    for (const task of ['DUE', 'REPLY'])
      expect(mean(task, 'project')).toBeGreaterThanOrEqual(mean(task, 'reference T'));
    expect(mean('DUE', 'project')).toBeGreaterThan(
      5 * mean('DUE', String.raw`days overdue \(fixed cadence\)`),
    );
  }, 180_000);
});
