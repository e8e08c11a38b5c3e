/**
 * The words that days are told with, in English, Swedish, Danish and Norwegian at once. All stand folded (`foldText`), as
 * they are compared: å and ä are a, ö and ø are o.
 */

const words = (text: string) => text.split(/\s*\|\s*/);

/** Whole phrases, by how many days they are away from today. What is as vague as "the other day" is taken as three. */
const AWAY: [number, string[]][] = [
  [-3, words('the other day|haromdagen|forleden|forleden dag|her forleden|her om dagen|en av dagarna')],
  [-2, words('day before yesterday|the day before yesterday|forrgar|i forrgar|forgars|i forgars')],
  [-1, words('yesterday|igar|i gar|last night|last evening|i aftes|igarkvall|i garkvall|i gar aftes')],
  [0, words('today|now|just now|right now|this morning|this noon|this afternoon|this evening|tonight')],
  [0, words('earlier today|later today|idag|i dag|nu|nyss|alldeles nyss|just nu|precis|i morse|imorse')],
  [0, words('i formiddags|i middags|i eftermiddag|i kvall|ikvall|i natt|tidigare i dag|tidigare idag')],
  [0, words('senare i dag|senare idag|lige nu|netop nu|i formiddag|i eftermiddags|i aften|i nat|i morges')],
  [0, words('her til morgen|tidligere i dag|senere i dag|na|akkurat na|i kveld|i ettermiddag|om lidt')],
  [1, words('tomorrow|imorgon|i morgon|imorgen|i morgen|imorron|i morron')],
  [2, words('day after tomorrow|the day after tomorrow|overmorgon|i overmorgon|overmorgen|i overmorgen')],
];
export const DAYS_AWAY: ReadonlyMap<string, number> = new Map(
  AWAY.flatMap(([days, phrases]) => phrases.map((phrase): [string, number] => [phrase, days])),
);

/** Monday first, as in ISO 8601. */
const WEEKDAYS = [
  words('monday|mon|mandag|man'),
  words('tuesday|tue|tues|tisdag|tis|tirsdag|tir|tirs'),
  words('wednesday|wed|weds|onsdag|ons'),
  words('thursday|thu|thur|thurs|torsdag|tor|tors'),
  words('friday|fri|fredag|fre'),
  words('saturday|sat|lordag|lor'),
  words('sunday|sun|sondag|son'),
];
/** Matches any weekday, in any of its forms ("fredags", "fredagen"), and no more. */
export const WEEKDAY = `(?:${WEEKDAYS.flat().join('|')})(?:s|en)?\\.?`;

/** 0 for Monday; -1 for another word. */
export function weekdayIn(word: string): number {
  const bare = word.replace(/\.$/, '');
  return WEEKDAYS.findIndex((names) =>
    names.some((name) => bare === name || bare === `${name}s` || bare === `${name}en`),
  );
}

/** "fredags", "tisdags": the one behind. "tors" and "tues" are names that only end so. */
export const isPastWeekday = (word: string): boolean => {
  const bare = word.replace(/\.$/, '');
  return (
    bare.endsWith('s') && WEEKDAYS.some((names) => names.includes(bare.slice(0, -1)) && !names.includes(bare))
  );
};

const MONTHS = [
  words('january|januari|januar|jan'),
  words('february|februari|februar|feb'),
  words('march|mars|marts|mar'),
  words('april|apr'),
  words('may|maj|mai'),
  words('june|juni|jun'),
  words('july|juli|jul'),
  words('august|augusti|aug'),
  words('september|sept|sep'),
  words('october|oktober|oct|okt'),
  words('november|nov'),
  words('december|desember|dec|des'),
];
export const MONTH = `(?:${MONTHS.flat().join('|')})\\.?`;

/** 1–12; 0 for another word. */
export function monthIn(word: string): number {
  const bare = word.replace(/\.$/, '');
  return MONTHS.findIndex((names) => names.includes(bare)) + 1;
}

export type Unit = 'day' | 'week' | 'month' | 'year';
const UNITS: [Unit, string[]][] = [
  ['day', words('day|days|d|dag|dagar|dage|dager|dagen')],
  ['week', words('week|weeks|w|wk|wks|vecka|veckan|veckor|v|uge|ugen|uger|u|uke|uka|uken|uker')],
  ['month', words('month|months|manad|manaden|manader|man|maned|maneden|maneder|md|mdr|mnd')],
  ['year', words('year|years|yr|yrs|y|ar|aret')],
];
export const unitIn = (word: string): Unit | null =>
  UNITS.find(([, names]) => names.includes(word.replace(/\.$/, '')))?.[0] ?? null;

/** Spans of one word or fixed words, in months. */
const SPANS: [number, string][] = [
  [6, 'half a year|a half year|half year|(?:ett |et )?halvar|(?:ett |et )?halvt ar'],
  [
    18,
    'a year and a half|one and a half years|ett och ett halvt ar|et og et halvt ar|halvandet ar|halvannet ar',
  ],
  [3, 'a quarter|one quarter|ett kvartal|et kvartal'],
];
export const monthsIn = (text: string): number | null =>
  SPANS.find(([, names]) => new RegExp(`^(?:${names})$`).test(text))?.[0] ?? null;

const NUMBERS: [number, string[]][] = [
  [1, words('a|an|one|en|ett|et|ei')],
  [2, words('two|tva|to|a couple of|couple of|a couple|ett par|et par')],
  [3, words('three|tre|a few|few|some|nagra|nogle|noen|nagra fa|et par tre|tva tre')],
  [4, words('four|fyra|fire')],
  [5, words('five|fem')],
  [6, words('six|sex|seks')],
  [7, words('seven|sju|syv')],
  [8, words('eight|atta|otte|atte')],
  [9, words('nine|nio|ni')],
  [10, words('ten|tio|ti')],
  [11, words('eleven|elva|elleve')],
  [12, words('twelve|tolv')],
  [14, words('fourteen|fjorton|fjorten')],
];
/** A count in words or digits; null for another word. */
export function countIn(text: string): number | null {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  return NUMBERS.find(([, names]) => names.includes(text))?.[0] ?? null;
}

export const LAST = 'last|past|previous|forra|sista|senaste|sidste|forrige|siste|forgangna|forgangne';
export const NEXT = 'next|coming|nasta|naste|neste|kommande|kommende|forstkommende';
export const THIS = 'this|denna|denne|detta|dette|den har|det har|nu|nu i|nu pa';
/** Two back: "the week before last" is told by a phrase, "förrförra veckan" by a word. */
export const BEFORE_LAST = 'forrforra|nast sista|nastsidste';

/** Parts of a month, a week or a year. */
export const PARTS: Record<'start' | 'middle' | 'end', string> = {
  start: 'beginning|start|early|borjan|starten|begyndelsen|begynnelsen|primo|forst|tidigt|tidligt|tidlig',
  middle: 'middle|mid|mitten|mitt|midten|midt|medio',
  end: 'end|late|slutet|slutningen|slutten|ultimo|sent|sist|sidst',
};

/** First to fifth; -1 is the last. */
const ORDINALS: [number, string[]][] = [
  [1, words('first|1st|forsta|forste|1:a|1.')],
  [2, words('second|2nd|andra|anden|andre|2:a|2.')],
  [3, words('third|3rd|tredje|3:e|3.')],
  [4, words('fourth|4th|fjarde|fjerde|4:e|4.')],
  [5, words('fifth|5th|femte|5:e|5.')],
  [-1, words('last|sista|sidste|siste')],
];
export const ORDINAL = ORDINALS.flatMap(([, names]) => names.map((name) => name.replace('.', '\\.'))).join(
  '|',
);
export const ordinalIn = (word: string) => ORDINALS.find(([, names]) => names.includes(word))?.[0] ?? null;

/** Days of the year that have a name, and seasons by a day in their middle: month and date. */
const NAMED: [month: number, date: number, names: string][] = [
  [12, 24, 'christmas eve|xmas eve|julafton|julaften|juleaften|juleaftensdag|julaftensdag'],
  [12, 25, 'christmas|christmas day|xmas|i jul|julen|juldagen|juledag|julas|1\\. juledag'],
  [
    12,
    31,
    "new year'?s eve|nyarsafton|nytarsaften|nytarsaftensdag|nyttarsaften|arsskiftet|arets slut|arets udgang",
  ],
  [1, 1, "new year'?s day|new year'?s?|nyar|nyarsdagen|nytar|nytarsdag|nyttar|nyttarsdag"],
  [1, 15, 'winter|vinter|vintern|vinteren|vintras'],
  [4, 15, 'spring|var|varen|varas|foraret|forar'],
  [7, 15, 'summer|sommar|sommaren|somras|sommer|sommeren|sommerferien|semestern'],
  [10, 15, 'autumn|fall|host|hosten|hostas|efterar|efteraret'],
];
export const NAMED_DAY = NAMED.map(([, , names]) => names).join('|');
export const namedDay = (text: string) =>
  NAMED.find(([, , names]) => new RegExp(`^(?:${names})$`).test(text));
