import { blankReading, type Imported, type ImportedExchange, type ImportedPerson } from '../records/index.ts';
import { listAt } from '../words/grouped.ts';
import type { Problem } from '../words/index.ts';
import type { ReadSources } from './read-sources.ts';
import { namedZone, UTC } from './zones.ts';

/** Somebody met or written with, under the name that was written last. */
interface Partner {
  address: string;
  name: string | null;
  exchanges: ImportedExchange[];
}

/**
 * Everybody with an entry of the log (`yes`), as the people of an imported file: a meeting is an entry each, the letters of a
 * day are one, by `both` where both wrote. What is asked or left out is not among them. Problems: `ownAddressUnknown`, and `calendarNamesNobody` for each such file.
 */
export function importedFrom({ gathered, nameless }: ReadSources, zone: string): Imported {
  const partners = new Map<string, Partner>();
  const partner = (address: string, name: string | null): Partner => {
    const known = partners.get(address) ?? { address, name, exchanges: [] };
    known.name = name ?? known.name;
    partners.set(address, known);
    return known;
  };
  for (const { exchange, withWhom, day, channel, direction } of gathered.events)
    if (exchange === 'yes')
      for (const { address, name } of withWhom)
        if (address !== null) partner(address, name).exchanges.push(entry(day, channel, direction));

  const clock = namedZone(zone) ?? UTC;
  const letters = new Map<string, ImportedExchange[]>();
  for (const { exchange, withWhom, at, direction } of gathered.messages) {
    if (exchange !== 'yes' || at === null) continue;
    const day = new Date(clock.wallOf(at)).toISOString().slice(0, 10);
    const by = direction === 'sent' ? 'me' : 'them';
    for (const { address, name } of withWhom) {
      const { exchanges } = partner(address, name);
      const ofDay = listAt(letters, `${address} ${day}`);
      const [written] = ofDay;
      if (written && written.reachedOut !== by) written.reachedOut = 'both';
      if (written) continue;
      const letter = entry(day, 'email', by);
      ofDay.push(letter);
      exchanges.push(letter);
    }
  }
  const format = gathered.messages.length > 0 ? 'mail' : 'calendar';
  const people = [...partners.values()].map((one, at) => personOf(one, format, at + 1));
  const problems: Problem[] = nameless.map(() => ({ code: 'calendarNamesNobody' }));
  if (!gathered.knowsMe) problems.unshift({ code: 'ownAddressUnknown' });
  return { format, people, book: null, skipped: [], problems };
}

const entry = (
  on: string,
  channel: ImportedExchange['channel'],
  reachedOut: ImportedExchange['reachedOut'],
): ImportedExchange => ({ on, channel, reachedOut, given: [], received: [], note: null });

function personOf({ address, name, exchanges }: Partner, format: string, line: number): ImportedPerson {
  return {
    reading: { ...blankReading(format), name, evidence: name === null ? {} : { name: format } },
    emails: [address],
    phones: [],
    labels: [],
    notes: null,
    metOn: null,
    exchanges: exchanges.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    line,
  };
}

/** How many meetings and letters are left out or asked about, by reason. */
export function countedReasons({ gathered }: ReadSources): {
  asked: Record<string, number>;
  out: Record<string, number>;
} {
  const asked: Record<string, number> = {};
  const out: Record<string, number> = {};
  for (const { exchange, why } of [...gathered.events, ...gathered.messages]) {
    const counts = exchange === 'ask' ? asked : out;
    if (why !== null) counts[why] = (counts[why] ?? 0) + 1;
  }
  return { asked, out };
}
