import type { Day } from '../days/day.ts';
import type { Contact } from '../records/contact.ts';

/** Languages a message can be drafted in, and the kinds of message; `introduce` goes to two people at once. */
export const DRAFT_LANGUAGES = ['sv', 'da', 'no', 'en'] as const;
export type DraftLanguage = (typeof DRAFT_LANGUAGES)[number];
export const DRAFT_KINDS = ['hello', 'reply', 'promise', 'new', 'dormant', 'occasion', 'introduce'] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** What a template may name, in braces: `{name}`. */
export const DRAFT_WORDS = ['name', 'met', 'last', 'occasion', 'promise', 'need', 'helper', 'offer'] as const;
export type DraftWord = (typeof DRAFT_WORDS)[number];

/**
 * What is known for a draft; what is null is not known. `last` is a month in words of the draft's language, `helper`
 * somebody in the book who could help with `need`, and `offer` what that one can help with.
 */
export type DraftFacts = Record<DraftWord, string | null>;

/**
 * The message a template makes of what is known. A line that names something unknown is left out, and so are the empty
 * lines at its ends; words in braces that are none of `DRAFT_WORDS` stay as they are.
 */
export function fillDraft(template: string, facts: DraftFacts): string {
  const lines = template.split('\n').flatMap((line) => {
    let known = true;
    const filled = line.replace(/\{(\w+)\}/g, (whole, word: string) => {
      if (!isDraftWord(word)) return whole;
      const fact = facts[word]?.trim();
      if (!fact) known = false;
      return fact ?? '';
    });
    return known ? [filled] : [];
  });
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const isDraftWord = (word: string): word is DraftWord => DRAFT_WORDS.some((known) => known === word);

const LANGUAGE_OF_COUNTRY: Readonly<Record<string, DraftLanguage>> = { SE: 'sv', DK: 'da', NO: 'no' };

/** The language to write to a contact in: the one noted, else that of their Nordic country, else the user's own. */
export function draftLanguage(contact: Pick<Contact, 'language' | 'region'>, own: string): DraftLanguage {
  const noted = contact.language ? languageOf(contact.language) : null;
  if (contact.language) return noted ?? 'en';
  return LANGUAGE_OF_COUNTRY[contact.region?.country ?? ''] ?? languageOf(own) ?? 'en';
}

/** `sv-SE` → `sv`; Bokmål and Nynorsk → `no`; null for a language without templates. */
function languageOf(tag: string): DraftLanguage | null {
  const base = tag.toLowerCase().split('-')[0] ?? '';
  if (base === 'nb' || base === 'nn') return 'no';
  return DRAFT_LANGUAGES.find((language) => language === base) ?? null;
}

/** The kind of message that fits the shelf a suggestion stands on. */
export function draftKindOf(shelf: string): DraftKind {
  const kinds: Readonly<Record<string, DraftKind>> = {
    promise: 'promise',
    'reply-owed': 'reply',
    new: 'new',
    dormant: 'dormant',
    occasion: 'occasion',
  };
  return kinds[shelf] ?? 'hello';
}

/** A month in words: "mars 2026". */
export function monthInWords(day: Day, language: DraftLanguage): string {
  const locale = language === 'no' ? 'nb' : language;
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

export type DraftTemplates = Record<DraftLanguage, Record<DraftKind, string>>;

/** The template of a kind: the user's own wording (`sv.hello`) if there is one, else as it came. */
export function templateOf(
  templates: DraftTemplates,
  own: Record<string, string> | undefined,
  language: DraftLanguage,
  kind: DraftKind,
): string {
  const key = `${language}.${kind}`;
  const wording = own && Object.hasOwn(own, key) ? own[key] : undefined;
  return wording?.trim() ? wording : templates[language][kind];
}
