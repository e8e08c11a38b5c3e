import type { Day } from '../days/index.ts';
import {
  blankReading,
  type Contact,
  type ImportedExchange,
  type ImportedPerson,
  type Occasion,
  type Position,
  type Reading,
} from '../records/index.ts';
import { isSharedSite, type ProfileAddress, profileAddress } from '../sites/addresses.ts';
import { cleanLine, cleanNote, TEXT_LIMITS } from '../words/index.ts';
import { structuredName } from './names.ts';

/** What a row or card says of a person, as written. Everything but `line` may be missing. */
export interface PersonSource {
  line: number;
  name?: string | null;
  headline?: string | null;
  company?: string | null;
  role?: string | null;
  location?: string | null;
  industry?: string | null;
  urls?: (string | null | undefined)[];
  /** Those of `urls` that the file itself calls profiles. */
  profiles?: string[];
  emails?: (string | null | undefined)[];
  phones?: (string | null | undefined)[];
  labels?: (string | null | undefined)[];
  notes?: string | null;
  metOn?: Day | null;
  positions?: Position[];
  exchanges?: ImportedExchange[];
  birthday?: Day | null;
  anniversary?: Day | null;
  /** The family name, where the file keeps it apart. */
  family?: string | null;
  contact?: Partial<Contact>;
  own?: boolean | null;
}

/**
 * An imported person from what a file says, with clean texts and no doubles. The first profile address on a known site
 * becomes the handle, further ones are further profiles; other addresses stay web pages, and so do those of a site where
 * organisations have such addresses too, unless the file calls them profiles. `format` is the evidence of every field and,
 * where the file names no site, the site.
 */
export function personFrom(source: PersonSource, format: string): ImportedPerson {
  const written = (source.urls ?? []).filter((url) => url != null);
  const called = new Set((source.profiles ?? []).map((url) => keyOf(profileAddress(url))));
  const addresses = written.map((url) => {
    const address = profileAddress(url);
    return address && (called.has(keyOf(address)) || !isSharedSite(address.site)) ? address : null;
  });
  const [profile = null, ...others] = eachOnce(addresses);
  const pages = distinct(written.filter((_, at) => !addresses[at]).map(fitToStore)).map(unshared);
  const reading: Reading = {
    ...blankReading(profile?.site ?? format),
    name: own(cleanLine(source.name, TEXT_LIMITS.name)),
    headline: own(cleanLine(source.headline, TEXT_LIMITS.headline)),
    company: own(cleanLine(source.company, TEXT_LIMITS.company)),
    role: own(cleanLine(source.role, TEXT_LIMITS.role)),
    location: own(cleanLine(source.location, TEXT_LIMITS.location)),
    industry: own(cleanLine(source.industry, TEXT_LIMITS.industry)),
    url: profile?.url ?? null,
    handle: profile?.handle ?? null,
    aliases: profile?.aliases ?? [],
    own: source.own ?? null,
    positions: source.positions ?? [],
  };
  for (const field of [
    'name',
    'headline',
    'company',
    'role',
    'location',
    'industry',
    'url',
    'handle',
  ] as const)
    if (reading[field] !== null) reading.evidence[field] = format;
  return {
    reading,
    emails: distinct((source.emails ?? []).map(emailAddress)).map(unshared),
    phones: distinct((source.phones ?? []).map(phoneNumber)).map(unshared),
    labels: distinct((source.labels ?? []).map((label) => cleanLine(label, TEXT_LIMITS.label))).map(unshared),
    notes: own(cleanNote(source.notes)),
    metOn: source.metOn ?? null,
    exchanges: source.exchanges ?? [],
    ...(pages.length > 0 ? { urls: pages } : {}),
    ...(others.length > 0 ? { profiles: others } : {}),
    ...contactFrom(source),
    line: source.line,
  };
}

/**
 * The same text in memory of its own. A piece cut out of a long text keeps the whole of it alive, in every engine; what
 * is kept of a file must not keep the file.
 */
export const unshared = (text: string): string => (text.length < 13 ? text : ` ${text}`.slice(1));

function contactFrom({
  contact,
  birthday,
  anniversary,
  name,
  family,
}: PersonSource): Pick<ImportedPerson, 'contact'> {
  const occasions: Occasion[] = [
    ...(birthday ? [{ on: birthday, kind: 'birthday' as const, text: '' }] : []),
    ...(anniversary ? [{ on: anniversary, kind: 'anniversary' as const, text: '' }] : []),
  ];
  const familyName = untoldFamily(cleanLine(name, TEXT_LIMITS.name), cleanLine(family, TEXT_LIMITS.name));
  if (occasions.length === 0 && !familyName) return contact ? { contact } : {};
  return {
    contact: {
      ...contact,
      ...(occasions.length > 0 ? { occasions } : {}),
      ...(familyName ? { familyName: unshared(familyName) } : {}),
    },
  };
}

/** The family name where the whole name does not tell which of its words are ("Gabriel García Márquez"). */
function untoldFamily(name: string | null, family: string | null): string | null {
  if (!name || !family) return null;
  const [told] = structuredName(name, family);
  return told === family && told !== structuredName(name)[0] ? family : null;
}

const keyOf = (address: ProfileAddress | null): string =>
  address ? `${address.site}:${address.handle}` : '';

/** The pages on known sites, each once, in their order. */
function eachOnce(addresses: (ProfileAddress | null)[]): ProfileAddress[] {
  const found = new Map<string, ProfileAddress>();
  for (const address of addresses)
    if (address && !found.has(keyOf(address))) found.set(keyOf(address), address);
  return [...found.values()];
}

/** A web address fit to store: trimmed, with a scheme that a browser may open; null for anything else. */
function fitToStore(text: string): string | null {
  const trimmed = text.trim();
  if (!trimmed || trimmed.length > 2000 || /\s/.test(trimmed)) return null;
  if (/^https?:\/\//i.test(trimmed)) return URL.canParse(trimmed) ? trimmed : null;
  if (/^[a-z][a-z0-9+.-]*:/i.test(trimmed)) return null;
  return /^[^/@]+\.[a-z\p{L}]{2,}(?:[/?#]|$)/iu.test(trimmed) && URL.canParse(`https://${trimmed}`)
    ? trimmed
    : null;
}

const own = (text: string | null): string | null => (text === null ? null : unshared(text));

/** Whether anything at all says who this is. */
export function isSomebody(person: ImportedPerson): boolean {
  return person.reading.name !== null || person.reading.handle !== null;
}

/**
 * The first something@somewhere in a text, without `mailto:`, brackets and what stands around; null where there is none. A
 * comma or semicolon before the @ belongs to an address that stands alone.
 */
function emailAddress(text: string | null | undefined): string | null {
  const line = cleanLine(text) ?? '';
  const alone = /^(?:mailto:)?([^\s@<>()[\]:"]+@[^\s@<>()[\],;:"]+)$/i.exec(line)?.[1];
  return alone ?? /[^\s@<>()[\],;:"]+@[^\s@<>()[\],;:"]+/.exec(line)?.[0] ?? null;
}

/** A telephone number as written, without the `tel:` of an address; an extension is written out. */
function phoneNumber(text: string | null | undefined): string | null {
  const phone = cleanLine(text, 60)
    ?.replace(/^(?:tel|sms|callto):(?:\/\/)?/i, '')
    .replace(/;ext=/i, ' ext. ')
    .replace(/;[a-z-]+=[^;]*/gi, '');
  return cleanLine(phone, 60);
}

/** Google's group that everybody is in, which says nothing. */
export const isEverybody = (label: string): boolean => /^(?:\* ?)?my ?contacts$/i.test(label.trim());

/** Texts without doubles (case aside) and empties, in their first order and spelling. */
export function distinct(texts: (string | null | undefined)[]): string[] {
  const seen = new Map<string, string>();
  for (const text of texts) if (text) seen.set(text.toLowerCase(), seen.get(text.toLowerCase()) ?? text);
  return [...seen.values()];
}
