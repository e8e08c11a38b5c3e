import type { Position } from '../records/index.ts';
import { TEXT_LIMITS } from '../words/text.ts';
import { decideJob } from './current-job.ts';
import { all, attr, one, prop, textOf } from './dom.ts';
import { Draft, readable } from './draft.ts';
import { addressLinkedin, linkedin, linkedinAddress } from './linkedin.ts';
import { parseMoment } from './period.ts';
import type { Site } from './site.ts';

/** Seen 2015 to 2016 on public pages: an hCard with ids and data attributes. The only layout that shows the industry. */
const NAME = 'h1#name';
const HEADLINE = '.headline.title,[data-section="headline"]';
const LOCATION = '#demographics .locality';
const PLACE = '.locality';
const INDUSTRY = '#demographics dd.descriptor';
const TOP_COMPANY = 'tr[data-section^="currentPositions"] .org,tr[data-section^="currentPositions"] li';
const POSITION = '#experience .position';
const POSITION_TITLE = '.item-title';
const POSITION_COMPANY = '.item-subtitle';
const DATES = '.date-range';
const CANONICAL = 'link[rel="canonical"]';

export const linkedin2015: Site = {
  id: 'linkedin-2015',
  site: linkedin.site,
  title: 'LinkedIn, public page, 2015 to 2016',
  hosts: linkedin.hosts,
  pages: ['public-profile'],
  lastVerified: '2016-12-31',
  fields: ['name', 'headline', 'company', 'role', 'location', 'industry'],
  fixtures: ['linkedin-2015.html'],
  detect: (document, url) => linkedinAddress(url.href) !== null && one(document, NAME) !== null,
  read(document, url) {
    const draft = new Draft(linkedin2015);
    draft.offer('name', clean(one(document, NAME)), 'h1 of the top card');
    draft.offer('headline', clean(one(document, HEADLINE)), 'headline of the top card');
    draft.offer('location', clean(one(document, LOCATION)), 'demographics of the top card');
    const industry = all(document, INDUSTRY, 5).find((part) => !one(part, PLACE));
    draft.offer('industry', clean(industry ?? null), 'demographics of the top card');
    const positions = positionsOf(document);
    draft.positions(positions);
    decideJob(draft, {
      shown: readable(clean(one(document, TOP_COMPANY)), TEXT_LIMITS.company),
      shownAt: 'current company in the top card',
      positions,
      positionsAt: 'experience section',
    });
    draft.reading.own = false;
    addressLinkedin(draft, url, attr(one(document, CANONICAL), 'href'), null);
    return draft.finish();
  },
};

function positionsOf(document: Document): Position[] {
  const language = attr(prop(document, 'documentElement'), 'lang') ?? '';
  return all(document, POSITION, 100).flatMap((item) => {
    const times = all(one(item, DATES), 'time', 2).map((time) => parseMoment(clean(time), language));
    const from = times[0];
    // The section name tells current from past jobs where there are no dates.
    const ended = /past/i.test(attr(item, 'data-section') ?? '');
    if (!from && ended) return [];
    return [
      {
        title: readable(clean(one(item, POSITION_TITLE)), TEXT_LIMITS.role),
        company: readable(clean(one(item, POSITION_COMPANY)), TEXT_LIMITS.company),
        from: from ?? null,
        to: times[1] ?? (ended ? (from ?? null) : null),
      },
    ];
  });
}

const clean = (element: Element | null) => textOf(element).replace(/\s+/g, ' ').trim();
