import { expect, test } from 'vitest';
import { addContact, archiveContact, contactsWithOffers } from '../../lib/store/index.ts';
import { freshBook, must, NOW } from './fresh-book.ts';

test('finds those who offer something and are not archived', async () => {
  const db = await freshBook();
  must(await addContact(db, { name: 'Runa Eik', offers: ['bank loans'] }, null, NOW));
  must(await addContact(db, { name: 'Odd Lien' }, null, NOW));
  const gone = must(await addContact(db, { name: 'Siv Bakke', offers: ['boards'] }, null, NOW));
  must(await archiveContact(db, gone.value.id, true, NOW));
  const found = await contactsWithOffers(db);
  expect(found.map(({ name, offers }) => ({ name, offers }))).toEqual([
    { name: 'Runa Eik', offers: ['bank loans'] },
  ]);
});
