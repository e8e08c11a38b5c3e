import { type Day, dayOf } from '../days/index.ts';
import type { ImportedExchange, ImportedPerson } from '../records/index.ts';
import { profileAddress } from '../sites/addresses.ts';
import { foldText } from '../words/index.ts';
import { titleOf } from './columns.ts';
import { readDay } from './file-dates.ts';
import type { FileReader } from './format.ts';
import { splitNames } from './linkedin-names.ts';
import { personFrom, unshared } from './person.ts';
import { type Row, type RowReader, rowsBy, skip } from './rows.ts';

/** To more people than this at once a message is an announcement, not contact with each of them. */
const GROUP_LIMIT = 10;

interface Party {
  key: string;
  name: string;
  url: string | null;
}

/** All messages of one sender to one set of recipients: their days, and no word of them. */
interface Thread {
  from: string;
  fromUrl: string;
  to: string;
  toUrls: string;
  /** How many rows there are, those that do not count as contact included. */
  rows: number;
  /** The line of the first message of each day. */
  days: Map<Day, number>;
  /** Lines whose day cannot be read or lies ahead. */
  undated: number[];
  /** Every line, where the sender has no page and may turn out to be no person. */
  lines: number[];
}

/**
 * messages.csv of any era: for every person and day one exchange, with who wrote (`both` where both did that day). What
 * was written is not kept. Advertising, spam, drafts and messages of hidden members are skipped. Who the user is comes
 * from the archive's own profile, else is whoever takes part in every conversation. What is held while reading grows with
 * the conversations and their days, not with the messages.
 */
export const readMessages: FileReader = (heading, { now }) => {
  const rowOf = rowsBy(heading.map(titleOf));
  const threads = new Map<string, Thread>();
  const skipped: ReturnType<RowReader['end']>['skipped'] = [];
  const latest = now ? dayOf(new Date(now.getTime() + 86_400_000)) : null;
  let days = 0;
  return {
    row(written) {
      const row = rowOf(written);
      if (!row) return;
      if ('skipped' in row) return void skipped.push(row.skipped);
      const thread = threadOf(row, threads);
      thread.rows++;
      if (isSetAside(row)) return void skipped.push(skip(row.line, 'messageNotPersonal'));
      if (profileAddress(thread.fromUrl) === null) thread.lines.push(row.line);
      const on = readDay(row.cell('date'));
      if (on === null || (latest !== null && on > latest)) thread.undated.push(row.line);
      else if (!thread.days.has(on)) {
        thread.days.set(on, row.line);
        days++;
      }
    },
    end(me) {
      const { people, left, unknown } = peopleOf([...threads.values()], me);
      skipped.push(...left);
      skipped.sort((a, b) => a.line - b.line);
      const problems = unknown ? [{ code: 'ownerUnknown' } as const] : [];
      return { format: 'linkedin-messages', people, skipped, problems };
    },
    held: () => days,
  };
};

function threadOf(row: Row, threads: Map<string, Thread>): Thread {
  const from = row.cell('from') ?? '';
  const fromUrl = row.cell('sender profile url') ?? '';
  const to = row.cell('to') ?? '';
  const toUrls = row.cell('recipient profile urls') ?? '';
  const key = [from, fromUrl, to, toUrls].join('\n');
  const known = threads.get(key);
  if (known) return known;
  const thread = {
    from: unshared(from),
    fromUrl: unshared(fromUrl),
    to: unshared(to),
    toUrls: unshared(toUrls),
    rows: 0,
    days: new Map(),
    undated: [],
    lines: [],
  };
  threads.set(unshared(key), thread);
  return thread;
}

/** What its row says is no contact: spam, a draft, an advertisement. */
function isSetAside(row: Row): boolean {
  const yes = (title: string) => /^(?:yes|true|1)$/i.test(row.cell(title) ?? '');
  if (/^spam$/i.test(row.cell('folder') ?? '')) return true;
  if (yes('is message draft') || yes('is conversation draft')) return true;
  return /spinmail/i.test(row.cell('content')?.slice(0, 200) ?? '');
}

function peopleOf(threads: Thread[], me: string | undefined) {
  const senders = new Set(threads.map(({ from }) => foldText(from)).filter(Boolean));
  const handles = handlesByName(threads);
  const withUrls = threads.some(({ fromUrl }) => profileAddress(fromUrl) !== null);
  const told = threads.map((thread) => ({ thread, ...partiesOf(thread, senders, handles) }));
  const left: ReturnType<RowReader['end']>['skipped'] = [];
  const personal = told.filter(({ thread: { from, fromUrl, undated, lines } }) => {
    // "LinkedIn Member" in any language, and LinkedIn's own voices, have no page.
    const known = profileAddress(fromUrl) !== null;
    const counts = from !== '' && (known || (!withUrls && !/linkedin/i.test(from)));
    for (const line of counts ? undated : lines)
      left.push(skip(line, counts ? 'dayInvalid' : 'messageNotPersonal'));
    return counts;
  });
  const own = me === undefined ? undefined : foldText(me);
  const mine = told
    .flatMap(({ from, to }) => [from, ...to])
    .find(({ name }) => own !== undefined && foldText(name) === own);
  const owner = mine?.key ?? ownerOf(told);
  if (owner === null)
    return { people: [], left, unknown: personal.some(({ thread }) => thread.days.size > 0) };
  return { people: others(personal, owner), left, unknown: false };
}

type Told = { thread: Thread; from: Party; to: Party[] };

function partiesOf(
  thread: Thread,
  senders: Set<string>,
  handles: Map<string, string>,
): Pick<Told, 'from' | 'to'> {
  const urls = thread.toUrls.split(',').filter((url) => url.trim());
  const names = splitNames(thread.to, senders, urls.length || undefined);
  const to =
    urls.length > 0 && urls.length === names.length
      ? urls.map((url, at) => party(names[at] ?? '', url, handles))
      : urls.length > names.length
        ? urls.map((url) => party('', url, handles))
        : names.map((name) => party(name, null, handles));
  return { from: party(thread.from, thread.fromUrl, handles), to };
}

/** The one profile behind a name, from all rows where both stand together. */
function handlesByName(threads: Thread[]): Map<string, string> {
  const found = new Map<string, string>();
  const twice = new Set<string>();
  for (const { from, fromUrl } of threads) {
    const name = foldText(from);
    const url = profileAddress(fromUrl)?.url;
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

/**
 * Who takes part in the most messages, advertisements included, since those too are addressed to the user. Null where
 * two take part in equally many: of a single conversation nobody can say whose it is.
 */
function ownerOf(told: Told[]): string | null {
  const counts = new Map<string, number>();
  for (const { thread, from, to } of told)
    for (const key of new Set([from, ...to].map((party) => party.key)))
      counts.set(key, (counts.get(key) ?? 0) + thread.rows);
  let most = 0;
  for (const count of counts.values()) most = Math.max(most, count);
  const candidates = [...counts].filter(([, count]) => count === most).map(([key]) => key);
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

/** Everybody but the user, in the order of their first messages. */
function others(told: Told[], owner: string): ImportedPerson[] {
  const people = new Map<
    string,
    { party: Party; line: number; days: Map<Day, ImportedExchange['reachedOut']> }
  >();
  const note = (party: Party, { days }: Thread, side: 'me' | 'them') => {
    const known = people.get(party.key) ?? { party, line: Infinity, days: new Map() };
    if (!known.party.name) known.party = party;
    people.set(party.key, known);
    for (const [on, line] of days) {
      const before = known.days.get(on);
      known.days.set(on, before && before !== side ? 'both' : side);
      known.line = Math.min(known.line, line);
    }
  };
  for (const { thread, from, to } of told) {
    if (thread.days.size === 0) continue;
    const rest = to.filter((party) => party.key !== owner);
    if (from.key !== owner) note(from, thread, 'them');
    else if (rest.length <= GROUP_LIMIT) for (const party of rest) note(party, thread, 'me');
  }
  return [...people.values()]
    .sort((a, b) => a.line - b.line)
    .map(({ party, line, days }) =>
      personFrom(
        { line, name: party.name, urls: [party.url], exchanges: [...days].sort(byDay).map(exchangeOf) },
        'linkedin-messages',
      ),
    );
}

const byDay = ([a]: [Day, unknown], [b]: [Day, unknown]) => (a < b ? -1 : 1);
const exchangeOf = ([on, reachedOut]: [Day, ImportedExchange['reachedOut']]): ImportedExchange => ({
  on,
  channel: 'message',
  reachedOut,
  given: [],
  received: [],
  note: null,
});
