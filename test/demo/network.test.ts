import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from '../../lib/days/index.ts';
import { checkContact, checkExchange } from '../../lib/records/index.ts';
import { shiftBook } from '../../lib/records/shift-book.ts';
import { readPage } from '../../lib/sites/index.ts';
import { parseFile } from '../../lib/transfer/index.ts';
import { isId } from '../../lib/words/index.ts';
import { addressOf, DIRECTORY_URL, servePage } from './pages.ts';
import { PEOPLE } from './people.ts';
import { ANCHOR, makeSampleBook } from './sample-book.ts';
import { sampleFile } from './sample-file.ts';

/** The page as it is once its late sections have mounted. */
function settledPage(address: string): Document {
  const html = servePage(new URL(address))?.body ?? '';
  const { document } = new JSDOM(html).window;
  for (const late of document.querySelectorAll('template')) late.replaceWith(late.content);
  return document;
}

describe('the fictional network', () => {
  it('has some sixty people with addresses of their own, in all four shapes and three languages', () => {
    expect(PEOPLE.length).toBeGreaterThanOrEqual(60);
    expect(new Set(PEOPLE.map(addressOf)).size).toBe(PEOPLE.length);
    expect(new Set(PEOPLE.map((person) => person.shape)).size).toBe(4);
    expect(new Set(PEOPLE.map((person) => person.pageLanguage)).size).toBe(3);
    expect(PEOPLE.some((person) => !person.inBook)).toBe(true);
  });

  it.each(PEOPLE.map((person) => [person.name, person] as const))(
    'shows %s to the readers',
    (_name, person) => {
      const reading = readPage(settledPage(addressOf(person)), addressOf(person));
      expect(reading).toMatchObject({ kind: 'person', name: person.name, company: person.company });
    },
  );

  it('shows nobody on a missing profile, the feed and the directory', () => {
    for (const address of [
      'https://www.linkedin.com/in/nobody-at-all/',
      'https://www.linkedin.com/feed/',
      DIRECTORY_URL,
    ])
      expect(readPage(settledPage(address), address).kind, address).toBe('none');
  });

  it('stands for no host but its own', () => {
    expect(servePage(new URL('https://www.example.com/'))).toBeNull();
    expect(servePage(new URL('https://linkedin.com.evil.example/in/x/'))).toBeNull();
  });
});

describe('the sample book', () => {
  const book = makeSampleBook();

  it('is the committed file; otherwise run npm run sample', () => {
    expect(readFileSync('public/sample-book.json', 'utf8')).toBe(sampleFile());
  });

  it('is read back whole by the format it is written in', () => {
    const read = parseFile(new TextEncoder().encode(sampleFile()), 'sample-book.json');
    expect(read.ok && read.value.skipped).toEqual([]);
    expect(read.ok && read.value.book).toEqual(book);
  });

  it('holds only what the store would accept', () => {
    for (const contact of book.contacts) expect(checkContact(contact), contact.name).toEqual([]);
    for (const exchange of book.exchanges) expect(checkExchange(exchange, ANCHOR)).toEqual([]);
  });

  it('refers only to what it holds, by ids of its own', () => {
    const contacts = new Set(book.contacts.map((contact) => contact.id));
    const ids = [
      ...book.contacts,
      ...book.profiles,
      ...book.exchanges,
      ...book.promises,
      ...book.meetings,
    ].map((record) => record.id);
    expect(ids.every(isId)).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { contactId } of [...book.profiles, ...book.exchanges, ...book.promises])
      expect(contacts.has(contactId)).toBe(true);
  });

  it('meets on the day that a group says, also when the book has moved in time', () => {
    const moved = shiftBook(book, ANCHOR, addDays(ANCHOR, 10));
    for (const { groups, meetings } of [book, moved])
      for (const { id, rhythm } of groups)
        if (rhythm)
          expect(
            new Set(meetings.filter((one) => one.groupId === id).map(({ on }) => weekdayOf(on))),
          ).toEqual(new Set([rhythm.weekday]));
    expect(book.groups.some(({ rhythm }) => rhythm)).toBe(true);
  });

  it('has something for every view', () => {
    expect(book.exchanges.length).toBeGreaterThan(400);
    expect(book.promises.some((each) => each.by === 'me' && each.doneOn === null)).toBe(true);
    expect(book.contacts.some((each) => each.snoozedUntil !== null)).toBe(true);
    expect(book.contacts.some((each) => each.resting)).toBe(true);
    expect(book.goals.length).toBeGreaterThan(2);
    expect(book.groups.every((each) => each.memberIds.length > 1)).toBe(true);
    expect(book.introductions.length).toBeGreaterThan(2);
  });
});
