import type { Position } from '../records/index.ts';
import { TEXT_LIMITS } from '../words/text.ts';
import { decideJob, isSameCompany } from './current-job.ts';
import { all, attr, closest, one, prop, textOf } from './dom.ts';
import { Draft, isMasked, readable } from './draft.ts';
import { employersIn, field, findPersons, isObject, type JsonObject, list, textIn } from './json-ld.ts';
import { addressLinkedin, linkedin, linkedinAddress } from './linkedin.ts';
import { parseMoment } from './period.ts';
import type { Site } from './site.ts';

/** Seen 2019 to 2026-02. The public page is made for search engines; its classes are words and have stayed. */
const NAME = '.top-card-layout__title';
const HEADLINE = '.top-card-layout__headline';
const SUBLINE = '.profile-info-subheader,.top-card-layout__first-subline,.top-card__subline-item';
const TOP_COMPANY = '[data-section="currentPositionsDetails"]';
const TOP_CARD = '.top-card-layout,.top-card-layout__card';
const POSITION = '.experience-item,.experience-group-position';
const POSITION_TITLE = '.experience-item__title,h3';
const POSITION_COMPANY = '.experience-item__subtitle,h4';
const DATES = '.date-range';
const MODAL = '[role="dialog"],dialog,[class*="modal"]';
/** Stands for a masked value, so that the problem says that it was masked. */
const MASK = '***';
/** What a visitor can press. */
const CONTROL = 'a,button,[data-modal],[data-tracking-control-name]';
const CANONICAL = 'link[rel="canonical"],meta[property="og:url"]';

export const linkedinPublic: Site = {
  id: 'linkedin-public',
  site: linkedin.site,
  title: 'LinkedIn, public page',
  hosts: linkedin.hosts,
  pages: ['public-profile'],
  lastVerified: '2026-02-21',
  fields: ['name', 'headline', 'company', 'role', 'location'],
  fixtures: ['linkedin-public.html', 'linkedin-public-masked.html'],
  detect: (document, url) =>
    linkedinAddress(url.href) !== null && (one(document, NAME) !== null || personOf(document, url) !== null),
  read(document, url) {
    const draft = new Draft(linkedinPublic);
    const person = personOf(document, url) ?? {};
    draft.offer('name', clean(one(document, NAME)), 'title of the top card');
    draft.offer('name', textIn(field(person, 'name')), 'JSON-LD name');
    draft.offer('headline', clean(one(document, HEADLINE)), 'headline of the top card');
    draft.offer('location', placeIn(one(document, SUBLINE)), 'first line under the headline');
    draft.offer('location', localityOf(person), 'JSON-LD address');

    const language = attr(prop(document, 'documentElement'), 'lang') ?? '';
    const listed = positionsOf(document, language);
    const positions = listed.length > 0 ? listed : positionsIn(person);
    draft.positions(positions);
    const top = all(document, TOP_COMPANY, 20).find((part) => closest(part, TOP_CARD));
    const jobs = employersIn(person, 'worksFor');
    const shown = readable(clean(top ?? null)) ?? readable(jobs[0]?.company);
    if (positions.length === 0 && (isMasked(clean(top ?? null)) || isMasked(jobs[0]?.company ?? ''))) {
      draft.offer('company', MASK, '');
    }
    decideJob(draft, {
      shown,
      shownAt: top ? 'company link in the top card' : 'JSON-LD worksFor',
      positions,
      positionsAt: 'experience section',
    });
    offerTitle(draft, person, jobs);
    const canonical = attr(one(document, CANONICAL), 'href') ?? attr(one(document, CANONICAL), 'content');
    addressLinkedin(draft, url, canonical ?? textIn(field(person, 'url')), null);
    draft.reading.own = false;
    return draft.finish();
  },
};

/** The Person whose address is the page's; one without an address only if no other has one and it is not a reviewer. */
function personOf(document: Document, url: URL): JsonObject | null {
  const persons = findPersons(document).filter(
    ({ under, of }) => under === null || (under === 'mainEntity' && of !== null),
  );
  const slug = linkedinAddress(url.href)?.slug;
  const slugs = persons.map(({ person }) => slugOf(person));
  const own = persons.find((_, index) => slugs[index] !== null && slugs[index] === slug);
  if (own) return own.person;
  return persons.length === 1 ? (persons[0]?.person ?? null) : null;
}

function slugOf(person: JsonObject): string | null {
  for (const link of [...list(field(person, 'url')), ...list(field(person, 'sameAs'))].slice(0, 20)) {
    const slug = typeof link === 'string' ? linkedinAddress(link)?.slug : null;
    if (slug) return slug;
  }
  return null;
}

function localityOf(person: JsonObject): string | null {
  const address = list(field(person, 'address')).find(isObject);
  return address ? textIn(field(address, 'addressLocality')) : null;
}

function positionsOf(document: Document, language: string): Position[] {
  return all(document, POSITION, 100).flatMap((item) => {
    const dates = one(item, DATES);
    const times = all(dates, 'time', 2).map((time) => parseMoment(clean(time), language));
    const from = times[0] ?? null;
    if (!from) return [];
    return [
      {
        title: readable(clean(one(item, POSITION_TITLE)), TEXT_LIMITS.role),
        company: readable(clean(one(item, POSITION_COMPANY)), TEXT_LIMITS.company),
        from,
        to: times[1] ?? null,
      },
    ];
  });
}

/** Jobs of the JSON-LD. Titles stand in a list of their own, in the same order; they count when both are as long. */
function positionsIn(person: JsonObject): Position[] {
  const titles = list(field(person, 'jobTitle'));
  const current = employersIn(person, 'worksFor').filter(({ to }) => to === null);
  const titled = titles.length === current.length;
  return [
    ...current.map(({ company, title, from }, index) => ({
      title: readable(title ?? (titled ? textIn(titles[index]) : null), TEXT_LIMITS.role),
      company: readable(company, TEXT_LIMITS.company),
      from,
      to: null,
    })),
    ...employersIn(person, 'alumniOf').flatMap(({ company, title, from, to, isSchool }) =>
      isSchool || !to
        ? []
        : [
            {
              title: readable(title, TEXT_LIMITS.role),
              company: readable(company, TEXT_LIMITS.company),
              from,
              to,
            },
          ],
    ),
  ];
}

/**
 * A title of the JSON-LD for the company already decided on, where it is plain which one: titles and companies pair up,
 * or there is one company only. Masked titles say so.
 */
function offerTitle(draft: Draft, person: JsonObject, jobs: ReturnType<typeof employersIn>): void {
  const titles = list(field(person, 'jobTitle'));
  const index = jobs.findIndex(({ company }) => isSameCompany(company, draft.reading.company));
  const alone = jobs.every(({ company }) => isSameCompany(company, draft.reading.company));
  if (index >= 0 && (alone || titles.length === jobs.length))
    draft.offer('role', textIn(titles[alone ? 0 : index]), 'JSON-LD jobTitle');
  else if (titles.some((title) => isMasked(textIn(title) ?? ''))) draft.offer('role', MASK, '');
}

/**
 * The first part of the line under the headline. Links, the sign-in boxes that hang in it and counts of followers are
 * no place, and stand first when the page shows no place.
 */
function placeIn(line: Element | null): string | null {
  const part = all(line, '*', 200).find(
    (each) => prop(each, 'childElementCount') === 0 && !closest(each, MODAL) && clean(each) !== '',
  );
  const place = part ?? line;
  return !place || closest(place, CONTROL) || /^[\d<>+~]/.test(clean(place)) ? null : clean(place);
}

const clean = (element: Element | null) => textOf(element).replace(/\s+/g, ' ').trim();
