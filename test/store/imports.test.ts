import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, choosePlans, leftUnanswered, prepareImport } from '../../lib/capture/import-plan.ts';
import { dayOf } from '../../lib/days/index.ts';
import type { Imported } from '../../lib/records/index.ts';
import {
  addContact,
  type BookDb,
  editContact,
  eraseBook,
  eraseContact,
  importBook,
  importMemory,
  importPlans,
  keepImport,
  keptImport,
  knownColumns,
  recentImports,
  rememberColumns,
  saveSettings,
  settingsOf,
  tagContacts,
  undo,
  undoImport,
  wholeBook,
} from '../../lib/store/index.ts';
import { parseFile } from '../../lib/transfer/index.ts';
import { codeOf, freshBook, must, NOW, snapshot, withoutStones } from './fresh-book.ts';

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
  return { preview, done: must(await importPlans(db, choosePlans(prepared.rows), 'people.csv', now)) };
}

const name = fc.constantFrom('Signe Lind', 'Per Falk', 'Åse Holm', 'Signe Maria Lind');
const company = fc.constantFrom('', 'Nordhav', 'Krag', 'Nordhav AB');
const email = fc.constantFrom('', 'signe@lind.example', 'per@krag.example', 'info@krag.example');
const phone = fc.constantFrom('', '070-111 22 33', '+45 20 30 40 50');
const page = fc.constantFrom('', '', 'signe-lind', 'per-falk', 'signe-2');
/** Rows that meet each other and the book in every way: the same, nearly the same, two as one, one as two. */
const rows = fc.array(fc.tuple(name, company, email, phone, page), { minLength: 1, maxLength: 8 });
const tableOf = (all: string[][]) =>
  `Name,Company,E-mail,Phone,URL\n${all
    .map((row) =>
      row.map((cell, at) => (at === 4 && cell ? `https://www.linkedin.com/in/${cell}` : cell)).join(','),
    )
    .join('\n')}\n`;
/** How each question of a file is answered, in turn: left, somebody new, or one of the people it may be. */
const answering = fc.array(fc.constantFrom<'left' | 'new' | 0 | 1>('left', 'new', 0, 1), {
  minLength: 1,
  maxLength: 6,
});

/** Imports like the dashboard: with the memory of earlier imports, and the questions answered. */
async function importAnswered(db: BookDb, text: string, how: ('left' | 'new' | 0 | 1)[], now: Date) {
  const { prepared, preview } = await prepareImport(
    'people.csv',
    parsed(text),
    await wholeBook(db),
    dayOf(now),
    await importMemory(db),
  );
  if ('book' in prepared) throw new Error('people were expected');
  const answers: Answers = {};
  for (const [at, { row, candidates }] of preview.perhaps.entries()) {
    const answer = how[at % how.length] ?? 'left';
    if (answer === 'new') answers[row] = 'new';
    else if (answer !== 'left') answers[row] = candidates[answer % candidates.length]?.contactId ?? 'new';
  }
  const plans = choosePlans(prepared.rows, { by: 'all' }, answers);
  const asked = leftUnanswered(prepared.rows, answers);
  return { preview, done: must(await importPlans(db, plans, 'people.csv', now, { asked })) };
}

async function bookWith(present: string[][]): Promise<BookDb> {
  const db = await freshBook();
  for (const [who = '', where = '', mail = ''] of present)
    must(await addContact(db, { name: who, company: where, emails: mail ? [mail] : [] }, null, NOW));
  return db;
}

describe('any import', () => {
  it('changes nothing the second time, however its questions are answered, and is taken back to the last byte', async () => {
    await fc.assert(
      fc.asyncProperty(rows, rows, answering, async (present, all, how) => {
        const db = await bookWith(present);
        const before = await snapshot(db);
        const { done } = await importAnswered(db, tableOf(all), how, NOW);
        const taken = await snapshot(db);

        const again = await importAnswered(db, tableOf(all), ['left'], LATER);
        expect(await snapshot(db)).toBe(taken);
        expect(again.preview).toMatchObject({ fresh: 0, changed: 0, exchanges: 0 });

        must(await undoImport(db, again.done.entryId, LATER));
        must(await undoImport(db, done.entryId, LATER));
        expect(withoutStones(await snapshot(db))).toBe(withoutStones(before));
        // Taken back, it can be taken anew.
        await importAnswered(db, tableOf(all), how, LATER);
        expect((await db.contacts.count()) > present.length).toBe(
          JSON.parse(taken).contacts.length > present.length,
        );
        db.close();
      }),
      { numRuns: 30 },
    );
  });

  it('overwrites nothing the user has written or taken away since, and brings back nobody erased', async () => {
    await fc.assert(
      fc.asyncProperty(rows, rows, answering, fc.nat(), async (present, all, how, which) => {
        const db = await bookWith(present);
        await importAnswered(db, tableOf(all), how, NOW);
        const people = await db.contacts.orderBy('id').toArray();
        const edited = people[which % people.length];
        const gone = people[(which + 1) % people.length];
        if (!edited || !gone || edited === gone) return db.close();
        const own = { company: 'Mine', emails: [], phones: [], notes: 'My own words.' };
        must(await editContact(db, edited.id, own, LATER));
        must(await eraseContact(db, gone.id, LATER));
        const before = await snapshot(db);
        await importAnswered(db, tableOf(all), ['left'], LATER);
        expect(withoutStones(await snapshot(db))).toBe(withoutStones(before));
        db.close();
      }),
      { numRuns: 30 },
    );
  });
});

describe('a question of an import', () => {
  const BOOK = [['Anna Berg', '', 'anna@berg.example', '', '']];
  // The first row may be Anna, until the second, who surely is, has told where Anna works.
  const FILE = tableOf([
    ['Anna Berg', 'Krag', '', '', ''],
    ['Anna Berg', 'Nordhav', 'anna@berg.example', '', ''],
  ]);

  it('does not depend on the order of the rows', async () => {
    const db = await bookWith(BOOK);
    const { preview } = await importAnswered(db, FILE, ['left'], NOW);
    expect(preview).toMatchObject({ fresh: 1, maybe: 0 });
    expect((await db.contacts.toArray()).map(({ company }) => company).sort()).toEqual(['Krag', 'Nordhav']);
  });

  it('that was left is asked again, and the answer "somebody new" is remembered for the doubles too', async () => {
    const db = await bookWith([['Anna Berg', '', '', '', '']]);
    const file = tableOf([['Anna Berg', 'Krag', '', '', '']]);
    await importAnswered(db, file, ['left'], NOW);
    const [anna] = await db.contacts.toArray();
    must(await editContact(db, anna?.id ?? '', { company: 'Nordhav' }, NOW));
    const asked = await importAnswered(db, file, ['new'], LATER);
    expect(asked.preview.maybe).toBe(1);
    expect(await db.contacts.count()).toBe(2);
    const pairs = (await settingsOf(db)).notSame ?? [];
    expect(pairs).toEqual([(await db.contacts.orderBy('id').primaryKeys()).join('|')]);
    // What the user has set since then stays when the import is taken back.
    must(await saveSettings(db, { notSame: [...pairs, 'x|y'] }, LATER));
    must(await undoImport(db, asked.done.entryId, LATER));
    expect((await settingsOf(db)).notSame).toEqual(['x|y']);
    expect(await db.contacts.count()).toBe(1);
  });
});

describe('an import that is taken back after its people were tagged in the queue', () => {
  const HR = { function: 'hr', seniority: 'head', leader: true } as const;
  const SOON = new Date(NOW.getTime() + 60_000);
  const tagAll = async (db: BookDb, at = SOON, tags: Parameters<typeof tagContacts>[1][0]['tags'] = HR) =>
    must(await tagContacts(db, [{ ids: await db.contacts.toCollection().primaryKeys(), tags }], null, at));

  it('takes them away too, and undoing that brings them back with their tags', async () => {
    const db = await freshBook();
    const before = await snapshot(db);
    const { done } = await importText(db, LINKEDIN);
    await tagAll(db);
    await tagAll(db, LATER, { industry: 'energy' });
    const tagged = await snapshot(db);
    const { value, entryId } = must(await undoImport(db, done.entryId, LATER));
    expect(value.kept).toBe(0);
    expect(withoutStones(await snapshot(db))).toBe(withoutStones(before));
    must(await undo(db, entryId, LATER));
    expect(await snapshot(db)).toBe(tagged);
  });

  it('keeps whoever was written about besides, before or after the queue', async () => {
    const db = await freshBook();
    const { done } = await importText(db, LINKEDIN);
    const idOf = async (name: string) =>
      (await db.contacts.filter((one) => one.name === name).first())?.id ?? '';
    must(await editContact(db, await idOf('Maja Ekerudd'), { notes: 'Sails.' }, NOW));
    await tagAll(db);
    must(await editContact(db, await idOf('Signe Lind'), { function: 'finance' }, LATER));
    expect(must(await undoImport(db, done.entryId, LATER)).value.kept).toBe(2);
    expect((await db.contacts.toArray()).map(({ name, function: duty }) => [name, duty]).sort()).toEqual([
      ['Maja Ekerudd', 'hr'],
      ['Signe Lind', 'finance'],
    ]);
  });

  it('leaves the tags of somebody who was in the book before, and takes what it had filled in', async () => {
    const db = await bookWith([['Signe Lind', 'Nordhav', 'signe@lind.example']]);
    const { done } = await importText(db, LINKEDIN);
    expect(await db.contacts.count()).toBe(3);
    await tagAll(db);
    expect(must(await undoImport(db, done.entryId, LATER)).value.kept).toBe(0);
    expect(await db.contacts.toArray()).toMatchObject([
      { name: 'Signe Lind', role: null, metOn: null, ...HR },
    ]);
    expect(await db.profiles.count()).toBe(0);
  });
});

describe('what imports leave behind', () => {
  const kept = {
    fileName: 'people.csv',
    at: NOW.toISOString(),
    file: new Blob(['Name']),
    how: { mode: 'merge' },
  };

  it('is the file and the choice of one that has not ended', async () => {
    const db = await freshBook();
    expect(await keptImport(db)).toBeNull();
    await keepImport(db, kept);
    expect(await keptImport(db)).toMatchObject({ fileName: 'people.csv', how: { mode: 'merge' } });
    await keepImport(db, null);
    expect(await keptImport(db)).toBeNull();
  });

  it('is how columns were read, the latest word for each heading', async () => {
    const db = await freshBook();
    await rememberColumns(db, { titles: 'kod\tvem', fields: ['ignored', 'name'], headed: true });
    await rememberColumns(db, { titles: 'a\tb', fields: ['name', 'email'], headed: false });
    await rememberColumns(db, { titles: 'kod\tvem', fields: ['notes', 'name'], headed: true });
    expect((await knownColumns(db)).map(({ titles, fields }) => [titles, fields[0]])).toEqual([
      ['a\tb', 'name'],
      ['kod\tvem', 'notes'],
    ]);
  });

  it('counts for nothing once the import is taken back, by either way of undoing', async () => {
    for (const takeBack of [undo, undoImport]) {
      const db = await freshBook();
      must(await addContact(db, { name: 'Signe Lind', emails: ['signe@lind.example'] }, null, NOW));
      const { done } = await importAnswered(db, LINKEDIN, ['left'], NOW);
      expect((await takeBack(db, done.entryId, LATER)).ok).toBe(true);
      const { preview } = await importAnswered(db, LINKEDIN, ['left'], LATER);
      expect(preview).toMatchObject({ fresh: 2, changed: 1 });
      db.close();
    }
  });

  it('goes with the book when all of it is erased', async () => {
    const db = await freshBook();
    await importAnswered(db, LINKEDIN, ['left'], NOW);
    await keepImport(db, kept);
    must(await eraseBook(db, LATER));
    expect(await db.imports.count()).toBe(0);
  });
});

describe('somebody with several pages', () => {
  const CARD = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'FN:Maja Ekerudd',
    'URL:https://www.linkedin.com/in/maja-ekerudd',
    'URL:https://www.xing.com/profile/Maja_Ekerudd',
    'BDAY:1980-02-03',
    'END:VCARD',
  ].join('\r\n');

  it('keeps them all, is known by each, and has one birthday', async () => {
    const db = await freshBook();
    await importText(db, LINKEDIN);
    await importText(db, CARD);
    await importText(db, CARD.replace('1980-02-03', '--0203'), LATER);
    const maja = (await db.contacts.toArray()).filter(({ name: own }) => own === 'Maja Ekerudd');
    expect(maja.map(({ occasions }) => occasions)).toEqual([
      [{ on: '1980-02-03', kind: 'birthday', text: '' }],
    ]);
    const pages = await db.profiles
      .where('contactId')
      .equals(maja[0]?.id ?? '')
      .toArray();
    expect(pages.map(({ site }) => site).sort()).toEqual(['linkedin', 'xing']);
  });
});

describe('an import', () => {
  it.each([LINKEDIN, TABLE])('changes nothing the second time', async (text) => {
    const db = await freshBook();
    await importText(db, text);
    const before = await snapshot(db);
    const { preview } = await importText(db, text, LATER);
    expect(withoutStones(await snapshot(db))).toBe(withoutStones(before));
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
    expect(withoutStones(await snapshot(db))).toBe(withoutStones(before));
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
    const stopped = await importPlans(db, choosePlans(prepared.rows), 'people.csv', NOW, {
      stopped: () => true,
    });
    expect(codeOf(stopped)).toBe('importStopped');
    expect(await snapshot(db)).toBe(before);
    expect(await db.journal.count()).toBe(0);
  });

  it('ends the note that it goes on with its own writing, so that nothing is taken twice after a crash', async () => {
    const db = await freshBook();
    const kept = { fileName: 'people.csv', at: NOW.toISOString(), file: null, how: {} };
    const { prepared } = await prepareImport('people.csv', parsed(LINKEDIN), await wholeBook(db), dayOf(NOW));
    if ('book' in prepared) throw new Error('people were expected');
    await keepImport(db, kept);
    await importPlans(db, choosePlans(prepared.rows), 'people.csv', NOW, { stopped: () => true });
    expect(await keptImport(db)).toMatchObject({ fileName: 'people.csv' });
    must(await importPlans(db, choosePlans(prepared.rows), 'people.csv', NOW));
    expect(await keptImport(db)).toBeNull();
    await keepImport(db, kept);
    must(await importBook(db, await wholeBook(db), { mode: 'replace' }, 'book.json', NOW));
    expect(await keptImport(db)).toBeNull();
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
