/**
 * A moment of a hybrid logical clock (Kulkarni et al. 2014) as a text: milliseconds (7 characters), a counter (4) and the
 * computer (5), in 64 characters whose order is that of texts. A later stamp is a greater text, also where a wall clock was
 * set back, and no two computers make the same.
 */
export type Stamp = string;

const LETTERS = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';
const TIME = 7;
const COUNT = 4;
/** Of a computer's name, which is its part of a stamp. */
const NAME = 5;
const MOST = 64 ** COUNT - 1;

/** Less than every stamp: said without anybody having chosen it. */
export const NEVER: Stamp = '';

/** How far a counter may leap: two copies of one profile that go on from the same stamp do not make the same one. */
const LEAP = 2 ** 16;

/**
 * A stamp after `last`, which is the greatest one made here or heard of; `now` in milliseconds, `random` in [0, 1).
 */
export function nextStamp(last: Stamp, now: number, computer: string, random: number): Stamp {
  const leap = Math.floor(random * LEAP);
  const time = timeOf(last);
  if (now > time) return written(now, leap, computer);
  const count = numberOf(last.slice(TIME, TIME + COUNT)) + 1 + leap;
  return count <= MOST ? written(time, count, computer) : written(time + 1, leap, computer);
}

/** The first stamp of a moment that has passed: of what was written before anybody kept stamps. */
export const stampOf = (at: number, computer: string): Stamp => written(at, 0, computer);

export const laterOf = (a: Stamp, b: Stamp): Stamp => (a > b ? a : b);

/** The computer that made a stamp. */
export const madeBy = (stamp: Stamp): string => stamp.slice(TIME + COUNT);

/** The milliseconds of a stamp. */
export const timeOf = (stamp: Stamp): number => (stamp === NEVER ? -1 : numberOf(stamp.slice(0, TIME)));

/** A name for a computer, which says nothing of it, from five random bytes. */
export const computerName = (random: Uint8Array): string =>
  [...random.slice(0, NAME)].map((byte) => LETTERS.charAt(byte & 63)).join('');

export const isComputer = (name: string): boolean => /^[\w-]{5}$/.test(name);

function written(time: number, count: number, computer: string): Stamp {
  return lettersOf(time, TIME) + lettersOf(count, COUNT) + computer;
}

function lettersOf(number: number, length: number): string {
  let [text, rest] = ['', number];
  for (let at = 0; at < length; at++) {
    text = LETTERS.charAt(rest % 64) + text;
    rest = Math.floor(rest / 64);
  }
  return text;
}

const numberOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum * 64 + LETTERS.indexOf(letter), 0);
