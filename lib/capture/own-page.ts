import type { Contact, Reading } from '../records/index.ts';

/**
 * Whether a page is the user's own, and so shows nobody to add. Not where it cannot be told (`own` null), nor where the user
 * has a contact of it all the same: then it is that contact's page.
 */
export const isOwnPage = ({ own }: Pick<Reading, 'own'>, known: { contact: Contact } | null): boolean =>
  own === true && known === null;
