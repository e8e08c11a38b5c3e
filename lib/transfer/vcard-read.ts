import type { Day } from '../days/index.ts';
import {
  type Contact,
  type Imported,
  type ImportedPerson,
  joinImported,
  type Position,
} from '../records/index.ts';
import {
  cleanLine,
  type FunctionId,
  fail,
  foldText,
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
import { UnreadDays } from './day-columns.ts';
import { guessedText, isWide, TextFeed } from './encoding.ts';
import { readBirthday } from './file-dates.ts';
import type { ContentReader, ParseContext } from './format.ts';
import { linkedinPage } from './linkedin-page.ts';
import { academic, isFamilyFirst, type NameParts, placeOf, spokenName } from './names.ts';
import { distinct, isEverybody, isSomebody, personFrom, unshared } from './person.ts';
import { CardCutter, guessOlder, type Vcard, type VcardProperty } from './vcard-lines.ts';

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
function cardReader(beginning: Uint8Array, context: ParseContext): ContentReader {
  const unread = new UnreadDays();
  const people: ImportedPerson[] = [];
  const skipped: Imported['skipped'] = [];
  const groups: { label: string; members: string[] }[] = [];
  const byUid = new Map<string, ImportedPerson>();
  let version: string | null | undefined;
  const wide = isWide(beginning) ? new TextFeed() : null;
  const guess = wide || context.encoding ? null : guessOlder(beginning);
  const older = context.encoding ?? guess?.encoding;
  const cutter = new CardCutter((card) => {
    if (version === undefined) version = text(card, 'VERSION');
    const kind = text(card, 'KIND') ?? text(card, 'X-ADDRESSBOOKSERVER-KIND');
    if (isNoPerson(card, kind)) {
      skipped.push({ line: card.line, problem: { code: 'cardNoPerson', line: card.line } });
      return;
    }
    if (kind?.toLowerCase() === 'group') {
      groups.push({
        label: text(card, 'FN') ?? '',
        members: texts(card, 'MEMBER', 'X-ADDRESSBOOKSERVER-MEMBER'),
      });
      skipped.push({ line: card.line, problem: { code: 'groupCard', line: card.line } });
      return;
    }
    const person = personOf(card, unread);
    if (!isSomebody(person)) {
      skipped.push({ line: card.line, problem: { code: 'rowWithoutName', line: card.line } });
      return;
    }
    const uid = bareUid(text(card, 'UID') ?? '');
    const before = uid ? byUid.get(uid) : undefined;
    if (before && isSameCard(before, person)) {
      // The later card is the newer one.
      Object.assign(before, joinImported(person, before), { line: before.line });
      skipped.push({
        line: card.line,
        problem: { code: 'rowTwice', line: card.line, params: [before.line] },
      });
      return;
    }
    people.push(person);
    if (uid) byUid.set(unshared(uid), person);
  }, older);
  // Cards in pairs of bytes are turned into UTF-8, which lets lines be cut.
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
      const guessed = cutter.usedOlder ? guessedText(guess) : [];
      const problems = [...guessed, ...cutter.problems, ...unread.problems()];
      return ok({ format, people, book: null, skipped, problems });
    },
  };
}

/** More people than this do not fit in the memory together with what is made of them. */
const PEOPLE_MAX = 1_000_000;

/** Organisations, rooms, devices and programs have cards, too: by their kind, or as Apple marks a company without a name. */
function isNoPerson(card: Vcard, kind: string | null): boolean {
  if (kind && !/^(?:individual|group|person)$/i.test(kind)) return true;
  return /^company$/i.test(text(card, 'X-ABSHOWAS') ?? '') && !hasOwnName(card);
}

/** Whether somebody's name stands beside the company's. */
function hasOwnName(card: Vcard): boolean {
  const { given, family } = partsOf(card);
  return Boolean(given && family);
}

/** Two cards of one UID are one, unless a program has given it to people who have nothing in common. */
function isSameCard(a: ImportedPerson, b: ImportedPerson): boolean {
  const words = new Set(foldText(a.reading.name ?? '').split(' '));
  const named = foldText(b.reading.name ?? '').split(' ');
  return (
    named.some((word) => words.has(word)) ||
    a.emails.some((email) => b.emails.includes(email)) ||
    a.phones.some((phone) => b.phones.includes(phone))
  );
}

function personOf(card: Vcard, unread: UnreadDays): ImportedPerson {
  const companies = distinct(all(card, 'ORG').map(companyOf));
  const roles = distinct(texts(card, 'TITLE'));
  const emails = preferred(all(card, 'EMAIL')).map(textOf);
  const phones = preferred(all(card, 'TEL').filter((property) => isTelephone(card, property))).map(textOf);
  const parts = partsOf(card);
  const formatted = text(card, 'FN');
  const spoken = spokenName(parts) || null;
  const [nickname] = all(card, 'NICKNAME').flatMap(({ value }) => splitEscaped(value, ',').map(unescapeText));
  const name =
    (formatted && spoken && parts.given && isFamilyFirst(formatted, parts) ? spoken : formatted) ??
    spoken ??
    text(card, 'NAME') ??
    nickname ??
    companies[0] ??
    emails[0] ??
    phones.map((phone) => phone.replace(/^tel:/i, ''))[0];
  const ours = text(card, 'PRODID') === VCARD_PRODID;
  const social = socialPagesOf(card, [formatted ?? '', spoken ?? '']);
  return personFrom(
    {
      line: card.line,
      name,
      family: parts.given ? parts.family : null,
      headline: text(card, 'X-BOLLPLANK-HEADLINE') ?? null,
      company: companies[0] ?? null,
      role: roles[0] ?? text(card, 'ROLE') ?? null,
      location: locationOf(card),
      urls: [...preferred(all(card, 'URL')).map(textOf), ...social],
      profiles: social,
      emails,
      phones,
      labels: all(card, 'CATEGORIES')
        .flatMap((property) => splitEscaped(property.value, ',').map(unescapeText))
        .filter((label) => !isEverybody(label)),
      notes: distinct(texts(card, 'NOTE')).join('\n\n'),
      positions: positionsOf(companies, roles),
      birthday: dayIn(all(card, 'BDAY')[0], unread),
      anniversary: dayIn(anniversaryIn(card), unread),
      contact: contactOf(card, ours),
    },
    'vcard',
  );
}

/** The first day of this property, without its year where that is marked as none. */
function dayIn(property: VcardProperty | undefined, unread: UnreadDays): Day | null {
  if (!property) return null;
  const written = textOf(property);
  const omitted = property.params.get('X-APPLE-OMIT-YEAR')?.[0];
  const day = readBirthday(
    omitted ? written.replace(new RegExp(`^${omitted.replace(/\D/g, '')}-?`), '--') : written,
  );
  if (day === null) unread.note(written, property.line);
  return day;
}

/** The yearly day of a card besides the birthday, under any name that programs give it. */
function anniversaryIn(card: Vcard): VcardProperty | undefined {
  const [named] = [
    'ANNIVERSARY',
    'X-ANNIVERSARY',
    'X-EVOLUTION-ANNIVERSARY',
    'X-MS-ANNIVERSARY',
    'X-KADDRESSBOOK-X-ANNIVERSARY',
  ].flatMap((name) => all(card, name));
  return (
    named ??
    all(card, 'X-ABDATE').find((property) =>
      /anniversary|årsdag|mærkedag|merkedag/i.test(labelOf(card, property)),
    )
  );
}

/** What Apple calls a property of a group, in words. */
function labelOf(card: Vcard, { group }: VcardProperty): string {
  const label = group ? all(card, 'X-ABLABEL').find((one) => one.group === group) : undefined;
  return label ? textOf(label).replace(/^_\$!<(.*)>!\$_$/, '$1') : '';
}

/** Numbers that somebody answers: no fax, no pager, and no assistant's. */
function isTelephone(card: Vcard, property: VcardProperty): boolean {
  const types = [...(property.params.get('TYPE') ?? []), property.group ?? '', labelOf(card, property)];
  return !types.some((type) =>
    /fax|faks|pager|personsö|personsø|hakulait|modem|telex|bbs|assist/i.test(type),
  );
}

/**
 * Those that are preferred first: by their number (`PREF=1` before `PREF=2`), or marked so (`TYPE=pref`), else in their
 * order. A mark on what is of home does not go before what is of work: this is a professional book.
 */
function preferred(properties: readonly VcardProperty[]): VcardProperty[] {
  const isOf = ({ params }: VcardProperty, ...types: string[]) =>
    params.get('TYPE')?.some((type) => types.includes(type)) ?? false;
  const hasWork = properties.some((property) => isOf(property, 'work'));
  const rank = (property: VcardProperty) => {
    const told = Number(property.params.get('PREF')?.[0] ?? Number.NaN);
    if (told > 0) return told;
    return isOf(property, 'pref', 'primary') && !(hasWork && isOf(property, 'home')) ? 1 : LEAST_PREFERRED;
  };
  return [...properties].sort((a, b) => rank(a) - rank(b));
}
const LEAST_PREFERRED = 101;

/** The parts of the name that the card keeps apart. */
function partsOf(card: Vcard): NameParts {
  const [first] = all(card, 'N');
  const [family, given, middle, prefix, suffix] = splitEscaped(first?.value ?? '', ';').map(
    (part) => splitEscaped(part, ',').map(unescapeText).join(' ').trim() || null,
  );
  return { family, given, middle, prefix: academic(prefix), suffix };
}

function companyOf(property: VcardProperty): string | null {
  const parts = splitEscaped(property.value, ';').map((part) => unescapeText(part).trim());
  return parts.find(Boolean) ?? null;
}

function locationOf(card: Vcard): string | null {
  const addresses = preferred(all(card, 'ADR')).map((property) => {
    const parts = splitEscaped(property.value, ';').map((part) => unescapeText(part).trim());
    const work = property.params.get('TYPE')?.includes('work') ?? false;
    return { work, place: placeOf({ city: parts[3], region: parts[4], country: parts[6] }) };
  });
  const known = addresses.filter((address) => address.place);
  return (known.find((address) => address.work) ?? known[0])?.place ?? null;
}

const ON_LINKEDIN = ['X-LINKEDIN', 'X-LINKEDIN-URL'];

/** The pages that the card calls profiles, where what it says is an address, or a handle on LinkedIn; no names. */
function socialPagesOf(card: Vcard, names: readonly string[]): string[] {
  const properties = ['X-SOCIALPROFILE', 'SOCIALPROFILE', 'IMPP', ...ON_LINKEDIN].flatMap((name) =>
    all(card, name),
  );
  return properties.flatMap((property) => {
    const value = textOf(property);
    if (/^https?:/i.test(value)) return value;
    const services = ['TYPE', 'X-SERVICE-TYPE', 'SERVICE-TYPE'].flatMap(
      (name) => property.params.get(name) ?? [],
    );
    const isLinkedin =
      ON_LINKEDIN.includes(property.name) || services.some((service) => service.toLowerCase() === 'linkedin');
    if (!isLinkedin) return value.includes('linkedin.com/') ? value : [];
    const user = property.params.get('X-USER')?.[0];
    const written = [value.replace(/^[a-z][a-z-]*:/i, ''), user ?? ''];
    return written.flatMap((one) => linkedinPage(one, names) ?? []).slice(0, 1);
  });
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
const textOf = (property: VcardProperty) => unescapeText(property.value).trim();
const texts = (card: Vcard | undefined, ...names: string[]) =>
  names
    .flatMap((name) => all(card, name))
    .map(textOf)
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
