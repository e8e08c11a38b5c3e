import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES as BUILT } from '../../lib/locales/languages.ts';
import { lookUp, type Messages } from '../../lib/locales/look-up.ts';
import { textsIn } from '../../lib/locales/texts.ts';
import { KINDS, tagKey } from '../../lib/words/index.ts';
import { EVERY_LANGUAGE, LANGUAGES, textsOf } from '../languages.ts';
import { flatten, whatIsMissing } from './complete.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ALL = Object.fromEntries(EVERY_LANGUAGE);
const english = flatten(textsOf('en'));

const sources = ['entrypoints', 'components', 'lib', 'wxt.config.ts'].flatMap((top) =>
  top.endsWith('.ts')
    ? [top]
    : readdirSync(join(ROOT, top), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(tsx?|html)$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1)),
);
const sourceText = sources.map((file) => readFileSync(join(ROOT, file), 'utf8')).join('\n');

describe('every language of the folder', () => {
  test('is one the extension is built with', async () => {
    expect(BUILT.map(({ code }) => code)).toEqual(LANGUAGES);
    for (const [code, texts] of EVERY_LANGUAGE) expect(await textsIn(code)).toEqual(texts);
    await expect(textsIn('xx')).rejects.toThrow('xx.json');
  });

  test.each(LANGUAGES)('%s is complete', (code) => {
    expect(whatIsMissing(code, ALL)).toEqual([]);
  });
});

describe('a language that is begun', () => {
  /** A language copied from another, as somebody begins one. */
  const copied = (from: string, code: string) => {
    const texts = structuredClone(textsOf(from));
    return { texts, languages: { ...ALL, [code]: texts } };
  };

  test('says by name which text it lacks and which is not translated', () => {
    const { texts, languages } = copied('sv', 'sv');
    const { old: _, ...backup } = texts.backup;
    Object.assign(texts, { backup: { ...backup, text: textsOf('en').backup.text } });
    const sentences = whatIsMissing('sv', languages);
    expect(sentences).toHaveLength(2);
    expect(sentences[0]).toMatch(/^sv\.json lacks backup\.old: add it/);
    expect(sentences[1]).toMatch(/^sv\.json: backup\.text is letter for letter as in en\.json: translate/);
  });

  test('is not taken for complete while it is the copy of another', () => {
    const { languages } = copied('da', 'is');
    const sentences = whatIsMissing('is', languages).join('\n');
    expect(sentences).toMatch(/ui\.locale is "da": say "is"/);
    expect(sentences).toMatch(/language\.codes has to begin with "is"/);
    expect(sentences).toMatch(/language\.countries names DK, which is da\.json's/);
    expect(sentences).toMatch(/backup\.text is letter for letter as in da\.json/);
    expect(sentences).toMatch(/add lib\/tagging\/lexicon\/is\.ts/);
    expect(sentences).toMatch(/does not know the month "ágúst"/);
  });

  test('says what drafts, places, spreadsheets, questions and the stores need of it', () => {
    const { texts, languages } = copied('sv', 'sv');
    Object.assign(texts.draft, { hello: 'Hej {namn}!' });
    Object.assign(texts.language, { separator: ',', filling: 'hjälp' });
    Object.assign(texts.goal, { progress: '$1 av många' });
    Object.assign(texts.column, { phone: 'Lur' });
    Object.assign(texts.extension, { description: 'Bygg' });
    Object.assign(texts.store, { text: ' ' });
    const sentences = whatIsMissing('sv', languages).join('\n');
    for (const said of [
      /draft\.hello has to greet \{name\}/,
      /draft\.hello names \{namn\}; it may name name, met/,
      /language\.separator has to be ";"/,
      /language\.filling takes the words/,
      /write language\.filling without capitals and accents/,
      /goal\.progress has to name \$1 \$2 \$3/,
      /does not take "Lur" for phone/,
      /store\.text has to hold the short description/,
      /store\.text is empty or has loose ends/,
    ])
      expect(sentences).toMatch(said);
  });
});

describe('every text is used', () => {
  // A key is used when it stands whole in the code, when a template literal builds it from its group
  // (`reason.${code}`), when its group is handed on as it is (`'notesFile.reachedOut'`), or when the manifest names it
  // (`__MSG_extension_name__`). Kinds name theirs themselves, and some groups are read whole.
  const groups = [...sourceText.matchAll(/[`'"]([\w-]+(?:\.[\w-]+)*)\.\$\{/g)].map((match) => `${match[1]}.`);
  const ofKinds = new Set(
    Object.values(KINDS).flatMap(({ ids, texts }) =>
      ids.flatMap((id) => texts.map((group) => `${group}.${tagKey(id)}`)),
    ),
  );
  const isUsed = (key: string) =>
    /^(?:draft|language|store)\./.test(key) ||
    ofKinds.has(key) ||
    sourceText.includes(`'${key}'`) ||
    sourceText.includes(`"${key}"`) ||
    sourceText.includes(`\`${key}\``) ||
    (/\..*\./.test(key) && sourceText.includes(`'${key.replace(/\.[^.]*$/, '')}'`)) ||
    sourceText.includes(`__MSG_${key.replaceAll('.', '_')}__`) ||
    groups.some((group) => key.startsWith(group) && !key.slice(group.length).includes('.'));

  test('no key is left over', () => {
    expect(
      [...english.keys()].filter((key) => !isUsed(key)),
      'remove unused texts from lib/locales',
    ).toEqual([]);
  });

  test('no two keys differ in nothing but large letters: Firefox’s store takes them for one', () => {
    const keys = [...english.keys()].map((key) => key.toLowerCase());
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
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
