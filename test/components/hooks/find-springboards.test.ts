import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findSpringboards } from '../../../components/hooks/use-network-shape.ts';
import { type Springboard, springboardsFor, type WantedCell } from '../../../lib/coverage/index.ts';
import type { Exchange } from '../../../lib/records/index.ts';
import { allCards, allIntroductions, type BookDb, openBook, restoreBook } from '../../../lib/store/index.ts';
import { FUNCTIONS, INDUSTRIES, type Warmth } from '../../../lib/words/index.ts';
import { makeSampleBook } from '../../demo/sample-book.ts';
import { must, NOW } from '../../store/fresh-book.ts';

const book = makeSampleBook();
const rests = book.contacts.filter(({ industry }) => industry === book.contacts[0]?.industry).slice(0, 1);
for (const contact of rests) contact.resting = true;
const warmthOf = (id: string): Warmth => (id.charCodeAt(id.length - 1) % 2 ? 'warm' : 'cold');
const cells: WantedCell[] = INDUSTRIES.flatMap((industry) =>
  FUNCTIONS.map((duty) => ({
    rows: { axis: 'industry', tag: industry },
    columns: { axis: 'function', tag: duty },
  })),
);
let db: BookDb;
beforeAll(async () => {
  db = must(await openBook());
  must(await restoreBook(db, book, 'replace', NOW));
});
afterAll(() => db.close());

/** What the whole contacts say, the logs of everybody known. */
async function wholly(cell: WantedCell): Promise<Springboard[]> {
  const contacts = (await db.contacts.toArray()).filter(({ archived }) => !archived);
  const exchanges: Exchange[] = await db.exchanges.toArray();
  const introductions = await allIntroductions(db);
  return springboardsFor(cell, contacts, { warmthOf, introductions, exchanges, regions: ['SE'] });
}

test('the cards of the book lead to the same people, for the same reasons, as the whole contacts', async () => {
  const cards = await allCards(db);
  const reasons = new Set<string>();
  for (const cell of cells.filter((_, at) => at % 7 === 0)) {
    const found = await findSpringboards(cards, cell, warmthOf, ['SE']);
    expect(found).toEqual(await wholly(cell));
    for (const each of found) for (const { code } of each.reasons) reasons.add(code);
  }
  // The book has something to say of every kind, so that the comparison means something.
  expect([...reasons].sort()).toEqual([
    'introducer',
    'near-place',
    'same-column',
    'same-row',
    'warm',
    'worked-there',
  ]);
});

test('cards of an older make are looked up', async () => {
  const cards = (await allCards(db)).map((card, at) => {
    if (at % 2) return card;
    const { employers, resting, ...old } = card;
    return old;
  });
  for (const cell of cells.filter((_, at) => at % 23 === 0))
    expect(await findSpringboards(cards, cell, warmthOf, ['SE'])).toEqual(await wholly(cell));
});
