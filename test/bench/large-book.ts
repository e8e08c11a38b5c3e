import type { Book } from '../../lib/records/index.ts';
import { seededRandom } from '../demo/seeded-random.ts';
import { makeBigBook } from './big-book.ts';

const FIRST =
  'Alva Bo Cecilie Dag Elin Folke Gro Henrik Inga Jens Karin Lars Maj Nils Oda Per Runa Sven Tove Åke'.split(
    ' ',
  );
const SYLLABLES = 'an ber da el fri gun hal ing jor kar lind mo nor os per rik sve tor ulf vik å ö æ'.split(
  ' ',
);
const ENDINGS = 'berg lund sen son strand rud vall holm dal ström'.split(' ');
const TOPICS =
  'budget pension merger hiring fabrik logistik styrelse moms vindkraft skolor export avtal'.split(' ');
const LABELS = ['styrelse', 'vip', 'mässan 2024', 'alumni'];

/** A large book as the dashboard meets it: names that differ, labels, notes, offers and a word on every exchange. */
export function makeLargeBook(people: number, now: Date, exchanges: number): Book {
  const book = makeBigBook(people, now, exchanges);
  const random = seededRandom(7);
  const words = (list: readonly string[], count: number, glue: string) =>
    Array.from({ length: count }, () => random.pick(list)).join(glue);
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  for (const contact of book.contacts) {
    contact.name = `${random.pick(FIRST)} ${capital(words(SYLLABLES, 2, ''))}${random.pick(ENDINGS)}`;
    contact.role = contact.headline?.split(' at ')[0] ?? null;
    contact.notes = words(TOPICS, 8, ', ');
    contact.offers = [words(TOPICS, 2, ' ')];
    contact.labels = LABELS.filter(() => random.chance(0.15));
  }
  for (const exchange of book.exchanges) exchange.note = `Talked of ${words(TOPICS, 4, ' and ')}`;
  return book;
}
