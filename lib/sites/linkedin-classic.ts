import { decideJob } from './current-job.ts';
import { all, attr, closest, isAfter, one, parentOf, previousOf, prop, textOf } from './dom.ts';
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

/** Seen 2022 to 2026-05. The first class of the heading is random since 2026; the classes of text sizes have stayed. */
const NAME = 'h1:not([class*="top-card-layout"])';
const MEMBER = 'section[data-member-id]';
const CONTACT_LINK = '#top-card-text-details-contact-info,a[href*="/overlay/contact-info"]';
const HEADLINE = '[data-generated-suggestion-target],.text-body-medium.break-words';
const LOCATION = '.text-body-small.inline.t-black--light.break-words';
const ABOUT_LINK = 'a[href*="/overlay/about-this-profile"]';
const DEGREE = '.dist-value,.distance-badge';
const JOB_BUTTON = 'li button[aria-label]';
const EXPERIENCE_ANCHOR = '#experience';
const VISIBLE_TWIN = 'span[aria-hidden="true"]';
const MESSAGE_LINK = 'a[href*="profileUrn"]';
const LOGO = 'img[alt]';
const EDIT_LINK = 'a[href*="/edit/"]';

export const linkedinClassic: Site = {
  id: 'linkedin-classic',
  site: linkedin.site,
  title: 'LinkedIn, signed in, 2022 to 2026 (classic)',
  hosts: linkedin.hosts,
  pages: ['profile'],
  lastVerified: '2026-05-06',
  fields: ['name', 'headline', 'company', 'role', 'location'],
  fixtures: ['linkedin-classic.html', 'linkedin-classic-own.html'],
  detect: (document, url) => linkedinAddress(url.href) !== null && findTop(document) !== null,
  read(document, url) {
    const draft = new Draft(linkedinClassic);
    const top = findTop(document);
    const name = one(top, NAME);
    draft.offer('name', nameIn(name), 'h1 of the top card');
    draft.offer('headline', clean(findHeadline(top, name)), 'line under the name');

    const contact = one(top, CONTACT_LINK);
    const beside = contact ? besideContact(contact) : null;
    draft.offer('location', beside, 'line beside the contact link');
    draft.offer('location', placeOf(one(top, LOCATION)), 'small line of the top card');

    const experience = closest(one(document, EXPERIENCE_ANCHOR), 'section');
    const entries = entriesOf(experience);
    const positions = readEntries(entries, attr(prop(document, 'documentElement'), 'lang') ?? '');
    draft.positions(positions);
    decideJob(draft, {
      shown: findCompany(top, entries),
      shownAt: 'company button in the top card',
      positions,
      positionsAt: 'experience section',
    });

    const degree = /[123]/.exec(clean(one(top, DEGREE)))?.[0];
    draft.reading.degree = degree ? Number(degree) : null;
    draft.reading.own = one(top, EDIT_LINK) ? true : degree ? false : null;
    const link = attr(contact, 'href') ?? attr(one(top, ABOUT_LINK), 'href');
    addressLinkedin(draft, url, link, memberIdIn(attr(one(top, MESSAGE_LINK), 'href') ?? ''));
    readContactInfo(draft, document, url);
    return draft.finish();
  },
};

/** The part of the page around the name, if something besides a heading shows that it is a profile. */
function findTop(document: Document): Element | null {
  const marked = one(document, MEMBER) ?? closest(one(document, CONTACT_LINK), 'section');
  if (one(marked, NAME)) return marked;
  const name = all(document, NAME, 20).find(
    (heading) => !closest(heading, 'dialog,[role="dialog"],aside,nav'),
  );
  const top = name ? (closest(name, 'section,main') ?? prop(document, 'body')) : null;
  return name && top && all(top, HEADLINE, 20).some((line) => isAfter(name, line)) ? top : null;
}

function findHeadline(top: Element | null, name: Element | null): Element | null {
  return (
    (name && all(top, HEADLINE, 20).find((line) => isAfter(name, line) && !isPronouns(clean(line)))) ?? null
  );
}

/** The heading without a degree that stands in it, marked as one or not. */
function nameIn(heading: Element | null): string {
  const degrees = new Set(all(heading, DEGREE, 5));
  return withoutDegree(squeeze(textOf(heading, 500, (part) => degrees.has(part)))).replace(/[\s·•]+$/, '');
}

/** The text before the contact link: in the element in front of the link's own, or in front of it in the same one. */
function besideContact(contact: Element): string | null {
  const around = parentOf(contact);
  if (!around) return null;
  const own = placeOf(around);
  const before = previousOf(around);
  return own || (before && !one(before, 'a,button,h1,h2') ? clean(before) : null);
}

/** A line without the links in it and without the middle dot in front of them. */
function placeOf(line: Element | null): string {
  return squeeze(textOf(line, 500, (part) => prop(part, 'tagName').toUpperCase() === 'A')).replace(
    /[\s·•]+$/,
    '',
  );
}

/**
 * The company of the top card. Company and school are buttons of one kind whose labels are in the reader's language: of
 * two the first is the company; one alone is a company only if the experience section knows it.
 */
function findCompany(top: Element | null, entries: readonly Entry[]): string | null {
  const [first, second] = all(top, JOB_BUTTON, 50).flatMap((button) => {
    const label = squeeze(attr(button, 'aria-label') ?? '');
    const text = clean(one(button, VISIBLE_TWIN) ?? button);
    return text !== '' && /[:：]/.test(label) && label.indexOf(text) > 1 ? [text] : [];
  });
  if (!first || second) return first ?? null;
  const isKnown = entries.some(
    ({ lines, logo }) => logo?.includes(first) || lines.some((line) => line.includes(first)),
  );
  return isKnown ? first : null;
}

function entriesOf(section: Element | null): Entry[] {
  return all(section, 'li', 300)
    .filter((item) => !closest(parentOf(item), 'li'))
    .map((item) => ({
      lines: linesOf(all(item, VISIBLE_TWIN, 100).filter((line) => closest(line, 'li') === item)),
      nested: all(item, 'li', 100).map((role) => linesOf(all(role, VISIBLE_TWIN, 20))),
      logo: attr(one(item, LOGO), 'alt'),
    }));
}

const linesOf = (elements: readonly Element[]) => elements.map(clean).filter(Boolean);
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
const clean = (element: Element | null) => squeeze(textOf(element));
