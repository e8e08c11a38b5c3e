import { describe, expect, it } from 'vitest';
import { choosePlans, prepareImport } from '../../lib/capture/import-plan.ts';
import {
  type Book,
  type Contact,
  emptyBook,
  emptyContact,
  type Imported,
  type ImportedPerson,
  type Profile,
} from '../../lib/records/index.ts';
import { TEXT_LIMITS } from '../../lib/words/index.ts';

const AT = '2026-03-01T08:00:00.000Z';
const TODAY = '2026-03-02';
let made = 0;
const id = () => `00000000-0000-7000-8000-${String(++made).padStart(12, '0')}`;
const contact = (name: string, more: Partial<Contact> = {}): Contact => ({
  ...emptyContact(id(), name, AT),
  ...more,
});
const profile = (contactId: string, handle: string): Profile => ({
  id: id(),
  contactId,
  site: 'linkedin',
  handle,
  url: `https://www.linkedin.com/in/${handle}`,
  keys: [`linkedin:${handle}`],
  createdAt: AT,
  updatedAt: AT,
});
const person = (
  name: string | null,
  more: Partial<ImportedPerson> & { handle?: string; company?: string } = {},
) => {
  const { handle = null, company = null, ...rest } = more;
  return {
    reading: {
      kind: 'person',
      site: 'linkedin',
      name,
      headline: null,
      company,
      role: null,
      location: null,
      industry: null,
      url: handle && `https://www.linkedin.com/in/${handle}`,
      handle,
      aliases: [],
      degree: null,
      own: null,
      positions: [],
      evidence: {},
      problems: [],
    },
    emails: [],
    phones: [],
    labels: [],
    notes: null,
    metOn: null,
    exchanges: [],
    line: 2,
    ...rest,
  } satisfies ImportedPerson;
};
const file = (...people: ImportedPerson[]): Imported => ({
  format: 'csv',
  people,
  book: null,
  skipped: [],
  problems: [],
});
const exchange = {
  on: '2026-02-01',
  channel: 'met',
  reachedOut: 'me',
  given: [],
  received: [],
  note: null,
} as const;
const told = { ...exchange, given: [], received: [] };

describe('prepareImport', () => {
  it('tells what a file says of the user, who is nobody to bring in', async () => {
    const mine = (part: Partial<ImportedPerson['reading']>): ImportedPerson => {
      const row = person('Maria Strandvik');
      return { ...row, reading: { ...row.reading, own: true, ...part } };
    };
    const { preview } = await prepareImport(
      'archive.zip',
      file(
        mine({ headline: 'Driftchef' }),
        mine({ headline: 'Another', role: 'Operations Manager', company: 'Solbacken' }),
        person('Dag Ny', { company: 'Krag' }),
      ),
      emptyBook(),
      TODAY,
    );
    expect(preview.fresh).toBe(1);
    expect(preview.me).toEqual({
      headline: 'Driftchef',
      role: 'Operations Manager',
      company: 'Solbacken',
      location: null,
      industry: null,
      offers: [],
    });
    const others = await prepareImport('x.csv', file(person('Dag Ny')), emptyBook(), TODAY);
    expect(others.preview.me).toBeNull();
  });

  it('tells the jobs that the user has left, and their skills, as what they may help with', async () => {
    const row = person('Maria Strandvik');
    const job = { company: 'Solbacken', from: '2015-01', to: '2019-06' };
    const own = {
      ...row,
      reading: {
        ...row.reading,
        own: true,
        positions: [
          { title: 'VD', company: 'Krag', from: '2019-07', to: null },
          { ...job, title: 'Driftchef' },
          { ...job, title: null },
          { title: 'Förhandling', company: null, from: null, to: '2014' },
        ],
      },
    };
    const skills = {
      ...row,
      reading: { ...row.reading, own: true },
      contact: { offers: ['Lean', 'förhandling'] },
    };
    const { preview } = await prepareImport('archive.zip', file(own, skills), emptyBook(), TODAY);
    expect(preview.me?.offers).toEqual(['Driftchef, Solbacken', 'förhandling', 'Lean']);
    expect(preview.fresh).toBe(0);
  });

  describe('of somebody who is known already', () => {
    const NOTES = 'Met at the forum.';
    const toni = contact('Toni Tester', { role: 'Chef', company: 'Nordvik', notes: NOTES });
    const page: Profile = {
      ...profile(toni.id, 'toni'),
      seen: { name: 'Toni Tester', role: 'Chef', company: 'Nordvik' },
    };
    const eva = contact('Eva By', { company: 'Nordvik' });
    const book: Book = { ...emptyBook(), contacts: [toni, eva], profiles: [page, profile(eva.id, 'eva')] };
    const moved = person('Toni Tester', { handle: 'toni', company: 'Krag', notes: 'Sails.' });
    moved.reading.role = 'VD';
    const renamed = person('Eva By-Lind', { handle: 'eva', company: 'Nordvik AB' });
    const prepare = async () => {
      const { preview, prepared } = await prepareImport('x.csv', file(moved, renamed), book, TODAY);
      if ('book' in prepared) throw new Error('people were expected');
      return { preview, rows: prepared.rows };
    };
    const taken = (rows: Parameters<typeof choosePlans>[0], all: boolean | null, but: string[] = []) =>
      choosePlans(rows, { by: 'all' }, {}, { all, but }).map(({ changes, occasion, accepted }) => ({
        fields: changes.map(({ field, new: told }) => `${field} ${told}`),
        occasion: occasion?.kind ?? null,
        notes: accepted.notes ?? null,
      }));

    it('offers a new job, name and note, and never says that all of it is in the book', async () => {
      const { preview } = await prepare();
      expect(preview).toMatchObject({ fresh: 0, changed: 2, same: 0 });
      expect(preview.offered).toMatchObject([
        {
          name: 'Toni Tester',
          occasion: 'new-job',
          changes: [
            { field: 'company', old: 'Nordvik', new: 'Krag', own: false },
            { field: 'role', old: 'Chef', new: 'VD', own: false },
            { field: 'notes', old: NOTES, new: 'Sails.', own: true },
          ],
        },
        // The same company written another way is nothing to ask about.
        { name: 'Eva By', occasion: null, changes: [{ field: 'name', new: 'Eva By-Lind', own: true }] },
      ]);
    });

    it('offers no note that there is no room for', async () => {
      const long = person('Toni Tester', { handle: 'toni', notes: 'x'.repeat(TEXT_LIMITS.note - 5) });
      const { preview } = await prepareImport('x.csv', file(long), book, TODAY);
      expect(preview.offered).toEqual([]);
    });

    it('takes them one by one and all, and unasked only what the user has not written', async () => {
      const { rows } = await prepare();
      const job = ['company Krag', 'role VD'];
      expect(taken(rows, null)).toEqual([
        { fields: job, occasion: 'new-job', notes: null },
        { fields: [], occasion: null, notes: null },
      ]);
      expect(taken(rows, true)).toEqual([
        { fields: job, occasion: 'new-job', notes: `${NOTES}\n\nSails.` },
        { fields: ['name Eva By-Lind'], occasion: null, notes: null },
      ]);
      expect(taken(rows, false, ['0/role', '1/name'])).toEqual([
        { fields: ['role VD'], occasion: 'new-job', notes: null },
        { fields: ['name Eva By-Lind'], occasion: null, notes: null },
      ]);
      expect(taken(rows, false)[0]).toEqual({ fields: [], occasion: null, notes: null });
    });
  });

  it('counts new, known, changed and doubtful people, and plans only the sure ones', async () => {
    const anna = contact('Anna Berg', { company: 'Nordlys' });
    const bo = contact('Bo Ek', { emails: ['BO@example.org'] });
    const cia = contact('Cia Alm', { company: 'Havsro' });
    const book: Book = {
      ...emptyBook(),
      contacts: [anna, bo, cia],
      profiles: [profile(anna.id, 'anna-berg')],
    };
    const { preview, prepared } = await prepareImport(
      'x.csv',
      file(
        person('Anna Berg', { handle: 'anna-berg', company: 'Nordlys' }),
        person('Bo Ek', { emails: ['bo@example.org'], phones: ['+46 70 000 00 00'] }),
        person('Cia Alm', { company: 'Havsro AB' }),
        person('Dag Ny'),
        person(null),
      ),
      book,
      TODAY,
    );
    expect(preview).toMatchObject({ fresh: 1, changed: 1, same: 1, maybe: 1 });
    expect(preview.skipped.map(({ problem }) => problem.code)).toEqual(['nameMissing']);
    expect(
      'rows' in prepared && choosePlans(prepared.rows).map(({ contactId, name }) => contactId ?? name),
    ).toEqual([anna.id, bo.id, 'Dag Ny']);
  });

  it('does not count an entry of the log that is there already', async () => {
    const anna = contact('Anna Berg');
    const logged = { ...told, id: id(), contactId: anna.id, togetherId: null, createdAt: AT, updatedAt: AT };
    const book: Book = {
      ...emptyBook(),
      contacts: [anna],
      profiles: [profile(anna.id, 'anna-berg')],
      exchanges: [logged],
    };
    const twice = person('Anna Berg', {
      handle: 'anna-berg',
      exchanges: [told, { ...told, on: '2026-02-02' }],
    });
    expect((await prepareImport('x.csv', file(twice), book, TODAY)).preview.exchanges).toBe(1);
  });

  it('takes over what a file of our own says outright of somebody new, without its id', async () => {
    const said = { ...contact('Dag Ny'), industry: 'energy', metThroughId: id() } as const;
    const { prepared } = await prepareImport(
      'x.csv',
      file(person('Dag Ny', { contact: said })),
      emptyBook(),
      TODAY,
    );
    const accepted = 'rows' in prepared ? choosePlans(prepared.rows)[0]?.accepted : undefined;
    expect(accepted).toMatchObject({ industry: 'energy' });
    for (const field of ['id', 'createdAt', 'updatedAt', 'metThroughId'])
      expect(accepted).not.toHaveProperty(field);
  });

  it('compares a whole book record by record; erased people are not new', async () => {
    const [kept, newer, fresh, gone] = [contact('A'), contact('B'), contact('C'), contact('D')];
    const stored: Book = {
      ...emptyBook(),
      contacts: [kept, newer],
      tombstones: [{ id: gone.id, deletedAt: AT }],
    };
    const inFile: Book = {
      ...emptyBook(),
      contacts: [kept, { ...newer, name: 'B2', updatedAt: '2026-03-02T00:00:00.000Z' }, fresh, gone],
    };
    const imported: Imported = { format: 'json', people: [], book: inFile, skipped: [], problems: [] };
    const { preview } = await prepareImport('x.json', imported, stored, TODAY);
    expect(preview).toMatchObject({ fresh: 1, changed: 1, same: 1 });
    expect(preview.sample.map(({ name }) => name)).toEqual(['A', 'B2', 'C']);
  });
});
