import { describe, expect, it } from 'vitest';
import { prepareImport } from '../../lib/capture/import-plan.ts';
import { type Book, emptyBook, emptyContact } from '../../lib/records/index.ts';
import { parseFile, writeFile } from '../../lib/transfer/index.ts';
import { newId } from '../../lib/words/index.ts';
import { text } from '../transfer/texts.ts';

const NOW = new Date('2026-03-01T10:00:00.000Z');
const AT = NOW.toISOString();

function bookWithPages(): Book {
  const contact = { ...emptyContact(newId(NOW), 'Liv Ek', AT), company: 'Nordkraft', notes: 'Mine' };
  const page = (site: string, handle: string, url: string) => ({
    id: newId(NOW),
    contactId: contact.id,
    site,
    handle,
    url,
    keys: [`${site}:${handle}`],
    createdAt: AT,
    updatedAt: AT,
  });
  return {
    ...emptyBook(),
    contacts: [contact],
    profiles: [
      page('linkedin', 'liv-ek', 'https://www.linkedin.com/in/liv-ek'),
      page('github', 'livek', 'https://github.com/livek'),
    ],
  };
}

describe('a file of our own, brought back into the book it came from', () => {
  it.each(['csv', 'vcard', 'vcard3'])('%s brings nothing, pages of other sites included', async (format) => {
    const book = bookWithPages();
    const written = writeFile(book, format, { now: NOW, text, privateNotes: true });
    if (!written.ok) throw new Error(written.error.code);
    const read = parseFile(written.value.bytes, written.value.name, NOW);
    if (!read.ok) throw new Error(read.error.code);
    const { preview } = await prepareImport(written.value.name, read.value, book, '2026-03-02');
    expect(preview).toMatchObject({ fresh: 0, changed: 0, maybe: 0, same: 1 });
  });
});
