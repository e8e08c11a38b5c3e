import type { Day } from '../days/day.ts';
import type { Contact } from '../records/contact.ts';
import { type Language, languageFor } from './language.ts';

/** Kinds of message that can be drafted; `introduce` goes to two people at once, `place` asks for somebody in an open place. */
export const DRAFT_KINDS = [
  'hello',
  'reply',
  'promise',
  'new',
  'first',
  'dormant',
  'occasion',
  'introduce',
  'place',
] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** What a template may name, in braces: `{name}`. */
export const DRAFT_WORDS = [
  'name',
  'met',
  'connected',
  'last',
  'occasion',
  'promise',
  'need',
  'helper',
  'offer',
] as const;
export type DraftWord = (typeof DRAFT_WORDS)[number];

/**
 * What is known for a draft; what is null is not known. `last` is a month in words of the draft's language, `connected` the
 * year in which we became connected, `helper` somebody in the book who could help with `need`, and `offer` what that one
 * can help with.
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

/**
 * The code of the language to write to a contact in: the one noted (English when there are no texts in it), else that of
 * their country, else the user's own.
 */
export function draftLanguage(
  contact: Pick<Contact, 'language' | 'region'>,
  own: string,
  languages: readonly Language[],
): string {
  if (contact.language) return languageFor(contact.language, languages)?.code ?? 'en';
  const country = contact.region?.country ?? '';
  const there = languages.find(({ countries }) => countries.includes(country));
  return (there ?? languageFor(own, languages))?.code ?? 'en';
}

/** A month in words of a language: "mars 2026". */
export function monthInWords(day: Day, language: string): string {
  return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** Templates by the code of their language, and kind. */
export type DraftTemplates = Readonly<Record<string, Readonly<Record<DraftKind, string>>>>;

/**
 * What the user's own wording of a kind may stand under in the settings, the one it is written under first: `nb.hello`,
 * and `no.hello` from when the language was called so.
 */
export const wordingKeys = ({ codes }: Pick<Language, 'codes'>, kind: DraftKind): [string, ...string[]] => {
  const [code = '', ...others] = codes;
  return [`${code}.${kind}`, ...others.map((other) => `${other}.${kind}`)];
};

/** The template of a kind: the user's own wording if there is one, else as it came. */
export function templateOf(
  templates: DraftTemplates,
  own: Record<string, string> | undefined,
  language: Pick<Language, 'code' | 'codes'>,
  kind: DraftKind,
): string {
  for (const key of wordingKeys(language, kind)) {
    const wording = own && Object.hasOwn(own, key) ? own[key] : undefined;
    if (wording?.trim()) return wording;
  }
  return templates[language.code]?.[kind] ?? '';
}
