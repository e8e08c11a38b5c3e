import type { Day } from '../../days/index.ts';
import {
  type Contact,
  type Exchange,
  type ImportedExchange,
  type Job,
  joinPositions,
  type Position,
  type Profile,
  withNewJob,
} from '../../records/index.ts';
import { derivedId, type Id, type Result } from '../../words/index.ts';
import type { BookDb } from '../db.ts';
import { type Done, runCommand, type Writer } from '../writer.ts';
import {
  addLoadedContact,
  type ContactChanges,
  keysOf,
  loadPages,
  type ProfileDraft,
  putProfile,
  tidy,
} from './contacts.ts';

/**
 * What the store needs of a plan of lib/capture (the shapes are the same; the store does not import it). `accept` names
 * the changes the user takes; the others are remembered as answered and not asked again.
 */
export interface PlanToApply {
  contactId: Id | null;
  name: string | null;
  additions: {
    name?: string;
    headline?: string;
    company?: string;
    role?: string;
    location?: string;
    emails: string[];
    phones: string[];
    labels: string[];
    positions: Position[];
    notes: string | null;
    metOn: string | null;
    connected?: true;
  };
  profile: (ProfileDraft & { seen: NonNullable<Profile['seen']> }) | null;
  /** Further pages; one that somebody else has is left out. */
  moreProfiles?: ProfileDraft[];
  changes: {
    field: 'name' | 'headline' | 'company' | 'role' | 'location';
    old: string | null;
    new: string;
  }[];
  occasion: Contact['occasions'][number] | null;
  exchanges: ImportedExchange[];
  /** Tags and other fields the user has accepted along with it. */
  accepted?: ContactChanges;
}

/**
 * Applies plans as one undoable act: new people are added, empty fields filled, accepted changes written with the job
 * they replace kept in `positions`. Somebody new whose page is in the book
 * by now is taken for the one who has it. Problems: `notFound`, those of `checkContact`.
 */
export function applyPlans(db: BookDb, plans: PlanToApply[], now: Date): Promise<Result<Done<Id[]>>> {
  return runCommand(
    db,
    plans.length === 1 ? 'applyPlan' : 'applyPlans',
    now,
    (writer) => applyAll(writer, plans),
    { bulk: true },
  );
}

/** The part of `applyPlans` that an import shares. */
export async function applyAll(writer: Writer, plans: PlanToApply[]): Promise<Id[]> {
  const known = plans.flatMap((plan) => plan.contactId ?? []);
  await writer.load('contacts', known);
  const pages = await loadPages(
    writer,
    plans.flatMap((plan) => [...(plan.profile ? [plan.profile] : []), ...(plan.moreProfiles ?? [])]),
  );
  await writer.load(
    'contacts',
    pages.map((page) => page.contactId),
  );
  const logs = new Map<Id, Exchange[]>();
  for (const plan of plans) {
    const contactId = plan.contactId ?? ownerOfPage(writer, plan.profile);
    if (contactId && plan.exchanges.length > 0) logs.set(contactId, await logOf(writer, contactId, plan));
  }
  return plans.map((plan) => applyOne(writer, plan, logs));
}

/** What is logged of somebody; what the plan would log by the same ids is read along with it. */
async function logOf(writer: Writer, contactId: Id, { exchanges }: PlanToApply): Promise<Exchange[]> {
  const ids = exchanges.map((one) => entryId(contactId, one));
  await writer.load('exchanges', ids);
  await writer.load('tombstones', ids);
  return writer.db.exchanges
    .where('[contactId+on]')
    .between([contactId, ''], [contactId, '\uffff'])
    .toArray();
}

function applyOne(writer: Writer, plan: PlanToApply, logs: Map<Id, Exchange[]>): Id {
  const { additions, profile } = plan;
  const contactId = plan.contactId ?? ownerOfPage(writer, profile);
  if (contactId === null) {
    const { name: _, ...fields } = additions;
    const draft = { ...fields, name: plan.name ?? '', ...plan.accepted };
    const contact = addLoadedContact(writer, draft, profile);
    putFurtherPages(writer, contact.id, plan);
    logAll(writer, contact.id, plan.exchanges, null);
    return contact.id;
  }
  const contact =
    writer.held('contacts', contactId) ?? writer.refuse({ code: 'notFound', params: ['contacts'] });
  const changes: ContactChanges = {
    emails: [...contact.emails, ...additions.emails],
    phones: [...contact.phones, ...additions.phones],
    labels: [...contact.labels, ...additions.labels],
    positions: joinPositions(contact.positions, additions.positions),
    notes: contact.notes ?? additions.notes,
    metOn: contact.metOn ?? additions.metOn,
    ...(contact.metOn === null && additions.connected ? { connected: true } : {}),
  };
  for (const field of ['headline', 'company', 'role', 'location'] as const)
    if (contact[field] === null && additions[field]) changes[field] = additions[field];
  for (const change of plan.changes) changes[change.field as 'headline'] = change.new;
  const left = plan.changes.some(({ field }) => field === 'role' || field === 'company');
  if (left && (contact.role || contact.company)) {
    const { role = contact.role, company = contact.company } = changes;
    changes.positions = withNewJob(
      changes.positions ?? [],
      contact,
      { role, company },
      writer.today.slice(0, 7),
    );
  }
  if (plan.occasion) changes.occasions = [...contact.occasions, plan.occasion];
  writer.change('contacts', contact.id, tidy({ ...changes, ...plan.accepted }));
  if (profile) putProfile(writer, contact.id, profile);
  putFurtherPages(writer, contact.id, plan);
  logAll(writer, contact.id, plan.exchanges, logs.get(contact.id) ?? []);
  return contact.id;
}

function putFurtherPages(writer: Writer, contactId: Id, { moreProfiles = [] }: PlanToApply): void {
  for (const page of moreProfiles) {
    const owner = ownerOfPage(writer, page);
    if (owner === null || owner === contactId) putProfile(writer, contactId, page);
  }
}

/**
 * Whose page it is by now. A plan may be older than the book: somebody added the person in another window, or the file
 * names one person twice. The page decides, so that nobody stands in the book twice.
 */
function ownerOfPage(writer: Writer, profile: ProfileDraft | null): Id | null {
  if (!profile) return null;
  for (const key of keysOf(profile)) {
    const id = writer.pageOfKey.get(key);
    const page = id && writer.held('profiles', id);
    if (page) return page.contactId;
  }
  return null;
}

/** A change of job as news worth writing about: in no language, as `planCapture` has it. */
export function newJobOccasion(former: Job, next: Job, today: Day): Contact['occasions'][number] {
  const moved = next.company !== former.company;
  const to = [next.role, moved ? next.company : null].filter(Boolean).join(', ');
  return { on: today, kind: 'new-job', text: `${former.role ?? former.company ?? ''} → ${to}`.trim() };
}

/**
 * Logs what a file tells; what is logged already (same day, channel, direction and note) is not logged twice, nor what the
 * user has written differently since. Its id says what it was, so that two computers that read one file log it once.
 */
function logAll(writer: Writer, contactId: Id, told: ImportedExchange[], held: Exchange[] | null): void {
  const known = new Set((held ?? []).map(wordsOf));
  for (const one of told) {
    if (known.has(wordsOf(one))) continue;
    known.add(wordsOf(one));
    const entry = {
      ...one,
      id: entryId(contactId, one),
      contactId,
      togetherId: null,
      createdAt: writer.at,
      updatedAt: writer.at,
    };
    // Of somebody added just now nothing can be there.
    if (!held) {
      writer.add('exchanges', entry);
      continue;
    }
    const there = writer.held('exchanges', entry.id);
    if (there?.contactId === contactId) continue;
    if (there) writer.add('exchanges', { ...entry, id: writer.newId() });
    else {
      writer.set('exchanges', entry);
      writer.drop('tombstones', entry.id);
    }
  }
}

/** What an entry of a file says. */
const wordsOf = ({ on, channel, reachedOut, note }: ImportedExchange | Exchange) =>
  JSON.stringify([on, channel, reachedOut, note]);

const entryId = (contactId: Id, { on, channel, reachedOut, note }: ImportedExchange): Id =>
  derivedId('exchange', contactId, on, channel, reachedOut, note);
