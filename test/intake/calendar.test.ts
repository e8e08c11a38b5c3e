import { describe, expect, it } from 'vitest';
import { calendar, fileOf, ME, meeting, read } from './sources.ts';

const file = (text: string | Uint8Array) => fileOf('kalender.ics', text);
const days = async (text: string, how = {}) =>
  (await read(file(text), how)).gathered.events.map(({ day }) => day);
const only = async (lines: string[], head: string[] = [], how = {}) => {
  const { events } = (await read(file(calendar([lines], head)), how)).gathered;
  expect(events).toHaveLength(1);
  return events[0];
};

describe('one meeting', () => {
  it('is an entry with those who came, called by the user', async () => {
    expect(await only(meeting('a'))).toMatchObject({
      day: '2025-01-14',
      start: '2025-01-14T09:00:00Z',
      people: [
        { address: 'asa@bergfalk.example', name: 'Åsa Lindqvist', kind: 'person', answer: 'accepted' },
      ],
      myAnswer: 'organiser',
      direction: 'me',
      exchange: 'yes',
      why: null,
    });
  });

  it('keeps nothing of its title, place or text', async () => {
    const event = await only(
      meeting('a', ['SUMMARY:Uppsägning', 'LOCATION:Kontoret', 'DESCRIPTION:Hemligt']),
    );
    expect(JSON.stringify(event)).not.toMatch(/Uppsägning|Kontoret|Hemligt/);
    expect(event).toMatchObject({ channel: 'met' });
  });

  it.each([
    ['a link to Teams', 'DESCRIPTION:Anslut <https://teams.microsoft.com/l/meetup-join/1>', 'video'],
    ['a link of Google', 'X-GOOGLE-CONFERENCE:https://meet.google.com/aaa-bbbb-ccc', 'video'],
    ['a place', 'LOCATION:Sjömagasinet', 'met'],
    ['neither', 'LOCATION:', 'other'],
  ])('has its channel by %s', async (_, line, channel) => {
    expect(await only(meeting('a', [line]))).toMatchObject({ channel });
  });

  it.each([
    ['STATUS:CANCELLED', 'cancelled'],
    ['SUMMARY:Inställt: Lunch', 'cancelled'],
    ['SUMMARY:Avlyst: Lunsj', 'cancelled'],
    ['SUMMARY:Aflyst: Frokost', 'cancelled'],
    ['SUMMARY:Canceled: Lunch', 'cancelled'],
    ['SUMMARY:Abgesagt: Essen', 'cancelled'],
    ['SUMMARY:Peruutettu: Lounas', 'cancelled'],
    ['DTSTART:20251224T100000Z', 'not-yet'],
    [`ATTENDEE;PARTSTAT=DECLINED:mailto:${ME}`, 'declined-by-me'],
  ])('is left out for %s', async (line, why) => {
    const lines = line.startsWith('ATTENDEE') ? [line, 'ORGANIZER:mailto:asa@bergfalk.example'] : [line];
    expect(await only(meeting('a', lines))).toMatchObject({ exchange: 'no', why });
  });

  it('is off where the file as a whole calls it off', async () => {
    expect(await only(meeting('a'), ['METHOD:CANCEL'])).toMatchObject({ exchange: 'no', why: 'cancelled' });
  });

  it('is kept where another declined, and that one has no entry', async () => {
    const lines = meeting('a', [
      'ATTENDEE;PARTSTAT=DECLINED:mailto:bo@granit.example',
      'ATTENDEE;PARTSTAT=ACCEPTED:mailto:asa@bergfalk.example',
    ]);
    const event = await only(lines);
    expect(event).toMatchObject({ exchange: 'yes' });
    expect(event?.withWhom.map(({ address }) => address)).toEqual(['asa@bergfalk.example']);
  });

  it.each([
    ['a whole day', ['DTSTART;VALUE=DATE:20250114'], 'whole-day'],
    ['a private one', ['CLASS:PRIVATE'], 'private'],
    [
      'one not answered',
      ['ORGANIZER:mailto:asa@bergfalk.example', `ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:${ME}`],
      'not-accepted',
    ],
    ['one that names others alone', ['ORGANIZER:mailto:asa@bergfalk.example'], 'i-am-not-listed'],
    ['one of people without addresses', ['ATTENDEE;CN=Åsa Lindqvist:invalid:nomail'], 'no-address'],
  ])('is asked about: %s', async (_, lines, why) => {
    expect(await only(meeting('a', lines))).toMatchObject({ exchange: 'ask', why });
  });

  it('is asked about where the file is the invitation itself', async () => {
    expect(await only(meeting('a'), ['METHOD:REQUEST'])).toMatchObject({
      exchange: 'ask',
      why: 'invitation-only',
    });
  });

  it('takes an answer that is not told for none given, and none for doubt', async () => {
    const lines = meeting('a', ['ORGANIZER:mailto:asa@bergfalk.example', `ATTENDEE;RSVP=TRUE:mailto:${ME}`]);
    expect(await only(lines)).toMatchObject({ myAnswer: 'unknown', direction: 'them', exchange: 'yes' });
  });

  it('is logged for nobody whose addresses are unknown', async () => {
    expect(await only(meeting('a'), [], { me: [] })).toMatchObject({
      exchange: 'no',
      why: 'own-address-unknown',
    });
  });
});

describe('who is there', () => {
  it.each([
    ['a room', 'ATTENDEE;CUTYPE=ROOM:mailto:are@nordvik.example', 'room'],
    [
      'a room called a person',
      'ATTENDEE;CUTYPE=INDIVIDUAL;CN=Konferensrum Åre (8):mailto:are@nordvik.example',
      'room',
    ],
    ['a room of Google', 'ATTENDEE;CN=Kattegat:mailto:c_1@resource.calendar.google.com', 'room'],
    ['a list', 'ATTENDEE;CUTYPE=GROUP:mailto:alla@nordvik.example', 'group'],
    ['a list called a person', 'ATTENDEE;CN=Ledningsgruppen:mailto:ledningsgruppen@nordvik.example', 'group'],
    ['a list of Google', 'ATTENDEE:mailto:hr-nord@googlegroups.com', 'group'],
    ['a shared calendar', 'ATTENDEE:mailto:abc@group.calendar.google.com', 'calendar'],
  ])('%s is nobody', async (_, line, kind) => {
    expect(await only(meeting('a', [line]))).toMatchObject({
      people: [{ kind }],
      exchange: 'no',
      why: 'nobody-else',
    });
  });

  it('takes people with a room for a meeting of those people', async () => {
    const lines = [
      'ATTENDEE;CUTYPE=RESOURCE:mailto:are@nordvik.example',
      'ATTENDEE;CN=Åsa:mailto:asa@bergfalk.example',
    ];
    expect(await only(meeting('a', lines))).toMatchObject({
      exchange: 'yes',
      withWhom: [{ address: 'asa@bergfalk.example' }],
    });
  });

  it('leaves an assembly out, and keeps nineteen', async () => {
    const guests = (count: number) =>
      Array.from({ length: count }, (_, at) => `ATTENDEE:mailto:gast${at}@nordvik.example`);
    expect(await only(meeting('a', guests(20)))).toMatchObject({ exchange: 'no', why: 'too-many' });
    expect(await only(meeting('a', guests(19)))).toMatchObject({ exchange: 'yes' });
  });

  it('reads the address beside Apple’s own, the names of Exchange and Notes, and letters beyond ASCII in domains', async () => {
    const lines = meeting('a', [
      'ATTENDEE;CN="Lindqvist, Åsa";EMAIL=asa@bergfalk.example:/aMTAw/principal/',
      'ATTENDEE;CN="Bo Lie/Kaffe":MAILTO:Bo@Grønt.Example',
      'ATTENDEE;CN="\'eva@granit.example\'":mailto:eva@granit.example',
    ]);
    expect((await only(lines))?.people).toMatchObject([
      { address: 'asa@bergfalk.example', name: 'Åsa Lindqvist' },
      { address: 'bo@xn--grnt-hra.example', name: 'Bo Lie' },
      { address: 'eva@granit.example', name: null },
    ]);
  });

  it('says that a file names nobody at all', async () => {
    const published = calendar([['UID:a', 'DTSTART:20250114T100000Z', 'SUMMARY:Lunch']]);
    expect((await read(file(published))).nameless).toEqual(['kalender.ics']);
    expect((await read(file(calendar([meeting('a')])))).nameless).toEqual([]);
  });

  it('proposes the owner that Outlook or Google names', async () => {
    const outlook = calendar(
      [meeting('a')],
      ['X-OWNER;CN="Ekdahl, Karin":mailto:Karin.Ekdahl@nordvik.example'],
    );
    const google = calendar([meeting('a')], ['X-WR-CALNAME:mette@fjordbyg.example']);
    const family = calendar([meeting('a')], ['X-WR-CALNAME:Familjen']);
    expect((await read(file(outlook))).owners).toEqual([ME]);
    expect((await read(file(google))).owners).toEqual(['mette@fjordbyg.example']);
    expect((await read(file(family))).owners).toEqual([]);
  });
});

describe('the hour and the day', () => {
  it.each([
    ['UTC', ':20250331T223000Z', '2025-03-31T22:30:00Z', '2025-04-01'],
    ['the world’s list', ';TZID=America/New_York:20250114T200000', '2025-01-15T01:00:00Z', '2025-01-15'],
    [
      'the world’s list behind a path',
      ';TZID=/mozilla.org/20070129_1/Europe/Oslo:20250114T100000',
      '2025-01-14T09:00:00Z',
      '2025-01-14',
    ],
    ['Windows', ';TZID=Eastern Standard Time:20250114T100000', '2025-01-14T15:00:00Z', '2025-01-14'],
    [
      'Outlook’s lists',
      ';TZID="(UTC-05:00) Eastern Time (US & Canada)":20250114T100000',
      '2025-01-14T15:00:00Z',
      '2025-01-14',
    ],
    [
      'Windows in German',
      ';TZID=Westeuropäische Normalzeit:20250714T100000',
      '2025-07-14T08:00:00Z',
      '2025-07-14',
    ],
    ['an offset', ';TZID="(UTC+03:00) Någonstans":20250114T100000', '2025-01-14T07:00:00Z', '2025-01-14'],
    ['nobody, so the user’s', ':20250114T100000', '2025-01-14T09:00:00Z', '2025-01-14'],
  ])('is read by the zone of %s', async (_, written, start, day) => {
    expect(await only(meeting('a', [`DTSTART${written}`]))).toMatchObject({ start, day });
  });

  it('reads a zone of the file’s own by its description, and says which it does not know', async () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Customized Time Zone',
      'BEGIN:STANDARD',
      'DTSTART:16010101T000000',
      'TZOFFSETFROM:+0500',
      'TZOFFSETTO:+0500',
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
    const event = meeting('a', ['DTSTART;TZID=Customized Time Zone:20250114T100000']);
    expect(await only(event, zone)).toMatchObject({ start: '2025-01-14T05:00:00Z' });
    const without = await read(file(calendar([event])));
    expect(without.gathered.events).toMatchObject([{ start: '2025-01-14T09:00:00Z' }]);
    expect(without.unknownZones).toEqual(['Customized Time Zone']);
  });

  it('reads the hour that comes twice as the first, and finds a day for the one that never comes', async () => {
    expect(await only(meeting('a', ['DTSTART;TZID=Europe/Stockholm:20251026T023000']))).toMatchObject({
      start: '2025-10-26T00:30:00Z',
    });
    expect(await only(meeting('a', ['DTSTART;TZID=Europe/Stockholm:20250330T023000']))).toMatchObject({
      day: '2025-03-30',
    });
  });

  it('takes a day without its VALUE for a day', async () => {
    expect(await only(meeting('a', ['DTSTART:20250114']))).toMatchObject({
      start: '2025-01-14',
      isWholeDay: true,
    });
  });
});

describe('a series', () => {
  const weekly = (lines: string[] = []) => meeting('s', ['RRULE:FREQ=WEEKLY;COUNT=4', ...lines]);

  it('is every one of its times, without those crossed out and with those added', async () => {
    const lines = weekly([
      'EXDATE;TZID=Europe/Stockholm:20250121T100000',
      'RDATE;VALUE=PERIOD:20250301T090000Z/20250301T100000Z',
    ]);
    expect(await days(calendar([lines]))).toEqual(['2025-01-14', '2025-01-28', '2025-02-04', '2025-03-01']);
  });

  it('has a time moved in its place, also where the change comes first and its place stands in UTC', async () => {
    const moved = [
      'UID:s',
      'RECURRENCE-ID:20250121T090000Z',
      'DTSTART;TZID=Europe/Stockholm:20250122T130000',
    ];
    const text = calendar([moved, weekly()]);
    expect(await days(text)).toEqual(['2025-01-14', '2025-01-22', '2025-01-28', '2025-02-04']);
    // The change names nobody: those of the series came.
    const { events } = (await read(file(text))).gathered;
    expect(events[1]).toMatchObject({
      recurrenceId: '2025-01-21T09:00:00Z',
      exchange: 'yes',
      direction: 'me',
    });
  });

  it('goes on as it was changed where a change counts for all later ones', async () => {
    const later = [
      'UID:s',
      'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Stockholm:20250128T100000',
      'DTSTART;TZID=Europe/Stockholm:20250129T110000',
    ];
    expect(await days(calendar([weekly(), later]))).toEqual([
      '2025-01-14',
      '2025-01-21',
      '2025-01-29',
      '2025-02-05',
    ]);
  });

  it('keeps a change without its series', async () => {
    const alone = meeting('s', ['RECURRENCE-ID:20250121T090000Z', 'DTSTART:20250122T090000Z']);
    expect(await days(calendar([alone]))).toEqual(['2025-01-22']);
  });

  it('takes the newer of two versions, whichever comes first', async () => {
    const older = meeting('a', ['SEQUENCE:1']);
    const newer = meeting('a', ['SEQUENCE:2', 'STATUS:CANCELLED']);
    for (const events of [
      [older, newer],
      [newer, older],
    ])
      expect((await read(file(calendar(events)))).gathered.events).toMatchObject([
        { exchange: 'no', why: 'cancelled' },
      ]);
  });

  it('of whole days matches a change whose place has an hour', async () => {
    const series = meeting('s', ['DTSTART;VALUE=DATE:20250219', 'RRULE:FREQ=WEEKLY;UNTIL=20250310T230000Z']);
    const moved = [
      'UID:s',
      'RECURRENCE-ID;TZID=W. Europe Standard Time:20250226T000000',
      'DTSTART;VALUE=DATE:20250227',
    ];
    expect(await days(calendar([series, moved]))).toEqual(['2025-02-19', '2025-02-27', '2025-03-05']);
  });

  it('ends at an UNTIL in UTC by the clock of its start', async () => {
    const floating = meeting('s', ['DTSTART:20250113T100000', 'RRULE:FREQ=WEEKLY;UNTIL=20250127T090000Z']);
    expect(await days(calendar([floating]))).toEqual(['2025-01-13', '2025-01-20', '2025-01-27']);
  });

  it('without an end stops with what is asked for, however long ago it began', async () => {
    const endless = meeting('s', ['DTSTART:16010102T100000Z', 'RRULE:FREQ=DAILY;INTERVAL=7']);
    const found = await days(calendar([endless]), { from: '2025-01-01', to: '2025-03-31' });
    expect(found).toHaveLength(12);
    expect(new Set(found.map((day) => new Date(day).getUTCDay())).size).toBe(1);
  });

  it.each([
    'RRULE:FREQ=SECONDLY',
    'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'RRULE:FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2,4',
    'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31',
    'RRULE:FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;INTERVAL=1000',
  ])('of nonsense comes to an end: %s', async (rule) => {
    expect(await days(calendar([meeting('s', [rule])]))).toContain('2025-01-14');
  });
});

describe('a file with faults', () => {
  it('reads past raw line breaks, stray lines and an unbalanced quote', async () => {
    const lines = meeting('a', [
      'DESCRIPTION:',
      'Dear team,',
      '',
      'We look forward: to it',
      'ATTENDEE;CN="Åsa Lindqvist:mailto:asa@bergfalk.example',
    ]);
    expect(await only(lines)).toMatchObject({
      people: [{ address: 'asa@bergfalk.example' }],
      exchange: 'yes',
    });
  });

  it('counts what it leaves out and keeps the rest', async () => {
    const events = [
      ['UID:x', 'SUMMARY:Utan dag'],
      ['UID:y', 'DTSTART:20251332T000000Z'],
      meeting('z', ['RRULE:varje tisdag']),
      meeting('old', ['DTSTART:16010101T100000Z']),
      meeting('far', ['DTSTART:36090101T100000Z']),
      meeting('a'),
    ];
    const { gathered, left } = await read(file(calendar(events)));
    expect(gathered.events.map(({ uid }) => uid)).toEqual(['z', 'a']);
    expect(left).toEqual({ noStart: 1, badStart: 1, lostRules: 1, outside: 2, tooMany: 0 });
  });

  it('does not take those an alarm writes to for guests', async () => {
    const lines = meeting('a', [
      'BEGIN:VALARM',
      'ATTENDEE:mailto:larm@nordvik.example',
      'END:VALARM',
      'ATTENDEE:mailto:asa@bergfalk.example',
    ]);
    expect((await only(lines))?.people.map(({ address }) => address)).toEqual(['asa@bergfalk.example']);
  });

  it('reads Western letters, a byte order mark, and a letter cut in two by a fold', async () => {
    const western = Uint8Array.from(calendar([meeting('a')]), (char) => char.charCodeAt(0) & 0xff);
    const utf8 = new TextEncoder().encode(`\uFEFF${calendar([meeting('a')])}`);
    const at = utf8.findIndex((byte, i) => byte === 0xc3 && utf8[i + 1] === 0x85) + 1;
    const folded = Uint8Array.from([...utf8.subarray(0, at), 0x0d, 0x0a, 0x20, ...utf8.subarray(at)]);
    for (const bytes of [western, utf8, folded])
      expect((await read(file(bytes))).gathered.events[0]?.people).toMatchObject([{ name: 'Åsa Lindqvist' }]);
  });

  it('reads lines ended in any way', async () => {
    const text = calendar([meeting('a'), meeting('b')]);
    for (const end of ['\n', '\r', '\r\n']) expect(await days(text.replaceAll('\r\n', end))).toHaveLength(2);
  });
});
