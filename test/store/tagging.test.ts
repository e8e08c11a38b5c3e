import { beforeEach, describe, expect, test } from 'vitest';
import { type Contact, defaultSettings, emptyBook, emptyContact } from '../../lib/records/index.ts';
import * as store from '../../lib/store/index.ts';
import { newId } from '../../lib/words/index.ts';
import { codeOf, freshBook, must, NOW, snapshot } from './fresh-book.ts';

let db: store.BookDb;
beforeEach(async () => {
  db = await freshBook();
});

const LATER = new Date('2026-11-21T11:00:00');
const HR = { function: 'hr', seniority: 'head', leader: true } as const;

async function add(changes: Partial<Contact> = {}): Promise<string> {
  const contact = { ...emptyContact(newId(NOW), 'Saga Lindekvist', NOW.toISOString()), ...changes };
  must(await store.restoreBook(db, { ...emptyBook(), contacts: [contact] }, 'merge', NOW));
  return contact.id;
}
const held = async (id: string) => (await db.contacts.get(id)) as Contact;

describe('tagContacts', () => {
  test('tags many at once, their cards too, and is taken back to the last byte', async () => {
    const ids = [await add(), await add()];
    const before = await snapshot(db);
    const tagged = [
      { ids, tags: HR },
      { ids: ids.slice(0, 1), tags: { industry: 'energy', region: { country: 'SE', area: null } } as const },
    ];
    const { value, entryId } = must(await store.tagContacts(db, tagged, null, LATER));
    expect(value).toBe(2);
    expect(await held(ids[0] ?? '')).toMatchObject({ ...HR, industry: 'energy', region: { country: 'SE' } });
    expect(await db.cards.get(ids[1] ?? '')).toMatchObject({ function: 'hr', seniority: 'head' });
    must(await store.undo(db, entryId, LATER));
    expect(await snapshot(db)).toBe(before);
  });

  test('leaves what somebody has by then, whoever wrote it', async () => {
    const id = await add();
    must(await store.editContact(db, id, { function: 'finance', leader: false }, NOW));
    must(await store.tagContacts(db, [{ ids: [id], tags: HR }], null, LATER));
    expect(await held(id)).toMatchObject({ function: 'finance', leader: false, seniority: 'head' });
  });

  test('passes over people who are gone or were merged, and sets no empty tag', async () => {
    const [kept, merged, gone] = [await add(), await add(), await add()];
    must(await store.mergeContacts(db, kept, merged, NOW));
    must(await store.eraseContact(db, gone, NOW));
    const tags = { ...HR, industry: null };
    const { value } = must(await store.tagContacts(db, [{ ids: [kept, merged, gone], tags }], null, LATER));
    expect(value).toBe(1);
    expect(await held(merged)).toMatchObject({ function: null });
    expect(await held(kept)).toMatchObject({ industry: null });
  });

  test('remembers what was taught beside what was known, in the same act', async () => {
    const id = await add();
    const known = { ...defaultSettings(NOW.toISOString()), companyIndustry: { takås: 'energy' as const } };
    must(await store.saveSettings(db, known, NOW));
    const taught = {
      companyIndustry: { kvarnby: 'retail' as const },
      titleTags: {},
      refusedIndustries: ['mossebo|retail'],
    };
    const { entryId } = must(
      await store.tagContacts(db, [{ ids: [id], tags: { industry: 'retail' } }], taught, LATER),
    );
    expect((await store.settingsOf(db)).companyIndustry).toEqual({ takås: 'energy', kvarnby: 'retail' });
    expect((await store.settingsOf(db)).refusedIndustries).toEqual(['mossebo|retail']);
    must(await store.undo(db, entryId, LATER));
    expect((await store.settingsOf(db)).companyIndustry).toEqual({ takås: 'energy' });
    expect((await store.settingsOf(db)).refusedIndustries).toBeUndefined();
    expect(await held(id)).toMatchObject({ industry: null });
  });

  test('a stop changes nothing', async () => {
    const ids = [await add(), await add()];
    const before = await snapshot(db);
    const stopped = await store.tagContacts(db, [{ ids, tags: HR }], null, LATER, { stopped: () => true });
    expect(codeOf(stopped)).toBe('actStopped');
    expect(await snapshot(db)).toBe(before);
  });
});
