import { saveFile } from '../../lib/browser/files.ts';
import type { TextOf } from '../../lib/transfer/map-words.ts';
import { fail, type Id, ok, type Result } from '../../lib/words/index.ts';
import { fromStore } from './use-live.ts';

/** How often somebody's name stands in what was written about others, and about whom. */
export interface Mentioning {
  count: number;
  people: { id: Id; name: string }[];
}

/** What the book holds on one person. The same in every drawing. */
export const useHeld = () => HELD;

/** Saves everything the book holds on one person as a file. Gives its name. Problem: `notFound`. */
async function save(id: Id, text: TextOf): Promise<Result<string>> {
  const held = await fromStore(({ store, db }) => store.heldOn(db, id));
  if (!held.ok) return held;
  if (!held.value) return fail({ code: 'notFound', params: ['contacts'] });
  const { writeHeld } = await import('../../lib/transfer/index.ts');
  const file = writeHeld(held.value, { now: new Date(), text });
  saveFile(file);
  return ok(file.name);
}

/** Where else in the book somebody's name stands. Nothing when the book cannot be read: it is a hint. */
async function mentionsOf(id: Id): Promise<Mentioning> {
  const found = await fromStore(async ({ store, db }) => {
    const mentions = await store.mentionsOf(db, id);
    const ids = [...new Set(mentions.flatMap(({ contactId }) => contactId ?? []))];
    const people = await store.contactsOf(db, ids);
    return { count: mentions.length, people: people.map(({ id: one, name }) => ({ id: one, name })) };
  });
  return found.ok ? found.value : { count: 0, people: [] };
}

const HELD = { save, mentionsOf };
