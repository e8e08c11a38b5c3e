import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withFault } from './fault.ts';
import { FAULTS, SAMPLE } from './faults.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** Tests in browsers are left out of the sample: it is to take seconds. */
const isUnit = (file: string) => !file.endsWith('.e2e.ts');

describe('the deliberate faults of `npm run mutate`', () => {
  test.each(FAULTS)('$name can still be made, and its tests are there', (fault) => {
    const made = withFault(readFileSync(join(ROOT, fault.file), 'utf8'), fault);
    expect(made.ok ? '' : made.why).toBe('');
    const tests = fault.caughtBy.filter((file) => existsSync(join(ROOT, file)));
    expect(tests, `${fault.name}: none of its tests is there any more`).not.toEqual([]);
  });

  test('have names of their own', () => {
    const names = FAULTS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z0-9-]+$/.test(name))).toEqual([]);
  });

  test('break every promise, and the sample is made of some that unit tests catch', () => {
    const broken = new Set(FAULTS.map(({ breaks }) => breaks));
    expect([...broken].sort()).toEqual(['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7']);
    const sample = FAULTS.filter(({ name }) => SAMPLE.includes(name));
    expect(sample).toHaveLength(5);
    expect(sample.every(({ caughtBy }) => caughtBy.some(isUnit))).toBe(true);
  });

  test('a text that is not there, or there twice, is said in a sentence', () => {
    const fault = { name: 'a', breaks: 'P1', file: 'x.ts', find: 'b', replace: 'c', caughtBy: [] } as const;
    expect(withFault('abc', { ...fault, caughtBy: [] })).toEqual({ ok: true, text: 'acc' });
    expect(withFault('xyz', { ...fault, caughtBy: [] })).toMatchObject({
      why: expect.stringContaining('does not find it'),
    });
    expect(withFault('bb', { ...fault, caughtBy: [] })).toMatchObject({
      why: expect.stringContaining('2 times'),
    });
  });
});
