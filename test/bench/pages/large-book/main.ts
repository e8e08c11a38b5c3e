import type { Exchange } from '../../../../lib/records/index.ts';
import { cardOf, sumUpLog } from '../../../../lib/store/card.ts';
import { freshLog } from '../../../../lib/store/fresh-log.ts';
import { markStale, openBook } from '../../../../lib/store/index.ts';
import { rankAll } from '../../../../lib/suggesting/rank-book.ts';
import type { Id } from '../../../../lib/words/index.ts';
import { makeLargeBook } from '../../large-book.ts';

/** Records put at a time: all at once would hold the memory twice. */
const AT_ONCE = 20_000;

/** Fills the store of the extension with `?people=N` of ten exchanges each, computed and ranked; says so in the title. */
async function fill(people: number): Promise<string> {
  const now = new Date();
  const opened = await openBook();
  if (!opened.ok) return `refused ${opened.error.code}`;
  const db = opened.value;
  const book = makeLargeBook(people, now, 10);
  const logs = new Map<Id, Exchange[]>();
  for (const exchange of book.exchanges) {
    const log = logs.get(exchange.contactId);
    if (log) log.push(exchange);
    else logs.set(exchange.contactId, [exchange]);
  }
  await freshLog();
  await Promise.all(db.tables.map((table) => table.clear()));
  if (book.settings) await db.settings.put(book.settings);
  await db.contacts.bulkAdd(book.contacts);
  await db.cards.bulkAdd(
    book.contacts.map((contact) => cardOf(contact, sumUpLog(logs.get(contact.id) ?? []), null)),
  );
  for (let from = 0; from < book.exchanges.length; from += AT_ONCE)
    await db.exchanges.bulkAdd(book.exchanges.slice(from, from + AT_ONCE));
  await markStale(
    db,
    book.contacts.map(({ id }) => id),
  );
  await rankAll(db, now);
  return `filled ${people}`;
}

fill(Number(new URLSearchParams(location.search).get('people'))).then(
  (said) => {
    document.title = said;
  },
  (error: unknown) => {
    document.title = `refused ${String(error)}`;
  },
);
