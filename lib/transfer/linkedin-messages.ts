import {
  type Day,
  foldText,
  type Imported,
  type ImportedExchange,
  type ImportedPerson,
} from '../contact/index.ts';
import { titleOf } from './columns.ts';
import type { Table } from './csv-table.ts';
import { readDay } from './file-dates.ts';
import { splitNames } from './linkedin-names.ts';
import type { ParseContext } from './parse-file.ts';
import { personFrom } from './person.ts';
import { profileAddress } from './profile-address.ts';
import { type Row, rowsBelow, skip } from './rows.ts';

/** To more people than this at once a message is an announcement, not contact with each of them. */
const GROUP_LIMIT = 10;

interface Party {
  key: string;
  name: string;
  url: string | null;
}

interface Message {
  from: Party;
  to: Party[];
  on: Day;
  line: number;
}

/**
 * messages.csv of any era: for every person and day one exchange, with who wrote (`both` where both did that day). What
 * was written is not read. Advertising, spam, drafts and messages of hidden members are skipped. Who the user is comes
 * from the archive's own profile, else is whoever takes part in every conversation.
 */
export function parseMessages(table: Table, headerAt: number, context: ParseContext): Imported {
  const { rows, skipped } = rowsBelow(table, headerAt, (table.rows[headerAt]?.cells ?? []).map(titleOf));
  const imported: Imported = {
    format: 'linkedin-messages',
    people: [],
    book: null,
    skipped,
    problems: table.problems,
  };
  const senders = new Set(rows.map((row) => foldText(row.cell('from') ?? '')).filter(Boolean));
  const withUrls = rows.some((row) => profileAddress(row.cell('sender profile url')) !== null);
  const handles = handlesByName(rows);
  const messages: Message[] = [];
  const parties: Party[][] = [];
  for (const row of rows) {
    const on = readDay(row.cell('date'));
    const { from, to } = partiesOf(row, senders, handles);
    parties.push([from, ...to]);
    if (!isPersonal(row, withUrls)) skipped.push(skip(row.line, 'messageNotPersonal'));
    else if (on === null || (context.now && on > todayOf(context.now)))
      skipped.push(skip(row.line, 'dayInvalid'));
    else messages.push({ from, to, on, line: row.line });
  }
  const me = context.me ? parties.flat().find((party) => isMe(party, context)) : undefined;
  const owner = me?.key ?? ownerOf(parties);
  if (owner === null) {
    if (messages.length > 0) imported.problems = [...imported.problems, { code: 'ownerUnknown' }];
    return imported;
  }
  imported.people = peopleOf(messages, owner);
  return imported;
}

function isPersonal(row: Row, withUrls: boolean): boolean {
  const yes = (title: string) => /^(?:yes|true|1)$/i.test(row.cell(title) ?? '');
  if (/^spam$/i.test(row.cell('folder') ?? '')) return false;
  if (yes('is message draft') || yes('is conversation draft')) return false;
  if (/spinmail/i.test(row.cell('content')?.slice(0, 200) ?? '')) return false;
  const sender = row.cell('from');
  const known = profileAddress(row.cell('sender profile url')) !== null;
  // "LinkedIn Member" in any language, and LinkedIn's own voices, have no page.
  return !!sender && (known || (!withUrls && !/linkedin/i.test(sender)));
}

function partiesOf(
  row: Row,
  senders: Set<string>,
  handles: Map<string, string>,
): Pick<Message, 'from' | 'to'> {
  const urls = (row.cell('recipient profile urls') ?? '').split(',').filter((url) => url.trim());
  const names = splitNames(row.cell('to') ?? '', senders, urls.length || undefined);
  const to =
    urls.length > 0 && urls.length === names.length
      ? urls.map((url, at) => party(names[at] ?? '', url, handles))
      : urls.length > names.length
        ? urls.map((url) => party('', url, handles))
        : names.map((name) => party(name, null, handles));
  return { from: party(row.cell('from') ?? '', row.cell('sender profile url'), handles), to };
}

/** The one profile behind a name, from all rows where both stand together. */
function handlesByName(rows: Row[]): Map<string, string> {
  const found = new Map<string, string>();
  const twice = new Set<string>();
  for (const row of rows) {
    const name = foldText(row.cell('from') ?? '');
    const url = profileAddress(row.cell('sender profile url'))?.url;
    if (!name || !url) continue;
    if (found.has(name) && found.get(name) !== url) twice.add(name);
    found.set(name, url);
  }
  for (const name of twice) found.delete(name);
  return found;
}

function party(name: string, url: string | null, handles: Map<string, string>): Party {
  const address = profileAddress(url) ?? profileAddress(handles.get(foldText(name)));
  return { key: address?.handle ?? `name:${foldText(name)}`, name, url: address?.url ?? null };
}

const todayOf = (now: Date) => new Date(now.getTime() + 86_400_000).toISOString().slice(0, 10);

function isMe(party: Party, context: ParseContext): boolean {
  return context.me !== undefined && foldText(party.name) === foldText(context.me);
}

/**
 * Who takes part in the most messages, advertisements included, since those too are addressed to the user. Null where
 * two take part in equally many: of a single conversation nobody can say whose it is.
 */
function ownerOf(parties: Party[][]): string | null {
  const counts = new Map<string, number>();
  for (const inRow of parties)
    for (const key of new Set(inRow.map((party) => party.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const candidates = [...counts].filter(([, count]) => count === most).map(([key]) => key);
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

function peopleOf(messages: Message[], owner: string): ImportedPerson[] {
  const people = new Map<
    string,
    { party: Party; line: number; days: Map<Day, { me: boolean; them: boolean }> }
  >();
  const note = (party: Party, message: Message, side: 'me' | 'them') => {
    const known = people.get(party.key) ?? { party, line: message.line, days: new Map() };
    if (!known.party.name) known.party = party;
    people.set(party.key, known);
    const day = known.days.get(message.on) ?? { me: false, them: false };
    known.days.set(message.on, { ...day, [side]: true });
  };
  for (const message of messages) {
    const others = message.to.filter((party) => party.key !== owner);
    if (message.from.key !== owner) note(message.from, message, 'them');
    else if (others.length <= GROUP_LIMIT) for (const party of others) note(party, message, 'me');
  }
  return [...people.values()].map(({ party, line, days }) =>
    personFrom(
      { line, name: party.name, urls: [party.url], exchanges: [...days].sort(byDay).map(exchangeOf) },
      'linkedin-messages',
    ),
  );
}

const byDay = ([a]: [Day, unknown], [b]: [Day, unknown]) => (a < b ? -1 : 1);
const exchangeOf = ([on, { me, them }]: [Day, { me: boolean; them: boolean }]): ImportedExchange => ({
  on,
  channel: 'message',
  reachedOut: me && them ? 'both' : me ? 'me' : 'them',
  given: [],
  received: [],
  note: null,
});
