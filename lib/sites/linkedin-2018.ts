import type { Position } from '../records/index.ts';
import { TEXT_LIMITS } from '../words/text.ts';
import { decideJob } from './current-job.ts';
import { all, attr, closest, contains, one, prop, textOf } from './dom.ts';
import { Draft, readable } from './draft.ts';
import { addressLinkedin, linkedin, linkedinAddress, withoutDegree } from './linkedin.ts';
import { readContactInfo } from './linkedin-contact-info.ts';
import { parsePeriod } from './period.ts';
import type { Site } from './site.ts';

/** Seen 2017 to 2018; classes are words. Labels for screen readers stand in front of every value. */
const NAME = '.pv-top-card-section__name';
const HEADLINE = '.pv-top-card-section__headline';
const LOCATION = '.pv-top-card-section__location';
const COMPANY = '.pv-top-card-v2-section__company-name,.pv-top-card-section__company';
const CONTACT_LINK = 'a[href*="/detail/contact-info"]';
const EXPERIENCE = '#experience-section';
const GROUP = '.pv-entity__company-details,.pv-entity__company-summary-info';
const ROLE = '.pv-entity__position-group-role-item,.pv-entity__role-details';
const DATES = '.pv-entity__date-range';
const COMPANY_NAME = '.pv-entity__secondary-title';
const LABEL = 'visually-hidden';
const DEGREE = '.dist-value';
const EDIT = '.pv-top-card-section__edit,a[href*="/edit/"]';

export const linkedin2018: Site = {
  id: 'linkedin-2018',
  site: linkedin.site,
  title: 'LinkedIn, signed in, 2017 to 2018',
  hosts: linkedin.hosts,
  pages: ['profile'],
  lastVerified: '2018-12-31',
  fields: ['name', 'headline', 'company', 'role', 'location'],
  fixtures: ['linkedin-2018.html'],
  detect: (document, url) => linkedinAddress(url.href) !== null && one(document, NAME) !== null,
  read(document, url) {
    const draft = new Draft(linkedin2018);
    draft.offer('name', withoutDegree(value(one(document, NAME))), 'h1 of the top card');
    draft.offer('headline', value(one(document, HEADLINE)), 'headline of the top card');
    draft.offer('location', value(one(document, LOCATION)), 'location of the top card');
    const language = attr(prop(document, 'documentElement'), 'lang') ?? '';
    const positions = positionsOf(one(document, EXPERIENCE), language);
    draft.positions(positions);
    decideJob(draft, {
      shown: readable(value(one(document, COMPANY)), TEXT_LIMITS.company),
      shownAt: 'company link of the top card',
      positions,
      positionsAt: 'experience section',
    });
    const degree = /[123]/.exec(value(one(document, DEGREE)))?.[0];
    draft.reading.degree = degree ? Number(degree) : null;
    draft.reading.own = one(document, EDIT) ? true : degree ? false : null;
    addressLinkedin(draft, url, attr(one(document, CONTACT_LINK), 'href'), null);
    readContactInfo(draft, document, url);
    return draft.finish();
  },
};

/** Jobs by themselves, and jobs grouped under a company whose name stands above them. */
function positionsOf(section: Element | null, language: string): Position[] {
  return all(section, DATES, 100).flatMap((dates) => {
    const period = parsePeriod(value(dates), language);
    const item = closest(dates, ROLE) ?? closest(dates, 'li');
    if (!period || !item || !section || !contains(section, item)) return [];
    const group = closest(item, ROLE) ? companyAbove(item) : null;
    return [
      {
        title: readable(value(one(item, 'h3')), TEXT_LIMITS.role),
        company: readable(group ?? value(one(item, COMPANY_NAME)), TEXT_LIMITS.company),
        ...period,
      },
    ];
  });
}

function companyAbove(role: Element): string | null {
  const list = closest(role, 'ul');
  const around = closest(list, 'li,section');
  const head = one(around, GROUP);
  return head ? value(one(head, 'h3') ?? head) : null;
}

/** The text without the label in front of it. */
function value(element: Element | null): string {
  const text = textOf(element, 1000, (part) => (attr(part, 'class') ?? '').split(/\s+/).includes(LABEL));
  return text.replace(/\s+/g, ' ').trim();
}
