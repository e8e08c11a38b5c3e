import type { Promised } from '../../lib/records/index.ts';
import type { ContactView } from '../../lib/store/index.ts';
import type { BookChange } from '../../lib/store/notice.ts';
import type { Id } from '../../lib/words/index.ts';
import type { Loaded } from '../../lib/words/loaded.ts';
import { fromStore, useLive } from './use-live.ts';

const about = (id: Id | null) => (change: BookChange) => id !== null && change.contactIds.includes(id);

/** One contact with its pages and its standing; `value` is null when there is no such contact (or `id` is null). */
export function useContact(id: Id | null): Loaded<ContactView | null> {
  return useLive(
    `contact/${id}`,
    () => fromStore(async ({ store, db }) => (id === null ? null : store.contactOf(db, id))),
    about(id),
  );
}

/** The promises between me and one contact: open ones first. */
export function usePromises(contactId: Id | null): Loaded<Promised[]> {
  return useLive(
    `promises/${contactId}`,
    () => fromStore(async ({ store, db }) => (contactId === null ? [] : store.promisesOf(db, contactId))),
    about(contactId),
  );
}

/** Names for a chooser ("met through …"): people whose name begins with `text`, at most `limit`. */
export function useNames(
  text: string,
  limit = 8,
): Loaded<{ id: Id; name: string; company: string | null }[]> {
  return useLive(
    `names/${limit}/${text}`,
    () => fromStore(async ({ store, db }) => (text.trim() ? store.suggestNames(db, text, limit) : [])),
    (change) => change.tables.includes('contacts'),
  );
}
