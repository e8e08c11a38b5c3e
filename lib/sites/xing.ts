import type { Position } from '../records/index.ts';
import { TEXT_LIMITS } from '../words/text.ts';
import { decideJob } from './current-job.ts';
import { all, attr, childrenOf, closest, one, parentOf, prop, textOf } from './dom.ts';
import { Draft, readable } from './draft.ts';
import { parsePeriod } from './period.ts';
import { decoded, type Site, type SiteAddress } from './site.ts';

/** Layout of 2025-04-18 as maintained readers describe it; the second of each is that of 2022. */
const CARD = '#XingIdModule';
const NAME = 'h1,[data-xds="Hero"]';
const JOB_ICON = 'svg[data-xds="IconJobs"]';
const PLACE_ICON = 'svg[data-xds="IconLocationPin"]';
const TIMELINE = '#ProfileTimelineModule [data-qa*="work_experience"]';
const TIMELINE_TITLE = '[data-qa="timeline-headline"],[data-xds="Headline"],h2';
const TIMELINE_COMPANY = 'p[data-xds="BodyCopy"]';
const TIMELINE_DATES = 'p[data-xds="Meta"]';
/** The layout of 2018 to 2020. */
const OLD_NAME = '[data-qa="malt-profile-display-name"]';
const OLD_JOB = '[data-qa="profile-occupation-work_experience"] p';
const OLD_PLACE = '[data-qa="profile-location"] p';

/** Named apart: what reads a field of another object is not left out where only the address is wanted. */
const SITE = 'xing';
const HOSTS = ['www.xing.com', 'xing.com'];

/** The name is kept in the case it is written in, as the site does in its own links. */
export const xingAddress: SiteAddress = {
  site: SITE,
  hosts: HOSTS,
  handleOf(address) {
    const [, written, slash = ''] = PROFILE_PATH.exec(address.pathname) ?? [];
    if (!written) return null;
    const name = decoded(written);
    const handle = name.toLowerCase();
    return {
      handle,
      aliases: written.toLowerCase() === handle ? [] : [written],
      url: `https://www.xing.com/profile/${encodeURIComponent(name)}${slash}`,
    };
  },
  isLate: (address) => PROFILE_PATH.test(address.pathname),
};
const PROFILE_PATH = /^\/(?:app\/)?profile\/([^/]+)(\/?)/;

export const xing: Site = {
  id: 'xing',
  site: SITE,
  title: 'XING profile',
  hosts: HOSTS,
  pages: ['profile'],
  lastVerified: '2025-04-18',
  fields: ['name', 'company', 'role', 'location'],
  fixtures: ['xing.html'],
  detect: (document, url) => PROFILE_PATH.test(url.pathname) && one(document, `${CARD},${OLD_NAME}`) !== null,
  read(document, url) {
    const draft = new Draft(xing);
    const card = one(document, CARD);
    draft.offer('name', ownText(one(card, NAME)), 'heading of the card');
    draft.offer('name', clean(one(document, OLD_NAME)), 'display name');
    draft.offer('location', besideIcon(card, PLACE_ICON)?.text, 'line beside the pin');
    draft.offer('location', clean(one(document, OLD_PLACE)), 'location of the profile');

    const positions = positionsOf(document, attr(prop(document, 'documentElement'), 'lang') ?? '');
    draft.positions(positions);
    const job = shownJob(document, card);
    decideJob(draft, {
      shown: readable(job.company, TEXT_LIMITS.company),
      shownAt: 'line beside the briefcase',
      positions,
      positionsAt: 'timeline',
    });
    if (positions.length === 0) draft.offer('role', job.role, 'line beside the briefcase');
    const page = xingAddress.handleOf(url);
    if (page) draft.address(page.url.replace(/\/$/, ''), page.handle, 'address of the page', page.aliases);
    return draft.finish();
  },
};

/** `Title, Company` (2025: the company is set in bold; before: a status may stand in front). */
function shownJob(document: Document, card: Element | null): { role: string | null; company: string | null } {
  const beside = besideIcon(card, JOB_ICON);
  const line = beside?.text || clean(one(document, OLD_JOB));
  const bold = beside?.strong;
  if (bold && line.length > bold.length) {
    // Either part may be the bold one: the line is title first, company last.
    const rest = line.startsWith(bold) ? line.slice(bold.length) : line.slice(0, line.length - bold.length);
    const other = rest.replace(/^[\s,·|-]+|[\s,·|-]+$/g, '');
    if (line.startsWith(bold)) return { role: bold, company: other };
    if (line.endsWith(bold)) return { role: other, company: bold };
  }
  const comma = line.lastIndexOf(', ');
  if (comma < 0) return { role: line || null, company: null };
  const role = line.slice(0, comma);
  return { role: role.slice(role.lastIndexOf(', ') + 1).trim(), company: line.slice(comma + 2) };
}

function besideIcon(card: Element | null, icon: string): { text: string; strong: string | null } | null {
  const found = one(card, icon);
  const around = found ? parentOf(found) : null;
  if (!around) return null;
  const line = one(around, 'p') ?? one(parentOf(around), 'p') ?? childrenOf(around).at(-1) ?? null;
  return { text: clean(line), strong: clean(one(line, 'strong')) || null };
}

function positionsOf(document: Document, language: string): Position[] {
  return all(document, TIMELINE, 100).flatMap((item) => {
    const period = all(item, TIMELINE_DATES, 5)
      .map((line) => parsePeriod(clean(line), language))
      .find((found) => found !== null);
    if (!period || (closest(parentOf(item), TIMELINE) && one(item, TIMELINE))) return [];
    return [
      {
        title: readable(clean(one(item, TIMELINE_TITLE)), TEXT_LIMITS.role),
        company: readable(clean(one(item, TIMELINE_COMPANY)), TEXT_LIMITS.company),
        ...period,
      },
    ];
  });
}

/** The heading's own text: badges and buttons hang in it. */
function ownText(heading: Element | null): string {
  const own = textOf(heading, 500, () => true);
  const first = all(heading, '*', 50).find(
    (part) => prop(part, 'childElementCount') === 0 && clean(part) !== '',
  );
  return own.trim() || clean(first ?? heading);
}

const clean = (element: Element | null) => textOf(element).replace(/\s+/g, ' ').trim();
