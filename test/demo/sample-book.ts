import { addDays, type Day } from '../../lib/days/index.ts';
import {
  type Book,
  type Contact,
  defaultSettings,
  type Exchange,
  emptyBook,
  emptyContact,
  profileKey,
} from '../../lib/records/index.ts';
import { HELPS, type Help, newId } from '../../lib/words/index.ts';
import { memberIdOf } from './markup.ts';
import { MEETINGS, NEEDS, NOTES, OFFERS } from './notes.ts';
import { type DemoPerson, PEOPLE } from './people.ts';
import { addPlans } from './sample-plans.ts';
import { type SeededRandom, seededRandom } from './seeded-random.ts';

/** The day on which the sample book is "now". Whoever loads it moves every date by the days from here to today. */
export const ANCHOR: Day = '2026-11-20';
const FIRST_DAY: Day = addDays(ANCHOR, -730);

/**
 * How contact with a person has gone, so that every view has something to show. Dealt out in this order over the
 * people of the book, again and again.
 */
const STORIES = [
  'steady',
  'slipping',
  'steady',
  'dormant',
  'reply-owed',
  'i-gave',
  'slipping',
  'steady',
  'they-gave',
  'dormant',
  'quiet',
  'steady',
  'new',
  'slipping',
  'unanswered',
] as const;
type Story = (typeof STORIES)[number];

/** Two years of an invented manager's network; the same at every call. */
export function makeSampleBook(seed = 20_261_120): Book {
  const random = seededRandom(seed);
  const book = emptyBook();
  const idAt = (day: Day) => newId(new Date(`${day}T08:00:00.000Z`), random.bytes(16));
  const people = PEOPLE.filter((person) => person.inBook);
  people.forEach((person, index) => {
    const story = STORIES[index % STORIES.length] ?? 'steady';
    const since =
      story === 'new' ? addDays(ANCHOR, -random.between(4, 20)) : addDays(FIRST_DAY, random.between(0, 200));
    const contact = contactFrom(person, idAt(since), since, random);
    book.contacts.push(contact);
    book.profiles.push(profileFrom(person, contact, idAt(since)));
    for (const on of daysOf(story, since, random)) {
      const exchange = exchangeOn(on, contact, person, story, random, idAt(on));
      book.exchanges.push(exchange);
    }
    endStory(story, book.exchanges, contact, person, idAt);
  });
  book.exchanges.sort((a, b) => a.on.localeCompare(b.on) || a.id.localeCompare(b.id));
  addPlans(book, ANCHOR, random, idAt);
  book.settings = {
    ...defaultSettings(instantOf(ANCHOR)),
    me: {
      industry: 'retail',
      function: 'operations',
      seniority: 'director',
      offers: ['lagerautomation', 'att leda på distans'],
    },
  };
  return book;
}

function contactFrom(person: DemoPerson, id: string, since: Day, random: SeededRandom): Contact {
  const [first = '', ...rest] = person.slug.split('-');
  const company = person.company
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]+/g, '');
  return {
    ...emptyContact(id, person.name, instantOf(since)),
    headline: person.headline,
    company: person.company,
    role: person.role,
    location: person.place,
    industry: person.industry,
    function: person.function,
    seniority: person.seniority,
    leader: person.leader,
    region: { country: person.country, area: person.area },
    labels: person.labels,
    relation: person.relation,
    howWeMet: random.chance(0.8) ? random.pick(MEETINGS[person.language]) : null,
    metOn: random.chance(0.7) ? since : null,
    offers: random.chance(0.5) ? [random.pick(OFFERS[person.language])] : [],
    needs: random.chance(0.3) ? [random.pick(NEEDS[person.language])] : [],
    emails: random.chance(0.6) ? [`${first}.${rest.at(-1) ?? first}@${company}.example`] : [],
    positions: [
      { title: person.role, company: person.company, from: String(random.between(2015, 2023)), to: null },
    ],
    language: person.language,
    importance: person.relation === 'mentor' ? 3 : random.chance(0.2) ? 2 : 1,
  };
}

function profileFrom(person: DemoPerson, contact: Contact, id: string): Book['profiles'][number] {
  const own = person.shape === 'h-card';
  const site = own ? 'web' : 'linkedin';
  const handle = own ? `${person.slug}.example` : person.slug;
  return {
    id,
    contactId: contact.id,
    site,
    handle,
    url: own ? `https://${person.slug}.example/` : `https://www.linkedin.com/in/${person.slug}/`,
    keys: [handle, ...(own ? [] : [memberIdOf(person)])].map((each) => profileKey(site, each)),
    createdAt: contact.createdAt,
    updatedAt: contact.createdAt,
  };
}

/** The days of contact of a story between `since` and the anchor, oldest first. */
function daysOf(story: Story, since: Day, random: SeededRandom): Day[] {
  const rhythm = random.pick(story === 'quiet' ? [150, 200] : [21, 30, 30, 45, 60, 90]);
  const gap = () => Math.max(3, Math.round(rhythm * (0.6 + random.next() * 0.9)));
  const silence = {
    steady: Math.round(rhythm * random.next() * 0.8),
    slipping: Math.round(rhythm * (1.6 + random.next() * 1.4)),
    dormant: random.between(320, 470),
    'reply-owed': random.between(30, 60),
    unanswered: random.between(90, 140),
    quiet: random.between(40, 190),
    'i-gave': random.between(10, 70),
    'they-gave': random.between(20, 80),
    new: 0,
  }[story];
  const days: Day[] = [];
  if (story === 'new') return random.chance(0.5) ? [since] : [];
  for (let on = addDays(ANCHOR, -silence); on >= since; on = addDays(on, -gap())) days.unshift(on);
  return days;
}

function exchangeOn(
  on: Day,
  contact: Contact,
  person: DemoPerson,
  story: Story,
  random: SeededRandom,
  id: string,
): Exchange {
  const gives = { 'i-gave': 0.8, 'they-gave': 0.15 }[story as string] ?? 0.4;
  const receives = { 'i-gave': 0.1, 'they-gave': 0.8 }[story as string] ?? 0.4;
  const given = random.chance(gives) ? [random.pick(HELPS.slice(0, 9))] : [];
  const received = random.chance(receives) ? [random.pick(HELPS.slice(0, 9))] : [];
  const about: Help | 'nothing' = given[0] ?? received[0] ?? 'nothing';
  const notes = NOTES[person.language][about] ?? [];
  return {
    id,
    contactId: contact.id,
    on,
    channel: random.pick([
      'met',
      'met',
      'call',
      'video',
      'video',
      'message',
      'email',
      'email',
      'event',
    ] as const),
    reachedOut: random.pick(['me', 'them', 'both'] as const),
    given,
    received,
    note: notes.length > 0 && random.chance(0.7) ? random.pick(notes) : null,
    togetherId: null,
    createdAt: instantOf(on),
    updatedAt: instantOf(on),
  };
}

/** The last words of a story: a message not answered yet, or messages of mine that were not. */
function endStory(
  story: Story,
  exchanges: Exchange[],
  contact: Contact,
  person: DemoPerson,
  idAt: (day: Day) => string,
): void {
  const last = (on: Day, reachedOut: 'me' | 'them', received: Help[], note: string | null) =>
    exchanges.push({
      id: idAt(on),
      contactId: contact.id,
      on,
      channel: 'message',
      reachedOut,
      given: [],
      received,
      note,
      togetherId: null,
      createdAt: instantOf(on),
      updatedAt: instantOf(on),
    });
  if (story === 'reply-owed')
    last(addDays(ANCHOR, -6), 'them', ['article'], NOTES[person.language].article?.[0] ?? null);
  if (story === 'unanswered') for (const ago of [80, 55, 30]) last(addDays(ANCHOR, -ago), 'me', [], null);
}

/** Eight in the morning, UTC, of a day. */
export function instantOf(day: Day): string {
  return `${day}T08:00:00.000Z`;
}
