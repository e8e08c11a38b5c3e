import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STORE_VERSION } from '../../lib/store/shape.ts';
import { commandOf, runNode } from '../tools.ts';
import { copyOfTree } from '../tree-copy.ts';
import { KINDS } from './kinds.ts';
import { nameOf, withImport, withItem } from './scaffold.ts';

const NEXT_VERSION = STORE_VERSION + 1;
const NEXT_MIGRATION_TEST = `test/store/migration-${String(NEXT_VERSION).padStart(3, '0')}.test.ts`;

/** What is begun of each kind, the test that has to fail then, and the words it fails with. */
const BEGUN: Readonly<Record<string, { name: string; test: string; says: RegExp }>> = {
  site: {
    name: 'vinkel',
    test: 'test/sites/pages.test.ts',
    says: /vinkel is read as expected: AssertionError/,
  },
  signal: { name: 'met-abroad', test: 'test/ranking/met-abroad.test.ts', says: /say what the signal reads/ },
  format: {
    name: 'rolodex',
    test: 'test/transfer/rolodex.test.ts',
    says: /write what the file says of each person/,
  },
  language: {
    name: 'et',
    test: 'test/locales/locales.test.ts',
    says: /et is complete: AssertionError/,
  },
  command: {
    name: 'praise-contact',
    test: 'test/store/praise-contact.test.ts',
    says: /say what praiseContact writes/,
  },
  migration: {
    name: 'letters',
    test: NEXT_MIGRATION_TEST,
    says: new RegExp(`version ${NEXT_VERSION} is as it was shipped: AssertionError`),
  },
};

describe('what npm run new begins', () => {
  const { tree, folder, remove } = copyOfTree('new');
  const answers = new Map<string, { ok: boolean; output: string }>();
  const start = (kind: string, name: string) =>
    runNode(['--import', 'tsx', 'test/new/run.ts', kind, name], { quiet: true, cwd: tree });
  let failures: { file: string; message: string }[] = [];

  beforeAll(async () => {
    for (const [kind, { name }] of Object.entries(BEGUN)) answers.set(kind, await start(kind, name));
    const report = join(folder, 'report.json');
    await runNode(
      [
        commandOf('vitest'),
        'run',
        ...Object.values(BEGUN).map((each) => each.test),
        '--reporter=json',
        `--outputFile.json=${report}`,
      ],
      { quiet: true, cwd: tree },
    );
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
      testResults: {
        name: string;
        message: string;
        assertionResults: { fullName: string; failureMessages: string[] }[];
      }[];
    };
    failures = testResults.flatMap(({ name, message, assertionResults }) => [
      ...(message ? [{ file: name, message }] : []),
      ...assertionResults.flatMap(({ fullName, failureMessages }) =>
        failureMessages.map((each) => ({ file: name, message: `${fullName}: ${each}` })),
      ),
    ]);
  }, 300_000);
  afterAll(remove);

  test('is every kind there is', () => {
    expect(Object.keys(BEGUN), 'say here what test of a new kind has to fail').toEqual(Object.keys(KINDS));
  });

  test.each(Object.entries(BEGUN))(
    '%s: is written, says what remains, and fails for the right reason',
    (kind, begun) => {
      const answer = answers.get(kind);
      expect(answer?.output).toMatch(/^new {5}\S+[\s\S]*What remains:\n- \S/);
      expect(answer?.ok).toBe(true);
      const told = failures.filter(({ file }) => file.endsWith(begun.test)).map(({ message }) => message);
      expect(told.join('\n')).toMatch(begun.says);
    },
  );

  test('is written as the types and the style of the project ask', async () => {
    writeFileSync(
      join(tree, 'tsconfig.new.json'),
      JSON.stringify({
        extends: './tsconfig.json',
        include: [
          '.wxt/*.d.ts',
          'lib/ranking',
          'lib/sites',
          'lib/store',
          'lib/tagging/lexicon',
          'lib/transfer',
          'test/transfer/rolodex.test.ts',
          'test/ranking/met-abroad.test.ts',
          'test/store/praise-contact.test.ts',
          NEXT_MIGRATION_TEST,
        ],
      }),
    );
    const types = await runNode([commandOf('typescript', 'tsc'), '--noEmit', '-p', 'tsconfig.new.json'], {
      quiet: true,
      cwd: tree,
    });
    expect(types.output).toBe('');
    const style = await runNode(
      [commandOf('@biomejs/biome', 'biome'), 'check', 'lib', 'test/ranking', 'test/store'],
      { quiet: true, cwd: tree },
    );
    expect(style.ok, style.output).toBe(true);
  }, 300_000);

  test('is never written over what is there', async () => {
    const file = join(tree, 'lib/ranking/signals/bond.ts');
    const before = readFileSync(file, 'utf8');
    const { ok, output } = await start('signal', 'bond');
    expect([ok, output]).toEqual([false, expect.stringMatching(/bond\.ts is there already/)]);
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(existsSync(join(tree, 'test/ranking/bond.test.ts'))).toBe(false);
  });
});

test('a name is one for a file and for code', () => {
  expect(nameOf('met-abroad')).toEqual({ kebab: 'met-abroad', camel: 'metAbroad' });
  for (const wrong of ['', 'Met', 'met_abroad', '-met', 'met-', 'met--abroad', '../met', '9met', 'möte'])
    expect(nameOf(wrong), wrong).toBeNull();
});

test('a list that is not there is said, not guessed', () => {
  expect(withItem('const A: X[] = [one];', 'A', 'two')).toBe('const A: X[] = [one, two];');
  expect(withItem('const A = [\n  one,\n];', 'A', 'two')).toBe('const A = [one, two];');
  expect(() => withItem('const A = [];', 'B', 'two')).toThrow('No list B');
  expect(() => withImport('const a = 1;', 'import …')).toThrow('No line');
});
