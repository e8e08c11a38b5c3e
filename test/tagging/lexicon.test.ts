import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LEXICONS } from '../../lib/tagging/lexicon/index.ts';
import { LINKEDIN_INDUSTRIES } from '../../lib/tagging/linkedin-industries.ts';
import { INDUSTRIES, isFunction, isIndustry, isSeniority } from '../../lib/words/index.ts';

const FOLDER = join(import.meta.dirname, '../../lib/tagging/lexicon');
const entries = (words: string) =>
  words
    .split(',')
    .map((word) => word.replace(/\s+/g, ' ').trim())
    .filter((word) => word !== '');

describe.each(LEXICONS.map((lexicon) => [lexicon.language, lexicon] as const))(
  'the words of %s',
  (language, lexicon) => {
    const { ranks, roles, soft, fields, industries, trades } = lexicon;
    const lists: [string, string][] = [
      ...Object.entries({
        ...prefixed('ranks', ranks),
        ...prefixed('roles', roles),
        ...prefixed('soft', soft),
      }),
      ...Object.entries({ ...prefixed('fields', fields), ...prefixed('industries', industries) }),
      ...Object.entries(prefixed('trades', trades)),
      ['hands', lexicon.hands],
      ['units', lexicon.units],
      ['neutral', lexicon.neutral],
      ['at', lexicon.at],
      ['of', lexicon.of],
      ['and', lexicon.and],
      ['former', lexicon.former],
      ['seeking', lexicon.seeking],
    ];

    it('stand in a file of that name', () => {
      expect(readdirSync(FOLDER)).toContain(`${language}.ts`);
    });

    it.each(lists)('%s: sorted, each once, lower case, well formed', (name, words) => {
      const list = entries(words);
      const bare = list.map((word) => word.replace(/^-/, ''));
      expect(bare).toEqual([...bare].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
      expect(new Set(list).size).toBe(list.length);
      const form = name.startsWith('ranks')
        ? /^-?[\p{Ll}\p{N}]+(?: [\p{Ll}\p{N}]+)*-?(?:=[a-z-]+)?$/u
        : /^-?[\p{Ll}\p{N}]+(?: [\p{Ll}\p{N}]+)*-?[!~]?$/u;
      expect(list.filter((word) => !form.test(word) || word !== word.normalize('NFC'))).toEqual([]);
    });

    it('name only tags that exist', () => {
      expect(Object.keys(ranks).filter((id) => !isSeniority(id))).toEqual([]);
      expect(
        [...Object.keys(roles), ...Object.keys(soft)].filter((id) => id !== 'none' && !isFunction(id)),
      ).toEqual([]);
      expect(Object.keys(fields).filter((id) => !isFunction(id))).toEqual([]);
      expect([...Object.keys(industries), ...Object.keys(trades)].filter((id) => !isIndustry(id))).toEqual(
        [],
      );
      const fixed = Object.values(ranks)
        .flatMap(entries)
        .flatMap((word) => word.split('=').slice(1));
      expect(fixed.filter((id) => id !== 'none' && !isFunction(id))).toEqual([]);
    });
  },
);

function prefixed(name: string, lists: Partial<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(lists).map(([id, words]) => [`${name}.${id}`, words ?? '']));
}

describe('the words of all languages', () => {
  it('are small: at most 60 kB together, gzipped', () => {
    const files = readdirSync(FOLDER).map((file) => readFileSync(join(FOLDER, file)));
    const size = files.reduce((sum, file) => sum + gzipSync(file).length, 0);
    expect(size).toBeLessThanOrEqual(60_000);
  });

  it('leave no file of the folder unused', () => {
    const languages = readdirSync(FOLDER).filter((file) => !['index.ts', 'lexicon.ts'].includes(file));
    expect(languages.sort()).toEqual(LEXICONS.map(({ language }) => `${language}.ts`).sort());
  });
});

describe('the industry names of LinkedIn', () => {
  it('stand once each', () => {
    const names = INDUSTRIES.flatMap((id) => (LINKEDIN_INDUSTRIES[id] ?? '').split(';')).map((name) =>
      name.trim(),
    );
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});
