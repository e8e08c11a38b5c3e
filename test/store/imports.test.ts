import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareImport } from '../../lib/capture/import-plan.ts';
import { dayOf, type Imported } from '../../lib/contact/index.ts';
import {
  addContact,
  type BookDb,
  editContact,
  eraseContact,
  importPlans,
  recentImports,
  undo,
  undoImport,
  wholeBook,
} from '../../lib/store/index.ts';
import { parseFile } from '../../lib/transfer/index.ts';
import { codeOf, freshBook, must, NOW, snapshot } from './fresh-book.ts';

const LATER = new Date('2027-01-20T10:00:00');
const LINKEDIN = [
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  'Maja,Ekerudd,https://www.linkedin.com/in/maja-ekerudd,,Nordhav,CFO,07 Feb 2021',
  'Kjetil,Ravndalen,https://www.linkedin.com/in/kjetil-ravndalen,,Krag,Daglig leder,08 Feb 2021',
  'Signe,Lind,https://www.linkedin.com/in/signe-lind,signe@lind.example,Nordhav,HR-chef,09 Mar 2022',
].join('\n');
const TABLE = 'Name,Company,Phone\nSigne Lind,Nordhav,070-111 22 33\nPer Falk,Krag,\n';

function parsed(text: string): Imported {
  return must(parseFile(new TextEncoder().encode(text), 'people.csv', NOW));
}
async function importText(db: BookDb, text: string, now = NOW) {
  const { prepared, preview } = await prepareImport(
    'people.csv',
    parsed(text),
    await wholeBook(db),
    dayOf(now),
  );
  if ('book' in prepared) throw new Error('people were expected');
  return { preview, done: must(await importPlans(db, prepared.plans, 'people.csv', now)) };
}

const name = fc.constantFrom('Signe Lind', 'Per Falk', 'Åse Holm', 'Maja Ekerudd');
const company = fc.constantFrom('', 'Nordhav', 'Krag', 'Nordhav AB');
const email = fc.constantFrom('', 'signe@lind.example', 'per@krag.example');
const phone = fc.constantFrom('', '070-111 22 33', '+45 20 30 40 50');
/** Rows that meet each other and the book in every way: the same, nearly the same, two as one, one as two. */
const rows = fc.array(fc.tuple(name, company, email, phone), { minLength: 1, maxLength: 8 });
const tableOf = (all: string[][]) =>
  `Name,Company,E-mail,Phone\n${all.map((row) => row.join(',')).join('\n')}\n`;

describe('any import', () => {
  it('changes nothing the second time, and leaves every byte as it was when taken back', async () => {
    await fc.assert(
      fc.asyncProperty(rows, rows, async (present, all) => {
        const db = await freshBook();
        for (const [who = '', where = '', mail = ''] of present)
          must(await addContact(db, { name: who, company: where, emails: mail ? [mail] : [] }, null, NOW));
        const before = await snapshot(db);
        const { done, preview } = await importText(db, tableOf(all));
        const taken = await snapshot(db);

        const again = await importText(db, tableOf(all), LATER);
        // Somebody left unanswered may be plain the second time, when the others of the file have told more.
        if (preview.maybe === 0) {
          expect(await snapshot(db)).toBe(taken);
          expect(again.preview).toMatchObject({ fresh: 0, changed: 0 });
        }
        must(await undoImport(db, again.done.entryId, LATER));
        must(await undoImport(db, done.entryId, LATER));
        expect(await snapshot(db)).toBe(before);
        db.close();
      }),
      { numRuns: 40 },
    );
  });
});

describe('an import', () => {
  it.each([LINKEDIN, TABLE])('changes nothing the second time', async (text) => {
    const db = await freshBook();
    await importText(db, text);
    const before = await snapshot(db);
    const { preview } = await importText(db, text, LATER);
    expect(await snapshot(db)).toBe(before);
    expect(preview).toMatchObject({ fresh: 0, changed: 0, maybe: 0 });
  });

  it('is taken back weeks later, to the last byte', async () => {
    const db = await freshBook();
    must(await addContact(db, { name: 'Maja Ekerudd', company: 'Nordhav' }, null, NOW));
    const before = await snapshot(db);
    const { done } = await importText(db, LINKEDIN);
    expect(await snapshot(db)).not.toBe(before);
    expect((await recentImports(db)).map((entry) => entry.what)).toEqual(['people.csv']);
    must(await undoImport(db, done.entryId, LATER));
    expect(await snapshot(db)).toBe(before);
    expect(await recentImports(db)).toEqual([]);
    expect(codeOf(await undo(db, done.entryId, LATER))).toBe('nothingToUndo');
  });

  it('leaves those who were written about since when it is taken back', async () => {
    const db = await freshBook();
    const { done } = await importText(db, LINKEDIN);
    const signe = (await db.contacts.toArray()).find((one) => one.name === 'Signe Lind');
    must(await editContact(db, signe?.id ?? '', { notes: 'Met in Malmö.' }, LATER));
    expect(must(await undoImport(db, done.entryId, LATER)).value.kept).toBe(1);
    expect((await db.contacts.toArray()).map((one) => [one.name, one.notes])).toEqual([
      ['Signe Lind', 'Met in Malmö.'],
    ]);
    expect(await db.profiles.count()).toBe(1);
  });

  it('brings nobody back who was erased', async () => {
    const db = await freshBook();
    await importText(db, LINKEDIN);
    const maja = (await db.contacts.toArray()).find((one) => one.name === 'Maja Ekerudd');
    must(await eraseContact(db, maja?.id ?? '', NOW));
    const { preview } = await importText(db, LINKEDIN, LATER);
    expect((await db.contacts.toArray()).map((one) => one.name)).not.toContain('Maja Ekerudd');
    expect(preview.skipped.map(({ problem }) => problem.code)).toContain('erasedBefore');
  });

  it('that is stopped leaves the book as it was', async () => {
    const db = await freshBook();
    const before = await snapshot(db);
    const { prepared } = await prepareImport('people.csv', parsed(LINKEDIN), await wholeBook(db), dayOf(NOW));
    if ('book' in prepared) throw new Error('people were expected');
    const stopped = await importPlans(db, prepared.plans, 'people.csv', NOW, { stopped: () => true });
    expect(codeOf(stopped)).toBe('importStopped');
    expect(await snapshot(db)).toBe(before);
    expect(await db.journal.count()).toBe(0);
  });

  it('fills what is empty and replaces nothing the user wrote', async () => {
    const db = await freshBook();
    const id = must(
      await addContact(
        db,
        { name: 'Signe Lind', emails: ['signe@lind.example'], company: 'Mine AB' },
        null,
        NOW,
      ),
    ).value.id;
    await importText(db, LINKEDIN);
    const signe = await db.contacts.get(id);
    expect(signe).toMatchObject({ company: 'Mine AB', role: 'HR-chef' });
  });
});
