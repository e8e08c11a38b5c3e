import type { PageReading } from '../records/index.ts';
import { one } from './dom.ts';
import { Draft } from './draft.ts';
import { canonicalUrl, pageHandle, plainUrl } from './generic-address.ts';
import {
  employersIn,
  field,
  findPersons,
  isObject,
  isType,
  type JsonObject,
  list,
  textIn,
} from './json-ld.ts';
import { linkIn, markedUpPersons } from './schema-data.ts';
import type { Site } from './site.ts';
import { webAddress } from './site.ts';

const ANY_DATA = 'script[type="application/ld+json" i],[itemtype*="Person"],[typeof*="Person"]';
/** Properties under which a page names the one it is about. */
const ABOUT = new Set(['mainEntity', 'about']);

export const schemaPerson: Site = {
  id: 'schema-person',
  site: 'web',
  title: 'schema.org Person (JSON-LD, microdata, RDFa)',
  hosts: [],
  pages: ['any'],
  lastVerified: '2026-11-21',
  fields: ['name', 'role', 'company', 'location'],
  fixtures: ['schema-jsonld.html', 'schema-microdata.html', 'schema-rdfa.html'],
  detect: (document, url) => one(document, ANY_DATA) !== null && choosePerson(document, url) !== null,
  read(document, url): PageReading {
    const chosen = choosePerson(document, url);
    if (!chosen) return { kind: 'none', site: null, problems: [{ code: 'notAPerson' }] };
    const { person, from } = chosen;
    const draft = new Draft(schemaPerson);
    draft.offer('name', nameOf(person), `${from} name`);
    const employers = employersIn(person, 'worksFor').filter(({ to }) => to === null);
    draft.offer('company', employers[0]?.company, `${from} worksFor`);
    draft.offer('company', wordsIn(field(person, 'affiliation')), `${from} affiliation`);
    draft.offer('role', wordsIn(field(person, 'jobTitle')), `${from} jobTitle`);
    draft.offer('role', employers[0]?.title, `${from} worksFor`);
    draft.offer('role', wordsIn(field(person, 'hasOccupation')), `${from} hasOccupation`);
    draft.offer('location', placeOf(field(person, 'address')), `${from} address`);
    draft.offer('location', placeOf(field(person, 'workLocation')), `${from} workLocation`);
    draft.offer('location', placeOf(field(person, 'homeLocation')), `${from} homeLocation`);
    const address = canonicalUrl(document, url, [linkIn(field(person, 'url')), linkIn(field(person, '@id'))]);
    draft.address(address, pageHandle(address), `${from} url`);
    return draft.reading.name
      ? draft.finish()
      : { kind: 'none', site: null, problems: [{ code: 'notAPerson' }] };
  },
};

interface Chosen {
  person: JsonObject;
  from: 'JSON-LD' | 'markup';
}

/**
 * The one person the page is about: the main entity; else the one whose address is the page's; else the only one. Authors
 * of articles, reviewers and colleagues are people on the page, not the page's person.
 */
function choosePerson(document: Document, url: URL): Chosen | null {
  const data = findPersons(document);
  const main = data.find(
    ({ under, of }) => under !== null && ABOUT.has(under) && of !== null && isPageAbout(of),
  );
  const loose: (Chosen & { isWriter: boolean })[] = [
    ...(main ? [main] : data.filter(({ under }) => under === null)).map(({ person, isWriter }) => ({
      person,
      from: 'JSON-LD' as const,
      isWriter,
    })),
    ...markedUpPersons(document).map((person) => ({ person, from: 'markup' as const, isWriter: false })),
  ].filter(({ person }) => nameOf(person) !== null);
  if (main && loose[0]) return loose[0];
  const here = pageHandle(plainUrl(url));
  const own = loose.find(({ person }) =>
    [...list(field(person, 'url')), ...list(field(person, 'sameAs')), field(person, '@id')].some((link) => {
      const address = webAddress(linkIn(link) ?? '');
      return address !== null && pageHandle(plainUrl(address)) === here;
    }),
  );
  if (own) return own;
  const about = loose.filter(({ isWriter }) => !isWriter);
  const names = new Set(about.map(({ person }) => nameOf(person)));
  return names.size === 1 ? (about[0] ?? null) : null;
}

const isPageAbout = (object: JsonObject) =>
  ['ProfilePage', 'WebPage', 'AboutPage'].some((type) => isType(object, type));

function nameOf(person: JsonObject): string | null {
  const whole = wordsIn(field(person, 'name'));
  if (whole) return whole;
  const parts = ['givenName', 'familyName'].flatMap((key) => wordsIn(field(person, key)) ?? []);
  return parts.length > 0 ? parts.join(' ') : null;
}

/** A text that is words, not an address. */
function wordsIn(value: unknown): string | null {
  const text = textIn(value);
  return text && !/^\s*(?:https?:|mailto:|urn:|_:)/i.test(text) ? text : null;
}

/** `Locality, Region, Country` of an address or place, as far as given; a text as it is. */
function placeOf(value: unknown): string | null {
  const place = list(value)[0];
  if (!isObject(place)) return wordsIn(place);
  const inner = field(place, 'address');
  if (inner !== undefined) return placeOf(inner) ?? wordsIn(place);
  const parts = ['addressLocality', 'addressRegion', 'addressCountry'].flatMap(
    (key) => wordsIn(field(place, key))?.replace(/\s+/g, ' ').trim() ?? [],
  );
  return parts.length > 0 ? [...new Set(parts)].join(', ') : wordsIn(place);
}
