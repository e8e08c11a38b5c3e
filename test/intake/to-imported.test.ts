import { describe, expect, it } from 'vitest';
import { countedReasons, importedFrom, sourceKind } from '../../lib/intake/index.ts';
import { calendar, fileOf, ME, meeting, read } from './sources.ts';

const letter = (from: string, to: string, date: string, id: string) =>
  `From - Mon Jun 02 09:00:00 2025\nFrom: ${from}\nTo: ${to}\nDate: ${date}\nMessage-ID: <${id}@x>\n\nHej.\n\n`;

describe('entries of the log', () => {
  it('are one a meeting and person, without what is asked or left out', async () => {
    const found = await read(
      fileOf(
        'a.ics',
        calendar([
          meeting('a', ['LOCATION:Kontoret']),
          meeting('b', ['DTSTART:20250301T090000Z']),
          meeting('c', ['CLASS:PRIVATE']),
          meeting('d', ['STATUS:CANCELLED']),
        ]),
      ),
    );
    const { people, format } = importedFrom(found, 'Europe/Stockholm');
    expect(format).toBe('calendar');
    expect(people).toMatchObject([{ reading: { name: 'Åsa Lindqvist' }, emails: ['asa@bergfalk.example'] }]);
    expect(people[0]?.exchanges).toMatchObject([
      { on: '2025-01-14', channel: 'met', reachedOut: 'me', given: [], received: [], note: null },
      { on: '2025-03-01', channel: 'other', reachedOut: 'me' },
    ]);
    expect(countedReasons(found)).toEqual({ asked: { private: 1 }, out: { cancelled: 1 } });
  });

  it('are one for all letters of a day, by both where both wrote, on the day it was for the user', async () => {
    const asa = 'Åsa <asa@bergfalk.example>';
    const box = [
      letter(asa, ME, 'Mon, 02 Jun 2025 08:00:00 +0200', '1'),
      letter(ME, asa, 'Mon, 02 Jun 2025 09:00:00 +0200', '2'),
      letter(ME, asa, 'Mon, 02 Jun 2025 22:30:00 +0000', '3'),
    ].join('');
    const { people } = importedFrom(await read(fileOf('a', box)), 'Europe/Stockholm');
    expect(people).toHaveLength(1);
    expect(people[0]?.exchanges).toMatchObject([
      { on: '2025-06-02', channel: 'email', reachedOut: 'both' },
      { on: '2025-06-03', channel: 'email', reachedOut: 'me' },
    ]);
  });

  it('are none for nobody, and that is said; a calendar that names nobody says what to do', async () => {
    const nobody = await read(fileOf('a.ics', calendar([meeting('a')])), { me: [] });
    expect(importedFrom(nobody, 'Europe/Stockholm')).toMatchObject({
      people: [],
      problems: [{ code: 'ownAddressUnknown' }],
    });
    const published = await read(fileOf('a.ics', calendar([['UID:a', 'DTSTART:20250114T100000Z']])));
    expect(importedFrom(published, 'Europe/Stockholm').problems).toEqual([{ code: 'calendarNamesNobody' }]);
  });

  it('are not twice where two calendars tell of one meeting, and gone where the later calls it off, in either order', async () => {
    const first = fileOf('a.ics', calendar([meeting('a', ['SEQUENCE:0'])]));
    const again = fileOf('b.ics', calendar([meeting('a', ['SEQUENCE:0'])]));
    const off = fileOf('c.ics', calendar([meeting('a', ['SEQUENCE:1'])], ['METHOD:CANCEL']));
    const entries = async (files: (typeof first)[]) =>
      importedFrom(await read(files), 'Europe/Stockholm').people.flatMap(({ exchanges }) => exchanges).length;
    expect(await entries([first, again])).toBe(1);
    expect(await entries([first, off])).toBe(0);
    expect(await entries([off, first])).toBe(0);
  });
});

describe('what a file is', () => {
  const kind = (text: string) => sourceKind(new TextEncoder().encode(text));
  it.each([
    ['\uFEFFBEGIN:VCALENDAR\r\nVERSION:2.0', 'calendar'],
    ['From - Mon Jun 02 09:00:00 2025\nFrom: a@x', 'mbox'],
    ['Received: from a\n by b\nFrom: a@x\n', 'message'],
    ['BEGIN:VCARD\nVERSION:3.0\nX-SOCIALPROFILE:x\nEND:VCARD', null],
    ['First Name,Last Name\nTo:,b', null],
    ['', null],
  ])('is told by its beginning: %j', (text, expected) => {
    expect(kind(text)).toBe(expected);
  });
});
