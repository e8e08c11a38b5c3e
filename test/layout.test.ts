import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES as RANKING_RULES } from '../lib/ranking/rules/index.ts';
import { SIGNALS } from '../lib/ranking/signals/index.ts';
import { SITES } from '../lib/sites/index.ts';
import { FORMATS } from '../lib/transfer/index.ts';
import { KINDS, tagKey } from '../lib/words/index.ts';
import { LANGUAGES } from './languages.ts';

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
  /** Loaded when it is needed, not before the file that names it. */
  later: boolean;
}

/** The source of a file, by its place in the project. */
const sourceOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const withoutComments = (source: string) =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

/** Every module a source file names: static, re-exported and dynamic imports. */
function importsOf(file: string): Import[] {
  const source = withoutComments(sourceOf(file));
  const found: Import[] = [];
  const statements =
    /(?:^|[\n;])\s*(?:import|export)\s+(type\s+)?(?:([\w*\s{},$]+?)\s+from\s+)?['"]([^'"]+)['"]/g;
  for (const [, typeKeyword, names = '', from = ''] of source.matchAll(statements)) {
    const inner = /^\{([\s\S]*)\}$/.exec(names.trim())?.[1];
    const allTypes = inner?.split(',').every((name) => !name.trim() || /^type\s/.test(name.trim())) ?? false;
    found.push({ from, typeOnly: Boolean(typeKeyword) || allTypes, later: false });
  }
  for (const [, from = ''] of source.matchAll(/import\(\s*['"]([^'"]+)['"]\s*\)/g))
    found.push({ from, typeOnly: false, later: true });
  return found;
}

/** The files whose values a file needs to be loaded. */
const needsOf = (file: string): string[] =>
  importsOf(file)
    .filter(({ from, typeOnly, later }) => from.startsWith('.') && !typeOnly && !later)
    .map(({ from }) => targetOf(file, from));

/** The file that an import leads to. */
const targetOf = (file: string, from: string) =>
  relative(ROOT, resolve(ROOT, dirname(file), from)).replaceAll('\\', '/');

/** The part of the house a file belongs to: `lib/sites`, `components/hooks`, `entrypoints/background`, … */
function partOf(path: string): string {
  const [top = '', second = '', third] = path.split('/');
  if (top === 'lib') return third === undefined ? path : `lib/${second}`;
  if (top === 'components') return second === 'hooks' ? 'components/hooks' : 'components';
  if (top === 'entrypoints') return `entrypoints/${second}`;
  return top;
}

const BROWSER_MODULES = /^(wxt|webextension-polyfill|#imports|@wxt-dev\/)/;

/** What everything else stands upon, the lowest last: each may use the values of those after it. */
const GROUND = ['lib/records', 'lib/days', 'lib/words'];
/** The addresses of profiles and nothing else of the sites. */
const ADDRESSES = 'lib/sites/addresses.ts';
/** How the bytes of any file become text. */
const ENCODING = 'lib/transfer/encoding.ts';
const NO_BROWSER_NO_VIEW_NO_STORE = /^(react|dexie|wxt|webextension-polyfill|#)/;

interface Rule {
  part: string;
  /** Parts of the project, or single files, whose values may be used; types may come from anywhere in `lib`. */
  may: string[];
  /** Outside packages that must not be named here. */
  mustNot: RegExp;
  because: string;
}

const pure = (part: string, more: string[], because: string): Rule => ({
  part,
  may: [...GROUND, ...more],
  mustNot: NO_BROWSER_NO_VIEW_NO_STORE,
  because,
});

const RULES: Rule[] = [
  ...GROUND.map((part, at) => ({
    part,
    may: GROUND.slice(at + 1),
    mustNot: NO_BROWSER_NO_VIEW_NO_STORE,
    because: `${part} is the ground of the house: records may use days and words, days may use words, nothing else`,
  })),
  ...['sites', 'tagging', 'ranking', 'coverage', 'search', 'same-person', 'erasing'].map((name) =>
    pure(
      `lib/${name}`,
      [],
      `lib/${name} is pure and stands on records, days and words alone: the rest comes in as an argument`,
    ),
  ),
  pure(
    'lib/transfer',
    ['lib/same-person', ADDRESSES],
    `lib/transfer is pure: records, days, words, same-person, and the addresses of profiles (${ADDRESSES})`,
  ),
  pure(
    'lib/intake',
    ['lib/same-person', ADDRESSES, ENCODING],
    `lib/intake is pure: records, days, words, same-person, the addresses of profiles (${ADDRESSES}), and the one rule of how the bytes of a file are read (${ENCODING})`,
  ),
  pure(
    'lib/capture',
    ['lib/tagging', 'lib/same-person', 'lib/erasing', ADDRESSES],
    'lib/capture is pure: records, days, words, tagging, same-person, erasing, and the addresses of profiles',
  ),
  {
    part: 'lib/store',
    may: [...GROUND, 'lib/same-person', 'lib/erasing', 'lib/search', 'lib/vault'],
    mustNot: /^(react|wxt|webextension-polyfill|#)/,
    because:
      'lib/store knows the records, the rules of erasing and sameness, and Dexie; what is computed comes in as an argument',
  },
  ...['suggesting', 'backups', 'devices'].map((name) => ({
    part: `lib/${name}`,
    may: [
      ...GROUND,
      'lib/store',
      'lib/ranking',
      'lib/transfer',
      'lib/vault',
      'lib/same-person',
      'lib/erasing',
      'lib/search',
    ],
    mustNot: /^(react|wxt|webextension-polyfill|#)/,
    because: `lib/${name} stands between store, ranking and files; the browser comes in as an argument`,
  })),
  {
    part: 'lib/workers',
    may: [
      ...GROUND,
      ...['store', 'suggesting', 'backups', 'ranking', 'transfer', 'capture', 'tagging', 'coverage'],
      ...['search', 'same-person', 'erasing', 'locales', 'intake', 'devices', 'vault', 'sites'],
    ].map((part) => (part.startsWith('lib/') ? part : `lib/${part}`)),
    mustNot: /^(react|wxt|webextension-polyfill|#)/,
    because: 'a worker may use everything of lib but the browser, and no React',
  },
  {
    part: 'lib/browser',
    may: ['lib/records', 'lib/words', 'lib/messages.ts'],
    mustNot: /^(react|dexie)/,
    because: 'lib/browser is the door to the browser and decides nothing',
  },
  {
    part: 'lib/locales',
    may: [],
    mustNot: /^(react|dexie|wxt|webextension-polyfill)/,
    because: 'lib/locales holds texts; it needs nothing but types',
  },
  {
    part: 'components',
    may: ['components', 'components/hooks', ...GROUND, 'lib/search', 'lib/locales'],
    mustNot: /^(dexie|wxt|webextension-polyfill)/,
    because:
      'a component takes props and calls back, and may search and mark words; only components/hooks reaches store, suggesting, transfer, capture and the browser',
  },
  ...['read-page', 'read-any-page', 'point-at', 'sketch-page'].map((name) => ({
    part: `entrypoints/${name}`,
    may: ['lib/sites', ...GROUND],
    mustNot: /^(react|dexie|webextension-polyfill|#)/,
    because: "it runs beside other people's pages: only lib/sites and what that stands upon",
  })),
  ...['popup', 'dashboard', 'sidepanel', 'welcome'].map((name) => ({
    part: `entrypoints/${name}`,
    may: ['components', 'components/hooks', 'lib/browser', 'lib/suggesting/first-suggestions.ts'],
    mustNot: /^(react|dexie|webextension-polyfill)/,
    because: 'a page only starts its surface, after what has to be begun before it',
  })),
  {
    part: 'components/hooks',
    may: [
      ...GROUND,
      ...['browser', 'store', 'suggesting', 'backups', 'transfer', 'capture', 'tagging', 'search', 'workers'],
      ...['ranking', 'coverage', 'sites', 'same-person', 'erasing', 'intake', 'devices', 'vault', 'locales'],
      'lib/messages.ts',
    ].map((part) => (part.startsWith('lib/') ? part : `lib/${part}`)),
    mustNot: /^(dexie|wxt|webextension-polyfill)/,
    because: 'a hook is the door from a view to lib, and knows no view',
  },
  {
    part: 'entrypoints/background',
    may: [
      'lib/browser',
      'lib/messages.ts',
      'lib/store',
      'lib/search',
      'lib/transfer',
      ADDRESSES,
      'lib/suggesting',
      'lib/backups',
      'lib/devices',
      ...GROUND,
    ],
    mustNot: /^(react)/,
    because: 'the background only wires browser, messages, store, suggesting and backups, without React',
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
          const target = targetOf(file, from);
          const part = partOf(target);
          const own = part === rule.part;
          if (
            own ||
            rule.may.includes(part) ||
            rule.may.includes(target) ||
            (typeOnly && part.startsWith('lib/'))
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

  test('no two files wait for the values of each other', () => {
    const needs = new Map(codeFiles.map((file) => [file, needsOf(file)]));
    const reaches = (from: string, seen = new Set<string>()): Set<string> => {
      for (const next of needs.get(from) ?? [])
        if (!seen.has(next)) {
          seen.add(next);
          reaches(next, seen);
        }
      return seen;
    };
    const faults = [...needs.keys()]
      .map((file) => ({ file, all: reaches(file) }))
      .filter(({ file, all }) => all.has(file))
      .map(({ file, all }) => {
        const round = (needs.get(file) ?? []).filter((next) => all.has(next) && reaches(next).has(file));
        return `${file} waits for ${round.join(' and ')}: pass what it needs in, or give it a file of its own`;
      });
    expect(faults).toEqual([]);
  });

  test('a migration imports nothing', () => {
    const faults = codeFiles
      .filter((file) => /^lib\/store\/migrations\/\d{3}-/.test(file))
      .filter((file) => importsOf(file).some(({ typeOnly }) => !typeOnly));
    expect(faults, 'a migration is frozen: copy what it needs into it').toEqual([]);
  });
});

/**
 * The folders of `components`, those that others stand on first: a folder may use those of the lines before its own, and none
 * of its own line. What two of them need belongs a line higher.
 */
const FOLDERS = [
  ['hooks'],
  ['base'],
  ['finding'],
  ['export'],
  ['person'],
  ['week', 'people', 'map', 'groups', 'goals', 'files', 'settings'],
  ['sidebar', 'popup', 'dashboard', 'welcome'],
];
const lineOf = (folder: string) => FOLDERS.findIndex((folders) => folders.includes(folder));
const folderOf = (file: string) => file.split('/')[1] ?? '';

describe('the folders of components', () => {
  const files = codeFiles.filter((file) => file.startsWith('components/'));

  test('each has its place', () => {
    const strangers = [...new Set(files.map(folderOf))].filter((folder) => lineOf(folder) < 0);
    expect(
      strangers,
      'give each of these a line in FOLDERS of test/layout.test.ts, or join it to another',
    ).toEqual([]);
  });

  test('none reaches sideways or up into another', () => {
    const faults = files.flatMap((file) =>
      importsOf(file)
        .filter(({ from }) => from.startsWith('.'))
        .map(({ from }) => targetOf(file, from))
        .filter((target) => target.startsWith('components/') && folderOf(target) !== folderOf(file))
        .filter((target) => lineOf(folderOf(target)) >= lineOf(folderOf(file)))
        .map(
          (target) =>
            `${file} imports ${target}: move what both need into components/person (forms), finding (search and filters), export or base`,
        ),
    );
    expect(faults).toEqual([]);
  });

  test('components/hooks holds hooks', () => {
    const faults = files
      .filter((file) => folderOf(file) === 'hooks')
      .filter(
        (file) =>
          !/\/use-[a-z0-9-]+\.tsx?$/.test(file) ||
          !/^export (?:const|function) use[A-Z]/m.test(sourceOf(file)),
      )
      .map(
        (file) =>
          `${file} is no hook: what decides belongs into lib, what the browser does into lib/browser, and a view takes it from a hook use-*.ts`,
      );
    expect(faults).toEqual([]);
  });
});

describe('the tables of the book', () => {
  const tables = [...sourceOf('lib/store/db.ts').matchAll(/declare readonly (\w+): Table</g)].map(
    ([, name = '']) => name,
  );

  test('are touched by lib/store alone', () => {
    expect(tables, 'the tables are read from BookDb in lib/store/db.ts').toContain('contacts');
    const names = tables.join('|');
    const touches = new RegExp(
      [
        // `db.contacts`, `book.value.contacts.get(`, and any of them asked in Dexie's own words.
        `\\bdb\\.(?:${names})\\b`,
        `\\.value\\.(?:${names})\\.(?:get|put|add|count|update|delete|clear|filter|each)\\(`,
        `\\.(?:${names})\\.(?:bulk[A-Z]\\w+|count|toArray|toCollection|where|orderBy|primaryKeys)\\(`,
        '\\b(?:db|book|value)\\.(?:transaction|table|records)\\(',
      ].join('|'),
    );
    const faults = codeFiles
      .filter((file) => !file.startsWith('lib/store/'))
      .flatMap((file) => {
        const found = touches.exec(sourceOf(file));
        return found
          ? `${file} asks ${found[0]}: make it a query in lib/store/queries, or a command in lib/store/commands`
          : [];
      });
    expect(faults).toEqual([]);
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
    'SECURITY.md',
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

  test('entrypoints wire, and decide nothing', () => {
    const entrypoints = codeFiles.filter((file) => file.startsWith('entrypoints/'));
    // The one file that names every listener may be longer, and ask more often whether the book could be opened.
    const most = (file: string) =>
      file === 'entrypoints/background/index.ts' ? { lines: 170, choices: 16 } : { lines: 60, choices: 6 };
    const faults = entrypoints.flatMap((file) => {
      const source = withoutComments(sourceOf(file));
      const choices = source.match(/\b(?:if|for|while|switch) \(| \? |&& /g)?.length ?? 0;
      const lines = source.split('\n').length;
      return choices > most(file).choices || lines > most(file).lines
        ? `${file} has ${lines} lines and chooses ${choices} times: move what decides into lib, with the browser as an argument`
        : [];
    });
    expect(faults).toEqual([]);
  });
});

const testsNamed = (pattern: RegExp) =>
  filesBelow('test')
    .filter((file) => pattern.test(file))
    .map((file) => ({ file, source: sourceOf(file) }));
const TESTS = testsNamed(/\.test\.tsx?$/);
/** For what only a browser can make. */
const inBrowsers = testsNamed(/\.e2e\.ts$/);

describe('each part is complete', () => {
  /** The files directly in a folder, without its index. */
  const members = (folder: string) =>
    filesBelow(folder).filter(
      (file) => dirname(file) === folder && file.endsWith('.ts') && !/\/index\.ts$/.test(file),
    );

  const sites = members('lib/sites').filter((file) => /:\s*Site = \{/.test(sourceOf(file)));

  test.each(sites)(
    '%s has its fixtures, its selectors with the day they were seen, and its place among the sites',
    (file) => {
      const id = basename(file, '.ts');
      const site = SITES.find((one) => one.id === id);
      expect(
        site,
        `register it: lib/sites/index.ts or lib/sites/known-sites.ts should name the site "${id}"`,
      ).toBeDefined();
      const fixtures = site?.fixtures ?? [];
      expect(
        fixtures.length,
        `add a page of invented people to test/fixtures/pages and name it in ${file}`,
      ).toBeGreaterThan(0);
      const missing = fixtures
        .flatMap((name) => [name, name.replace(/html$/, 'json')])
        .filter((name) => !existsSync(join(ROOT, 'test/fixtures/pages', name)));
      expect(missing, 'add these to test/fixtures/pages: the page, and what should be read of it').toEqual(
        [],
      );
      const selectors = site?.hosts.length
        ? /^\s*(?:\/\*\*|\*|\/\/).*\b20\d\d\b/m
        : /lastVerified: '20\d\d-\d\d-\d\d'/;
      expect(
        sourceOf(file),
        'put the selectors into named constants at the top, with a comment that says when they were last seen',
      ).toMatch(selectors);
    },
  );

  const named = (file: string) =>
    basename(file, '.ts').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

  test.each([
    ['SIGNALS', 'lib/ranking/signals', SIGNALS],
    ['RULES', 'lib/ranking/rules', RANKING_RULES],
  ] as const)('%s holds every file of %s', (list, folder, held) => {
    const index = sourceOf(`${folder}/index.ts`);
    const missing = members(folder).filter(
      (file) => !new RegExp(`${list} = \\[[^\\]]*\\b${named(file)}\\b`).test(index),
    );
    expect(missing, `add these to ${list} in ${folder}/index.ts, where everything else follows from`).toEqual(
      [],
    );
    expect(held, `${folder} holds one file for each of ${list} and nothing else`).toHaveLength(
      members(folder).length,
    );
  });

  test.each(SIGNALS.map(({ id }) => id))('the signal %s has a file of its name', (id) => {
    expect(members('lib/ranking/signals').map(named), `name the file by its id, ${id}`).toContain(id);
  });

  test.each([...members('lib/ranking/signals'), ...members('lib/ranking/rules')])(
    '%s says its meaning and source, and is tested',
    (file) => {
      const source = sourceOf(file);
      const missing = ['Meaning', 'Source'].filter((part) => !source.includes(` * ${part}: `));
      expect(missing, `say these in the docstring of ${file}, one line each`).toEqual([]);
      const names = [...source.matchAll(/^export function (\w+)/gm)].map(([, name = '']) => name);
      const words = [named(file), ...names];
      const tests = TESTS.filter((one) => one.file.startsWith('test/ranking/')).filter(({ source: test }) =>
        words.some((word) => new RegExp(`\\b${word}\\b`, 'i').test(test)),
      );
      expect(
        tests,
        `add a test to test/ranking that says when ${words.join(' or ')} raises or lowers somebody`,
      ).not.toEqual([]);
    },
  );

  test.each(members('lib/transfer/formats'))('%s holds one format, which is in the list', (file) => {
    const id = basename(file, '.ts');
    expect(
      FORMATS.some((format) => format.id === id),
      `give the format in ${file} the id '${id}', and add ${named(file)} to LIST in lib/transfer/formats/index.ts`,
    ).toBe(true);
  });

  test('the list of formats holds nothing besides', () => {
    const files = members('lib/transfer/formats').map((file) => basename(file, '.ts'));
    expect(
      FORMATS.map(({ id }) => id).filter((id) => !files.includes(id)),
      'give each of these a file of its name in lib/transfer/formats',
    ).toEqual([]);
  });

  test('nothing else decides by the name of a format', () => {
    const names = new RegExp(`(?:===|case|!==) ?'(?:${FORMATS.map(({ id }) => id).join('|')})'`);
    const faults = codeFiles
      .filter((file) => /^(lib\/(transfer|workers|capture)|components)\//.test(file))
      .filter((file) => names.test(sourceOf(file)))
      .map((file) => `${file} asks which format it is: say it in a field of Format (lib/transfer/format.ts)`);
    expect(faults).toEqual([]);
  });

  test('no page loads the readers and writers before they are asked for', () => {
    const faults = codeFiles
      .filter((file) => file.startsWith('components/'))
      .filter((file) =>
        /^import (?!type)[^;]*lib\/transfer\/(?:formats\/|index|parse-file|write-file)/m.test(sourceOf(file)),
      )
      .map((file) => `${file}: take the formats from useFormats, or import them when they are needed`);
    expect(faults).toEqual([]);
  });

  const formats = FORMATS.map((format) => ({ id: format.id, format }));

  test.each(formats)('the format $id can do something, and only what it says', ({ id, format }) => {
    const does = format.canImport || format.canExport || format.paintedFrom !== undefined;
    expect(does, `give lib/transfer/formats/${id}.ts a way to be read or written`).toBe(true);
    const painted = format.paintedFrom ?? 'svg';
    expect(
      FORMATS.find((one) => one.id === painted)?.canExport,
      `${id} is painted from ${painted}, which has to be one that is written`,
    ).toBe(true);
    const whole = format.partOf ?? 'linkedin-archive';
    expect(
      FORMATS.find((one) => one.id === whole)?.archive,
      `${id} comes in ${whole}, which has to be an archive`,
    ).toBeDefined();
  });

  test.each(formats)('the format $id is tested, and named in every language', ({ id, format }) => {
    const transfer = TESTS.filter(({ file }) => /^test\/(transfer|coverage|capture)\//.test(file));
    if (format.canImport && format.canExport)
      expect(
        sourceOf('test/transfer/round-trip.test.ts'),
        `${id} goes both ways: the round trip should take every such format from FORMATS`,
      ).toContain('FORMATS.filter((format) => format.canImport && format.canExport)');
    else
      expect(
        [...transfer, ...(format.paintedFrom ? inBrowsers : [])].filter(({ source }) =>
          new RegExp(`['"\`]${id}['"\`]|^ +${id}: `, 'm').test(source),
        ),
        `add a test to test/transfer that ${format.canImport ? 'reads' : 'writes'} '${id}'`,
      ).not.toEqual([]);
    const key = tagKey(id);
    for (const language of LANGUAGES) {
      const texts = JSON.parse(sourceOf(`lib/locales/${language}.json`));
      const missing = [
        ...(texts.format[key] ? [] : [`format.${key}`]),
        ...format.leavesOut.filter((code) => !texts.leavesOut[code]).map((code) => `leavesOut.${code}`),
        ...(format.canExport && !texts.exportPage.use[key] ? [`exportPage.use.${key}`] : []),
      ];
      expect(missing, `say these in lib/locales/${language}.json`).toEqual([]);
    }
  });

  /** What a user writes in braces stands in no list of names. */
  const NO_KIND = ['DRAFT_WORDS'];

  test('every list of ids in lib/words is a kind', () => {
    const known = sourceOf('lib/words/kinds.ts');
    const lists = members('lib/words').flatMap((file) => {
      const source = sourceOf(file);
      return [
        ...source.matchAll(/^(?:export )?const (\w+) = \[\s*'[^\]{]*\] as const;/gm),
        ...source.matchAll(/^export const (\w+) = \/\* @__PURE__ \*\/ idsOf\(/gm),
      ].map(([, name = '']) => ({ file, name }));
    });
    expect(lists.length, 'the lists are read by how they are written').toBeGreaterThan(
      Object.keys(KINDS).length - 1,
    );
    const missing = lists
      .filter(({ name }) => !NO_KIND.includes(name) && !new RegExp(`ids: ${name}\\b`).test(known))
      .map(
        ({ file, name }) =>
          `${name} in ${file} is of no kind: name it in KINDS of lib/words/kinds.ts, with where its texts and its schema are`,
      );
    expect(missing).toEqual([]);
  });

  const migrations = filesBelow('lib/store/migrations').filter((file) =>
    /\/\d{3}-[a-z0-9-]+\.ts$/.test(file),
  );

  test('migrations are numbered from 1 without a hole', () => {
    const numbers = migrations.map((file) => Number(/\/(\d{3})-/.exec(file)?.[1])).sort((a, b) => a - b);
    expect(numbers, 'number the files of lib/store/migrations 001, 002, …').toEqual(
      numbers.map((_, at) => at + 1),
    );
    expect(numbers.length, 'the first migration is the first schema').toBeGreaterThan(0);
  });

  test.each(migrations)('%s is registered and frozen by a test', (file) => {
    const [, name = ''] = /export const (\w+)/.exec(sourceOf(file)) ?? [];
    expect(
      new RegExp(`MIGRATIONS[^=]*=\\s*\\[[^\\]]*\\b${name}\\b`).test(
        sourceOf('lib/store/migrations/index.ts'),
      ),
      `add ${name} to MIGRATIONS in lib/store/migrations/index.ts`,
    ).toBe(true);
    const frozen = TESTS.filter(({ file: test }) => test.startsWith('test/store/')).filter(({ source }) =>
      new RegExp(`expect\\(${name}\\)\\.toEqual\\(\\{`).test(source),
    );
    expect(
      frozen,
      `freeze it: add expect(${name}).toEqual({…}) with the whole shape to test/store/db.test.ts`,
    ).not.toEqual([]);
  });
});

describe('what is exported', () => {
  test('is used by another file', () => {
    const everywhere = [...codeFiles, ...filesBelow('test').filter(isCode), 'wxt.config.ts'];
    const words = new Map(everywhere.map((file) => [file, new Set(sourceOf(file).match(/[\w$]+/g))]));
    const exported = /^export (?:async )?(?:const|let|function\*?|class) ([\w$]+)/gm;
    const unused = codeFiles.flatMap((file) =>
      [...sourceOf(file).matchAll(exported)]
        .map(([, name = '']) => name)
        .filter((name) => !everywhere.some((other) => other !== file && words.get(other)?.has(name)))
        .map((name) => `${name} in ${file}`),
    );
    expect(
      unused,
      'take the word "export" away from what only its own file uses, or the whole where nothing does',
    ).toEqual([]);
  });
});
