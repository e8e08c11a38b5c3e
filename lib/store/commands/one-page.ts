import { type Book, joinRecords, type Profile } from '../../records/index.ts';
import type { Id } from '../../words/index.ts';
import { moveNames } from '../move-names.ts';
import { recordsNaming } from '../naming.ts';
import { eachPiece } from '../pieces.ts';
import { standsFor } from '../standing.ts';
import type { Writer } from '../writer.ts';
import { withGone } from './merges.ts';

/**
 * Sees to it, after a book was brought together with this one, that a page has one person: two computers may have added the
 * same person each by itself. The one who was added first stands, with everything of both. Whom the user has told apart are
 * left as they are.
 */
export async function joinByPage(writer: Writer, book: Book): Promise<void> {
  const pairs = await sharingPages(writer, book.profiles);
  if (pairs.length === 0) return;
  const apart = new Set([
    ...((await writer.get('settings', 'settings'))?.notSame ?? []),
    ...(book.settings?.notSame ?? []),
  ]);
  const into = new Map<Id, Id>();
  const rootOf = (id: Id): Id => {
    const next = into.get(id);
    return next === undefined ? id : rootOf(next);
  };
  for (const pair of pairs) {
    const [a, b] = [await standsFor(writer, pair[0]), await standsFor(writer, pair[1])];
    const [keep, gone] = [rootOf(a), rootOf(b)].sort() as [Id, Id];
    if (keep === gone || apart.has(`${keep}|${gone}`)) continue;
    if (writer.held('contacts', keep) && writer.held('contacts', gone)) into.set(gone, keep);
  }
  if (into.size === 0) return;
  const roots = new Map([...into.keys()].map((id) => [id, rootOf(id)]));
  await moveNames(writer, roots);
  for (const [goneId, keepId] of roots) {
    const [keep, gone] = [writer.held('contacts', keepId), writer.held('contacts', goneId)];
    if (!keep || !gone) continue;
    writer.change('contacts', goneId, { mergedInto: keepId });
    writer.change('contacts', keepId, withGone(keep, gone));
  }
  await joinPages(writer, new Set(roots.values()));
}

/** The people, two by two, to whom this book and the other give the same page. */
async function sharingPages(writer: Writer, brought: readonly Profile[]): Promise<[Id, Id][]> {
  const there = new Map<string, Set<Id>>();
  for (const { contactId, keys } of brought)
    for (const key of keys) there.set(key, (there.get(key) ?? new Set()).add(contactId));
  if (there.size === 0) return [];
  const pairs = new Map<string, [Id, Id]>();
  await eachPiece(writer.db.profiles, (some) => {
    for (const { contactId, keys } of some)
      for (const key of keys)
        for (const other of there.get(key) ?? [])
          if (other !== contactId) pairs.set(`${contactId}|${other}`, [contactId, other]);
  });
  return [...pairs.values()];
}

/** Of one person's pages those that share a key are one. */
async function joinPages(writer: Writer, people: ReadonlySet<Id>): Promise<void> {
  const pages = await recordsNaming(writer, 'profiles', { contacts: people });
  const byKey = new Map<string, Id>();
  for (const page of pages.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const first = page.keys.map((key) => byKey.get(key)).find((id) => id !== undefined);
    const held = first === undefined ? undefined : writer.held('profiles', first);
    if (held && held.contactId === page.contactId) {
      const { seen, keys } = joinRecords(held, { ...page, id: held.id });
      writer.change('profiles', held.id, { keys, ...(seen ? { seen } : {}) });
      await writer.erase('profiles', [page.id]);
    }
    for (const key of page.keys) byKey.set(key, held?.id ?? page.id);
  }
}
