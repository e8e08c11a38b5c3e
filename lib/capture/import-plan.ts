import type {
  Book,
  Contact,
  Day,
  Id,
  Imported,
  ImportedPerson,
  Problem,
  RestoreMode,
} from '../contact/index.ts';
import { type AcceptedPlan, acceptPlan } from './accept-plan.ts';
import { compareBooks, type Difference } from './compare-books.ts';
import { isErased, likelyIn, sureAfterAll } from './known-people.ts';
import type { CapturePlan } from './plan.ts';
import { planCapture } from './plan-capture.ts';

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
  /** A few of the people, as the file tells them. */
  sample: { name: string; work: string }[];
  /** Companies and years of the people who would be brought in, the most people first. Empty for a whole book. */
  companies: { name: string; count: number }[];
  years: { name: string; count: number }[];
  /** Those who may be somebody known, with whom: to be answered one by one. */
  perhaps: PerhapsRow[];
  /** For a whole book: what a restore would change, by what is done with the present one. */
  restore: Record<RestoreMode, Difference[]> | null;
}

/** Somebody of the file beside the person it may be. */
export interface PerhapsRow {
  row: number;
  name: string;
  work: string;
  candidates: { contactId: Id; name: string; company: string | null }[];
}

/** One person of the file, with what is to be done. */
export interface PlannedRow {
  person: ImportedPerson;
  plan: CapturePlan;
  /** The contact it is about, where that is known. */
  contact: Contact | null;
}

/** What will be written when the user says yes. `rows` is what to choose from, by index. */
export type Prepared = { book: Book } | { plans: AcceptedPlan[]; rows: PlannedRow[] };

/** Which people of a file are taken: all, those of some companies or years, or those picked by hand. */
export type Choice =
  | { by: 'all' }
  | { by: 'company'; names: string[] }
  | { by: 'year'; names: string[] }
  | { by: 'hand'; rows: number[] };

/** Who a row of kind `perhaps` is: a contact, or somebody new. Rows without an answer are left out. */
export type Answers = Record<number, Id | 'new'>;

const SAMPLE = 5;
/** People planned between two breaths of the page. */
const BATCH = 400;

/** Compares what a file holds with the stored book. Nothing is written; `today` is the user's day. */
export async function prepareImport(
  fileName: string,
  imported: Imported,
  stored: Book,
  today: Day,
): Promise<{ preview: ImportPreview; prepared: Prepared }> {
  const base = {
    fileName,
    format: imported.format,
    skipped: imported.skipped,
    problems: imported.problems,
    maybe: 0,
  };
  if (imported.book)
    return {
      preview: {
        ...base,
        ...summary(imported.book, stored),
        companies: [],
        years: [],
        perhaps: [],
        restore: {
          merge: compareBooks(stored, imported.book, 'merge'),
          replace: compareBooks(stored, imported.book, 'replace'),
        },
      },
      prepared: { book: imported.book },
    };
  const { plans, skipped } = await planAll(imported.people, stored, today);
  const count = (kind: CapturePlan['kind']) => plans.filter(({ plan }) => plan.kind === kind).length;
  const sure = plans.filter(({ plan }) => plan.kind !== 'perhaps');
  const news = sure.filter((row) => row.plan.kind === 'new' || bringsSomething(row));
  const preview: ImportPreview = {
    ...base,
    fresh: count('new'),
    maybe: count('perhaps'),
    changed: news.filter(({ plan }) => plan.kind !== 'new').length,
    same: sure.length - news.length,
    exchanges: sure.reduce((sum, { fresh }) => sum + fresh, 0),
    skipped: [...imported.skipped, ...skipped],
    sample: plans
      .slice(0, SAMPLE)
      .map(({ person }) => ({ name: person.reading.name ?? '', work: workOf(person) })),
    companies: counted(news.map(({ person }) => person.reading.company)),
    years: counted(news.map(({ person }) => person.metOn?.slice(0, 4) ?? null)),
    perhaps: plans.flatMap(({ person, plan }, row) =>
      plan.kind === 'perhaps'
        ? [{ row, name: person.reading.name ?? '', work: workOf(person), candidates: plan.candidates }]
        : [],
    ),
    restore: null,
  };
  return { preview, prepared: { plans: choosePlans(plans, { by: 'all' }, {}), rows: plans } };
}

export const workOf = ({ reading }: ImportedPerson): string =>
  [reading.role, reading.company].filter(Boolean).join(' · ');

/** The plans that a choice and the user's answers leave, ready for the store. */
export function choosePlans(rows: PlannedRow[], choice: Choice, answers: Answers): AcceptedPlan[] {
  const names = new Set(choice.by === 'company' || choice.by === 'year' ? choice.names : []);
  const picked = new Set(choice.by === 'hand' ? choice.rows : []);
  return rows.flatMap(({ person, plan, contact }, row) => {
    const wanted =
      choice.by === 'all' ||
      (choice.by === 'company' && names.has(person.reading.company ?? '')) ||
      (choice.by === 'year' && names.has(person.metOn?.slice(0, 4) ?? '')) ||
      picked.has(row);
    const answer = answers[row];
    if (plan.kind === 'perhaps') {
      if (answer === undefined) return [];
      const contactId = answer === 'new' ? null : answer;
      return [
        acceptPlan(plan, { contactId, accepted: contactId === null ? saidOutright(person, null) : {} }),
      ];
    }
    return wanted ? [acceptPlan(plan, { accepted: saidOutright(person, contact) })] : [];
  });
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

/** What a book in a file has that the stored one lacks; the newer of two records wins. */
function summary(book: Book, stored: Book) {
  const known = new Map(stored.contacts.map((contact) => [contact.id, contact.updatedAt]));
  const erased = new Set(stored.tombstones.map((stone) => stone.id));
  const logged = new Set(stored.exchanges.map((exchange) => exchange.id));
  const people = book.contacts.filter((contact) => !erased.has(contact.id));
  const fresh = people.filter((contact) => !known.has(contact.id));
  const changed = people.filter((contact) => (known.get(contact.id) ?? '9') < contact.updatedAt);
  return {
    fresh: fresh.length,
    changed: changed.length,
    same: book.contacts.length - fresh.length - changed.length,
    exchanges: book.exchanges.filter((one) => !logged.has(one.id) && !erased.has(one.id)).length,
    sample: people.slice(0, SAMPLE).map((contact) => ({
      name: contact.name,
      work: [contact.role, contact.company].filter(Boolean).join(' · '),
    })),
  };
}

interface Planned extends PlannedRow {
  /** Exchanges of the file that are not logged yet. */
  fresh: number;
}

async function planAll(people: ImportedPerson[], book: Book, today: Day) {
  const likely = likelyIn(book);
  const logged = new Set(
    book.exchanges.map((one) =>
      JSON.stringify([one.contactId, one.on, one.channel, one.reachedOut, one.note]),
    ),
  );
  const marks = new Set(book.tombstones.flatMap((stone) => stone.marks ?? []));
  const isHeld = (id: Id, one: ImportedPerson['exchanges'][number]) =>
    logged.has(JSON.stringify([id, one.on, one.channel, one.reachedOut, one.note]));
  const plans: Planned[] = [];
  const skipped: Imported['skipped'] = [];
  for (const [at, person] of people.entries()) {
    if (at % BATCH === BATCH - 1) await new Promise((resolve) => setTimeout(resolve));
    // The user's own profile in an archive is no contact.
    if (person.reading.own) {
      skipped.push({ line: person.line, problem: { code: 'ownRow', line: person.line } });
      continue;
    }
    const known = likely(person);
    const planned = planCapture(person, known, today);
    if (!planned.ok) {
      skipped.push({ line: person.line, problem: planned.error });
      continue;
    }
    const plan = sureAfterAll(planned.value, person, known, isHeld);
    if (plan.kind === 'new' && marks.size > 0 && isErased(person, marks)) {
      skipped.push({ line: person.line, problem: { code: 'erasedBefore', line: person.line } });
      continue;
    }
    const isLogged = (one: ImportedPerson['exchanges'][number]) =>
      'contactId' in plan && isHeld(plan.contactId, one);
    const contact =
      'contactId' in plan ? (known.find((one) => one.contact.id === plan.contactId)?.contact ?? null) : null;
    plans.push({ person, plan, contact, fresh: person.exchanges.filter((one) => !isLogged(one)).length });
  }
  return { plans, skipped };
}

/** Whether a plan about a known person would write anything but the log. */
function bringsSomething({ plan, person, contact }: PlannedRow): boolean {
  if (plan.kind === 'perhaps' || plan.kind === 'new') return false;
  return (
    Object.keys(saidOutright(person, contact)).length > 0 ||
    Object.values(plan.additions).some((value) => (Array.isArray(value) ? value.length > 0 : Boolean(value)))
  );
}

/**
 * Tags and other fields that the file says outright. Of somebody known only what is empty in the book is filled and sets
 * are grown, so that nothing the user wrote is replaced. Ids and times are the store's.
 */
function saidOutright(
  { contact, urls = [] }: ImportedPerson,
  known: Contact | null,
): AcceptedPlan['accepted'] {
  const {
    id: _id,
    createdAt: _created,
    updatedAt: _updated,
    mergedInto: _merged,
    metThroughId: _through,
    ...fields
  } = contact ?? {};
  const said: Partial<Contact> = { ...fields, ...(urls.length > 0 ? { websites: urls } : {}) };
  if (!known) return said;
  const filled: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(said)) {
    const own: unknown = known[field as keyof Contact];
    if (Array.isArray(value)) {
      const held: unknown[] = Array.isArray(own) ? own : [];
      const more = value.filter((one) => !held.includes(one));
      if (more.length > 0) filled[field] = [...held, ...more];
    } else if ((own === null || own === undefined) && value !== null && value !== undefined)
      filled[field] = value;
  }
  return filled;
}
