import type { DemoPerson, PageLanguage } from './people.ts';
import { seededRandom, seedOf } from './seeded-random.ts';

/** Text made safe for an element or a quoted attribute. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);
}

/** Class names that mean nothing and differ from page to page, as a build that hashes them gives. */
export function hashedClasses(page: string): (what: string) => string {
  const one = (what: string) => seedOf(`${page}/${what}`).toString(16).padStart(8, '0');
  return (what) => `_${one(what)} ${one(`${what}+`)}`;
}

/** The selector of what `hashedClasses` gave. */
export const selectorOf = (classes: string) => `.${classes.split(' ')[0]}`;

/** The opaque member id of a person, as addresses and keys of a logged-in page carry it: 39 characters. */
export function memberIdOf(person: DemoPerson): string {
  const random = seededRandom(seedOf(person.slug));
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';
  return `ACoAA${Array.from({ length: 34 }, () => random.pick([...letters])).join('')}`;
}

/** A plain mark in place of a photo or a logo, drawn in the page so that nothing is fetched. */
export function badge(text: string, size: number, attributes = ''): string {
  const hue = seedOf(text) % 360;
  const initials = text
    .split(/[\s-]+/)
    .map((word) => word[0] ?? '')
    .slice(0, 2)
    .join('');
  return `<svg ${attributes} width="${size}" height="${size}" viewBox="0 0 40 40"><circle cx="20" cy="20" r="20" fill="hsl(${hue} 35% 62%)"/><text x="20" y="26" text-anchor="middle" font-family="sans-serif" font-size="15" fill="#fff">${escapeText(initials)}</text></svg>`;
}

/** The jobs of a person as pages list them, newest first. The second is over. */
export function jobsOf(
  person: DemoPerson,
): { title: string; company: string; from: Date; to: Date | null }[] {
  const random = seededRandom(seedOf(`${person.slug}/jobs`));
  const start = new Date(Date.UTC(random.between(2016, 2023), random.between(0, 11), 1));
  const before = new Date(Date.UTC(start.getUTCFullYear() - random.between(2, 6), random.between(0, 11), 1));
  return [
    { title: person.role, company: person.company, from: start, to: null },
    { title: FORMER_ROLE[person.pageLanguage], company: FORMER_COMPANY, from: before, to: start },
  ];
}

const FORMER_COMPANY = 'Vindrosen Group';
const FORMER_ROLE: Record<PageLanguage, string> = { en: 'Team Lead', sv: 'Gruppchef', da: 'Teamleder' };

/** `Oct 2023`, `okt. 2023` … in the language of the page. */
export function monthOf(day: Date, language: PageLanguage): string {
  return day.toLocaleDateString(language, { month: 'short', year: 'numeric', timeZone: 'UTC' });
}

/** The words a page puts around a person. */
export const WORDS = {
  en: {
    notifications: 'notifications',
    home: 'Home',
    network: 'My Network',
    jobs: 'Jobs',
    messaging: 'Messaging',
    photo: 'Profile photo',
    cover: 'Cover photo',
    contactInfo: 'Contact info',
    connections: 'connections',
    followers: 'followers',
    mutual: 'mutual connections',
    connect: 'Connect',
    connectTo: (name: string) => `Invite ${name} to connect`,
    message: 'Message',
    more: 'More',
    about: 'About',
    experience: 'Experience',
    education: 'Education',
    skills: 'Skills',
    present: 'Present',
    fullTime: 'Full-time',
    others: 'More profiles for you',
    currentCompany: (company: string) => `Current company: ${company}. Click to skip to experience card`,
    logo: (company: string) => `${company} logo`,
    join: 'Join now',
    signIn: 'Sign in',
    welcome: 'Welcome back',
    seeAll: (name: string) => `Sign in to view ${name}’s full profile`,
    activity: 'Activity',
    fiction: 'A fictional network. Nobody here exists.',
    degree: ['· 1st', '· 2nd', '· 3rd'],
  },
  sv: {
    notifications: 'aviseringar',
    home: 'Hem',
    network: 'Mitt nätverk',
    jobs: 'Jobb',
    messaging: 'Meddelanden',
    photo: 'Profilfoto',
    cover: 'Omslagsfoto',
    contactInfo: 'Kontaktinformation',
    connections: 'kontakter',
    followers: 'följare',
    mutual: 'gemensamma kontakter',
    connect: 'Skapa kontakt',
    connectTo: (name: string) => `Bjud in ${name} att bli en kontakt`,
    message: 'Meddelande',
    more: 'Mer',
    about: 'Om',
    experience: 'Erfarenhet',
    education: 'Utbildning',
    skills: 'Kompetenser',
    present: 'nu',
    fullTime: 'Heltid',
    others: 'Fler profiler för dig',
    currentCompany: (company: string) =>
      `Nuvarande företag: ${company}. Klicka för att gå till erfarenhetskortet`,
    logo: (company: string) => `Logo för ${company}`,
    join: 'Gå med nu',
    signIn: 'Logga in',
    welcome: 'Välkommen tillbaka',
    seeAll: (name: string) => `Logga in för att se ${name}s hela profil`,
    activity: 'Aktivitet',
    fiction: 'Ett påhittat nätverk. Ingen här finns på riktigt.',
    degree: ['· 1:a', '· 2:a', '· 3:e'],
  },
  da: {
    notifications: 'notifikationer',
    home: 'Hjem',
    network: 'Mit netværk',
    jobs: 'Job',
    messaging: 'Meddelelser',
    photo: 'Profilbillede',
    cover: 'Forsidebillede',
    contactInfo: 'Kontaktoplysninger',
    connections: 'forbindelser',
    followers: 'følgere',
    mutual: 'fælles forbindelser',
    connect: 'Opret forbindelse',
    connectTo: (name: string) => `Inviter ${name} til at oprette forbindelse`,
    message: 'Meddelelse',
    more: 'Mere',
    about: 'Om',
    experience: 'Erfaring',
    education: 'Uddannelse',
    skills: 'Kompetencer',
    present: 'nu',
    fullTime: 'Fuldtid',
    others: 'Flere profiler til dig',
    currentCompany: (company: string) =>
      `Nuværende virksomhed: ${company}. Klik for at gå til erfaringskortet`,
    logo: (company: string) => `${company}-logo`,
    join: 'Tilmeld dig nu',
    signIn: 'Log ind',
    welcome: 'Velkommen tilbage',
    seeAll: (name: string) => `Log ind for at se hele profilen for ${name}`,
    activity: 'Aktivitet',
    fiction: 'Et opdigtet netværk. Ingen her findes.',
    degree: ['· 1.', '· 2.', '· 3.'],
  },
} satisfies Record<PageLanguage, unknown>;
