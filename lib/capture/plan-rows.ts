import type { Day } from '../days/index.ts';
import {
  type Book,
  type Contact,
  type Imported,
  type ImportedExchange,
  type ImportedPerson,
  markOf,
} from '../records/index.ts';
import type { Id, Result } from '../words/index.ts';
import { isErased, likelyIn, officesOf, sureAfterAll } from './known-people.ts';
import type { CapturePlan, Known } from './plan.ts';
import { planCapture } from './plan-capture.ts';

/**
 * What earlier imports have settled, by the mark of a row (a number; nothing of the row can be read from it): whom it was
 * taken for, and whom the user was asked about without an answer.
 */
export interface ImportMemory {
  taken: Readonly<Record<string, Id>>;
  asked: Readonly<Record<string, Id[]>>;
}
export const NO_MEMORY: ImportMemory = { taken: {}, asked: {} };

/** One person of the file, with what is to be done. */
export interface PlannedRow {
  /** Its place among the people of the file: the same whenever the same file is read. */
  row: number;
  person: ImportedPerson;
  plan: CapturePlan;
  /** Whom it is about, or may be about. */
  contacts: Contact[];
  mark: string;
  /** Taken before, exactly as it is: whatever the user has made of it since stays as it is. */
  settled: boolean;
  /** Exchanges of the file that are not logged yet. */
  fresh: number;
}

/** People planned between two breaths, at each of which a browser makes a worker wait for some milliseconds. */
const BATCH = 2000;

/**
 * What is to be done with everybody in a file. A row that was taken before brings nothing, whatever has been edited since.
 * Those who are surely known come first: what they fill in the book decides who else may be whom, so that the order of the
 * rows, and a second import, give the same answer.
 */
export async function planRows(
  people: ImportedPerson[],
  book: Book,
  today: Day,
  memory: ImportMemory,
): Promise<{ rows: PlannedRow[]; skipped: Imported['skipped'] }> {
  const offices = officesOf(book, people);
  const likely = likelyIn(book, offices);
  const isHeld = logOf(book);
  const marks = new Set(book.tombstones.flatMap((stone) => stone.marks ?? []));
  const erased = new Set(book.tombstones.map((stone) => stone.id));
  const byId = new Map(book.contacts.map((contact) => [contact.id, contact]));
  const living = (id: Id | undefined): Contact | null => {
    const found = id === undefined ? undefined : byId.get(id);
    return found?.mergedInto ? living(found.mergedInto) : (found ?? null);
  };
  const rows: PlannedRow[] = [];
  const skipped: Imported['skipped'] = [];
  const leave = (line: number, code: 'ownRow' | 'erasedBefore') =>
    skipped.push({ line, problem: { code, line } });
  const filled = new Map<Id, Contact>();
  /** `plan` is set where nobody in the book comes into question, whatever else the file fills in. */
  const unsure: { row: number; person: ImportedPerson; mark: string; plan: CapturePlan | null }[] = [];
  const keep = (planned: Omit<PlannedRow, 'settled' | 'fresh'>, settled = false) => {
    const { plan, person } = planned;
    const id = 'contactId' in plan ? plan.contactId : null;
    const fresh = person.exchanges.filter((one) => !settled && !(id && isHeld(id, one))).length;
    rows.push({ ...planned, settled, fresh });
  };

  for (const [row, person] of people.entries()) {
    if (row % BATCH === BATCH - 1) await breathe();
    // The user's own profile in an archive is no contact.
    if (person.reading.own) {
      leave(person.line, 'ownRow');
      continue;
    }
    const mark = rowMark(person);
    const takenFor = memory.taken[mark];
    const contact = living(takenFor);
    if (contact) {
      keep({ row, person, plan: nothingFor(contact.id), contacts: [contact], mark }, true);
      continue;
    }
    const asked = memory.asked[mark] ?? [];
    const allErased = asked.length > 0 && asked.every((id) => erased.has(id));
    if (allErased || (takenFor !== undefined && erased.has(takenFor))) {
      leave(person.line, 'erasedBefore');
      continue;
    }
    const known = likely(person);
    const planned = planCapture(person, known, today, offices);
    if (!planned.ok) skipped.push({ line: person.line, problem: planned.error });
    else if ('contactId' in planned.value && (asked.length === 0 || planned.value.by === 'profile')) {
      const same = known.filter(
        ({ contact }) => 'contactId' in planned.value && contact.id === planned.value.contactId,
      );
      const contacts = same.map((one) => one.contact);
      fill(filled, contacts[0], planned.value);
      keep({ row, person: withoutPages(person, same), plan: planned.value, contacts, mark });
    } else unsure.push({ row, person, mark, plan: known.length + asked.length === 0 ? planned.value : null });
  }

  for (const [at, { row, person, mark, plan: sure }] of unsure.entries()) {
    if (at % BATCH === BATCH - 1) await breathe();
    if (sure && marks.size === 0) {
      keep({ row, person, plan: sure, contacts: [], mark });
      continue;
    }
    const known = likely(person).map((one) => withFilled(one, filled));
    const planned = planCapture(person, known, today, offices);
    if (!planned.ok) continue;
    const asked = (memory.asked[mark] ?? []).flatMap((id) => living(id) ?? []);
    const judged = sureAfterAll(planned.value, person, known, isHeld);
    const plan = asked.length === 0 ? judged : askAgain(judged, asked, planCapture(person, [], today), known);
    if ((plan.kind === 'new' || plan.kind === 'perhaps') && marks.size > 0 && isErased(person, marks))
      leave(person.line, 'erasedBefore');
    else {
      const about = new Set(
        plan.kind === 'perhaps'
          ? plan.candidates.map((one) => one.contactId)
          : 'contactId' in plan
            ? [plan.contactId]
            : [],
      );
      const contacts = [...about].flatMap((id) => living(id) ?? []);
      const same = known.filter(({ contact }) => plan.kind !== 'perhaps' && about.has(contact.id));
      keep({ row, person: withoutPages(person, same), plan, contacts, mark });
    }
  }
  rows.sort((a, b) => a.row - b.row);
  return { rows, skipped };
}

/** A page that the book has as somebody's profile is no further web page of theirs. */
function withoutPages(person: ImportedPerson, known: Known[]): ImportedPerson {
  const pages = new Set(known.flatMap(({ profiles }) => profiles.map(({ url }) => url)));
  const urls = person.urls?.filter((url) => !pages.has(url));
  return urls && urls.length !== person.urls?.length ? { ...person, urls } : person;
}

const breathe = () => new Promise((resolve) => setTimeout(resolve));

/** The mark of a row: of everything it says, but not of where it stands. */
const rowMark = (person: ImportedPerson): string => markOf(JSON.stringify({ ...person, line: 0 }));

/** Whether an entry stands in the log already. */
function logOf(book: Book): (id: Id, exchange: ImportedExchange) => boolean {
  const keyOf = (id: Id, { on, channel, reachedOut, note }: Omit<ImportedExchange, 'given' | 'received'>) =>
    JSON.stringify([id, on, channel, reachedOut, note]);
  const logged = new Set(book.exchanges.map((one) => keyOf(one.contactId, one)));
  return (id, exchange) => logged.has(keyOf(id, exchange));
}

function nothingFor(contactId: Id): CapturePlan {
  const additions = { emails: [], phones: [], labels: [], positions: [], notes: null, metOn: null };
  return {
    kind: 'same',
    contactId,
    by: 'name-and-company',
    additions,
    profile: null,
    exchanges: [],
    problems: [],
  };
}

/** Notes what a sure match would fill in: all that decides who else somebody may be. */
function fill(filled: Map<Id, Contact>, contact: Contact | undefined, plan: CapturePlan) {
  if (!contact || !('additions' in plan)) return;
  const before = filled.get(contact.id) ?? contact;
  const { company, role, headline, location, emails, positions } = plan.additions;
  filled.set(contact.id, {
    ...before,
    company: before.company ?? company ?? null,
    role: before.role ?? role ?? null,
    headline: before.headline ?? headline ?? null,
    location: before.location ?? location ?? null,
    emails: [...before.emails, ...emails],
    positions: [...before.positions, ...positions],
  });
}

function withFilled(known: Known, filled: Map<Id, Contact>): Known {
  const contact = filled.get(known.contact.id);
  return contact ? { ...known, contact } : known;
}

/**
 * Somebody the user was asked about and gave no answer stays a question, whoever has come into the book since: among the
 * people it may be are those of then and of now.
 */
function askAgain(
  plan: CapturePlan,
  asked: Contact[],
  asNew: Result<CapturePlan>,
  known: Known[],
): CapturePlan {
  if (!asNew.ok || asNew.value.kind !== 'new') return plan;
  const now =
    plan.kind === 'perhaps'
      ? plan.candidates.map((one) => one.contactId)
      : 'contactId' in plan
        ? [plan.contactId]
        : [];
  const people = new Map(
    [...asked, ...known.flatMap(({ contact }) => (now.includes(contact.id) ? contact : []))].map((one) => [
      one.id,
      one,
    ]),
  );
  const candidates = [...people.values()].map(({ id, name, company }) => ({
    contactId: id,
    name,
    company,
    by: 'name-and-company' as const,
  }));
  return { kind: 'perhaps', candidates, asNew: asNew.value };
}
