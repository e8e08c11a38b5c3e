import { textLanguage } from './names.ts';

/** The countries most of the users' people live in: first in every list. */
const NEAR = ['SE', 'DK', 'NO', 'FI', 'IS'];
/** Codes the platform names that are no country a person lives in. */
const NO_COUNTRY = new Set([
  'EU',
  'EZ',
  'UN',
  'QO',
  'XA',
  'XB',
  'ZZ',
  'AC',
  'CP',
  'DG',
  'EA',
  'IC',
  'TA',
  'CQ',
]);
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

let made: { language: string; list: { id: string; name: string }[] } | null = null;

/** All countries by ISO 3166-1 code with the platform's own names, the Nordic ones first, the rest by name. */
export function countries(): { id: string; name: string }[] {
  const language = textLanguage();
  if (made?.language === language) return made.list;
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const rest: { id: string; name: string }[] = [];
  for (const first of LETTERS)
    for (const second of LETTERS) {
      const id = first + second;
      // A withdrawn code (DD, SU, UK) is known under another name; only the current one is offered.
      if (NO_COUNTRY.has(id) || new Intl.Locale(`und-${id}`).region !== id) continue;
      const name = names.of(id);
      if (name && !NEAR.includes(id)) rest.push({ id, name });
    }
  rest.sort((a, b) => a.name.localeCompare(b.name, language));
  const list = [...NEAR.map((id) => ({ id, name: names.of(id) ?? id })), ...rest];
  made = { language, list };
  return list;
}
