import {
  type AcceptedPlan,
  acceptPlan,
  type CapturePlan,
  type Known,
  planCapture,
} from '../../lib/capture/index.ts';
import {
  type Book,
  type Day,
  foldText,
  type Id,
  type Imported,
  type ImportedPerson,
  type Problem,
  profileKey,
} from '../../lib/contact/index.ts';

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
}

/** What will be written when the user says yes. */
export type Prepared = { book: Book } | { plans: AcceptedPlan[] };

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
      preview: { ...base, ...compareBooks(imported.book, stored) },
      prepared: { book: imported.book },
    };
  const { plans, skipped } = await planAll(imported.people, stored, today);
  const count = (kind: CapturePlan['kind']) => plans.filter(({ plan }) => plan.kind === kind).length;
  const sure = plans.filter(({ plan }) => plan.kind !== 'perhaps');
  const news = sure.filter(({ plan }) => plan.kind === 'new' || bringsSomething(plan));
  const preview: ImportPreview = {
    ...base,
    fresh: count('new'),
    maybe: count('perhaps'),
    changed: news.filter(({ plan }) => plan.kind !== 'new').length,
    same: sure.length - news.length,
    exchanges: sure.reduce((sum, { fresh }) => sum + fresh, 0),
    skipped: [...imported.skipped, ...skipped],
    sample: plans.slice(0, SAMPLE).map(({ person }) => ({
      name: person.reading.name ?? '',
      work: [person.reading.role, person.reading.company].filter(Boolean).join(' · '),
    })),
  };
  const accepted = sure.map(({ plan, person }) =>
    acceptPlan(plan, plan.kind === 'new' ? { accepted: saidOutright(person) } : {}),
  );
  return { preview, prepared: { plans: accepted } };
}

/** What a book in a file has that the stored one lacks; the newer of two records wins. */
function compareBooks(book: Book, stored: Book) {
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

interface Planned {
  person: ImportedPerson;
  plan: CapturePlan;
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
  const plans: Planned[] = [];
  const skipped: Imported['skipped'] = [];
  for (const [at, person] of people.entries()) {
    if (at % BATCH === BATCH - 1) await new Promise((resolve) => setTimeout(resolve));
    // The user's own profile in an archive is no contact.
    if (person.reading.own) {
      skipped.push({ line: person.line, problem: { code: 'ownRow', line: person.line } });
      continue;
    }
    const planned = planCapture(person, likely(person), today);
    if (!planned.ok) {
      skipped.push({ line: person.line, problem: planned.error });
      continue;
    }
    const plan = planned.value;
    const isLogged = (one: ImportedPerson['exchanges'][number]) =>
      'contactId' in plan &&
      logged.has(JSON.stringify([plan.contactId, one.on, one.channel, one.reachedOut, one.note]));
    plans.push({ person, plan, fresh: person.exchanges.filter((one) => !isLogged(one)).length });
  }
  return { plans, skipped };
}

/** Finds whom a person of a file might be: same page, same e-mail, same name. */
function likelyIn(book: Book): (person: ImportedPerson) => Known[] {
  const byId = new Map<Id, Known>();
  const index = new Map<string, Known[]>();
  const add = (key: string, known: Known) => {
    const list = index.get(key);
    if (list) list.push(known);
    else index.set(key, [known]);
  };
  for (const contact of book.contacts) {
    if (contact.mergedInto) continue;
    const known: Known = { contact, profiles: [] };
    byId.set(contact.id, known);
    add(`name ${foldText(contact.name)}`, known);
    for (const email of contact.emails) add(`mail ${email.trim().toLowerCase()}`, known);
  }
  for (const profile of book.profiles) {
    const known = byId.get(profile.contactId);
    if (!known || profile.deletedAt) continue;
    known.profiles.push(profile);
    for (const key of profile.keys) add(`page ${key}`, known);
  }
  return ({ reading, emails }) => {
    const handles = reading.handle ? [reading.handle, ...reading.aliases] : [];
    const keys = [
      ...handles.map((handle) => `page ${profileKey(reading.site, handle)}`),
      ...emails.map((email) => `mail ${email.trim().toLowerCase()}`),
      ...(reading.name ? [`name ${foldText(reading.name)}`] : []),
    ];
    return [...new Set(keys.flatMap((key) => index.get(key) ?? []))];
  };
}

/** Whether a plan about a known person would write anything. */
function bringsSomething(plan: CapturePlan): boolean {
  if (plan.kind === 'perhaps' || plan.kind === 'new') return false;
  return Object.values(plan.additions).some((value) =>
    Array.isArray(value) ? value.length > 0 : Boolean(value),
  );
}

/** Tags and other fields that the file says outright of somebody new; ids and times are the store's. */
function saidOutright({ contact }: ImportedPerson): AcceptedPlan['accepted'] {
  if (!contact) return {};
  const {
    id: _id,
    createdAt: _created,
    updatedAt: _updated,
    mergedInto: _merged,
    metThroughId: _through,
    ...fields
  } = contact;
  return fields;
}
