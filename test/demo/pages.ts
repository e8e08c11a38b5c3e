import { classicPage, classicScreen } from './classic-page.ts';
import { directoryPage } from './directory-page.ts';
import { hCardPage, hCardUrl } from './h-card-page.ts';
import { NETWORK_SCRIPT } from './network-script.ts';
import { type DemoPerson, PEOPLE } from './people.ts';
import { publicPage, publicUrl } from './public-page.ts';
import { sduiPage, sduiScreen } from './sdui-page.ts';

export interface Served {
  status: number;
  type: string;
  body: string;
}

/** The true address of a person's page. */
export function addressOf(person: DemoPerson): string {
  if (person.shape === 'h-card') return hCardUrl(person);
  if (person.shape === 'public') return publicUrl(person);
  return `https://www.linkedin.com/in/${person.slug}/`;
}

/** The page of a person in its own shape. */
export function pageOf(person: DemoPerson): string {
  return { sdui: sduiPage, classic: classicPage, public: publicPage, 'h-card': hCardPage }[person.shape](
    person,
  );
}

/** The address of the directory of the whole network. */
export const DIRECTORY_URL = 'https://network.example/';

/** What the fictional network answers at an address, or null for a host it does not stand for. */
export function servePage(address: URL): Served | null {
  const linkedin = address.hostname === 'linkedin.com' || address.hostname.endsWith('.linkedin.com');
  const own = PEOPLE.find(
    (person) => person.shape === 'h-card' && new URL(hCardUrl(person)).host === address.host,
  );
  if (own) return html(hCardPage(own));
  if (address.host === new URL(DIRECTORY_URL).host || address.hostname === 'localhost')
    return html(directoryPage(addressOf));
  if (!linkedin) return null;
  if (address.pathname === '/network-script.js')
    return { status: 200, type: 'text/javascript; charset=utf-8', body: NETWORK_SCRIPT };
  const screen = /^\/network-screen\/in\/([^/]+)/.exec(address.pathname);
  const wanted = decodeURIComponent(
    (screen ?? /^\/in\/([^/]+)\/?$/.exec(address.pathname))?.[1] ?? '',
  ).toLowerCase();
  const person = PEOPLE.find((each) => each.slug === wanted && each.shape !== 'h-card');
  if (!person) return wanted ? html(NOBODY, 404) : html(FEED);
  if (screen) {
    const html = person.shape === 'classic' ? classicScreen(person) : sduiScreen(person);
    return {
      status: 200,
      type: 'application/json; charset=utf-8',
      body: JSON.stringify({ title: `${person.name} | LinkedIn`, html }),
    };
  }
  return html(pageOf(person));
}

const html = (body: string, status = 200): Served => ({ status, type: 'text/html; charset=utf-8', body });

const NOBODY =
  '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>LinkedIn</title></head><body><main><h2>This page doesn’t exist</h2><p>Please check your URL or return to the home page.</p><a href="/feed/">Go to your feed</a></main></body></html>';
const FEED =
  '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Feed | LinkedIn</title></head><body data-rehydrated="true"><h2>0 notifications</h2><main><article><h2>Feed post</h2><p>Somebody wrote about leadership.</p></article></main></body></html>';
