import type { Contact, Imported, ImportedPerson, Position } from '../records/index.ts';
import {
  cleanLine,
  type FunctionId,
  fail,
  type IndustryId,
  isFunction,
  isId,
  isIndustry,
  isRelation,
  isSeniority,
  ok,
  type RelationId,
  type SeniorityId,
  TEXT_LIMITS,
} from '../words/index.ts';
import { isWide, TextFeed } from './encoding.ts';
import { readBirthday } from './file-dates.ts';
import type { ContentReader } from './format.ts';
import { distinct, isSomebody, joinName, personFrom, unshared } from './person.ts';
import { CardCutter, type Vcard, type VcardProperty } from './vcard-lines.ts';

/** The mark of cards we wrote ourselves: only theirs may bring ids along. */
export const VCARD_PRODID = '-//Bollplank//Contacts//EN';

/** A card begins the file, or follows lines that are no table: a table may well hold a card in one of its cells. */
function isVcard(text: string): boolean {
  const begin = /^[ \t\uFEFF]*(?:[\w-]+\.)?BEGIN[ \t]*:[ \t]*VCARD[ \t]*\r?$/im.exec(text);
  return begin !== null && !/^\s*[{[]|[,;\t].*[,;\t]/.test(text.slice(0, begin.index));
}

/** How cards of every version are recognised and read. */
export const CARDS = { begins: isVcard, open: cardReader } as const;

/**
 * People of a vCard file, one a card, in its order. A card without a name is called by nickname, company, e-mail or
 * number. Group cards become labels of their members. Pictures and addresses beyond the town are not kept.
 */
function cardReader(beginning: Uint8Array): ContentReader {
  const people: ImportedPerson[] = [];
  const skipped: Imported['skipped'] = [];
  const groups: { label: string; members: string[] }[] = [];
  const byUid = new Map<string, ImportedPerson>();
  let version: string | null | undefined;
  const cutter = new CardCutter((card) => {
    if (version === undefined) version = text(card, 'VERSION');
    const kind = text(card, 'KIND') ?? text(card, 'X-ADDRESSBOOKSERVER-KIND');
    if (kind?.toLowerCase() === 'group') {
      groups.push({
        label: text(card, 'FN') ?? '',
        members: texts(card, 'MEMBER', 'X-ADDRESSBOOKSERVER-MEMBER'),
      });
      skipped.push({ line: card.line, problem: { code: 'groupCard', line: card.line } });
      return;
    }
    const person = personOf(card);
    if (!isSomebody(person)) {
      skipped.push({ line: card.line, problem: { code: 'rowWithoutName', line: card.line } });
      return;
    }
    people.push(person);
    const uid = text(card, 'UID');
    if (uid) byUid.set(unshared(bareUid(uid)), person);
  });
  // Cards in pairs of bytes are turned into UTF-8, which lets lines be cut.
  const wide = isWide(beginning) ? new TextFeed() : null;
  const utf8 = new TextEncoder();
  return {
    push(bytes) {
      cutter.push(wide ? utf8.encode(wide.push(bytes)) : bytes);
      return people.length <= PEOPLE_MAX;
    },
    end() {
      if (people.length > PEOPLE_MAX) return fail({ code: 'fileTooLarge' });
      if (wide) cutter.push(utf8.encode(wide.end()));
      cutter.end();
      for (const { label, members } of groups)
        for (const member of members) {
          const person = byUid.get(bareUid(member));
          const clean = cleanLine(label, TEXT_LIMITS.label);
          if (person && clean) person.labels = distinct([...person.labels, clean]);
        }
      const format = version === '4.0' ? 'vcard' : version === '2.1' ? 'vcard2' : 'vcard3';
      return ok({ format, people, book: null, skipped, problems: cutter.problems });
    },
  };
}

/** More people than this do not fit in the memory together with what is made of them. */
const PEOPLE_MAX = 1_000_000;

function personOf(card: Vcard): ImportedPerson {
  const companies = distinct(all(card, 'ORG').map(companyOf));
  const roles = distinct(texts(card, 'TITLE'));
  const emails = texts(card, 'EMAIL');
  const phones = texts(card, 'TEL');
  const name =
    text(card, 'FN') ??
    nameOf(card) ??
    text(card, 'NAME') ??
    text(card, 'NICKNAME') ??
    companies[0] ??
    emails[0] ??
    phones.map((phone) => phone.replace(/^tel:/i, ''))[0];
  const ours = text(card, 'PRODID') === VCARD_PRODID;
  const social = socialPagesOf(card);
  return personFrom(
    {
      line: card.line,
      name,
      headline: text(card, 'X-BOLLPLANK-HEADLINE') ?? null,
      company: companies[0] ?? null,
      role: roles[0] ?? text(card, 'ROLE') ?? null,
      location: locationOf(card),
      urls: [...texts(card, 'URL', 'X-LINKEDIN', 'X-LINKEDIN-URL'), ...social].filter(Boolean),
      profiles: social,
      emails,
      phones,
      labels: all(card, 'CATEGORIES').flatMap((property) =>
        splitEscaped(property.value, ',').map(unescapeText),
      ),
      notes: distinct(texts(card, 'NOTE')).join('\n\n'),
      positions: positionsOf(companies, roles),
      birthday: readBirthday(text(card, 'BDAY')),
      contact: contactOf(card, ours),
    },
    'vcard',
  );
}

function nameOf(card: Vcard): string | null {
  const [first] = all(card, 'N');
  if (!first) return null;
  const parts = splitEscaped(first.value, ';').map((part) =>
    splitEscaped(part, ',').map(unescapeText).join(' '),
  );
  const [family, given, additional, prefix, suffix] = parts;
  return joinName(prefix, given, additional, family, suffix) || null;
}

function companyOf(property: VcardProperty): string | null {
  const parts = splitEscaped(property.value, ';').map((part) => unescapeText(part).trim());
  return parts.find(Boolean) ?? null;
}

function locationOf(card: Vcard): string | null {
  const addresses = all(card, 'ADR').map((property) => {
    const parts = splitEscaped(property.value, ';').map((part) => unescapeText(part).trim());
    const work = property.params.get('TYPE')?.includes('work') ?? false;
    return { work, place: distinct([parts[3], parts[4], parts[6]]).join(', ') };
  });
  const known = addresses.filter((address) => address.place);
  return (known.find((address) => address.work) ?? known[0])?.place ?? null;
}

/** The pages that the card calls profiles; empty texts for those of services without a known address. */
function socialPagesOf(card: Vcard): string[] {
  return [...all(card, 'X-SOCIALPROFILE'), ...all(card, 'SOCIALPROFILE'), ...all(card, 'IMPP')].map(
    (property) => {
      const value = unescapeText(property.value).trim();
      const service = [
        ...(property.params.get('TYPE') ?? []),
        ...(property.params.get('X-SERVICE-TYPE') ?? []),
        ...(property.params.get('SERVICE-TYPE') ?? []),
      ].map((type) => type.toLowerCase());
      if (/^https?:/i.test(value) || value.includes('linkedin.com/')) return value;
      const user = property.params.get('X-USER')?.[0] ?? value.replace(/^[a-z-]+:/i, '');
      return service.includes('linkedin') && user ? `https://www.linkedin.com/in/${user}` : '';
    },
  );
}

// Several companies on one card: jobs side by side, of which the first is the one in the foreground.
function positionsOf(companies: string[], roles: string[]): Position[] {
  if (companies.length < 2) return [];
  return companies.map((company, at) => ({ title: roles[at] ?? null, company, from: null, to: null }));
}

function contactOf(card: Vcard, ours: boolean): Partial<Contact> | undefined {
  const contact: Partial<Contact> = {};
  const language = text(card, 'LANG');
  if (language && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language)) contact.language = language;
  if (ours) {
    const id = bareUid(text(card, 'UID') ?? '');
    if (isId(id)) contact.id = id;
    for (const [field, name] of Object.entries(TAG_PROPERTIES)) {
      const value = text(card, name);
      if (value !== null) setTag(contact, field, value);
    }
    const leader = text(card, 'X-BOLLPLANK-LEADER');
    if (leader) contact.leader = leader === 'true';
    const country = text(card, 'X-BOLLPLANK-COUNTRY');
    const area = text(card, 'X-BOLLPLANK-AREA');
    if (country ?? area) contact.region = { country, area };
  }
  return Object.keys(contact).length > 0 ? contact : undefined;
}

/** The properties of our own that carry tags, by field. */
export const TAG_PROPERTIES = {
  industry: 'X-BOLLPLANK-INDUSTRY',
  function: 'X-BOLLPLANK-FUNCTION',
  seniority: 'X-BOLLPLANK-SENIORITY',
  relation: 'X-BOLLPLANK-RELATION',
} as const;

/** Sets one of the controlled tags where the value is one; an unknown tag is left out. */
export function setTag(contact: Partial<Contact>, field: string, value: string): boolean {
  if (field === 'industry' && isIndustry(value)) contact.industry = value satisfies IndustryId;
  else if (field === 'function' && isFunction(value)) contact.function = value satisfies FunctionId;
  else if (field === 'seniority' && isSeniority(value)) contact.seniority = value satisfies SeniorityId;
  else if (field === 'relation' && isRelation(value)) contact.relation = value satisfies RelationId;
  else return false;
  return true;
}

const all = (card: Vcard | undefined, name: string) =>
  card?.properties.filter((property) => property.name === name && property.value.trim()) ?? [];
const texts = (card: Vcard | undefined, ...names: string[]) =>
  names
    .flatMap((name) => all(card, name))
    .map((property) => unescapeText(property.value).trim())
    .filter(Boolean);
const text = (card: Vcard | undefined, name: string) => texts(card, name)[0] ?? null;
const bareUid = (uid: string) => uid.replace(/^urn:uuid:/i, '').toLowerCase();

/** A value without its backslashes: line breaks, and any escaped mark. Letters keep theirs ("C:\Users"). */
function unescapeText(value: string): string {
  return value.replace(/\\([nN]|[^\p{L}\p{N}])/gsu, (_, char: string) => (/n/i.test(char) ? '\n' : char));
}

/** Parts between separators that are not escaped; the parts stay escaped. */
function splitEscaped(value: string, separator: ';' | ','): string[] {
  const parts = [''];
  for (let at = 0; at < value.length; at++) {
    const char = value[at] ?? '';
    if (char === separator) parts.push('');
    else parts[parts.length - 1] += char === '\\' ? char + (value[++at] ?? '') : char;
  }
  return parts;
}
