import { useCallback, useRef, useState } from 'react';
import type { AcceptedPlan, CapturePlan, Known } from '../../lib/capture/index.ts';
import {
  type Book,
  dayOf,
  fail,
  foldText,
  type Id,
  type Imported,
  type ImportedPerson,
  ok,
  type Problem,
  profileKey,
  type Result,
} from '../../lib/contact/index.ts';
import type { Done } from '../../lib/store/index.ts';
import type { Commands } from './use-commands.ts';
import { fromStore } from './use-live.ts';

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

/** Where an import stands. */
export type ImportStep =
  | { step: 'waiting' }
  | { step: 'reading'; fileName: string }
  | { step: 'refused'; fileName: string; problem: Problem }
  | { step: 'preview'; preview: ImportPreview }
  | { step: 'writing'; preview: ImportPreview };

/** What will be written when the user says yes. */
type Prepared = { book: Book } | { plans: AcceptedPlan[] };

const SAMPLE = 5;
/** People planned between two breaths of the page. */
const BATCH = 400;

/**
 * An import from file to written book: read, compared with the book by the one rule of lib/capture, shown, taken as one
 * undoable act. Those who may be somebody known are left out, since nobody is there to ask one by one; what the user
 * wrote is never replaced.
 */
export function useImport(commands: Commands) {
  const [state, setState] = useState<ImportStep>({ step: 'waiting' });
  const prepared = useRef<Prepared | null>(null);

  const read = useCallback(async (file: File) => {
    setState({ step: 'reading', fileName: file.name });
    const { MAX_FILE_BYTES, parseFile } = await import('../../lib/transfer/index.ts');
    // A file too large is refused by its size, before its bytes fill the memory.
    const bytes = file.size > MAX_FILE_BYTES ? null : new Uint8Array(await file.arrayBuffer());
    const parsed = bytes
      ? parseFile(bytes, file.name, new Date())
      : fail({ code: 'fileTooLarge' as const, params: [file.name, MAX_FILE_BYTES / 1024 / 1024] });
    const planned = parsed.ok ? await prepare(file.name, parsed.value) : parsed;
    if (!planned.ok) return setState({ step: 'refused', fileName: file.name, problem: planned.error });
    prepared.current = planned.value.prepared;
    setState({ step: 'preview', preview: planned.value.preview });
  }, []);

  const take = useCallback(async (): Promise<Result<Done<unknown>>> => {
    const todo = prepared.current;
    if (!todo) return { ok: false, error: { code: 'notFound' } };
    setState((now) => (now.step === 'preview' ? { step: 'writing', preview: now.preview } : now));
    const result =
      'book' in todo ? await commands.restoreBook(todo.book, 'merge') : await commands.applyPlans(todo.plans);
    if (result.ok) {
      prepared.current = null;
      setState({ step: 'waiting' });
    } else setState((now) => (now.step === 'writing' ? { step: 'preview', preview: now.preview } : now));
    return result;
  }, [commands]);

  const cancel = useCallback(() => {
    prepared.current = null;
    setState({ step: 'waiting' });
  }, []);
  return { state, read, take, cancel };
}

async function prepare(
  fileName: string,
  imported: Imported,
): Promise<Result<{ preview: ImportPreview; prepared: Prepared }>> {
  const stored = await fromStore(({ store, db }) => store.wholeBook(db));
  if (!stored.ok) return stored;
  const base = {
    fileName,
    format: imported.format,
    skipped: imported.skipped,
    problems: imported.problems,
    maybe: 0,
  };
  if (imported.book)
    return ok({
      preview: { ...base, ...compareBooks(imported.book, stored.value) },
      prepared: { book: imported.book },
    });
  const { plans, skipped } = await planAll(imported.people, stored.value);
  const { acceptPlan } = await import('../../lib/capture/index.ts');
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
  return ok({ preview, prepared: { plans: accepted } });
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

async function planAll(people: ImportedPerson[], book: Book) {
  const { planCapture } = await import('../../lib/capture/index.ts');
  const today = dayOf(new Date());
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
