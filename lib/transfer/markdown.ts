import { dayOf } from '../days/index.ts';
import {
  type Book,
  type Contact,
  connectedDay,
  type Exchange,
  type Group,
  metDay,
  type Promised,
} from '../records/index.ts';
import { grouped } from '../words/grouped.ts';
import type { Id } from '../words/index.ts';
import { NO_YEAR } from './file-dates.ts';
import type { TextOf } from './map-words.ts';
import { indented, joined, link, type Marked, md, quoted } from './marked-text.ts';

export interface NotesOptions {
  now: Date;
  text: TextOf;
  privateNotes: boolean;
  /** What the whole is called; unless told, the network and the day. */
  title?: string;
  /** Names of people who are mentioned without a section of their own. */
  names?: ReadonlyMap<Id, string>;
}

/**
 * One section a person, to read, print or keep in a notes program (CommonMark): who it is, promises, the log with the
 * newest first, and notes where `privateNotes` asks for them – on people, exchanges, introductions and groups –; then one a group. Nothing in a name or note is taken for
 * Markdown or HTML.
 */
export function writeMarkdown(book: Book, options: NotesOptions): string {
  const { text, privateNotes } = options;
  const names = new Map([
    ...(options.names ?? []),
    ...book.contacts.map(({ id, name }) => [id, name] as const),
  ]);
  const profiles = grouped(book.profiles, (profile) => profile.contactId);
  const exchanges = grouped(book.exchanges, (exchange) => exchange.contactId);
  const promises = grouped(book.promises, (promise) => promise.contactId);
  const sections = book.contacts.map((contact) => {
    const links = [
      ...(profiles.get(contact.id) ?? []).map((profile) => profile.url),
      ...(contact.websites ?? []),
    ];
    return [
      md`## ${contact.name}`,
      joined(
        [...facts(factsOf(contact, book, names, options), text), ...links.map((url) => md`- ${link(url)}`)],
        '\n',
      ),
      ...jobs(contact, text),
      ...promised(promises.get(contact.id) ?? [], text),
      ...log(exchanges.get(contact.id) ?? [], text, privateNotes),
      ...(privateNotes && contact.notes ? [md`### ${text('notesFile.notes')}`, quoted(contact.notes)] : []),
    ];
  });
  const title = options.title ?? text('notesFile.title', [dayOf(options.now)]);
  const groups = book.groups.map((group) => groupSection(group, book, text, privateNotes));
  const parts = [md`# ${title}`, ...sections.flat(), ...groups.flat()];
  return md`${joined(
    parts.filter(({ markdown }) => markdown !== ''),
    '\n\n',
  )}\n`.markdown;
}

type Fact = [key: string, value: string | null | undefined];

const facts = (list: Fact[], text: TextOf): Marked[] =>
  list
    .filter(([, value]) => value)
    .map(([key, value]) => md`- **${text(`notesFile.${key}`)}:** ${value ?? ''}`);

/** What an occasion is that has no words of its own and comes back every year. */
const wordless = (text: TextOf, kind: string): string =>
  kind === 'anniversary' ? text('contactPage.occasion.anniversary') : '';

function factsOf(
  contact: Contact,
  book: Book,
  names: ReadonlyMap<Id, string>,
  { text, privateNotes }: NotesOptions,
): Fact[] {
  const nameOf = (id: Id | undefined | null) => names.get(id ?? '') ?? '…';
  const groups = book.groups
    .filter((group) => group.memberIds.includes(contact.id))
    .map((group) => group.name);
  const met = book.introductions
    .filter(({ betweenIds }) => betweenIds.includes(contact.id))
    .map(({ betweenIds, byId, on, why, outcome }) => {
      const other = betweenIds.find((id) => id !== contact.id);
      const by = byId === null ? null : text('notesFile.introducedBy', [nameOf(byId)]);
      const notes = privateNotes ? [why, outcome] : [];
      return `${nameOf(other)} (${[on, by, ...notes].filter(Boolean).join('; ')})`;
    });
  const through = contact.metThroughId === null ? null : (names.get(contact.metThroughId) ?? null);
  const states = (['resting', 'archived'] as const).filter((state) => contact[state]);
  const { region } = contact;
  const born = contact.occasions.find(({ kind }) => kind === 'birthday');
  return [
    ['headline', contact.headline],
    ['work', [contact.role, contact.company].filter(Boolean).join(', ')],
    ['location', contact.location],
    ['region', [region?.area, region?.country].filter(Boolean).join(', ')],
    ['industry', tag(text, 'industry', contact.industry)],
    ['function', tag(text, 'function', contact.function)],
    ['seniority', tag(text, 'seniority', contact.seniority)],
    ['leader', contact.leader === null ? null : text(contact.leader ? 'notesFile.yes' : 'notesFile.no')],
    ['relation', tag(text, 'relation', contact.relation)],
    ['labels', contact.labels.join(', ')],
    ['emails', contact.emails.join(', ')],
    ['phones', contact.phones.join(', ')],
    ['language', contact.language],
    ['howWeMet', [contact.howWeMet, metDay(contact), through].filter(Boolean).join(', ')],
    ['connectedOn', connectedDay(contact)],
    ['acquaintance', contact.acquaintance ? text(`acquaintance.${contact.acquaintance}`) : null],
    ['offers', contact.offers.join(', ')],
    ['needs', contact.needs.join(', ')],
    ['groups', groups.join(', ')],
    ['introductions', met.join(', ')],
    ['nextMeeting', contact.nextMeeting],
    ['birthday', born?.on.replace(`${NO_YEAR}-`, '')],
    [
      'occasions',
      contact.occasions
        .filter((one) => one !== born || one.text !== '')
        .map((one) => `${one.on.replace(`${NO_YEAR}-`, '')} ${one.text || wordless(text, one.kind)}`)
        .join(', '),
    ],
    ['importance', contact.importance > 1 ? `${contact.importance}/3` : null],
    ['cadence', contact.cadenceDays?.toString()],
    ['snoozedUntil', contact.snoozedUntil],
    ['state', states.map((state) => text(`notesFile.${state}`)).join(', ')],
  ];
}

function groupSection(group: Group, book: Book, text: TextOf, privateNotes: boolean): Marked[] {
  const named = (ids: Id[] = []) =>
    book.contacts.flatMap(({ id, name }) => (ids.includes(id) ? [name] : [])).join(', ');
  const meetings = book.meetings
    .filter(({ groupId }) => groupId === group.id)
    .toSorted((a, b) => (a.on < b.on ? 1 : -1))
    .map((meeting) => {
      const came = named(meeting.cameIds);
      const declined = named(meeting.declinedIds);
      const said = [
        meeting.cancelled ? text('notesFile.cancelled') : null,
        meeting.topic,
        came && text('notesFile.came', [came]),
        declined && text('notesFile.declined', [declined]),
      ];
      const notes = privateNotes ? [meeting.note, meeting.gotOut] : [];
      return joined(
        [
          md`- ${[meeting.on, said.filter(Boolean).join('; ')].filter(Boolean).join(': ')}`,
          ...notes.flatMap((note) => (note ? [indented(quoted(note))] : [])),
        ],
        '\n\n',
      );
    });
  const list: Fact[] = [
    ['purpose', group.purpose],
    ['cost', group.cost],
    ['members', named(group.memberIds)],
    ['groupLeader', group.leaderId ? named([group.leaderId]) : null],
    ['evaluation', privateNotes ? group.evaluation : null],
  ];
  return [
    md`## ${text('notesFile.group', [group.name])}`,
    joined(facts(list, text), '\n'),
    ...(meetings.length > 0 ? [md`### ${text('notesFile.meetings')}`, joined(meetings, '\n')] : []),
  ];
}

function jobs(contact: Contact, text: TextOf): Marked[] {
  if (contact.positions.length === 0) return [];
  const lines = contact.positions.map(({ title, company, from, to }) => {
    const span = from || to ? ` (${from ?? ''}–${to ?? ''})` : '';
    return md`- ${[title, company].filter(Boolean).join(', ') + span}`;
  });
  return [md`### ${text('notesFile.positions')}`, joined(lines, '\n')];
}

function promised(promises: Promised[], text: TextOf): Marked[] {
  if (promises.length === 0) return [];
  const lines = promises.map((promise) => {
    const days = [promise.due, promise.doneOn && text('notesFile.doneOn', [promise.doneOn])].filter(Boolean);
    const due = days.length > 0 ? ` (${days.join('; ')})` : '';
    const who = text(promise.by === 'me' ? 'notesFile.byMe' : 'notesFile.byThem');
    const what = `${who}: ${promise.text}${due}`;
    return promise.doneOn ? md`- [x] ${what}` : md`- [ ] ${what}`;
  });
  return [md`### ${text('notesFile.promises')}`, joined(lines, '\n')];
}

function log(exchanges: Exchange[], text: TextOf, privateNotes: boolean): Marked[] {
  if (exchanges.length === 0) return [];
  const helps = (key: string, list: string[]) =>
    list.length === 0 ? '' : `${text(key)} ${list.map((help) => tag(text, 'help', help)).join(', ')}`;
  const lines = exchanges
    .toSorted((a, b) => (a.on < b.on ? 1 : -1))
    .map((exchange) => {
      const parts = [
        tag(text, 'channel', exchange.channel),
        tag(text, 'notesFile.reachedOut', exchange.reachedOut),
        helps('notesFile.gave', exchange.given),
        helps('notesFile.received', exchange.received),
      ];
      const line = md`- ${exchange.on}: ${parts.filter(Boolean).join('; ')}`;
      return privateNotes && exchange.note ? md`${line}\n\n${indented(quoted(exchange.note))}\n` : line;
    });
  return [md`### ${text('notesFile.log')}`, joined(lines, '\n')];
}

function tag(text: TextOf, area: string, id: string | null): string | null {
  if (id === null) return null;
  try {
    return text(`${area}.${id.replaceAll('-', '_')}`) || id;
  } catch {
    return id;
  }
}
