import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lookUp, type Messages } from '../../lib/locales/look-up.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const LOCALES = join(ROOT, 'lib/locales');
const LANGUAGES = readdirSync(LOCALES)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -5));

const PLURAL = /^(0|1|n)$/;
const isPlural = (value: Messages) => Object.keys(value).every((key) => PLURAL.test(key));

/** Flat `key → texts` of one language; a plural has several. */
function flatten(messages: Messages, prefix = ''): Map<string, string[]> {
  const flat = new Map<string, string[]>();
  for (const [key, value] of Object.entries(messages)) {
    const path = prefix ? `${prefix}.${key}` : key;
    if (typeof value === 'string') flat.set(path, [value]);
    else if (isPlural(value)) flat.set(path, Object.values(value).map(String));
    else for (const [inner, texts] of flatten(value, path)) flat.set(inner, texts);
  }
  return flat;
}

const texts = new Map(
  LANGUAGES.map((language) => [
    language,
    flatten(JSON.parse(readFileSync(join(LOCALES, `${language}.json`), 'utf8')) as Messages),
  ]),
);
const english = texts.get('en') ?? new Map<string, string[]>();

const sources = ['entrypoints', 'components', 'lib', 'wxt.config.ts'].flatMap((top) =>
  top.endsWith('.ts')
    ? [top]
    : readdirSync(join(ROOT, top), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(tsx?|html)$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1)),
);
const sourceText = sources.map((file) => readFileSync(join(ROOT, file), 'utf8')).join('\n');

describe('the languages say the same', () => {
  test('English, Swedish and Danish are there', () => {
    expect(LANGUAGES.sort()).toEqual(expect.arrayContaining(['da', 'en', 'sv']));
  });

  for (const language of LANGUAGES.filter((language) => language !== 'en')) {
    const own = texts.get(language) ?? new Map<string, string[]>();
    test(`${language} has every text of English and no other`, () => {
      expect(
        [...english.keys()].filter((key) => !own.has(key)),
        'add the missing texts',
      ).toEqual([]);
      expect(
        [...own.keys()].filter((key) => !english.has(key)),
        'remove the texts English does not have',
      ).toEqual([]);
    });

    test(`${language} fills the same places`, () => {
      const places = (all: string[]) => [...new Set(all.join(' ').match(/\$\d/g) ?? [])].sort();
      const differing = [...english].filter(
        ([key, value]) => own.has(key) && places(value).join() !== places(own.get(key) ?? []).join(),
      );
      expect(
        differing.map(([key]) => key),
        'use the same $1, $2 … in every language',
      ).toEqual([]);
    });

    test(`${language} is translated`, () => {
      // Long texts that are letter for letter English have been forgotten.
      const same = [...english].filter(
        ([key, value]) => value.join().length > 25 && value.join() === own.get(key)?.join(),
      );
      expect(
        same.map(([key]) => key),
        'translate them',
      ).toEqual([]);
    });
  }

  test('no text is empty or has loose ends', () => {
    for (const [language, flat] of texts)
      for (const [key, all] of flat)
        for (const text of all)
          expect(text === text.trim() && text !== '', `${language} ${key}: "${text}"`).toBe(true);
  });
});

describe('every text is used', () => {
  // A key is used when it stands whole in the code, when a template literal builds it from its group
  // (`reason.${code}`), or when the manifest names it (`__MSG_extension_name__`).
  const groups = [...sourceText.matchAll(/[`'"]([\w-]+(?:\.[\w-]+)*)\.\$\{/g)].map((match) => `${match[1]}.`);
  const isUsed = (key: string) =>
    sourceText.includes(`'${key}'`) ||
    sourceText.includes(`"${key}"`) ||
    sourceText.includes(`\`${key}\``) ||
    sourceText.includes(`__MSG_${key.replaceAll('.', '_')}__`) ||
    groups.some((group) => key.startsWith(group) && !key.slice(group.length).includes('.'));

  test('no key is left over', () => {
    expect(
      [...english.keys()].filter((key) => !isUsed(key)),
      'remove unused texts from lib/locales',
    ).toEqual([]);
  });

  test('a made-up key would be found unused', () => {
    expect(isUsed('dashboard.notARealKeyAtAll')).toBe(false);
  });
});

describe('no text in components', () => {
  const components = sources.filter((file) => /^(components|entrypoints)\/.*\.tsx$/.test(file));

  /** Words between tags, and words in attributes that people read or hear. */
  function textsIn(source: string): string[] {
    const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
    const between = [...code.matchAll(/>\s*([^<>{}=;()]*\p{L}{2,}[^<>{}=;()]*)\s*<\//gu)].map(
      (match) => match[1] ?? '',
    );
    const attributes = [
      ...code.matchAll(
        /\s(?:title|label|placeholder|alt|aria-label|aria-description)="([^"]*\p{L}{2,}[^"]*)"/gu,
      ),
    ].map((match) => match[1] ?? '');
    return [...between, ...attributes].map((text) => text.trim());
  }

  test('what people read comes from lib/locales', () => {
    const faults = components.flatMap((file) =>
      textsIn(readFileSync(join(ROOT, file), 'utf8')).map((text) => `${file}: "${text}"`),
    );
    expect(faults, 'move the words into lib/locales and look them up with i18n.t').toEqual([]);
  });

  test('the rule sees words between tags and in attributes', () => {
    expect(textsIn('<p>Hello there</p>')).toEqual(['Hello there']);
    expect(textsIn('<input placeholder="Search people" />')).toEqual(['Search people']);
    expect(textsIn("<p>{i18n.t('a.b')}</p>")).toEqual([]);
  });
});

describe('look-up without the browser', () => {
  const messages: Messages = { a: { b: 'Hello $1 and $2', days: { 1: '$1 day', n: '$1 days' } } };

  test('fills places in order', () => {
    expect(lookUp(messages, 'a.b', ['Åsa', 'Bo'])).toBe('Hello Åsa and Bo');
  });

  test('chooses the plural by the number', () => {
    expect(lookUp(messages, 'a.days', [1])).toBe('1 day');
    expect(lookUp(messages, 'a.days', [0])).toBe('0 days');
  });

  test('an unknown key is a bug', () => {
    expect(() => lookUp(messages, 'a.c')).toThrow('a.c');
  });
});
