import type { Idea } from '../../lib/ranking/index.ts';
import type { Contact } from '../../lib/records/index.ts';
import type { Loaded } from '../../lib/words/loaded.ts';
import { fromStore, useLive } from './use-live.ts';

/** What the user could give a contact, from its needs, the user's own offers and those of others in the book. */
export function useIdeas(contact: Pick<Contact, 'id' | 'needs'>): Loaded<Idea[]> {
  return useLive(
    `ideas/${contact.id}/${contact.needs.join('/')}`,
    () =>
      fromStore(async ({ store, db }) => {
        if (contact.needs.length === 0) return [];
        const [{ ideasToGive }, others, settings, introductions] = await Promise.all([
          import('../../lib/ranking/ideas.ts'),
          store.contactsWithOffers(db),
          store.settingsOf(db),
          store.introductionsOf(db, contact.id),
        ]);
        // Whoever has been brought together with the contact needs no second introduction.
        const known = new Set(introductions.flatMap(({ betweenIds, byId }) => [...betweenIds, byId]));
        return ideasToGive(
          contact,
          others.filter(({ id }) => id === contact.id || !known.has(id)),
          settings,
        );
      }),
    (change) => change.tables.includes('settings') || change.tables.includes('introductions'),
  );
}
