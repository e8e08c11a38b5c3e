import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DRAFT_TEMPLATES } from '../../lib/locales/drafts.ts';
import { LANGUAGES } from '../../lib/locales/languages.ts';
import {
  DRAFT_KINDS,
  DRAFT_WORDS,
  type DraftFacts,
  draftKindOf,
  draftLanguage,
  fillDraft,
  languageFor,
  monthInWords,
  SHELVES,
  templateOf,
  wordingKeys,
} from '../../lib/words/index.ts';

const NOTHING: DraftFacts = {
  name: 'Ida',
  met: null,
  connected: null,
  last: null,
  occasion: null,
  promise: null,
  need: null,
  helper: null,
  offer: null,
};

describe('a draft', () => {
  test('leaves out the lines that name something unknown', () => {
    const template = 'Hej {name}!\n\nDu sökte {need}.\nSenast: {last}.\n\nVi hörs.';
    expect(fillDraft(template, NOTHING)).toBe('Hej Ida!\n\nVi hörs.');
    expect(fillDraft(template, { ...NOTHING, need: 'en controller' })).toBe(
      'Hej Ida!\n\nDu sökte en controller.\n\nVi hörs.',
    );
  });

  test('keeps braces of the user’s own, and takes a fact as it is, braces included', () => {
    expect(fillDraft('{name} {x} {}', { ...NOTHING, name: '{need} $1' })).toBe('{need} $1 {x} {}');
  });

  test('is whole in every language and kind, whatever is known', () => {
    const fact = fc.option(fc.constantFrom('ett', 'two words', 'tre'), { nil: null });
    const facts = fc.record({
      ...Object.fromEntries(DRAFT_WORDS.map((word) => [word, fact])),
      name: fc.constant('Ida'),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES.map(({ code }) => code)),
        fc.constantFrom(...DRAFT_KINDS),
        facts,
        (language, kind, known) => {
          // An introduction is always between two.
          const told = kind === 'introduce' ? { ...known, helper: 'Jon' } : known;
          const text = fillDraft(DRAFT_TEMPLATES[language]?.[kind] ?? '', told as DraftFacts);
          expect(text).toMatch(/Ida/);
          expect(text).not.toMatch(/[{}]|\n{3}/);
          expect(text.split('\n').length).toBeGreaterThan(2);
          expect(text.length).toBeLessThan(700);
        },
      ),
    );
  });

  test('is in the language noted for the contact, else that of the country, else the user’s', () => {
    const sweden = { country: 'SE', area: null };
    expect(draftLanguage({ language: 'nb-NO', region: sweden }, 'da', LANGUAGES)).toBe('nb');
    expect(draftLanguage({ language: null, region: sweden }, 'da', LANGUAGES)).toBe('sv');
    expect(draftLanguage({ language: null, region: null }, 'da', LANGUAGES)).toBe('da');
    expect(draftLanguage({ language: null, region: { country: 'DE', area: null } }, 'en-GB', LANGUAGES)).toBe(
      'en',
    );
    expect(draftLanguage({ language: 'de', region: sweden }, 'sv', LANGUAGES)).toBe('en');
  });

  test('has a kind for every shelf, and says months in its own language', () => {
    for (const shelf of SHELVES) expect(DRAFT_KINDS).toContain(draftKindOf(shelf));
    expect(draftKindOf('reply-owed')).toBe('reply');
    expect(monthInWords('2026-03-31', 'sv')).toBe('mars 2026');
    expect(monthInWords('2026-05-01', 'nb')).toBe('mai 2026');
  });

  test('is worded as the user worded it, unless that is empty', () => {
    const own = { 'sv.hello': 'Tjena {name}', 'da.hello': '  ' };
    expect(templateOf(DRAFT_TEMPLATES, own, in_('sv'), 'hello')).toBe('Tjena {name}');
    expect(templateOf(DRAFT_TEMPLATES, own, in_('da'), 'hello')).toBe(DRAFT_TEMPLATES.da?.hello);
    expect(templateOf(DRAFT_TEMPLATES, undefined, in_('sv'), 'new')).toBe(DRAFT_TEMPLATES.sv?.new);
  });

  test('finds a wording from when the language was called something else, the newer first', () => {
    const norwegian = { code: 'nb', codes: ['nb', 'no', 'nn'] };
    const own = { 'no.hello': 'Heisann {name}' };
    expect(templateOf(DRAFT_TEMPLATES, own, norwegian, 'hello')).toBe('Heisann {name}');
    expect(templateOf(DRAFT_TEMPLATES, { ...own, 'nb.hello': 'Hei' }, norwegian, 'hello')).toBe('Hei');
    expect(wordingKeys(norwegian, 'hello')).toEqual(['nb.hello', 'no.hello', 'nn.hello']);
  });
});

const in_ = (code: string) => {
  const language = languageFor(code, LANGUAGES);
  if (!language) throw new Error(`No language ${code}`);
  return language;
};
