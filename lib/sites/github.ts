import { attr, closest, one, textOf } from './dom.ts';
import { Draft } from './draft.ts';
import type { Site, SiteAddress } from './site.ts';

/** Seen 2021-05, and read like this by maintained readers since: an hCard with schema.org names. */
const LOGIN = 'meta[property="profile:username"]';
const NAME = '.vcard-fullname,[itemprop="name"].p-name';
const NICKNAME = '.vcard-username,[itemprop="additionalName"]';
const COMPANY = '[itemprop="worksFor"],.vcard-details .p-org';
const LOCATION = '[itemprop="homeLocation"],.vcard-details .p-label';
const BIO = '.user-profile-bio';
/** Organisations have pages at the same kind of address. */
const ORGANISATION = '[itemtype$="/Organization"]';
const EDIT = '.js-profile-editable-edit-button,form.js-profile-editable-form';

/** Named apart: what reads a field of another object is not left out where only the address is wanted. */
const SITE = 'github';
const HOSTS = ['github.com'];

export const githubAddress: SiteAddress = {
  site: SITE,
  hosts: HOSTS,
  handleOf(address) {
    const [, login, slash = ''] = PROFILE_PATH.exec(address.pathname) ?? [];
    return login
      ? { handle: login.toLowerCase(), aliases: [], url: `https://github.com/${login}${slash}` }
      : null;
  },
  isShared: true,
};
const PROFILE_PATH = /^\/([\w-]+)(\/?)$/;

export const github: Site = {
  id: 'github',
  site: SITE,
  title: 'GitHub profile',
  hosts: HOSTS,
  pages: ['profile'],
  lastVerified: '2021-05-31',
  fields: ['name', 'headline', 'company', 'location'],
  fixtures: ['github.html'],
  // Repositories name a user too; only a profile has the card with a full name or the profile type.
  detect: (document, url) =>
    PROFILE_PATH.test(url.pathname) &&
    (one(document, LOGIN) !== null || one(document, NICKNAME) !== null) &&
    one(document, ORGANISATION) === null,
  read(document, url) {
    const draft = new Draft(github);
    const name = one(document, NAME);
    draft.offer('name', clean(name), 'full name of the card');
    draft.offer(
      'company',
      clean(one(document, COMPANY)).replace(/^@(?=\S+$)/, ''),
      'organisation of the card',
    );
    draft.offer('location', clean(one(document, LOCATION)), 'location of the card');
    draft.offer('headline', clean(one(document, BIO)), 'biography');
    const login = (attr(one(document, LOGIN), 'content') ?? url.pathname.split('/')[1] ?? '').trim();
    // Accounts without a full name are known by their login.
    draft.offer('name', clean(one(document, NICKNAME)) || login, 'login');
    if (/^[\w-]{1,60}$/.test(login)) draft.address(`https://github.com/${login}`, login, 'login');
    draft.reading.own = closest(one(document, EDIT), 'body') ? true : null;
    return draft.finish();
  },
};

const clean = (element: Element | null) => textOf(element).replace(/\s+/g, ' ').trim();
