import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * The house rules of the folder layout (README, "Where things are"). Each failing rule says in a sentence what to do.
 */
const ROOT = resolve(import.meta.dirname, '..');
const CODE = ['entrypoints', 'components', 'lib'];

function filesBelow(folder: string): string[] {
  const at = join(ROOT, folder);
  if (!existsSync(at)) return [];
  return readdirSync(at, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

const isCode = (file: string) => /\.tsx?$/.test(file);
const codeFiles = CODE.flatMap(filesBelow).filter(isCode);

interface Import {
  from: string;
  typeOnly: boolean;
}

/** Every module a source file names: static, re-exported and dynamic imports. */
function importsOf(file: string): Import[] {
  const source = readFileSync(join(ROOT, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');
  const found: Import[] = [];
  const statements =
    /(?:^|[\n;])\s*(?:import|export)\s+(type\s+)?(?:([\w*\s{},$]+?)\s+from\s+)?['"]([^'"]+)['"]/g;
  for (const [, typeKeyword, names = '', from = ''] of source.matchAll(statements)) {
    const inner = /^\{([\s\S]*)\}$/.exec(names.trim())?.[1];
    const allTypes = inner?.split(',').every((name) => !name.trim() || /^type\s/.test(name.trim())) ?? false;
    found.push({ from, typeOnly: Boolean(typeKeyword) || allTypes });
  }
  for (const [, from = ''] of source.matchAll(/import\(\s*['"]([^'"]+)['"]\s*\)/g))
    found.push({ from, typeOnly: false });
  return found;
}

/** The part of the house a file belongs to: `lib/sites`, `components/hooks`, `entrypoints/background`, … */
function partOf(path: string): string {
  const [top = '', second = '', third] = path.split('/');
  if (top === 'lib') return third === undefined ? path : `lib/${second}`;
  if (top === 'components') return second === 'hooks' ? 'components/hooks' : 'components';
  if (top === 'entrypoints') return `entrypoints/${second}`;
  return top;
}

const PURE = ['lib/sites', 'lib/tagging', 'lib/ranking', 'lib/coverage', 'lib/transfer'];
const BROWSER_MODULES = /^(wxt|webextension-polyfill|#imports|@wxt-dev\/)/;

interface Rule {
  part: string;
  /** Parts of the project whose values may be used; types may come from anywhere in `lib`. */
  may: string[];
  /** Outside packages that must not be named here. */
  mustNot: RegExp;
  because: string;
}

const RULES: Rule[] = [
  {
    part: 'lib/contact',
    may: [],
    mustNot: /^(react|dexie|wxt|webextension-polyfill|#)/,
    because: 'lib/contact holds the words of the book and imports nothing of the project',
  },
  ...PURE.map((part) => ({
    part,
    may: ['lib/contact'],
    mustNot: /^(react|dexie|wxt|webextension-polyfill|#)/,
    because: `${part} is pure: it may use lib/contact only; pass the rest in as arguments`,
  })),
  {
    part: 'lib/capture',
    may: ['lib/contact', 'lib/tagging'],
    mustNot: /^(react|dexie|wxt|webextension-polyfill|#)/,
    because: 'lib/capture is pure: it may use lib/contact and lib/tagging',
  },
  {
    part: 'lib/store',
    may: ['lib/contact'],
    mustNot: /^(react|wxt|webextension-polyfill|#)/,
    because: 'lib/store knows lib/contact and Dexie; whatever is computed comes in as an argument',
  },
  {
    part: 'lib/browser',
    may: ['lib/contact', 'lib/messages.ts'],
    mustNot: /^(react|dexie)/,
    because: 'lib/browser is the door to the browser and decides nothing',
  },
  {
    part: 'components',
    may: ['components', 'components/hooks', 'lib/contact', 'lib/locales'],
    mustNot: /^(dexie|wxt|webextension-polyfill)/,
    because:
      'a component takes props and calls back; only components/hooks reaches the store and the browser',
  },
  {
    part: 'entrypoints/read-page',
    may: ['lib/sites', 'lib/contact'],
    mustNot: /^(react|dexie|webextension-polyfill|#)/,
    because: "it runs beside other people's pages: only lib/sites and lib/contact",
  },
  {
    part: 'entrypoints/read-any-page',
    may: ['lib/sites', 'lib/contact'],
    mustNot: /^(react|dexie|webextension-polyfill|#)/,
    because: "it runs beside other people's pages: only lib/sites and lib/contact",
  },
  ...['entrypoints/point-at', 'entrypoints/sketch-page'].map((part) => ({
    part,
    may: ['lib/sites', 'lib/contact'],
    mustNot: /^(react|dexie|webextension-polyfill|#)/,
    because: "it runs beside other people's pages: only lib/sites and lib/contact",
  })),
  {
    part: 'entrypoints/background',
    may: [
      'lib/browser',
      'lib/messages.ts',
      'lib/store',
      'lib/ranking',
      'lib/transfer',
      'lib/sites',
      'lib/contact',
    ],
    mustNot: /^(react)/,
    because: 'the background wires the browser, the store, the sites and the ranking, without React',
  },
];

describe('what may import what', () => {
  for (const rule of RULES) {
    const files = codeFiles.filter((file) => partOf(file) === rule.part);
    if (files.length === 0) continue;
    test(`${rule.part}: ${rule.because}`, () => {
      const faults: string[] = [];
      for (const file of files)
        for (const { from, typeOnly } of importsOf(file)) {
          if (rule.mustNot.test(from)) faults.push(`${file} names ${from}`);
          if (!from.startsWith('.')) continue;
          const target = relative(ROOT, resolve(ROOT, dirname(file), from)).replaceAll('\\', '/');
          const part = partOf(target);
          const own = part === rule.part || part === rule.part.replace('/hooks', '');
          if (
            own ||
            rule.may.includes(part) ||
            (typeOnly && rule.part === 'components' && part.startsWith('lib/'))
          )
            continue;
          faults.push(`${file} imports ${target}`);
        }
      expect(faults, `${rule.because}; move the code or pass the value in as an argument`).toEqual([]);
    });
  }

  test('only lib/browser, the hooks and the entrypoints’ own wrappers name the browser', () => {
    const faults = codeFiles
      .filter((file) => !file.startsWith('lib/browser/') && !file.startsWith('entrypoints/'))
      .filter((file) =>
        importsOf(file).some(({ from }) => BROWSER_MODULES.test(from) && !from.startsWith('@wxt-dev/i18n')),
      )
      .map((file) => `${file} names the browser: put what it needs into lib/browser`);
    expect(faults).toEqual([]);
  });

  test('nothing imports the command line', () => {
    const importers = codeFiles.filter((file) => importsOf(file).some(({ from }) => /\/cli\.ts$/.test(from)));
    expect(importers, 'lib/cli.ts is a door for people, not for code').toEqual([]);
  });

  test('a migration imports nothing', () => {
    const faults = codeFiles
      .filter((file) => /^lib\/store\/migrations\/\d{3}-/.test(file))
      .filter((file) => importsOf(file).some(({ typeOnly }) => !typeOnly));
    expect(faults, 'a migration is frozen: copy what it needs into it').toEqual([]);
  });
});

describe('where things are', () => {
  const ALLOWED = new Set([
    'components',
    'entrypoints',
    'lib',
    'public',
    'test',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'wxt.config.ts',
    'vitest.config.ts',
    'biome.json',
    'README.md',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'LICENSE',
    'node_modules',
  ]);

  test('the top level is fixed', () => {
    const strangers = readdirSync(ROOT).filter((name) => !ALLOWED.has(name) && !name.startsWith('.'));
    expect(strangers, 'put it into one of the folders, or under test/').toEqual([]);
  });

  test('names say what is inside', () => {
    const files = [...codeFiles, ...filesBelow('test').filter(isCode)];
    const vague = files.filter((file) =>
      /(^|\/)(utils?|helpers?|common|managers?|misc)(\/|\.tsx?$)/.test(file),
    );
    expect(vague, 'name the folder or file by its subject').toEqual([]);
    const otherCase = files.filter((file) => !/^[a-z0-9./-]+$/.test(file));
    expect(otherCase, 'file names are kebab-case').toEqual([]);
  });

  test('entrypoints stay thin', () => {
    const fat = codeFiles
      .filter((file) => file.startsWith('entrypoints/') && !file.startsWith('entrypoints/background/'))
      .filter((file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length > 80);
    expect(fat, 'an entrypoint only wires; move what decides into lib or components').toEqual([]);
  });
});

describe('each part is complete', () => {
  /** Every file directly in `folder` that `matches`, without index files. */
  const members = (folder: string, matches = /\.ts$/) =>
    filesBelow(folder).filter(
      (file) => dirname(file) === folder && matches.test(file) && !/(index|registry)\.ts$/.test(file),
    );

  for (const [folder, tests] of [
    ['lib/sites', 'test/sites'],
    ['lib/ranking', 'test/ranking'],
    ['lib/transfer', 'test/transfer'],
    ['lib/coverage', 'test/coverage'],
    ['lib/tagging', 'test/tagging'],
    ['lib/capture', 'test/capture'],
    ['lib/store', 'test/store'],
  ] as const) {
    test(`${folder} is tested in ${tests}`, () => {
      expect(members(folder).length, `${folder} is empty`).toBeGreaterThan(0);
      const found = filesBelow(tests).filter((file) => /\.test\.tsx?$/.test(file));
      expect(found.length, `add ${tests}/<subject>.test.ts`).toBeGreaterThan(0);
    });
  }

  test('every migration has a frozen test', () => {
    const migrations = filesBelow('lib/store/migrations').filter((file) =>
      /\/\d{3}-[a-z0-9-]+\.ts$/.test(file),
    );
    expect(migrations.length, 'the first migration is the first schema').toBeGreaterThan(0);
    const numbers = migrations.map((file) => Number(/\/(\d{3})-/.exec(file)?.[1])).sort((a, b) => a - b);
    expect(numbers, 'migrations are numbered from 1 without a hole').toEqual(
      numbers.map((_, index) => index + 1),
    );
    const tests = filesBelow('test/store').map((file) => readFileSync(join(ROOT, file), 'utf8'));
    const untested = migrations.filter(
      (file) => !tests.some((source) => source.includes(file.split('/').pop() ?? '')),
    );
    expect(untested, 'add a test in test/store that imports the migration and freezes what it does').toEqual(
      [],
    );
  });
});
