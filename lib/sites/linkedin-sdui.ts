import { decideJob } from './current-job.ts';
import {
  all,
  attr,
  childrenOf,
  closest,
  contains,
  isAfter,
  isHidden,
  one,
  parentOf,
  prop,
  textOf,
} from './dom.ts';
import { Draft } from './draft.ts';
import { type Entry, readEntries } from './entries.ts';
import {
  addressLinkedin,
  isPronouns,
  linkedin,
  linkedinAddress,
  memberIdIn,
  withoutDegree,
} from './linkedin.ts';
import { readContactInfo } from './linkedin-contact-info.ts';
import type { Site } from './site.ts';

/**
 * Seen 2026-04-22 to 2026-10-09. All classes are hashed and differ from page to page; what lasts is the end of the card
 * names, which stand in `componentkey`, in `id` or in `data-testid` depending on the experiment the reader is in.
 */
const card = (name: string) =>
  ['componentkey', 'id', 'data-testid']
    .map((attribute) => `[${attribute}*="profile"][${attribute}$="${name}"]`)
    .join();
const TOP_CARD = `${card('Topcard')},[data-view-name="profile-top-card"]`;
const EXPERIENCE = [
  card('ExperienceTopLevelSection'),
  '[data-testid^="profile_ExperienceTopLevelSection"]',
  '[data-testid^="profile_ExperienceDetailsSection"]',
].join();
const ENTRY = '[componentkey^="entity-collection-item"]';
const CONTACT_LINK = 'a[href*="/overlay/contact-info"]';
const COMPANY_ICON = 'svg[id^="company-accent"]';
const COLUMN_ICONS = `${COMPANY_ICON},svg[id^="school-accent"]`;
const PERSON_LINK = 'a[href*="/in/"]';
const MESSAGE_LINK = 'a[href*="profileUrn"]';
const LOGO = 'img[alt]';
const LONG_TEXT = '[data-testid="expandable-text-box"]';
const EDIT_LINK = 'a[href*="/edit/"]';
const OTHERS_LINK = 'a[href*="/preload/custom-invite/"],a[href*="NON_SELF"]';

/** `· 1st`, `· 2:a`, `· 3rd+`: a middle dot and a degree, in any language. */
const DEGREE = /^[·•]\s*\D{0,12}([123])(?!\d)\D{0,25}$/u;
/** Most lines beside the name: pronouns, two degrees, a badge. */
const NAME_ROW = 5;
/** `She/Her`: pronouns may stand beside the name. */
const PRONOUNS = /^\(?\p{L}+(?:\s?\/\s?\p{L}+)+\)?$/u;

export const linkedinSdui: Site = {
  id: 'linkedin-sdui',
  site: linkedin.site,
  title: 'LinkedIn, signed in, 2026 (hashed classes)',
  hosts: linkedin.hosts,
  pages: ['profile'],
  lastVerified: '2026-10-09',
  fields: ['name', 'headline', 'company', 'role', 'location'],
  fixtures: ['linkedin-sdui-en.html', 'linkedin-sdui-sv.html', 'linkedin-sdui-own.html'],
  detect: (document, url) => linkedinAddress(url.href) !== null && one(document, TOP_CARD) !== null,
  read(document, url) {
    const draft = new Draft(linkedinSdui);
    const top = chooseTopCard(document, url);
    const name = all(top, 'h1,h2', 20).find((heading) => clean(heading) !== '') ?? null;
    draft.offer('name', withoutDegree(clean(name)), 'heading in the top card');

    const lines = name ? linesOf(top).filter((line) => isAfter(name, line) && isLine(line)) : [];
    const degrees = lines.slice(0, NAME_ROW).filter((line) => DEGREE.test(clean(line)));
    // The first of two is a twin kept ready for the moment an invitation is accepted.
    const degree = DEGREE.exec(clean(degrees.at(-1) ?? null))?.[1];
    draft.reading.degree = degree ? Number(degree) : null;

    // A card without a headline goes straight on to `Company · School`, as the right column has them, or to the place.
    const place = findLocation(top, lines);
    const headline = findHeadline(lines, degrees);
    const column = all(top, COLUMN_ICONS, 10).map(besideIcon).filter(Boolean).join(' · ');
    const isNext = headline === place || clean(headline) === column;
    draft.offer('headline', isNext ? null : clean(headline), 'first line under the name');
    draft.offer('location', clean(place), 'line beside the contact link');

    const positions = readEntries(
      entriesOf(chooseExperience(document, top)),
      attr(prop(document, 'documentElement'), 'lang') ?? '',
    );
    draft.positions(positions);
    decideJob(draft, {
      shown: all(top, COMPANY_ICON, 5).map(besideIcon).find(Boolean) ?? null,
      shownAt: 'line beside the company icon in the top card',
      positions,
      positionsAt: 'experience card',
    });

    const own = one(top, EDIT_LINK) !== null;
    draft.reading.own = own || (degree || one(top, OTHERS_LINK) ? false : null);
    addressLinkedin(draft, url, ownLink(top), memberIdOf(top));
    readContactInfo(draft, document, url);
    return draft.finish();
  },
};

/** The card of the person whose address it is: screens visited before may stay in the document. */
function chooseTopCard(document: Document, url: URL): Element | null {
  const cards = all(document, TOP_CARD, 20).filter((top) => one(top, 'h1,h2'));
  const slug = linkedinAddress(url.href)?.slug;
  return cards.find((top) => slug && linkedinAddress(ownLink(top) ?? '')?.slug === slug) ?? cards[0] ?? null;
}

/** The link on the name or the photo, or to the contact details. Never those of mutual connections further down. */
function ownLink(top: Element | null): string | null {
  const name = all(top, 'h1,h2', 20).find((heading) => clean(heading) !== '') ?? null;
  return attr(closest(name, PERSON_LINK) ?? one(top, CONTACT_LINK) ?? one(top, PERSON_LINK), 'href');
}

function memberIdOf(top: Element | null): string | null {
  const inKey = /\.ref(AC[ow]AA[\w-]+?)Topcard/.exec(keysOf(top))?.[1];
  return inKey ?? memberIdIn(attr(one(top, MESSAGE_LINK), 'href') ?? '');
}

/** Paragraphs; in one experiment (2026-02) there are none, and spans take their place. */
function linesOf(root: Element | null): Element[] {
  const paragraphs = all(root, 'p', 300);
  return paragraphs.length > 0 ? paragraphs : all(root, 'span', 300).filter((span) => !one(span, 'span'));
}

const keysOf = (element: Element | null) =>
  ['componentkey', 'id', 'data-testid'].map((name) => attr(element, name) ?? '').join(' ');

function isLine(line: Element): boolean {
  return !isHidden(line) && !closest(line, '[hidden],dialog,[role="dialog"]') && clean(line) !== '';
}

function findHeadline(lines: readonly Element[], degrees: readonly Element[]): Element | null {
  const last = degrees.at(-1);
  const after = last ? lines.filter((line) => isAfter(last, line)) : lines;
  const [first, second] = after;
  // Pronouns that nobody has listed stand deeper in the row of the name; "CEO/Founder" is a headline.
  const deeper = first && second && depth(first) > depth(second) && PRONOUNS.test(clean(first));
  const isBeside = first !== undefined && (deeper || isPronouns(clean(first)));
  const headline = (isBeside ? second : first) ?? null;
  // Without headline and place the row of the contact link follows.
  return headline && (one(headline, 'a') || isSeparator(headline)) ? null : headline;
}

/** The text of the button in the right column that an icon stands in; only the icon tells company from school. */
function besideIcon(icon: Element): string {
  const button = closest(icon, '[role="button"],button,a') ?? parentOf(closest(icon, 'figure') ?? icon);
  if (!button || all(button, COLUMN_ICONS, 2).length > 1) return '';
  return linesOf(button).map(clean).find(Boolean) ?? clean(button);
}

/** The first line of the row that ends with the link to the contact details (which may lead to `#`). */
function findLocation(top: Element | null, lines: readonly Element[]): Element | null {
  const link = one(top, CONTACT_LINK);
  for (const line of lines) {
    const row = parentOf(line);
    if (!row || isSeparator(line) || contains(line, link ?? row) || one(line, 'a')) continue;
    const next = nextLine(row, line);
    const after = next && isSeparator(next) ? nextLine(row, next) : null;
    const target = after ? one(after, 'a') : null;
    if (target && (target === link || isPlaceholder(target))) return line;
  }
  return null;
}

function nextLine(row: Element, line: Element): Element | null {
  const children = childrenOf(row);
  return children[children.indexOf(line) + 1] ?? null;
}

const isPlaceholder = (link: Element) => /^(?:#.*)?$/.test(attr(link, 'href') ?? '');
const isSeparator = (line: Element) => /^[·•|]$/.test(clean(line));

/** The jobs of the person in the top card: those of a person visited before may still be in the document. */
function chooseExperience(document: Document, top: Element | null): Element | null {
  const sections = all(document, EXPERIENCE, 20);
  const marks = [memberIdOf(top), linkedinAddress(ownLink(top) ?? '')?.slug].flatMap((mark) => mark ?? []);
  const keyed = sections.filter((section) => marks.some((mark) => keysOf(section).includes(mark)));
  return keyed[0] ?? (marks.length === 0 ? sections[0] : null) ?? null;
}

function entriesOf(section: Element | null): Entry[] {
  return all(section, ENTRY, 100).map((item) => {
    const own = linesOf(item).filter((line) => isEntryLine(line, item));
    const nested = all(item, 'li', 100).map((role) => linesOf(role).map(clean).filter(Boolean));
    const logo = attr(one(item, `${COMPANY_ICON}[aria-label]`), 'aria-label') ?? attr(one(item, LOGO), 'alt');
    return { lines: own.map(clean).filter(Boolean), nested, logo };
  });
}

/** Lines of the item itself: not of roles nested in it, not of its description. */
function isEntryLine(line: Element, item: Element): boolean {
  const list = closest(line, 'li');
  return !(list && contains(item, list)) && !one(line, LONG_TEXT);
}

function depth(element: Element): number {
  let levels = 0;
  for (let up: Element | null = element; up && levels < 1000; up = parentOf(up)) levels++;
  return levels;
}

function clean(element: Element | null): string {
  return textOf(element).replace(/\s+/g, ' ').trim();
}
