import {
  type Book,
  type Contact,
  dayOf,
  type Exchange,
  type Group,
  type Id,
  type Promised,
} from '../contact/index.ts';
import { NO_YEAR } from './file-dates.ts';
import { grouped } from './grouped.ts';
import type { TextOf } from './map-words.ts';

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
      `## ${plain(contact.name)}`,
      [
        ...facts(factsOf(contact, book, names, options), text),
        ...links.map((url) => `- <${url.replace(/[<>\s]/g, encodeURIComponent)}>`),
      ].join('\n'),
      ...jobs(contact, text),
      ...promised(promises.get(contact.id) ?? [], text),
      ...log(exchanges.get(contact.id) ?? [], text, privateNotes),
      ...(privateNotes && contact.notes ? [`### ${text('notesFile.notes')}`, quoted(contact.notes)] : []),
    ];
  });
  const title = options.title ?? text('notesFile.title', [dayOf(options.now)]);
  const groups = book.groups.map((group) => groupSection(group, book, text, privateNotes));
  const parts = [`# ${plain(title)}`, ...sections.flat(), ...groups.flat()];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

type Fact = [key: string, value: string | null | undefined];

const facts = (list: Fact[], text: TextOf) =>
  list
    .filter(([, value]) => value)
    .map(([key, value]) => `- **${plain(text(`notesFile.${key}`))}:** ${plain(value ?? '')}`);

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
    ['howWeMet', [contact.howWeMet, contact.metOn, through].filter(Boolean).join(', ')],
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
        .map(({ on, text: what }) => `${on.replace(`${NO_YEAR}-`, '')} ${what}`)
        .join(', '),
    ],
    ['importance', contact.importance > 1 ? `${contact.importance}/3` : null],
    ['cadence', contact.cadenceDays?.toString()],
    ['snoozedUntil', contact.snoozedUntil],
    ['state', states.map((state) => text(`notesFile.${state}`)).join(', ')],
  ];
}

function groupSection(group: Group, book: Book, text: TextOf, privateNotes: boolean): string[] {
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
      return [
        `- ${[meeting.on, plain(said.filter(Boolean).join('; '))].filter(Boolean).join(': ')}`,
        ...notes.flatMap((note) => (note ? [`${indented(quoted(note))}`] : [])),
      ].join('\n\n');
    });
  const list: Fact[] = [
    ['purpose', group.purpose],
    ['cost', group.cost],
    ['members', named(group.memberIds)],
    ['groupLeader', group.leaderId ? named([group.leaderId]) : null],
    ['evaluation', privateNotes ? group.evaluation : null],
  ];
  return [
    `## ${plain(text('notesFile.group', [group.name]))}`,
    facts(list, text).join('\n'),
    ...(meetings.length > 0 ? [`### ${text('notesFile.meetings')}`, meetings.join('\n')] : []),
  ];
}

function jobs(contact: Contact, text: TextOf): string[] {
  if (contact.positions.length === 0) return [];
  const lines = contact.positions.map(({ title, company, from, to }) => {
    const span = from || to ? ` (${from ?? ''}–${to ?? ''})` : '';
    return `- ${plain([title, company].filter(Boolean).join(', '))}${span}`;
  });
  return [`### ${text('notesFile.positions')}`, lines.join('\n')];
}

function promised(promises: Promised[], text: TextOf): string[] {
  if (promises.length === 0) return [];
  const lines = promises.map((promise) => {
    const days = [promise.due, promise.doneOn && text('notesFile.doneOn', [promise.doneOn])].filter(Boolean);
    const due = days.length > 0 ? ` (${days.join('; ')})` : '';
    const who = text(promise.by === 'me' ? 'notesFile.byMe' : 'notesFile.byThem');
    return `- [${promise.doneOn ? 'x' : ' '}] ${plain(who)}: ${plain(promise.text)}${due}`;
  });
  return [`### ${text('notesFile.promises')}`, lines.join('\n')];
}

function log(exchanges: Exchange[], text: TextOf, privateNotes: boolean): string[] {
  if (exchanges.length === 0) return [];
  const helps = (key: string, list: string[]) =>
    list.length === 0 ? '' : `${text(key)} ${list.map((help) => tag(text, 'help', help)).join(', ')}`;
  const lines = exchanges
    .toSorted((a, b) => (a.on < b.on ? 1 : -1))
    .map((exchange) => {
      const parts = [
        tag(text, 'channel', exchange.channel),
        text(`notesFile.reachedOut.${exchange.reachedOut}`),
        helps('notesFile.gave', exchange.given),
        helps('notesFile.received', exchange.received),
      ];
      const note = privateNotes && exchange.note ? `\n\n${indented(quoted(exchange.note))}\n` : '';
      return `- ${exchange.on}: ${plain(parts.filter(Boolean).join('; '))}${note}`;
    });
  return [`### ${text('notesFile.log')}`, lines.join('\n')];
}

function tag(text: TextOf, area: string, id: string | null): string | null {
  if (id === null) return null;
  try {
    return text(`${area}.${id.replaceAll('-', '_')}`) || id;
  } catch {
    return id;
  }
}

/** One line in which no character means anything to Markdown or HTML. */
export function plain(value: string): string {
  return value
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&]|^[+-](?= )/g, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

const quoted = (note: string) =>
  note
    .split('\n')
    .map((line) => `> ${plain(line)}`.trimEnd())
    .join('\n');
const indented = (block: string) => block.replace(/^/gm, '  ');
