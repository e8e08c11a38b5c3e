import { cleanLine, foldText } from '../words/index.ts';

/**
 * An e-mail address in the form in which two are compared: NFC, lower case, the domain in ASCII (punycode). Null for what is
 * none.
 */
export function addressKey(written: string | null | undefined): string | null {
  const bare = (written ?? '')
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^[<'"\s]+|[>'"\s]+$/g, '');
  const at = bare.lastIndexOf('@');
  if (at < 1 || at === bare.length - 1 || /[\s<>(),;:"]/.test(bare)) return null;
  const local = bare.slice(0, at).normalize('NFC').toLowerCase();
  return `${local}@${domainKey(bare.slice(at + 1))}`;
}

function domainKey(domain: string): string {
  const low = domain.normalize('NFC').toLowerCase().replace(/\.$/, '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: only what is not ASCII needs another form
  if (/^[\x00-\x7f]*$/.test(low)) return low;
  return URL.canParse(`http://${low}`) ? new URL(`http://${low}`).hostname : low;
}

/** The part behind the @. */
const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);
const localOf = (address: string): string => address.slice(0, address.lastIndexOf('@'));

/**
 * A person's name as one says it: `Last, First` turned round, without an address in brackets or marks around it and the path of
 * Notes (`Name/Org`). Null where there is none, or only the address.
 */
export function personName(written: string | null | undefined): string | null {
  const line = (cleanLine(written) ?? '')
    .replace(/<[^<>]*@[^<>]*>|\([^()]*@[^()]*\)|\[[^[\]]*@[^[\]]*\]/g, ' ')
    .replace(/^['"\s]+|['"\s]+$/g, '')
    .replace(/^CN=([^/]+)\/.*/i, '$1')
    .replace(/^([^/]+\s[^/]+)\/\S.*/, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  if (!line || addressKey(line) || /^[^\s@]+@[^\s@]+$/.test(line)) return null;
  const turned = /^([^,]+),\s*([^,]+)$/.exec(line);
  // "Moe (Innkjøp), Jens": what stands in brackets is a department.
  const name = turned && !COMPANY.test(turned[2] ?? '') ? `${turned[2]} ${turned[1]}` : line;
  return (
    name
      .replace(/\s*\([^()]*\)/g, '')
      .replace(/\s+/g, ' ')
      .trim() || null
  );
}
const COMPANY = /^(?:inc|ltd|llc|ab|as|a\/s|aps|oy|gmbh|phd|md|jr|sr|mba)\b\.?/i;

/** Whom an address belongs to. */
export type AddressKind = 'person' | 'role' | 'list' | 'robot' | 'room' | 'group' | 'calendar';

const ROBOT =
  /(?:^|[._+-])(?:no-?_?reply|do-?_?not-?_?reply|dont-?reply|ikke-?svar|svar-?ikke|ei-?vastausta|mailer-?daemon|bounces?|bounced?|auto-?(?:mailer|reply|notification|confirm)|notifications?|notify|notifier|alerts?|daemon|calendar-notification|meetings?-noreply|robot|postmaster-daemon)(?:$|[._+=\d-])/;
const ROBOT_DOMAIN =
  /(?:^|\.)(?:facebookmail\.com|e\.linkedin\.com|bounce\.linkedin\.com|docs\.google\.com|amazonses\.com)$/;
const ROLES = new Set(
  `info post kontakt contact sales salg salj forsaljning support postmaster webmaster hostmaster admin administration
   news newsletter nyhedsbrev nyhetsbrev nyhetsbrev marketing marknad hr jobb job jobs faktura fakturor invoice invoices
   office kontor kundservice kundeservice kundtjanst kundesupport service hello hej hei hi team booking bokning reception
   resepsjon order orders press presse billing abuse ekonomi okonomi regnskab regnskap mail epost email noreply helpdesk
   it-support security privacy dataskydd gdpr registrator toimisto asiakaspalvelu myynti laskut help feedback enquiries
   accounts finance legal media events event kurser kurs konferens conference medlem members nyheter digest`
    .trim()
    .split(/\s+/),
);
const LIST_DOMAIN =
  /(?:^|\.)(?:googlegroups\.com|groups\.io|listserv\..*|lists?\..*|lister\..*|freelists\.org|mailman\..*)$/;

/** The kind of an address that stands in a letter, by itself; a name helps nothing there. */
export function mailKind(address: string): AddressKind {
  const local = localOf(address).replace(/\+.*$/, '');
  if (ROBOT.test(local) || ROBOT_DOMAIN.test(domainOf(address))) return 'robot';
  if (LIST_DOMAIN.test(domainOf(address))) return 'list';
  return isRole(address) ? 'role' : 'person';
}

/** An address of a task, not of somebody: `info@`, `post@`. Nobody is proposed for it. */
const isRole = (address: string): boolean => ROLES.has(foldText(localOf(address)).replace(/\+.*$/, ''));

const ROOM_NAME =
  /\b(?:(?:meeting|conference|board|video)[ _-]?rooms?|(?:konferens|mötes?|grupp|video|sammanträdes)rum|møterom|møderum|(?:møde|konference)?lokale|grupperom|neuvotteluhuone|kokoushuone|(?:besprechungs|sitzungs|konferenz)raum|salle de r[ée]union|vergaderzaal)\b/iu;
const ROOM_LOCAL =
  /^(?:(?:ext|int)?room[s\d._-]|r_|rum[._\d-]|rom[._\d-]|(?:conf|meeting|board|moteso?|konferens|konferanse|konference|motes|mote|mode)(?:erence)?-?_?(?:room|rum|rom|lokale)|res(?:ource)?[._-]|raum[._\d-]|sala?[._-]\d|lokale[._\d-]|equipment[._-]|utstyr[._-]|utrustning[._-])/;
const SEATS = /\(\s*\d{1,3}(?:\s*(?:pers|personer|platser|pladser|plasser|seats|people|p))?\.?\s*\)\s*$/i;
const GROUP_NAME =
  /^(?:DL[ _-]|dist(?:ribution)?[ _-]list|alla (?:på|i|medarbetare)\b|alla [A-ZÅÄÖ]|alle (?:på|i|medarbej|ansatte)|all (?:staff|employees|hands|users)\b|everyone\b)/u;
const GROUP_WORD =
  /^(?:dl[._-]|all(?:a|e)?$|all[._-]|alla[._-]|alle[._-]|everyone|staff|personal(?:en)?$|ansatte|medarbe[tj]d?ere?(?:ne)?$|list[._-])|(?:gruppen?|gruppa|grupperne?|group|teamet?|team|ryhma|johtoryhma|styrelsen?|bestyrelsen?|styret|ledningen?|ledelsen|avdelningen|afdelingen|avdelingen|utskottet|utvalget|udvalget|list|lista|listen)$/;

/**
 * The kind of somebody a calendar names. Rooms and lists often stand there as if they were people (CUTYPE INDIVIDUAL): the
 * name, the number of seats behind it and the address tell.
 */
export function invitedKind(address: string | null, name: string | null, type: string): AddressKind {
  if (type === 'ROOM' || type === 'RESOURCE') return 'room';
  if (type === 'GROUP') return 'group';
  const domain = address ? domainOf(address) : '';
  const local = address ? foldText(localOf(address)) : '';
  if (domain === 'resource.calendar.google.com') return 'room';
  if (/(?:^|\.)(?:group(?:\.v)?|import)\.calendar\.google\.com$/.test(domain) || domain === 'virtual')
    return 'calendar';
  if (address === 'unknownorganizer@calendar.google.com') return 'calendar';
  if (LIST_DOMAIN.test(domain)) return 'group';
  const called = name ?? '';
  if (ROOM_NAME.test(called) || SEATS.test(called) || ROOM_LOCAL.test(local)) return 'room';
  if (GROUP_NAME.test(called)) return 'group';
  // A person has two names: a word alone that means many people is a list.
  const words = foldText(called).split(' ');
  if (
    GROUP_WORD.test(local) &&
    (words.length < 2 || GROUP_WORD.test(words.at(-1) ?? '') || GROUP_WORD.test(words[0] ?? ''))
  )
    return 'group';
  return 'person';
}
