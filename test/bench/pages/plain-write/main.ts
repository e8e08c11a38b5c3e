import { freshLog } from '../../../../lib/store/fresh-log.ts';
import { type BookDb, countStale, openBook } from '../../../../lib/store/index.ts';
import { newId } from '../../../../lib/words/index.ts';

/**
 * Writes what the latest act on many people wrote once more, row by row the same into the same tables, with nothing
 * around it but Dexie; says the milliseconds in the title. With `?wait` waits until the background has nothing to do.
 */
async function write(db: BookDb): Promise<number> {
  await freshLog();
  const [, act] = await db.journal.orderBy('id').reverse().limit(2).toArray();
  const changes = await db.changes
    .where('[entryId+seq]')
    .between([act?.id, 0], [act?.id, Infinity])
    .toArray();
  const ids = [...new Set(changes.flatMap(({ people }) => people))];
  const contacts = (await db.contacts.bulkGet(ids)).filter((one) => one !== undefined);
  const cards = (await db.cards.bulkGet(ids)).filter((one) => one !== undefined);
  const entryId = newId(new Date());
  const start = performance.now();
  await db.transaction('rw', [db.contacts, db.cards, db.stale, db.journal, db.changes], async () => {
    await db.contacts.bulkPut(contacts);
    await db.cards.bulkPut(cards);
    await db.stale.bulkPut(ids.map((id) => ({ id })));
    if (act) await db.journal.put({ ...act, id: entryId });
    await db.changes.bulkPut(changes.map((row) => ({ ...row, entryId })));
  });
  const time = performance.now() - start;
  await db.stale.bulkDelete(ids);
  return time;
}

async function untilSettled(db: BookDb): Promise<void> {
  for (let left = -1; left !== 0; ) {
    left = await countStale(db);
    document.title = `${left} to be summed up`;
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, 300));
  }
  // The list of suggestions is written after the last one.
  await new Promise((resolve) => setTimeout(resolve, 2000));
}

async function run(): Promise<string> {
  const opened = await openBook();
  if (!opened.ok) return `refused ${opened.error.code}`;
  if (location.search !== '?wait') return `done ${await write(opened.value)}`;
  await untilSettled(opened.value);
  return 'settled';
}

run().then(
  (said) => {
    document.title = said;
  },
  (error: unknown) => {
    document.title = `refused ${String(error)}`;
  },
);
