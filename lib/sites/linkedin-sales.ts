import type { Position } from '../records/index.ts';
import { TEXT_LIMITS } from '../words/text.ts';
import { decideJob } from './current-job.ts';
import { all, attr, closest, isAfter, one, prop, textOf } from './dom.ts';
import { Draft, readable } from './draft.ts';
import { addressLinkedin, linkedin, linkedinAddress } from './linkedin.ts';
import { parsePeriod } from './period.ts';
import type { Site } from './site.ts';

/** As maintained readers describe it in 2026; not seen by eye. `data-anonymize` marks what a screen recording must not show: every field. */
const marked = (name: string) => `[data-anonymize="${name}"]`;
const NAME = `h1${marked('person-name')}`;
const HEADLINE = marked('headline');
const LOCATION = marked('location');
const COMPANY = marked('company-name');
const TITLE = `${marked('job-title')},${marked('title')}`;
const EXPERIENCE = '#experience-section,[data-sn-view-name*="experience" i]';
const PROFILE_LINK = 'a[href*="linkedin.com/in/"],a[href^="/in/"]';

export const linkedinSales: Site = {
  id: 'linkedin-sales',
  site: linkedin.site,
  title: 'LinkedIn Sales Navigator, lead page',
  hosts: ['www.linkedin.com'],
  pages: ['lead'],
  lastVerified: '2026-11-21',
  fields: ['name', 'headline', 'company', 'role', 'location'],
  fixtures: ['linkedin-sales.html'],
  detect: (document, url) => linkedinAddress(url.href)?.lead === true && one(document, NAME) !== null,
  read(document, url) {
    const draft = new Draft(linkedinSales);
    const name = one(document, NAME);
    const top = closest(name, 'section,header,main') ?? prop(document, 'body');
    const experience = one(document, EXPERIENCE);
    draft.offer('name', clean(name), 'person name of the lead');
    draft.offer('headline', clean(one(top, HEADLINE)), 'headline of the lead');
    draft.offer('location', clean(one(top, LOCATION)), 'location of the lead');
    const positions = positionsOf(experience, attr(prop(document, 'documentElement'), 'lang') ?? '');
    draft.positions(positions);
    const company = one(top, COMPANY);
    decideJob(draft, {
      shown: readable(clean(company), TEXT_LIMITS.company),
      shownAt: 'current company of the lead',
      positions,
      positionsAt: 'experience of the lead',
    });
    const title = one(top, TITLE);
    // The title stands in front of the company in one line; with jobs loaded, the jobs have decided.
    if (positions.length === 0 && title && company && isAfter(title, company)) {
      draft.offer('role', clean(title), 'current job of the lead');
    }
    addressLinkedin(
      draft,
      url,
      attr(one(top, PROFILE_LINK), 'href'),
      linkedinAddress(url.href)?.memberId ?? null,
    );
    draft.reading.own = false;
    return draft.finish();
  },
};

function positionsOf(section: Element | null, language: string): Position[] {
  return all(section, 'li', 100).flatMap((item) => {
    const title = one(item, TITLE);
    if (!title || closest(title, 'li') !== item) return [];
    const period = all(item, 'span,p,time,div', 100)
      .filter((part) => prop(part, 'childElementCount') < 4)
      .map((part) => parsePeriod(clean(part), language))
      .find((found) => found !== null);
    const company = clean(one(item, COMPANY) ?? one(closest(prop(item, 'parentElement'), 'li'), COMPANY));
    return period
      ? [
          {
            title: readable(clean(title), TEXT_LIMITS.role),
            company: readable(company, TEXT_LIMITS.company),
            ...period,
          },
        ]
      : [];
  });
}

const clean = (element: Element | null) => textOf(element).replace(/\s+/g, ' ').trim();
