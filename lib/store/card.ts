import { soundOnes } from '../records/checks/index.ts';
import {
  balanceOf,
  type Contact,
  connectedDay,
  type Exchange,
  isUnsorted,
  originKey,
} from '../records/index.ts';
import { phoneText } from '../search/phones.ts';
import { LOG_TEXT_LIMIT } from '../search/query.ts';
import { emailKey, foldText, type Warmth } from '../words/index.ts';
import type { Card } from './tables.ts';

/** What a card holds of a contact's log. */
export type LogSum = Pick<Card, 'lastOn' | 'balance' | 'helped' | 'likelihood'> & {
  log: string;
  past: string;
};

/** The log of one contact as its card holds it. */
export function sumUpLog(exchanges: Exchange[]): LogSum {
  const latest = soundOnes('exchanges', exchanges).toSorted((a, b) => (a.on < b.on ? 1 : -1));
  const [log, past]: [string[], string[]] = [[], []];
  let room = LOG_TEXT_LIMIT;
  for (const { note, received } of latest) {
    if (!note || room <= 0) continue;
    const text = foldText(note).slice(0, room);
    room -= text.length + 1;
    (received.length > 0 ? past : log).push(text);
  }
  return {
    lastOn: latest[0]?.on ?? null,
    balance: latest.length > 0 ? balanceOf(latest).word : null,
    helped: latest.filter(({ received }) => received.length > 0).length,
    log: log.join(' '),
    past: past.join(' '),
  };
}

/** What a card says of a log, for the next card of the same contact. */
export function sumOf(card: Card): LogSum {
  return { ...card, log: card.search.log ?? '', past: card.search.past ?? '' };
}

/** The card of a contact: what lists and search need of it. */
export function cardOf(contact: Contact, sum: LogSum | null, warmth: Warmth | null): Card {
  const { lastOn, balance, helped, likelihood, log, past } = sum ?? sumUpLog([]);
  const rest = [
    contact.headline,
    contact.location,
    contact.notes,
    contact.howWeMet,
    ...contact.labels,
    ...contact.offers,
    ...contact.emails,
    ...contact.phones.map(phoneText),
  ];
  const nameKey = foldText(contact.name);
  return {
    id: contact.id,
    name: contact.name,
    nameKey,
    role: contact.role,
    company: contact.company,
    industry: contact.industry,
    function: contact.function,
    seniority: contact.seniority,
    country: contact.region?.country ?? null,
    area: contact.region?.area ?? null,
    relation: contact.relation,
    labels: contact.labels,
    archived: contact.archived,
    lastOn,
    warmth,
    emailKeys: [...new Set(contact.emails.map(emailKey))],
    likelihood: likelihood ?? null,
    balance,
    ...(helped === undefined ? {} : { helped }),
    howMet: contact.howWeMet,
    origin: originKey(contact.origin),
    employers: [...new Set(contact.positions.flatMap(({ company }) => company ?? []))],
    connectedOn: connectedDay(contact),
    coming: comingOf(contact),
    ...(contact.acquaintance ? { acquaintance: contact.acquaintance } : {}),
    ...(isUnsorted(contact, lastOn) ? { unsorted: 1 } : {}),
    ...(contact.resting ? { resting: true } : {}),
    search: {
      name: nameKey,
      work: joinFolded([contact.role, contact.company]),
      rest: joinFolded(rest),
      log,
      ...(past ? { past } : {}),
      help: joinFolded(contact.offers),
      needs: joinFolded(contact.needs),
    },
    updatedAt: contact.updatedAt,
  };
}

function comingOf({ nextMeeting, occasions }: Contact): string[] {
  const days = occasions.map(({ on, kind }) => (kind === 'birthday' ? on.slice(5) : on));
  return [...new Set(nextMeeting ? [nextMeeting, ...days] : days)];
}

function joinFolded(texts: (string | null)[]): string {
  return foldText(texts.filter(Boolean).join(' '));
}
