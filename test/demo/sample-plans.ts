import { addDays, type Day, dayNumber } from '../../lib/days/index.ts';
import english from '../../lib/locales/en.json' with { type: 'json' };
import type { Book, Contact, Goal, Group, Meeting, Promised } from '../../lib/records/index.ts';
import type { Id } from '../../lib/words/index.ts';
import type { SeededRandom } from './seeded-random.ts';

type IdAt = (day: Day) => string;

/** What goals and promises say, in English; every language has them under `sample` in its file. */
const SAID = english.sample;

/** The key under `sample` of each of those texts, by the text in the book. */
export const PLAN_KEYS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(SAID).map(([key, text]) => [text, key]),
);

/** Adds to a book of contacts and exchanges what the manager plans and takes part in. */
export function addPlans(book: Book, anchor: Day, random: SeededRandom, idAt: IdAt): void {
  const contactOf = (name: string): Contact => {
    const found = book.contacts.find((contact) => contact.name === name);
    if (!found) throw new Error(`${name} is not in the sample book`);
    return found;
  };
  const stamps = (day: Day) => ({ createdAt: `${day}T08:00:00.000Z`, updatedAt: `${day}T08:00:00.000Z` });

  const promise = (
    name: string,
    by: Promised['by'],
    text: string,
    due: number | null,
    done: number | null,
  ) => {
    const said = addDays(anchor, Math.min(due ?? 0, done ?? 0) - 21);
    book.promises.push({
      id: idAt(said),
      contactId: contactOf(name).id,
      by,
      text,
      due: due === null ? null : addDays(anchor, due),
      doneOn: done === null ? null : addDays(anchor, done),
      ...stamps(said),
    });
  };
  promise('Astrid Hallvik', 'me', SAID.appraisalTemplate, 0, null);
  promise('Bodil Ravnsø', 'me', SAID.hybridArticle, -3, null);
  promise('Maja Ekerudd', 'me', SAID.introduceKjetil, 5, null);
  promise('Emil Tofteng', 'them', SAID.planningDemo, -8, null);
  promise('Greta Sandhem', 'them', SAID.studyVisit, 21, null);
  promise('Aslaug Fjellbrott', 'me', SAID.boardPaper, 12, null);
  promise('Jonas Vretlind', 'me', SAID.application, -40, -42);
  promise('Helmi Saarivuo', 'them', SAID.interimManagers, -70, -66);
  promise('Henrik Torsbacka', 'me', SAID.supplierList, -120, -110);
  promise('Birna Hraunfells', 'them', SAID.dataCentre, null, null);

  const goal = (text: string, wanted: number, until: number, weight: number, over: Partial<Goal>) => {
    const since = addDays(anchor, -300);
    book.goals.push({
      id: idAt(since),
      text,
      industries: [],
      functions: [],
      seniorities: [],
      regions: [],
      labels: [],
      wanted,
      until: addDays(anchor, until),
      weight,
      ...over,
      ...stamps(since),
    });
  };
  goal(SAID.hrManagers, 6, 180, 2, {
    functions: ['hr'],
    industries: ['energy', 'pharma-and-medtech', 'transport-and-logistics', 'retail'],
  });
  goal(SAID.mergerFinance, 4, 120, 1, {
    functions: ['finance'],
    industries: ['pharma-and-medtech', 'banking-and-finance', 'insurance-and-pensions'],
  });
  goal(SAID.neighbours, 8, 365, 1, {
    regions: ['DK', 'NO'],
    seniorities: ['executive', 'director'],
  });
  goal(SAID.procurement, 3, 90, 1.5, {
    functions: ['procurement'],
    industries: ['energy', 'materials-and-chemicals', 'machinery-and-vehicles'],
  });

  const group = (
    name: string,
    label: string,
    purpose: string,
    cost: string,
    every: { days: number; from: number },
    cancelled: number[],
    more: Omit<Partial<Group>, 'id' | 'name' | 'memberIds' | 'leaderId'>,
    topics: [topic: string, gotOut: string | null][],
  ) => {
    const since = addDays(anchor, -700);
    const members = book.contacts.filter((contact) => contact.labels.includes(label));
    const id = idAt(since);
    const memberIds = members.map((m) => m.id);
    const leaderId = more.leaderName ? null : (memberIds[0] ?? null);
    const { minutes = null, place = null, how = null, rhythm, hostsInTurn } = more;
    book.groups.push({ id, name, purpose, memberIds, cost, ...more, leaderId, ...stamps(since) });
    for (let day = every.from, n = 0; day < 60; day += every.days, n++) {
      const on = weekday(addDays(anchor, day));
      const isHeld = on <= anchor && !cancelled.includes(n);
      book.meetings.push({
        id: idAt(on),
        groupId: id,
        on,
        cancelled: cancelled.includes(n),
        note: null,
        ...(rhythm ? { at: rhythm.at, minutes, place, how } : {}),
        ...(hostsInTurn ? { hostId: memberIds[n % memberIds.length] ?? null } : {}),
        ...aboutMeeting(n, memberIds, isHeld, topics),
        ...(on > anchor ? askedTo(memberIds) : {}),
        ...stamps(since),
      });
    }
  };
  group(
    'Chefsforum Syd',
    'chefsforum',
    'Byta erfarenhet mellan branscher, sex träffar om året',
    '12 000 kr + 6 dagar',
    // Every eighth Tuesday, the next one in three weeks and a half.
    { days: 56, from: 25 - 12 * 56 },
    [4, 9],
    {
      kind: 'network',
      meetingsAYear: 6,
      verdict: 'stay',
      evaluation: 'Dyrt, men det enda stället där jag kan säga hur det verkligen står till.',
      expectation: 'Fyra personer att ringa när det kör ihop sig',
      audience: 'Chefer för chefer i Skåne',
      rhythm: { each: 'week', every: 8, weekday: 1, nth: null, at: '08:00' },
      minutes: 120,
      place: 'Stenvalla Bygg, Malmö',
      how: 'room',
      hostsInTurn: true,
      duties: 'Värden väljer tema och skickar ut dagordningen en vecka före.',
      themes: ['Budgetsamtal utan förlorare', 'Att ta över en grupp', 'När styrelsen är oense'],
      extras: ['speakers', 'social'],
      fee: 12_000,
      currency: 'SEK',
      hours: 8,
      weighed: [
        {
          on: addDays(anchor, -200),
          verdict: 'stay',
          text: 'Dyrt, men det enda stället där jag kan säga hur det verkligen står till.',
        },
      ],
    },
    [
      ['Att säga upp någon man gillar', 'Skriv ner skälet innan du säger det.'],
      ['Styrelsen som bollplank', null],
      ['När tillväxten tar stopp', 'Två hade gjort samma misstag som vi.'],
      ['Distansledning', 'Ett fast möte i veckan räcker.'],
    ],
  );
  group(
    'Nordic Finance Circle',
    'finance circle',
    'Peers who talk numbers without selling anything',
    'EUR 900 a year',
    { days: 91, from: -690 },
    [2],
    {
      kind: 'forum',
      meetingsAYear: 4,
      verdict: null,
      evaluation: null,
      how: 'online',
      leaderName: 'Marit Solberg, Finansforbundet',
      themes: ['Closing in three days'],
      fee: 900,
      currency: 'EUR',
      hours: 2.5,
    },
    [
      ['Closing the books in five days', 'Cut the reconciliations nobody reads.'],
      ['Banks and covenants', 'Ask before the breach, not after.'],
      ['What we stopped reporting', null],
    ],
  );
  group(
    'Øresundsledere',
    'øresund',
    'Ledere på begge sider af broen',
    'gratis, to frokoster om året',
    { days: 120, from: -690 },
    [1, 3],
    {
      kind: 'other',
      meetingsAYear: 2,
      verdict: null,
      evaluation: null,
      fee: 0,
      currency: 'DKK',
      hours: 3,
      extras: ['social'],
    },
    [['At ansætte på den anden side af broen', 'Begynd med skatten.']],
  );

  const introduced = (a: string, b: string, by: string | null, ago: number, why: string) => {
    const on = addDays(anchor, -ago);
    const betweenIds: [string, string] = [contactOf(a).id, contactOf(b).id];
    book.introductions.push({
      id: idAt(on),
      betweenIds,
      byId: by ? contactOf(by).id : null,
      on,
      why,
      ...stamps(on),
    });
  };
  introduced('Jonas Vretlind', 'Emil Tofteng', null, 310, 'Both build planning tools');
  introduced('Tove Haglycke', 'Karin Öjebro', null, 200, 'Bemanning i norr');
  introduced('Kjetil Ravndalen', 'Ebba Kornhult', null, 95, 'Frame agreements');
  introduced('Bodil Ravnsø', 'Dagny Solvær', 'Rebecka Stavhult', 260, 'HR in regulated trades');
  introduced('Aino Kivipelto', 'David Lindersjö', 'Päivi Lumijärvi', 430, 'Cloud contracts');

  change('Örjan Siktarp', { snoozedUntil: addDays(anchor, 20) });
  change('Petter Glimsjö', { snoozedUntil: addDays(anchor, 9) });
  change('Lasse Birkelev', { resting: true });
  change('Guro Steinlia', { resting: true });
  change('Helle Sandvad', { archived: true });
  change('Ebba Kornhult', { nextMeeting: addDays(anchor, 6) });
  change('Rebecka Stavhult', { nextMeeting: addDays(anchor, 13) });
  change('Sven-Åke Ulvsand', { cadenceDays: 60, importance: 3 });
  change('Bård Kvernsund', { cadenceDays: 30 });
  change('Dagny Solvær', {
    occasions: [{ on: addDays(anchor, -5), kind: 'new-job', text: 'HR Director at Fjordbane' }],
  });
  change('Cecilia Varnhem', { occasions: [{ on: addDays(anchor, 3), kind: 'birthday', text: '50' }] });
  change('Eero Rantaharju', {
    occasions: [{ on: addDays(anchor, -12), kind: 'moved', text: 'Lappeenranta' }],
  });
  change('Emil Tofteng', { metThroughId: contactOf('Bodil Ravnsø').id });
  change('Maja Ekerudd', { metThroughId: contactOf('Astrid Hallvik').id, phones: ['+46 70 174 06 05'] });
  change('Viktor Nyängsbo', { metThroughId: contactOf('Ebba Kornhult').id, phones: ['+46 70 174 06 14'] });
  change('Greta Sandhem', {
    notes: 'Frågar alltid vad jag har slutat göra. Tar gärna en promenad hellre än ett möte.',
  });
  function change(name: string, changes: Partial<Contact>): void {
    Object.assign(contactOf(name), changes);
  }

  const erased = addDays(anchor, -33);
  book.tombstones.push({ id: idAt(addDays(anchor, -500)), deletedAt: `${erased}T08:00:00.000Z` });
  letMeetTogether(book, random, idAt);
}

/** What was noted of the `n`th meeting: everybody but one or two came, and now and then somebody cancelled. */
function aboutMeeting(
  n: number,
  memberIds: Id[],
  held: boolean,
  topics: [topic: string, gotOut: string | null][],
): Partial<Meeting> {
  const [topic, gotOut] = topics[n % topics.length] ?? [null, null];
  if (!held) return { topic };
  const cameIds = memberIds.filter((_, at) => (at + n) % 4 !== 0);
  const missing = memberIds.filter((_, at) => (at + n) % 4 === 0);
  const worth = gotOut ? 'much' : n % 3 === 0 ? 'little' : 'some';
  return {
    topic,
    cameIds,
    declinedIds: missing.slice(0, n % 2),
    gaveIds: cameIds.filter((_, at) => (at + n) % 2 === 0),
    gotIds: cameIds.filter((_, at) => (at + n) % 3 !== 0),
    gotOut,
    worth,
    energy: worth === 'much' ? 'more' : worth === 'some' ? 'same' : 'less',
  };
}

/** Of a meeting to come: everybody was asked, most have said yes, one no, and the last have not answered. */
function askedTo(memberIds: Id[]): Partial<Meeting> {
  const answered = memberIds.slice(0, Math.ceil(memberIds.length * 0.7));
  return { askedIds: memberIds, comingIds: answered.slice(1), declinedIds: answered.slice(0, 1) };
}

/** Some meetings were with two people at once: the same day, channel and `togetherId`, a row each. */
function letMeetTogether(book: Book, random: SeededRandom, idAt: IdAt): void {
  const meetings = book.exchanges.filter((exchange) => exchange.channel === 'event').slice(0, 6);
  for (const meeting of meetings) {
    const other = random.pick(
      book.contacts.filter((c) => c.id !== meeting.contactId && c.createdAt <= meeting.createdAt),
    );
    meeting.togetherId = idAt(meeting.on);
    book.exchanges.push({ ...meeting, id: idAt(meeting.on), contactId: other.id });
  }
}

/** The day itself, or the Monday after a weekend. */
function weekday(day: Day): Day {
  const ofWeek = (dayNumber(day) + 4) % 7;
  return ofWeek === 6 ? addDays(day, 2) : ofWeek === 0 ? addDays(day, 1) : day;
}
