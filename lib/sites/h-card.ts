import { mf2 } from 'microformats-parser';
import type { PageReading, Position } from '../records/index.ts';
import { TEXT_LIMITS } from '../words/text.ts';
import { all, attr, closest, one, parentOf, prop } from './dom.ts';
import { Draft, readable } from './draft.ts';
import { canonicalUrl, pageHandle, plainUrl } from './generic-address.ts';
import type { Site } from './site.ts';
import { webAddress } from './site.ts';

/** One item as the parser returns it (the library does not export the type). */
type MicroformatRoot = ReturnType<typeof mf2>['items'][number];

/** http://microformats.org/wiki/h-card and h-resume, with their forms of before 2010. */
const ROOT = '.h-card,.vcard,.h-resume,.hresume';
/** The card of an author, commentator or of whoever is quoted says who wrote something; it is the page's person only where the page is theirs. */
const WRITTEN =
  '.h-entry,.hentry,.h-feed,.hfeed,.h-event,.vevent,.h-review,.hreview,.h-product,.hproduct,.h-recipe,.hrecipe,.h-cite,.comment,blockquote,q,[class*="testimonial" i]';
const AUTHOR = '.author,.comment-author,.p-author';
/** Most cards looked at, and the longest markup parsed. */
const MAX_CARDS = 60;
const MAX_HTML = 500_000;
/** With more names than this on a page none of them is its person. */
const MAX_NAMES = 5;

export const hCard: Site = {
  id: 'h-card',
  site: 'web',
  title: 'h-card, hCard, h-resume',
  hosts: [],
  pages: ['any'],
  lastVerified: '2025-12-09',
  fields: ['name', 'company', 'role', 'location'],
  fixtures: ['h-card.html', 'h-card-author.html', 'hcard-classic.html', 'h-resume.html'],
  detect: (document) => one(document, ROOT) !== null,
  read(document, url): PageReading {
    const { free, authors } = findRoots(document);
    const cards = parse(free, document, url).map(cardOf);
    const people = cards.filter(isPerson);
    const names = new Set(people.map(({ name }) => name));
    const here = pageHandle(plainUrl(url));
    const isOwn = ({ urls }: Card) => urls.some((link) => pageHandle(link) === here);
    const own =
      people.find(isOwn) ??
      (people.length === 0
        ? parse(authors, document, url).map(cardOf).filter(isPerson).find(isOwn)
        : undefined);
    // Cards that stand in the page alike are a list of people: none of them is more its person than the next.
    const isList = names.size > 1 && standAlike(free);
    const first = !isList && (cards[0] === people[0] || names.size === 1) ? people[0] : undefined;
    const card = own ?? (names.size > MAX_NAMES ? undefined : first);
    if (!card) {
      const code = names.size > 1 ? 'severalPeople' : 'notAPerson';
      return { kind: 'none', site: null, problems: [{ code }] };
    }
    const draft = new Draft(hCard);
    if (!own && names.size > 1) draft.problem({ code: 'severalPeople' });
    draft.offer('name', card.name, `${card.format} name`);
    draft.offer('company', card.company, `${card.format} org`);
    draft.offer('role', card.role, `${card.format} job-title or role`);
    draft.offer('location', card.place, `${card.format} address`);
    draft.positions(card.positions);
    const address = canonicalUrl(document, url, card.urls);
    draft.address(address, pageHandle(address), `${card.format} url`);
    return draft.finish();
  },
};

/** Whether cards stand in the page alike, each in a place of its own, as the items of a list do. */
function standAlike(roots: readonly Element[]): boolean {
  const lookOf = (element: Element | null) =>
    element ? `${prop(element, 'tagName')}.${attr(element, 'class') ?? ''}` : '';
  const places = roots.map(parentOf);
  const looks = roots.map((root, at) => [root, places[at] ?? null].map(lookOf).join(' < '));
  return new Set(places).size === roots.length && new Set(looks).size < roots.length;
}

const isPerson = ({ name, company }: Card) => name !== null && name !== company;

/** The cards that stand by themselves, and those of authors. Cards within cards are parts of them. */
function findRoots(document: Document): { free: Element[]; authors: Element[] } {
  const roots = all(document, ROOT, MAX_CARDS * 4).filter((root) => !closest(parentOf(root), ROOT));
  const isAuthor = (root: Element) => (closest(root, AUTHOR) ?? closest(parentOf(root), WRITTEN)) !== null;
  return {
    free: roots.filter((root) => !isAuthor(root)).slice(0, MAX_CARDS),
    authors: roots.filter(isAuthor).slice(0, MAX_CARDS),
  };
}

/** Only the markup of the cards is handed to the parser: a whole page would be parsed a second time. */
function parse(roots: readonly Element[], document: Document, url: URL): MicroformatRoot[] {
  const base = webAddress(prop(document as Node, 'baseURI')) ?? url;
  let html = '';
  try {
    for (const root of roots) {
      const more = prop(root, 'outerHTML');
      if (html.length + more.length <= MAX_HTML) html += more;
    }
    return mf2(html, { baseUrl: base.href }).items;
  } catch {
    return []; // Nested deeper than the parser goes, or an address it cannot resolve.
  }
}

interface Card {
  format: 'h-card' | 'h-resume';
  name: string | null;
  company: string | null;
  role: string | null;
  place: string | null;
  urls: string[];
  positions: Position[];
}

function cardOf(item: MicroformatRoot): Card {
  const isResume = item.type?.includes('h-resume') ?? false;
  const contact = isResume ? itemsIn(item, 'contact')[0] : undefined;
  const positions = itemsIn(item, 'experience').flatMap(positionOf);
  const current = positions.find(({ to }) => to === null);
  const about = contact ?? item;
  const company = text(about, 'org') ?? text(about, 'organization-name');
  return {
    format: isResume ? 'h-resume' : 'h-card',
    name: readable(nameOf(item) ?? (contact ? nameOf(contact) : null), TEXT_LIMITS.name),
    company: readable(company ?? current?.company, TEXT_LIMITS.company),
    role: text(about, 'job-title') ?? text(about, 'role') ?? current?.title ?? null,
    place: placeOf(about),
    urls: [...links(item), ...(contact ? links(contact) : [])],
    positions,
  };
}

function nameOf(item: MicroformatRoot): string | null {
  const name = text(item, 'name');
  if (name) return name;
  const parts = ['given-name', 'additional-name', 'family-name'].flatMap((key) => text(item, key) ?? []);
  return parts.length > 0 ? parts.join(' ') : text(item, 'nickname');
}

function placeOf(item: MicroformatRoot): string | null {
  const address = itemsIn(item, 'adr')[0] ?? item.children?.find(({ type }) => type?.includes('h-adr'));
  for (const source of address ? [address, item] : [item]) {
    const parts = ['locality', 'region', 'country-name'].flatMap((key) => text(source, key) ?? []);
    if (parts.length > 0) return parts.join(', ');
  }
  return null;
}

function positionOf(item: MicroformatRoot): Position[] {
  const company = readable(text(item, 'org') ?? text(item, 'name'), TEXT_LIMITS.company);
  const title = readable(
    text(item, 'job-title') ?? text(item, 'role') ?? text(item, 'title'),
    TEXT_LIMITS.role,
  );
  const from = day(text(item, 'start'));
  return from ? [{ title, company, from, to: day(text(item, 'end')) }] : [];
}

const day = (value: string | null) => /^\d{4}(?:-\d\d){0,2}/.exec(value ?? '')?.[0] ?? null;

/** The first value of a property as text: a plain text, or what stands for a nested item. */
function text(item: MicroformatRoot, key: string): string | null {
  for (const value of properties(item, key)) {
    const plain = typeof value === 'string' ? value : 'value' in value ? value.value : null;
    if (typeof plain === 'string' && plain.trim()) return plain;
  }
  return null;
}

function itemsIn(item: MicroformatRoot, key: string): MicroformatRoot[] {
  return properties(item, key).flatMap((value) =>
    typeof value === 'object' && 'properties' in value ? [value] : [],
  );
}

function properties(item: MicroformatRoot, key: string) {
  return Object.hasOwn(item.properties, key) ? (item.properties[key] ?? []).slice(0, 50) : [];
}

function links(item: MicroformatRoot): string[] {
  return ['uid', 'url'].flatMap((key) =>
    properties(item, key).flatMap((value) =>
      typeof value === 'string' && webAddress(value) ? [value.trim()] : [],
    ),
  );
}
