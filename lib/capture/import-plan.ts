import type { Day } from '../days/index.ts';
import type {
  Book,
  Imported,
  ImportedPerson,
  IsReplaced,
  Position,
  Reading,
  RestoreMode,
  SetAside,
} from '../records/index.ts';
import {
  cleanLine,
  foldText,
  type Id,
  isTaken,
  NOTHING_SAID,
  type Problem,
  type TakenChanges,
  TEXT_LIMITS,
} from '../words/index.ts';
import { type AcceptedPlan, acceptPlan, isNewsOf } from './accept-plan.ts';
import { compareBooks, type Difference, peopleErasedSince } from './compare-books.ts';
import { joinRows } from './join-rows.ts';
import { type OfferedRow, offeredChanges } from './offered-changes.ts';
import type { CapturePlan } from './plan.ts';
import { type ImportMemory, NO_MEMORY, type PlannedRow, planRows } from './plan-rows.ts';
import { bringsSomething, saidOutright } from './said-outright.ts';

/** What a file would do to the book, before anything is written. */
export interface ImportPreview {
  fileName: string;
  format: string;
  fresh: number;
  same: number;
  changed: number;
  maybe: number;
  exchanges: number;
  skipped: { line: number; problem: Problem }[];
  problems: Problem[];
  /** Records of a book of our own that cannot be read: they stay out. Each also stands in `skipped`. */
  setAside: SetAside[];
  /** A few of the people, as the file tells them. */
  sample: { name: string; work: string }[];
  /** Companies and years of the people who would be brought in, the most people first. Empty for a whole book. */
  companies: { name: string; count: number }[];
  years: { name: string; count: number }[];
  /** Those who may be somebody known, with whom: to be answered one by one. */
  perhaps: PerhapsRow[];
  /** Those known of whom the file says something else than the book: nothing of it is written unless it is taken. */
  offered: OfferedRow[];
  /** For a whole book: what a restore would change. */
  restore: RestorePreview | null;
  /** What the file says of the user: an archive holds their own profile. Null where it says nothing. */
  me: OwnRows | null;
}

/** The user, as a file or page tells of them. */
export type OwnProfile = Pick<Reading, 'headline' | 'role' | 'company' | 'location' | 'industry'>;

/** The user by a file of their own. */
export interface OwnRows extends OwnProfile {
  /** What they may be able to help with: the jobs that they have left, the latest first, and their skills. */
  offers: string[];
}

/** What a restore would change, by what is done with the present book. */
export interface RestorePreview extends Record<RestoreMode, Difference[]> {
  /** Names of those who were erased since the file was written: they stay erased. */
  erased: string[];
  /** The same if they are brought back; null where nobody was erased. */
  broughtBack: Record<RestoreMode, Difference[]> | null;
}

/** Somebody of the file beside the person it may be. */
export interface PerhapsRow {
  row: number;
  name: string;
  work: string;
  candidates: { contactId: Id; name: string; company: string | null }[];
}

export { type ImportMemory, NO_MEMORY, type PlannedRow } from './plan-rows.ts';

/** What will be written when the user says yes. `rows` is what to choose from, by index. */
export type Prepared = { book: Book } | { rows: PlannedRow[] };

/** Which people of a file are taken: all, those of some companies or years, or those picked by hand. */
export type Choice =
  | { by: 'all' }
  | { by: 'company'; names: string[] }
  | { by: 'year'; names: string[] }
  | { by: 'hand'; rows: number[] };

/** Who a row of kind `perhaps` is: a contact, or somebody new. Rows without an answer are left out. */
export type Answers = Record<number, Id | 'new'>;

const SAMPLE = 5;

/**
 * Compares what a file holds with the stored book. Nothing is written; `today` is the user's day, `memory` what earlier
 *  imports have settled. `isReplaced`: what of a book was replaced here since, as in `joinRecords`.
 */
export async function prepareImport(
  fileName: string,
  imported: Imported,
  stored: Book,
  today: Day,
  memory: ImportMemory = NO_MEMORY,
  isReplaced?: IsReplaced,
): Promise<{ preview: ImportPreview; prepared: Prepared }> {
  const base = {
    fileName,
    format: imported.format,
    skipped: imported.skipped,
    problems: imported.problems,
    setAside: imported.setAside ?? [],
    maybe: 0,
    me: ownProfile(imported.people),
  };
  if (imported.book) {
    const restore = previewRestore(stored, imported.book, isReplaced);
    return {
      preview: {
        ...base,
        ...summary(imported.book, stored, restore),
        companies: [],
        years: [],
        perhaps: [],
        offered: [],
        restore,
      },
      prepared: { book: imported.book },
    };
  }
  const joined = joinRows(imported.people);
  const { rows, skipped } = await planRows(joined.people, stored, today, memory);
  const count = (kind: CapturePlan['kind']) => rows.filter(({ plan }) => plan.kind === kind).length;
  const sure = rows.filter(({ plan }) => plan.kind !== 'perhaps');
  const offered = sure.flatMap(offeredOf);
  const withOffers = new Set(offered.map(({ row }) => row));
  const news = sure.filter(
    (row) => row.plan.kind === 'new' || bringsSomething(row) || withOffers.has(row.row),
  );
  const preview: ImportPreview = {
    ...base,
    fresh: count('new'),
    maybe: count('perhaps'),
    changed: news.filter(({ plan }) => plan.kind !== 'new').length,
    same: sure.length - news.length,
    exchanges: sure.reduce((sum, { fresh }) => sum + fresh, 0),
    skipped: [...imported.skipped, ...joined.skipped, ...skipped].sort((a, b) => a.line - b.line),
    sample: rows
      .slice(0, SAMPLE)
      .map(({ person }) => ({ name: person.reading.name ?? '', work: workOf(person) })),
    companies: counted(news.map(({ person }) => person.reading.company)),
    years: counted(news.map(({ person }) => person.metOn?.slice(0, 4) ?? null)),
    perhaps: rows.flatMap(({ row, person, plan }) =>
      plan.kind === 'perhaps'
        ? [{ row, name: person.reading.name ?? '', work: workOf(person), candidates: plan.candidates }]
        : [],
    ),
    offered,
    restore: null,
  };
  return { preview, prepared: { rows } };
}

function offeredOf({ row, person, plan, contacts, settled }: PlannedRow): OfferedRow[] {
  const [known = null] = contacts;
  const changes = settled ? [] : offeredChanges(plan, person, known);
  if (changes.length === 0) return [];
  const news = plan.kind === 'changed' ? plan.occasion : null;
  const occasion = news && changes.some((change) => isNewsOf(news, change.field)) ? news.kind : null;
  return [{ row, name: known?.name ?? person.reading.name ?? '', changes, occasion }];
}

const OWN_FIELDS = ['headline', 'role', 'company', 'location', 'industry'] as const;

/** What the rows of the user themselves say, each field as the first row that has it. */
function ownProfile(people: readonly ImportedPerson[]): OwnRows | null {
  const rows = people.filter(({ reading }) => reading.own);
  const mine: OwnProfile = { headline: null, role: null, company: null, location: null, industry: null };
  for (const { reading } of rows) for (const field of OWN_FIELDS) mine[field] ??= reading[field];
  const offers = [
    ...rows.flatMap(({ reading }) => reading.positions.flatMap(jobLeft)),
    ...rows.flatMap(({ contact }) => contact?.offers ?? []),
  ];
  const once = new Map(offers.map((offer) => [foldText(offer), offer]));
  const isTold = once.size > 0 || OWN_FIELDS.some((field) => mine[field] !== null);
  return isTold ? { ...mine, offers: [...once.values()] } : null;
}

/** A job that is over, as something one can be asked about. */
const jobLeft = ({ title, company, to }: Position): string[] => {
  const job =
    title && to !== null ? cleanLine([title, company].filter(Boolean).join(', '), TEXT_LIMITS.line) : null;
  return job === null ? [] : [job];
};

export const workOf = ({ reading }: ImportedPerson): string =>
  [reading.role, reading.company].filter(Boolean).join(' · ');

/**
 * The plans that a choice, the user's answers and the changes that are taken leave, ready for the store. What would write
 * nothing is left out.
 */
export function choosePlans(
  rows: PlannedRow[],
  choice: Choice = { by: 'all' },
  answers: Answers = {},
  taken: TakenChanges = NOTHING_SAID,
): AcceptedPlan[] {
  const names = new Set(choice.by === 'company' || choice.by === 'year' ? choice.names : []);
  const picked = new Set(choice.by === 'hand' ? choice.rows : []);
  return rows.flatMap(({ row, person, plan, contacts, settled, mark }) => {
    const wanted =
      choice.by === 'all' ||
      (choice.by === 'company' && names.has(person.reading.company ?? '')) ||
      (choice.by === 'year' && names.has(person.metOn?.slice(0, 4) ?? '')) ||
      picked.has(row);
    if (plan.kind === 'perhaps') {
      const answer = answers[row];
      if (answer === undefined) return [];
      const contactId = answer === 'new' ? null : answer;
      const known = contacts.find(({ id }) => id === contactId) ?? null;
      const notSame = contactId === null ? plan.candidates.map((one) => one.contactId) : [];
      const accepted = saidOutright(person, known);
      return [{ ...acceptPlan(plan, { contactId, accepted }), mark, notSame }];
    }
    if (settled || !wanted) return [];
    const [known = null] = contacts;
    const changes = offeredChanges(plan, person, known).filter((change) => isTaken(taken, row, change));
    const fields = changes.flatMap(({ field }) => (field === 'notes' ? [] : field));
    const notes = changes.flatMap((change) => (change.field === 'notes' ? [change.old, change.new] : []));
    const accepted = {
      ...saidOutright(person, known),
      ...(notes.length > 0 ? { notes: notes.join('\n\n') } : {}),
    };
    return [{ ...acceptPlan(plan, { fields, accepted }), mark }];
  });
}

/** Whom the rows left unanswered may be, by their marks: to be remembered, so that they are asked about again. */
export function leftUnanswered(rows: PlannedRow[], answers: Answers): Record<string, Id[]> {
  return Object.fromEntries(
    rows.flatMap(({ row, plan, mark }) =>
      plan.kind === 'perhaps' && answers[row] === undefined
        ? [[mark, plan.candidates.map(({ contactId }) => contactId)]]
        : [],
    ),
  );
}

const LISTED = 300;

/** How often each name occurs, the commonest first. */
function counted(names: (string | null)[]): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const name of names) if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, LISTED);
}

function previewRestore(stored: Book, book: Book, isReplaced: IsReplaced | undefined): RestorePreview {
  const compare = (bringBack: boolean) => ({
    merge: compareBooks(stored, book, 'merge', bringBack, isReplaced),
    replace: compareBooks(stored, book, 'replace', bringBack),
  });
  const erased = peopleErasedSince(stored, book).map(({ name }) => name);
  return { ...compare(false), erased, broughtBack: erased.length > 0 ? compare(true) : null };
}

/** What a book in a file brings: the counts of a merge, and a few of its people. */
function summary(book: Book, stored: Book, { merge }: RestorePreview) {
  const erased = new Set([
    ...stored.tombstones.map((stone) => stone.id),
    ...peopleErasedSince(stored, book).map(({ id }) => id),
  ]);
  const people = book.contacts.filter((contact) => !erased.has(contact.id));
  const of = (kind: Difference['kind']) => merge.find((one) => one.kind === kind);
  return {
    fresh: of('contacts')?.added ?? 0,
    changed: of('contacts')?.changed ?? 0,
    same: of('contacts')?.same ?? 0,
    exchanges: of('exchanges')?.added ?? 0,
    sample: people.slice(0, SAMPLE).map((contact) => ({
      name: contact.name,
      work: [contact.role, contact.company].filter(Boolean).join(' · '),
    })),
  };
}
