import { type AddressKind, addressKey, mailKind, personName } from './addresses.ts';
import { readMailDate } from './mail-date.ts';
import { addressesIn, decoded, type Headers, header, readHeaders } from './mail-headers.ts';
import type { MessageHead } from './mbox.ts';

/** Where in a letter somebody stands. */
export type Where = 'from' | 'to' | 'cc' | 'bcc';

/** Somebody a letter names. */
export interface Correspondent {
  address: string;
  name: string | null;
  kind: AddressKind;
  where: Where;
}

/** What makes a message no letter, or one that was put away. */
export type MailMark =
  | 'spam'
  | 'trash'
  | 'draft'
  | 'deleted'
  | 'chat'
  | 'list-header'
  | 'automatic'
  | 'invitation'
  | 'appointment';

/** One message as its head tells it. Neither its subject nor any text is part of it. */
export interface MailMessage {
  /** Without its angle brackets; null where there is none. */
  messageId: string | null;
  inReplyTo: string | null;
  /** In milliseconds; null where the date is missing or no date. */
  at: number | null;
  /** Everybody named, the user too, each where they first stand. */
  people: Correspondent[];
  /** Addresses the letter was put into the box for, though its head may not name them. */
  deliveredTo: string[];
  marks: MailMark[];
  /** The user's own program filed it as sent. */
  isSent: boolean;
}

/** What the place of a message says of it: the flags of maildir, the name of a folder. */
export interface Filed {
  flags?: string;
  folder?: string;
}

/** A message's head as people, days and marks. */
export function readMessage({ head, invites }: MessageHead, filed: Filed = {}): MailMessage {
  const headers = readHeaders(head);
  const marks = marksOf(headers, invites, filed);
  const people = peopleIn(headers);
  return {
    messageId: idIn(header(headers, 'message-id')),
    inReplyTo: idIn(header(headers, 'in-reply-to')),
    at: readMailDate(header(headers, 'date')),
    people,
    deliveredTo: ['delivered-to', 'x-original-to', 'envelope-to'].flatMap((name) =>
      (headers.get(name) ?? []).flatMap((value) => addressKey(value) ?? []),
    ),
    marks,
    isSent: labelsOf(headers, filed).some((label) => SENT.test(label)),
  };
}

const idIn = (value: string): string | null =>
  /<\s*([^<>\s]+)\s*>/.exec(value)?.[1] ?? (/^[^\s<>()]+@[^\s<>()]+$/.test(value) ? value : null);

function peopleIn(headers: Headers): Correspondent[] {
  const automatic = /^auto-generated/i.test(header(headers, 'auto-submitted').trim());
  const lists = listAddresses(headers);
  const found = new Map<string, Correspondent>();
  for (const where of ['from', 'to', 'cc', 'bcc'] as const)
    for (const value of headers.get(where) ?? [])
      for (const written of addressesIn(value)) {
        const address = addressKey(written.address);
        if (!address || found.has(address)) continue;
        const kind = mailKind(address);
        const machine = where === 'from' && automatic && kind === 'person';
        const list = kind === 'person' && where !== 'from' && lists(address);
        const name = personName(written.name);
        found.set(address, { address, name, kind: machine ? 'robot' : list ? 'list' : kind, where });
      }
  return [...found.values()];
}

/** Which addresses are those of the list a message came through. */
function listAddresses(headers: Headers): (address: string) => boolean {
  const named = ['list-id', 'list-post', 'mailing-list', 'x-mailing-list', 'list-unsubscribe'].flatMap(
    (name) => headers.get(name) ?? [],
  );
  const text = named.join(' ').toLowerCase();
  return (address) => text.includes(address) || text.includes(address.replace('@', '.'));
}

function labelsOf(headers: Headers, { folder }: Filed): string[] {
  const gmail = (headers.get('x-gmail-labels') ?? []).flatMap((value) => decoded(value).split(','));
  const all = [...gmail, header(headers, 'x-folder'), folder ?? ''];
  return all.map((label) => label.trim().replace(/^"|"$/g, '').normalize('NFC')).filter(Boolean);
}

const SPAM =
  /^(?:spam|junk(?:[ -]?e?-?mail)?|skräp(?:post)?|søppel(?:post|e-post)?|uønsket (?:mail|post|e-?mail|e-post)|roskaposti|courrier indésirable|pourriel|correo no deseado|posta indesiderata|ongewenste e-mail)$/i;
const TRASH =
  /^(?:trash|deleted(?: items| messages)?|bin|papperskorgen?|papirkurv(?:en)?|borttaget|borttagna objekt|slettet|slettede?(?: elementer| post)?|roskakori|poistetut|papierkorb|gelöschte (?:elemente|objekte)|corbeille|papelera|cestino|prullenbak)$/i;
const DRAFT =
  /^(?:drafts?|utkast|kladder?|kladde|luonnokset|entwürfe|brouillons?|borradores|bozze|concepten)$/i;
const SENT =
  /^(?:sent(?: items| mail| messages)?|skickat?|skickade?(?: objekt)?|sendt(?:e|e? elementer| post)?|lähetetyt|gesendet(?:e elemente)?|(?:messages )?envoyés?|enviados?|inviat[ai]|verzonden(?: items)?)$/i;
const CHAT = /^(?:chats?|chatt|samtal)$/i;
const PUT_AWAY: [RegExp, MailMark][] = [
  [SPAM, 'spam'],
  [TRASH, 'trash'],
  [DRAFT, 'draft'],
  [CHAT, 'chat'],
];

function marksOf(headers: Headers, invites: boolean, filed: Filed): MailMark[] {
  const marks = new Set<MailMark>();
  const labels = labelsOf(headers, filed);
  for (const [word, mark] of PUT_AWAY) if (labels.some((label) => word.test(label))) marks.add(mark);
  const has = (name: string, value: RegExp) => (headers.get(name) ?? []).some((one) => value.test(one));
  if (has('x-spam-flag', /^yes/i) || has('x-spam-status', /^yes/i)) marks.add('spam');
  // Thunderbird's bit of a message that is deleted and still in the file until it is compacted.
  if (Number.parseInt(header(headers, 'x-mozilla-status'), 16) & 8) marks.add('deleted');
  if (has('x-status', /D/) || has('status', /D/) || filed.flags?.includes('T')) marks.add('deleted');
  if (has('x-status', /T/) || has('x-unsent', /1/) || filed.flags?.includes('D')) marks.add('draft');
  if (
    ['list-id', 'list-unsubscribe', 'list-post', 'list-help', 'mailing-list', 'x-mailing-list'].some((name) =>
      headers.has(name),
    ) ||
    has('precedence', /^\s*(?:bulk|list|junk)/i) ||
    headers.has('feedback-id') ||
    headers.has('x-campaign-id')
  )
    marks.add('list-header');
  if (
    (headers.has('auto-submitted') && !has('auto-submitted', /^\s*no\b/i)) ||
    has('return-path', /^\s*<\s*>/) ||
    headers.has('x-autoreply') ||
    headers.has('x-autorespond') ||
    headers.has('x-failed-recipients') ||
    has('precedence', /^\s*auto_reply/i) ||
    has('content-type', /^\s*multipart\/report\b/i)
  )
    marks.add('automatic');
  if (
    has('sender', /calendar-notification@google\.com/i) ||
    has('content-type', /^\s*text\/calendar\b/i) ||
    invites
  )
    marks.add('invitation');
  if (has('content-class', /calendarmessage/i)) marks.add('invitation');
  return [...marks];
}
