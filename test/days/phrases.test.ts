import { expect, test } from 'vitest';
import { readDay } from '../../lib/days/index.ts';

// A Saturday in week 47.
const TODAY = '2026-11-21';

/** What managers type, and the day it means; `>` before what looks ahead, as for a promise. */
const ENGLISH = `
2026-11-21 today
2026-11-21 this morning
2026-11-21 earlier today
2026-11-21 tonight
2026-11-20 yesterday
2026-11-20 yesterday afternoon
2026-11-20 last night
2026-11-20 Yesterday at 3pm
2026-11-19 day before yesterday
2026-11-18 the other day
2026-11-19 2 days ago
2026-11-19 a couple of days ago
2026-11-18 a few days ago
2026-11-07 couple of weeks ago
2026-11-14 a week ago
2026-11-14 about a week ago
2026-11-07 two weeks ago
2026-11-07 a fortnight ago
2026-10-31 3w ago
2026-11-14 last week
2026-11-07 the week before last
2026-11-20 earlier this week
2026-11-21 this week
2026-11-16 last Monday
2026-11-16 Monday
2026-11-16 on Monday
2026-11-16 this Monday
2026-11-16 Mon
2026-11-17 last Tues
2026-11-19 thurs
2026-11-09 Monday last week
2026-11-10 last week Tuesday
2026-11-10 Tuesday last week
2026-11-12 last week's Thursday
2026-11-12 Thursday of last week
2026-11-02 two weeks ago on Monday
2026-11-13 the Friday before last
2026-11-20 Friday afternoon
2026-11-20 Friday lunch
2026-11-02 week 45
2026-11-02 Monday week 45
2026-10-21 last month
2026-10-21 a month ago
2026-05-21 half a year ago
2026-05-21 six months ago
2025-05-21 a year and a half ago
2025-05-21 1.5 years ago
2025-11-21 a year ago
2025-11-21 last year
2026-07-15 last summer
2026-04-15 in the spring
2026-03-15 in March
2026-03-15 March
2026-03-15 last March
2025-03-15 March last year
2025-03-15 March 2025
2026-03-01 early March
2026-10-15 mid-October
2026-10-31 end of October
2026-11-01 beginning of the month
2026-10-31 end of last month
2025-12-31 end of last year
2026-11-12 the 12th
2026-11-12 on the 12th
2026-11-12 12th
2026-10-23 the 23rd
2026-10-12 the 12th of last month
2026-10-12 12 Oct
2026-10-12 12th of October
2026-10-12 October 12th
2025-10-12 Oct 12, 2025
2026-11-13 Friday 13 November
2026-11-13 Friday the 13th
2026-11-13 Fri 13/11
2026-11-13 13.11.
2026-10-30 last Friday in October
2026-10-05 the first Monday of October
2026-10-30 last Friday of last month
2026-11-14 last weekend
2026-11-21 this weekend
2026-11-21 over the weekend
2025-12-25 Christmas
2025-12-31 New Year's Eve
2024-07-01 in 2024
2026-11-03 nov 3
2026-11-03 3 november 2026 at 14:30
2026-11-14 a week ago today
2026-11-22 >tomorrow
2026-11-22 >tomorrow morning
2026-11-23 >the day after tomorrow
2026-12-05 >in 2 weeks
2026-12-21 >in a month
2027-05-21 >in half a year
2026-11-28 >next week
2026-11-27 >next Friday
2026-11-27 >Friday next week
2026-11-24 >next week Tuesday
2026-11-27 >by Friday
2026-11-30 >end of the month
2026-11-21 >end of the week
2026-11-30 >end of November
2026-12-01 >the 1st
2026-12-01 >1 December
2027-01-04 >first Monday in January
2026-12-07 >week 50
2027-01-15 >mid-January
2026-12-21 >next month
2027-11-21 >next year
2026-12-05 >in a couple of weeks
2026-11-24 >next tues
2026-11-25 >by weds
2026-11-26 >thurs
`;

const SWEDISH = `
2026-11-21 idag
2026-11-21 i dag
2026-11-21 i morse
2026-11-21 nyss
2026-11-21 ikväll
2026-11-21 tidigare idag
2026-11-20 igår
2026-11-20 i går
2026-11-20 igår kväll
2026-11-20 i går eftermiddag
2026-11-20 igår kl 14
2026-11-19 i förrgår
2026-11-19 förrgår
2026-11-18 häromdagen
2026-11-19 för två dagar sedan
2026-11-19 för ett par dagar sen
2026-11-18 för några dagar sedan
2026-11-18 3 dagar sedan
2026-11-14 för en vecka sedan
2026-11-14 för ungefär en vecka sedan
2026-11-07 2 veckor sedan
2026-10-31 3 v sedan
2026-11-07 för 14 dagar sedan
2026-11-14 förra veckan
2026-11-07 förrförra veckan
2026-11-07 veckan före förra
2026-11-20 tidigare i veckan
2026-11-21 den här veckan
2026-11-16 i måndags
2026-11-16 måndag
2026-11-16 på måndagen
2026-11-16 förra måndagen
2026-11-12 i torsdags förra veckan
2026-11-12 torsdag förra veckan
2026-11-12 förra veckan torsdag
2026-11-12 torsdagen i förra veckan
2026-11-10 förra veckans tisdag
2026-11-20 i fredags morse
2026-11-20 fredag lunch
2026-11-18 nu i onsdags
2026-11-17 tis
2026-11-19 tors
2026-11-18 ons.
2026-11-02 vecka 45
2026-11-02 v. 45
2026-11-02 v45
2026-11-02 måndag vecka 45
2026-11-10 tisdag v 46
2026-10-21 förra månaden
2026-10-21 för en månad sedan
2026-08-21 för 3 mån sedan
2026-05-21 för ett halvår sedan
2026-05-21 ett halvår sedan
2025-05-21 för ett och ett halvt år sedan
2025-11-21 för ett år sedan
2025-11-21 förra året
2025-11-21 i fjol
2026-07-15 i somras
2026-04-15 i våras
2026-07-15 förra sommaren
2026-03-15 i mars
2026-03-15 mars
2025-03-15 i mars förra året
2025-03-15 mars 2025
2026-03-01 början av mars
2026-10-31 i slutet av oktober
2026-10-15 i mitten av oktober
2026-10-31 i slutet av förra månaden
2025-12-31 slutet av förra året
2026-11-12 den 12
2026-11-12 den 12:e
2026-11-12 den 12e
2026-11-12 12:e
2026-10-12 den 12 oktober
2026-10-12 12 okt
2026-10-12 12:e oktober
2026-10-12 den 12 förra månaden
2025-10-03 den 3:e oktober i fjol
2026-11-13 fredag 13 november
2026-11-13 fredagen den 13:e
2026-11-13 fre 13/11
2026-10-30 sista fredagen i oktober
2026-10-05 första måndagen i oktober
2026-10-30 sista fredagen förra månaden
2026-05-12 andra tisdagen i maj
2026-11-14 förra helgen
2026-11-21 i helgen
2026-11-21 i helgas
2025-12-25 i julas
2025-12-24 julafton
2025-12-31 nyårsafton
2026-11-12 runt den 12:e
2026-03-15 någon gång i mars
2026-11-22 >imorgon
2026-11-22 >i morgon bitti
2026-11-23 >i övermorgon
2026-11-28 >om en vecka
2026-12-05 >om 14 dagar
2027-05-21 >om ett halvår
2026-11-27 >på fredag
2026-11-27 >nu på fredag
2026-11-27 >nästa fredag
2026-11-27 >fredag nästa vecka
2026-11-24 >nästa vecka på tisdag
2026-11-24 >tisdag i nästa vecka
2026-11-27 >senast fredag
2026-11-27 >innan fredag
2026-11-21 >i slutet av veckan
2026-11-30 >slutet av månaden
2026-11-30 >i slutet av november
2026-12-01 >den 1
2026-12-01 >den 1:a
2026-12-01 >1 december
2027-01-04 >första måndagen i januari
2026-12-07 >vecka 50
2027-01-15 >mitten av januari
2026-12-21 >nästa månad
2026-12-05 >om ett par veckor
2027-04-15 >till våren
2026-11-23 >på måndag kl 9
2026-11-24 >kommande tisdag
2026-12-31 >årsskiftet
2026-11-25 >ons
2026-11-25 >på ons
2026-11-26 >nästa tors
`;

const DANISH = `
2026-11-21 i dag
2026-11-21 her til morgen
2026-11-21 i morges
2026-11-21 lige nu
2026-11-21 i aften
2026-11-21 tidligere i dag
2026-11-20 i går
2026-11-20 i går aftes
2026-11-20 i går eftermiddag
2026-11-20 i aftes
2026-11-20 i går kl. 14.30
2026-11-19 i forgårs
2026-11-19 forgårs
2026-11-18 forleden
2026-11-18 forleden dag
2026-11-19 for to dage siden
2026-11-19 for et par dage siden
2026-11-18 for nogle dage siden
2026-11-18 3 dage siden
2026-11-14 for en uge siden
2026-11-14 for cirka en uge siden
2026-10-31 for 3 uger siden
2026-10-31 3 uger siden
2026-11-07 for 14 dage siden
2026-11-14 sidste uge
2026-11-14 i sidste uge
2026-11-14 forrige uge
2026-11-07 ugen før sidste
2026-11-20 tidligere på ugen
2026-11-21 denne uge
2026-11-16 i mandags
2026-11-16 mandag
2026-11-16 om mandagen
2026-11-16 sidste mandag
2026-11-17 forrige tirsdag
2026-11-12 i torsdags i sidste uge
2026-11-12 torsdag i sidste uge
2026-11-12 sidste uge torsdag
2026-11-12 i sidste uge torsdag
2026-11-12 sidste uges torsdag
2026-11-12 torsdagen i sidste uge
2026-11-20 i fredags formiddag
2026-11-20 fredag eftermiddag
2026-11-18 her i onsdags
2026-11-17 tirs
2026-11-02 uge 45
2026-11-02 i uge 45
2026-11-02 mandag i uge 45
2026-11-10 tirsdag uge 46
2026-10-21 sidste måned
2026-10-21 for en måned siden
2026-08-21 for 3 mdr siden
2026-05-21 for et halvt år siden
2026-05-21 et halvt år siden
2025-05-21 for halvandet år siden
2025-11-21 for et år siden
2025-11-21 sidste år
2025-11-21 i fjor
2026-07-15 i sommer
2026-04-15 i foråret
2026-07-15 sidste sommer
2026-03-15 i marts
2026-03-15 marts
2025-03-15 i marts sidste år
2025-03-15 marts 2025
2026-03-01 starten af marts
2026-10-31 i slutningen af oktober
2026-10-15 midt i oktober
2026-10-31 ultimo oktober
2026-11-01 primo november
2026-10-15 medio oktober
2026-10-31 i slutningen af sidste måned
2026-11-12 den 12.
2026-11-12 d. 12.
2026-11-12 den 12
2026-11-12 12.
2026-10-12 den 12. oktober
2026-10-12 d. 12. okt.
2026-10-12 12. oktober
2025-10-12 12. okt. 2025
2026-10-12 den 12. sidste måned
2026-11-13 fredag den 13. november
2026-11-13 fredag d. 13.
2026-11-13 fre 13/11
2025-11-13 13.11.2025
2026-10-30 den sidste fredag i oktober
2026-10-30 sidste fredag i oktober
2026-10-05 første mandag i oktober
2026-05-12 anden tirsdag i maj
2026-11-14 sidste weekend
2026-11-21 i weekenden
2025-12-24 juleaften
2025-12-31 nytårsaften
2025-12-25 i julen
2026-11-12 omkring den 12.
2026-03-15 engang i marts
2026-11-22 >i morgen
2026-11-22 >i morgen formiddag
2026-11-23 >i overmorgen
2026-11-28 >om en uge
2026-12-05 >om 14 dage
2027-05-21 >om et halvt år
2026-11-27 >på fredag
2026-11-24 >tirs
2026-11-26 >på tors
2026-11-27 >næste fredag
2026-11-27 >fredag i næste uge
2026-11-24 >næste uge tirsdag
2026-11-24 >på tirsdag i næste uge
2026-11-27 >senest fredag
2026-11-27 >inden fredag
2026-11-21 >sidst på ugen
2026-11-21 >i slutningen af ugen
2026-11-30 >slutningen af måneden
2026-11-30 >ultimo november
2026-12-01 >den 1.
2026-12-01 >1. december
2027-01-04 >første mandag i januar
2026-12-07 >uge 50
2027-01-15 >medio januar
2026-12-21 >næste måned
2026-12-05 >om et par uger
2027-04-15 >til foråret
2026-11-23 >på mandag kl. 9
2026-11-24 >kommende tirsdag
2026-12-31 >inden årets udgang
`;

test.each([
  ['English', ENGLISH],
  ['Swedish', SWEDISH],
  ['Danish', DANISH],
])('days as managers type them in %s', (_, table) => {
  const rows = table.trim().split('\n');
  const read = rows.map((row) => {
    const typed = row.slice('2026-11-21 '.length);
    const ahead = typed.startsWith('>');
    const day = readDay(typed.replace('>', ''), TODAY, ahead ? 'future' : 'past');
    return `${day.ok ? day.value : day.error.code} ${typed}`;
  });
  expect(read).toEqual(rows);
  expect(rows.length).toBeGreaterThan(60);
});

test.each([
  'ages ago',
  'nyligen',
  'for længe siden',
  '13',
  'last',
  'den',
  'om en',
  'kl 14',
  '30 februari',
  'vecka 53 2025',
  'week 54',
  'femte fredagen i februari',
  'Monday 13 November',
  'end of December 9999',
  'last Friday of December 9999',
  'i slutet av mars 0000',
])('%j tells no day', (text) => {
  const read = readDay(text, TODAY, 'past');
  expect(read.ok ? read.value : read.error.code).toBe('dayInvalid');
});

test('a week of the turn of the year is found by its number', () => {
  expect(readDay('vecka 1', '2027-01-02', 'past')).toEqual({ ok: true, value: '2025-12-29' });
  expect(readDay('vecka 53', '2027-01-02', 'past')).toEqual({ ok: true, value: '2026-12-28' });
  expect(readDay('fredag vecka 53', '2027-01-02', 'past')).toEqual({ ok: true, value: '2027-01-01' });
  expect(readDay('uge 1', '2026-12-30', 'future')).toEqual({ ok: true, value: '2027-01-04' });
});

test('long nonsense is answered at once', () => {
  for (const words of ['i ', 'den ', 'last ', 'i i. ', 'fredag ', 'week ', '1 ', 'a '])
    expect(readDay(words.repeat(80), TODAY, 'past').ok).toBe(false);
});
