import { isDay } from '../days/index.ts';
import type { Book, Contact, Profile } from '../records/index.ts';
import { grouped } from '../words/grouped.ts';
import { anniversaryOf, birthdayOf, NO_YEAR } from './file-dates.ts';
import { icalText, type JcalComponent, type JcalProperty } from './ical-text.ts';
import { structuredName } from './names.ts';
import { TAG_PROPERTIES, VCARD_PRODID } from './vcard-read.ts';

/** The shapes of a language tag (BCP 47) and of an instant: what is of another shape is no such value, and is left out. */
const LANGUAGE = /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/i;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

/**
 * The contacts as vCard 4.0 (RFC 6350) or 3.0 (RFC 2426), one card each; escaping and folding by ical.js. Tags travel in
 * X- properties of our own, so that a file read back here loses only what the format says it leaves out.
 */
export function writeVcards(book: Book, options: { version: '4.0' | '3.0'; privateNotes: boolean }): string {
  const profiles = grouped(book.profiles, (profile) => profile.contactId);
  return book.contacts
    .map((contact) => {
      const card: JcalComponent = ['vcard', properties(contact, profiles.get(contact.id) ?? [], options), []];
      return icalText(card, options.version === '4.0' ? 'vcard' : 'vcard3');
    })
    .join('');
}

function properties(
  contact: Contact,
  profiles: Profile[],
  options: { version: '4.0' | '3.0'; privateNotes: boolean },
): JcalProperty[] {
  const v4 = options.version === '4.0';
  const list: JcalProperty[] = [];
  const add = (name: string, value: string | null | undefined, params = {}) => {
    if (value) list.push([name, params, 'text', value]);
  };
  const addUri = (name: string, value: string, params = {}) => list.push([name, params, 'uri', value]);
  // Both versions write a day as their RFC has it; one without a year has a form of its own in 4.0 and Apple's in 3.0.
  const addYearly = (name: string, day: string | null) => {
    if (!isDay(day)) return;
    const yearless = day.startsWith(NO_YEAR);
    if (v4) list.push([name, {}, 'unknown', day.replace(`${NO_YEAR}-`, '--').replace(/(\d)-(?=\d)/g, '$1')]);
    else if (yearless)
      list.push([name, { 'x-apple-omit-year': '1604' }, 'unknown', day.replace(NO_YEAR, '1604')]);
    else list.push([name, {}, 'unknown', day]);
  };
  add('version', options.version);
  list.push(['prodid', {}, v4 ? 'unknown' : 'text', VCARD_PRODID]);
  add('uid', v4 ? `urn:uuid:${contact.id}` : contact.id);
  add('fn', contact.name);
  list.push(['n', {}, 'text', structuredName(contact.name, contact.familyName)]);
  if (contact.company) list.push(['org', {}, 'text', [contact.company]]);
  add('title', contact.role);
  for (const email of contact.emails) add('email', email);
  for (const phone of contact.phones) add('tel', phone);
  if (contact.location) list.push(['adr', {}, 'text', ['', '', '', contact.location, '', '', '']]);
  addYearly('bday', birthdayOf(contact));
  addYearly(v4 ? 'anniversary' : 'x-anniversary', anniversaryOf(contact));
  for (const profile of profiles) {
    addUri('url', profile.url);
    addUri('x-socialprofile', profile.url, { type: profile.site });
  }
  for (const page of contact.websites ?? []) addUri('url', page);
  if (contact.labels.length > 0) list.push(['categories', {}, 'text', ...contact.labels]);
  if (contact.language && LANGUAGE.test(contact.language))
    list.push(['lang', {}, v4 ? 'language-tag' : 'unknown', contact.language]);
  if (options.privateNotes) add('note', contact.notes);
  add('x-bollplank-headline', contact.headline);
  for (const [field, name] of Object.entries(TAG_PROPERTIES))
    add(name.toLowerCase(), contact[field as keyof typeof TAG_PROPERTIES]);
  if (contact.leader !== null) add('x-bollplank-leader', String(contact.leader));
  add('x-bollplank-country', contact.region?.country);
  add('x-bollplank-area', contact.region?.area);
  if (INSTANT.test(contact.updatedAt))
    list.push(['rev', {}, v4 ? 'timestamp' : 'date-time', contact.updatedAt.replace(/\.\d+/, '')]);
  return list;
}
