import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  type Book,
  defaultSettings,
  emptyBook,
  emptyContact,
  type Settings,
} from '../../lib/records/index.ts';
import * as store from '../../lib/store/index.ts';
import { newId } from '../../lib/words/index.ts';
import { listed, snapshot } from './fresh-book.ts';

const NOW = new Date('2026-05-04T08:00:00Z');
const AT = NOW.toISOString();
const LATER = new Date('2026-05-04T09:00:00Z');

let db: store.BookDb;
let count = 0;
beforeEach(async () => {
  const opened = await store.openBook(`many-${++count}`);
  if (!opened.ok) throw new Error(opened.error.code);
  db = opened.value;
});

async function done<T>(
  result: Promise<{ ok: true; value: store.Done<T> } | { ok: false; error: { code: string } }>,
) {
  const settled = await result;
  if (!settled.ok) throw new Error(settled.error.code);
  return settled.value;
}
const person = (name: string, labels: string[] = []) => ({ ...emptyContact(newId(NOW), name, AT), labels });
const bookOf = (...contacts: ReturnType<typeof person>[]): Book => ({ ...emptyBook(), contacts });
const labels = async () =>
  Object.fromEntries((await db.contacts.toArray()).map((one) => [one.name, one.labels]));

describe('editMany', () => {
  const people = () => [person('Åsa Lind', ['styrelse']), person('Bo Ek'), person('Cia Alm', ['VIP'])];
  const load = async (all: ReturnType<typeof people>) => {
    await done(store.restoreBook(db, bookOf(...all), 'merge', NOW));
    return all.map((one) => one.id);
  };

  it('changes many at once and takes all of it back at once', async () => {
    const ids = await load(people());
    const vip = { edit: 'addLabel', label: 'vip' } as const;
    const { value, entryId } = await done(store.editMany(db, [...ids, newId(NOW)], vip, LATER));
    // Nobody gets the same label twice, however it is spelt.
    expect(value).toBe(2);
    expect(await labels()).toEqual({ 'Åsa Lind': ['styrelse', 'vip'], 'Bo Ek': ['vip'], 'Cia Alm': ['VIP'] });
    expect((await db.cards.get(ids[1] ?? ''))?.labels).toEqual(['vip']);
    await done(store.undo(db, entryId, LATER));
    expect(await labels()).toEqual({ 'Åsa Lind': ['styrelse'], 'Bo Ek': [], 'Cia Alm': ['VIP'] });
  });

  it.each([
    [{ edit: 'cadence', days: 90 }, { cadenceDays: 90 }],
    [{ edit: 'relation', relation: 'mentor' }, { relation: 'mentor' }],
    [{ edit: 'importance', importance: 3 }, { importance: 3 }],
    [{ edit: 'acquaintance', acquaintance: 'known' }, { acquaintance: 'known' }],
    [{ edit: 'language', language: 'da' }, { language: 'da' }],
    [{ edit: 'nextMeeting', on: '2026-06-01' }, { nextMeeting: '2026-06-01' }],
    [
      {
        edit: 'tags',
        tags: { industry: 'energy', seniority: 'head', region: { country: 'SE', area: null } },
      },
      {
        industry: 'energy',
        seniority: 'head',
        leader: true,
        function: null,
        region: { country: 'SE', area: null },
      },
    ],
    [{ edit: 'snooze', until: '2026-06-01' }, { snoozedUntil: '2026-06-01' }],
    [{ edit: 'archive', archived: true }, { archived: true }],
  ] as const)('makes the change %o in everybody, and undoes it', async (edit, expected) => {
    const ids = await load(people());
    const before = await db.contacts.toArray();
    const { value, entryId } = await done(store.editMany(db, ids, edit, LATER));
    expect(value).toBe(3);
    for (const contact of await db.contacts.toArray()) expect(contact).toMatchObject(expected);
    await done(store.undo(db, entryId, LATER));
    expect(await db.contacts.toArray()).toEqual(before);
  });

  it('renames a label, joins it with another and takes it away', async () => {
    const ids = await load([person('Åsa Lind', ['styrelse', 'vip']), person('Bo Ek', ['styrelse'])]);
    const rename = (to: string | null) =>
      done(store.editMany(db, ids, { edit: 'renameLabel', label: 'styrelse', to }, LATER));
    const { entryId } = await rename('VIP');
    expect(await labels()).toEqual({ 'Åsa Lind': ['vip'], 'Bo Ek': ['VIP'] });
    await done(store.undo(db, entryId, LATER));
    await rename(null);
    expect(await labels()).toEqual({ 'Åsa Lind': ['vip'], 'Bo Ek': [] });
  });

  it('changes nobody when it may not be stored', async () => {
    const ids = await load(people());
    const edits = [
      [{ edit: 'cadence', days: 0 }, 'cadenceOutOfRange'],
      [{ edit: 'snooze', until: '2026-05-04' }, 'dayInvalid'],
      [{ edit: 'nextMeeting', on: '2026-05-03' }, 'dayInvalid'],
    ] as const;
    for (const [edit, code] of edits)
      expect(await store.editMany(db, ids, edit, LATER)).toMatchObject({ ok: false, error: { code } });
    expect((await db.contacts.toArray()).map((one) => [one.cadenceDays, one.snoozedUntil])).toEqual(
      people().map(() => [null, null]),
    );
  });

  it('tells how far it is, and leaves everything as it was when it is stopped', async () => {
    const ids = await load(Array.from({ length: 1500 }, (_, n) => person(`Person ${n}`)));
    const edit = { edit: 'addLabel', label: 'vip' } as const;
    const told: number[] = [];
    const { entryId } = await done(
      store.editMany(db, ids, edit, LATER, {
        onProgress: (written, total) => told.push(written / total),
      }),
    );
    expect(told.length).toBeGreaterThan(2);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
    const stopped = { stopped: () => true };
    const refused = { ok: false, error: { code: 'actStopped' } };
    expect(await store.undo(db, entryId, LATER, stopped)).toMatchObject(refused);
    expect(await store.eraseContacts(db, ids, LATER, { watch: stopped })).toMatchObject(refused);
    expect(await db.contacts.filter((one) => one.labels.includes('vip')).count()).toBe(1500);
    await done(store.undo(db, entryId, LATER, {}));
    expect(await store.editMany(db, ids, edit, LATER, stopped)).toMatchObject(refused);
    expect(await db.contacts.filter((one) => one.labels.length > 0).count()).toBe(0);
    expect(await db.cards.filter((one) => one.labels.length > 0).count()).toBe(0);
  });
});

describe('what the week has had', () => {
  it('counts those put aside together like those put aside one by one', async () => {
    const people = ['Åsa Lind', 'Bo Ek', 'Cia Alm', 'Dag Ro'].map((name) => person(name));
    await done(store.restoreBook(db, bookOf(...people), 'merge', NOW));
    const [asa = '', bo = '', cia = '', dag = ''] = people.map((one) => one.id);
    await store.saveSuggestions(db, listed(asa, bo, cia));
    await done(store.editMany(db, [asa, dag], { edit: 'snooze', until: '2026-06-01' }, LATER));
    await done(store.editMany(db, [bo], { edit: 'archive', archived: true }, LATER));
    await done(store.editMany(db, [cia], { edit: 'addLabel', label: 'vip' }, LATER));
    const reviews = await store.reviewsSince(db, '2026-05-01');
    expect(Object.fromEntries(reviews.map(({ contactId, act }) => [contactId, act]))).toEqual({
      [asa]: 'snoozed',
      [bo]: 'archived',
    });
    expect((await db.suggestions.toArray()).map((row) => row.contactId)).toEqual([cia]);
  });
});

describe('removeBook', () => {
  it('takes the sample with what was noted about its people, and leaves the user’s own people', async () => {
    const sample = bookOf(person('Exempel Ett'), person('Exempel Två'));
    const own = { ...person('Min Egen'), metThroughId: sample.contacts[0]?.id ?? null };
    await done(store.restoreBook(db, sample, 'merge', NOW));
    await done(store.restoreBook(db, bookOf(own), 'merge', NOW));
    await done(
      store.logExchange(
        db,
        {
          contactIds: [sample.contacts[0]?.id ?? '', own.id],
          on: '2026-05-01',
          channel: 'met',
          reachedOut: 'me',
          given: ['advice'],
          received: [],
          note: null,
        },
        NOW,
      ),
    );
    const { value, entryId } = await done(store.removeBook(db, sample, LATER));
    expect(value).toBe(2);
    expect((await db.contacts.toArray()).map((one) => [one.name, one.metThroughId])).toEqual([
      ['Min Egen', null],
    ]);
    expect((await db.exchanges.toArray()).map((one) => one.contactId)).toEqual([own.id]);
    expect(await db.tombstones.count()).toBe(0);
    await done(store.undo(db, entryId, LATER));
    expect(await db.contacts.count()).toBe(3);
    expect(await db.exchanges.count()).toBe(2);
  });

  it('lets a person of the user’s own who was merged into one of the sample stand again', async () => {
    const sample = bookOf(person('Exempel Ett'));
    const [own, older] = [person('Min Egen'), person('Min Egen, förr')];
    await done(store.restoreBook(db, sample, 'merge', NOW));
    await done(store.restoreBook(db, bookOf(own, older), 'merge', NOW));
    await done(store.mergeContacts(db, own.id, older.id, NOW));
    await done(store.mergeContacts(db, sample.contacts[0]?.id ?? '', own.id, NOW));
    const before = await snapshot(db);
    const { entryId } = await done(store.removeBook(db, sample, LATER));
    expect(await db.contacts.get(own.id)).toEqual({ ...own, updatedAt: LATER.toISOString() });
    expect((await store.listContacts(db, { limit: 9 })).map(({ name }) => name)).toEqual(['Min Egen']);
    // Who was merged into that person still is.
    expect((await db.contacts.get(older.id))?.mergedInto).toBe(own.id);
    await done(store.undo(db, entryId, LATER));
    expect(await snapshot(db)).toBe(before);
  });

  it('keeps two of the user’s own people joined who were joined by way of one of the sample', async () => {
    const sample = bookOf(person('Exempel Ett'));
    const [own, other] = [person('Min Egen'), person('Min Andra')];
    await done(store.restoreBook(db, sample, 'merge', NOW));
    await done(store.restoreBook(db, bookOf(own, other), 'merge', NOW));
    await done(store.mergeContacts(db, sample.contacts[0]?.id ?? '', own.id, NOW));
    await done(store.mergeContacts(db, other.id, sample.contacts[0]?.id ?? '', NOW));
    const before = await snapshot(db);
    const { entryId } = await done(store.removeBook(db, sample, LATER));
    expect((await db.contacts.get(own.id))?.mergedInto).toBe(other.id);
    await done(store.undo(db, entryId, LATER));
    expect(await snapshot(db)).toBe(before);
  });

  it('never tells the user to be the one of the sample, and leaves no setting of it', async () => {
    const me = { industry: 'retail', function: 'operations', seniority: null, offers: ['lagerautomation'] };
    const sample = {
      ...bookOf(person('Exempel Ett')),
      settings: { ...defaultSettings(LATER.toISOString()), me: { ...me } as Settings['me'] },
    };
    // Into a book without settings the sample's user comes, and goes again.
    await done(store.addSample(db, sample, NOW));
    expect((await store.settingsOf(db)).me).toEqual(me);
    await done(store.removeBook(db, sample, LATER));
    expect(await db.settings.count()).toBe(0);
    // What the user has said since stays.
    await done(store.addSample(db, sample, NOW));
    await done(store.saveSettings(db, ({ me: held }) => ({ me: { ...held, industry: 'energy' } }), NOW));
    const { entryId } = await done(store.removeBook(db, sample, LATER));
    const left = { industry: 'energy', function: null, seniority: null, offers: [] };
    expect((await store.settingsOf(db)).me).toEqual(left);
    await done(store.undo(db, entryId, LATER));
    expect((await store.settingsOf(db)).me).toMatchObject({ industry: 'energy', function: 'operations' });
    await done(store.removeBook(db, sample, LATER));
    // Beside settings of the user's own nothing of the sample's is taken, nor goes with it.
    const own = { industry: 'retail', function: null, seniority: null, offers: ['hr'] } as const;
    await done(store.saveSettings(db, { me: { ...own, offers: ['hr'] } }, NOW));
    const before = await store.settingsOf(db);
    await done(store.addSample(db, sample, NOW));
    expect(await store.settingsOf(db)).toEqual(before);
    await done(store.removeBook(db, sample, LATER));
    expect(await store.settingsOf(db)).toEqual(before);
    expect((await db.contacts.toArray()).map((one) => one.name)).toEqual([]);
  });

  it('lets the same book be loaded again', async () => {
    const sample = bookOf(person('Exempel Ett'));
    await done(store.restoreBook(db, sample, 'merge', NOW));
    await done(store.removeBook(db, sample, NOW));
    await done(store.restoreBook(db, sample, 'merge', LATER));
    expect(await db.cards.count()).toBe(1);
  });
});

describe('eraseBook', () => {
  it('leaves nothing, can be taken back, and after a day is nowhere', async () => {
    await done(store.restoreBook(db, bookOf(person('Åsa Lind')), 'merge', NOW));
    await done(store.saveSettings(db, { weeklyBudget: 9 }, NOW));
    const { entryId } = await done(store.eraseBook(db, LATER));
    expect(await db.contacts.count()).toBe(0);
    expect(await db.cards.count()).toBe(0);
    expect((await store.settingsOf(db)).weeklyBudget).toBe(5);
    await done(store.undo(db, entryId, LATER));
    expect((await db.contacts.toArray()).map((one) => one.name)).toEqual(['Åsa Lind']);
    expect((await store.settingsOf(db)).weeklyBudget).toBe(9);

    await done(store.eraseBook(db, LATER));
    await store.purgeJournal(db, new Date(LATER.getTime() + store.ERASURE_KEPT_MS + 1));
    expect(JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())))).not.toContain(
      'Lind',
    );
  });

  it('takes the right person from the list, also when it was made anew meanwhile', async () => {
    const people = ['Åsa Lind', 'Bo Ek', 'Cia Alm'].map((name) => person(name));
    await done(store.restoreBook(db, bookOf(...people), 'merge', NOW));
    const [asa = '', bo = '', cia = ''] = people.map((one) => one.id);
    await store.saveSuggestions(db, listed(asa, bo, cia));
    const edited = store.editMany(db, [asa], { edit: 'archive', archived: true }, LATER);
    // Asked for after the edit has asked for the list, before it writes.
    await store.saveSuggestions(db, listed(cia, asa, bo));
    await done(edited);
    expect((await db.suggestions.toArray()).map((row) => row.contactId)).not.toContain(asa);
    expect(await db.suggestions.count()).toBe(2);
  });
});
