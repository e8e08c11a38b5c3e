import { type Book, type Contact, dayOf, type Exchange, type Promised } from '../contact/index.ts';
import { grouped } from './grouped.ts';
import type { TextOf } from './map-words.ts';

/**
 * One section a person, to read, print or keep in a notes program (CommonMark): who it is, promises, the log with the
 * newest first, and notes where `privateNotes` asks for them. Nothing in a name or note is taken for Markdown or HTML.
 */
export function writeMarkdown(
  book: Book,
  options: { now: Date; text: TextOf; privateNotes: boolean },
): string {
  const { text } = options;
  const names = new Map(book.contacts.map((contact) => [contact.id, contact.name]));
  const profiles = grouped(book.profiles, (profile) => profile.contactId);
  const exchanges = grouped(book.exchanges, (exchange) => exchange.contactId);
  const promises = grouped(book.promises, (promise) => promise.contactId);
  const sections = book.contacts.map((contact) => {
    const groups = book.groups
      .filter((group) => group.memberIds.includes(contact.id))
      .map((group) => group.name);
    const met = book.introductions
      .filter(({ betweenIds }) => betweenIds.includes(contact.id))
      .map(({ betweenIds, on }) => {
        const other = betweenIds.find((id) => id !== contact.id);
        return `${names.get(other ?? '') ?? '…'} (${on})`;
      });
    const through = contact.metThroughId === null ? null : (names.get(contact.metThroughId) ?? null);
    const facts: [string, string | null][] = [
      ['headline', contact.headline],
      ['work', [contact.role, contact.company].filter(Boolean).join(', ')],
      ['location', contact.location],
      ['industry', tag(text, 'industry', contact.industry)],
      ['function', tag(text, 'function', contact.function)],
      ['seniority', tag(text, 'seniority', contact.seniority)],
      ['relation', tag(text, 'relation', contact.relation)],
      ['labels', contact.labels.join(', ')],
      ['emails', contact.emails.join(', ')],
      ['phones', contact.phones.join(', ')],
      ['howWeMet', [contact.howWeMet, contact.metOn, through].filter(Boolean).join(', ')],
      ['offers', contact.offers.join(', ')],
      ['needs', contact.needs.join(', ')],
      ['groups', groups.join(', ')],
      ['introductions', met.join(', ')],
    ];
    const links = [
      ...(profiles.get(contact.id) ?? []).map((profile) => profile.url),
      ...(contact.websites ?? []),
    ];
    return [
      `## ${plain(contact.name)}`,
      [
        ...facts
          .filter(([, value]) => value)
          .map(([key, value]) => `- **${plain(text(`notesFile.${key}`))}:** ${plain(value ?? '')}`),
        ...links.map((url) => `- <${url.replace(/[<>\s]/g, encodeURIComponent)}>`),
      ].join('\n'),
      ...jobs(contact, text),
      ...promised(promises.get(contact.id) ?? [], text),
      ...log(exchanges.get(contact.id) ?? [], text, options.privateNotes),
      ...(options.privateNotes && contact.notes
        ? [`### ${text('notesFile.notes')}`, quoted(contact.notes)]
        : []),
    ]
      .filter(Boolean)
      .join('\n\n');
  });
  return `${[`# ${text('notesFile.title', [dayOf(options.now)])}`, ...sections].join('\n\n')}\n`;
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
    const due = promise.due ? ` (${promise.due})` : '';
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
function plain(value: string): string {
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
