import type { Day } from '../days/index.ts';
import {
  type ImportedPerson,
  type Occasion,
  type Position,
  profileKey,
  type Reading,
} from '../records/index.ts';
import {
  type Identity,
  identityOf,
  identityOfContact,
  pageKeysOf,
  type SameBy,
  verdict,
} from '../same-person/verdict.ts';
import { cleanLine, emailKey, fail, foldText, ok, type Result, TEXT_LIMITS } from '../words/index.ts';
import type {
  Additions,
  CapturedField,
  CapturePlan,
  FieldChange,
  Known,
  NewPlan,
  PlannedProfile,
} from './plan.ts';

const FIELDS: readonly CapturedField[] = ['name', 'headline', 'company', 'role', 'location'];

/**
 * What is to be done with one person. `known` are the contacts it might be (same key, e-mail or name); `today` is the
 * user's day; `offices` are e-mail addresses that are nobody's (`officesAmong`). Who is the same is the rule of
 * lib/same-person/verdict.ts; where it is not sure of one, the user is asked. Empty fields are filled, nothing the user wrote is replaced, and what the page says otherwise becomes a list of changes to
 * accept or ignore. Tags are never touched: they are proposals of their own. Problem: `nameMissing`.
 */
export function planCapture(
  from: Reading | ImportedPerson,
  known: Known[],
  today: Day,
  offices: ReadonlySet<string> = new Set(),
): Result<CapturePlan> {
  const person = 'reading' in from ? from : asPerson(from);
  const { reading } = person;
  const name = cleanLine(reading.name, TEXT_LIMITS.name);
  const living = known.filter(({ contact }) => !contact.mergedInto);
  const profile = profileOf(reading);
  const who = identityOf(person);
  const judged = judge(who, living, offices);
  const match = surely(who, judged);
  if (match) {
    const plan = planKnown(person, profile, match.known, match.by, today);
    return ok(withMorePages(sayingWhatDay(plan, from), person, living));
  }
  if (!name) return fail({ code: 'nameMissing', field: 'name' });
  const asNew = withMorePages(sayingWhatDay(planNew(person, profile, name), from), person, living);
  if (judged.length === 0) return ok(asNew);
  return ok({
    kind: 'perhaps',
    candidates: judged.map(({ known: { contact }, by }) => ({
      contactId: contact.id,
      name: contact.name,
      company: contact.company,
      by,
    })),
    asNew,
  });
}

function asPerson(reading: Reading): ImportedPerson {
  const { emails = [], connectedOn = null } = reading;
  return { reading, emails, phones: [], labels: [], notes: null, metOn: connectedOn, exchanges: [], line: 0 };
}

/** A page tells since when the two are connected: a day that is no meeting. A file says so beside its own. */
function sayingWhatDay<T extends NewPlan | CapturePlan>(plan: T, from: Reading | ImportedPerson): T {
  if ('reading' in from || !('additions' in plan) || plan.additions.metOn === null) return plan;
  return { ...plan, additions: { ...plan.additions, connected: true } };
}

function profileOf(reading: Reading): PlannedProfile | null {
  if (!reading.handle || !reading.url) return null;
  const seen: PlannedProfile['seen'] = {};
  for (const field of [...FIELDS, 'industry'] as const)
    if (reading[field] !== null) seen[field] = reading[field];
  return { site: reading.site, handle: reading.handle, url: reading.url, aliases: reading.aliases, seen };
}

const keysOf = (profile: Pick<PlannedProfile, 'site' | 'handle' | 'aliases'>): string[] =>
  [profile.handle, ...profile.aliases].map((handle) => profileKey(profile.site, handle));

/** The further pages of a person that are not in the book yet, whosever they are there. */
function withMorePages<T extends NewPlan | CapturePlan>(plan: T, person: ImportedPerson, known: Known[]): T {
  const held = new Set(known.flatMap(({ profiles }) => profiles.flatMap((page) => page.keys)));
  const more = (person.profiles ?? []).filter((page) => !keysOf(page).some((key) => held.has(key)));
  return more.length === 0 ? plan : { ...plan, moreProfiles: more.map((page) => ({ ...page, seen: {} })) };
}

/** Whom the book has that this may be, with the verdict on each; those it cannot be are left out. */
function judge(who: Identity, known: Known[], offices: ReadonlySet<string>): Judged[] {
  return known.flatMap((one) => {
    const { is, by } = verdict(identityOfContact(one.contact, one.profiles), who, offices);
    return is === 'no' ? [] : [{ known: one, is, by }];
  });
}
interface Judged {
  known: Known;
  is: 'same' | 'perhaps';
  by: SameBy;
}

/**
 * The one person it surely is. Of several with pages that are named, the one with the first of them; of several who share
 * an e-mail address and a name, none is sure.
 */
function surely(who: Identity, judged: Judged[]): Judged | null {
  const sure = judged.filter(({ is }) => is === 'same');
  for (const key of pageKeysOf(who)) {
    const found = sure.find(({ known }) => known.profiles.some((page) => page.keys.includes(key)));
    if (found) return found;
  }
  const [only = null] = sure;
  return sure.length === 1 ? only : null;
}

function planNew(person: ImportedPerson, profile: PlannedProfile | null, name: string): NewPlan {
  const { reading } = person;
  const additions: Additions = {
    emails: person.emails,
    phones: person.phones,
    labels: person.labels,
    positions: reading.positions,
    notes: person.notes,
    metOn: person.metOn,
  };
  for (const field of FIELDS) {
    const value = reading[field];
    if (value && field !== 'name') additions[field] = value;
  }
  return { kind: 'new', name, additions, profile, exchanges: person.exchanges, problems: reading.problems };
}

function planKnown(
  person: ImportedPerson,
  profile: PlannedProfile | null,
  { contact, profiles }: Known,
  by: SameBy,
  today: Day,
): CapturePlan {
  const { reading } = person;
  const keys = profile ? keysOf(profile) : [];
  const page = profiles.find((one) => one.keys.some((key) => keys.includes(key)));
  const additions: Additions = {
    emails: missing(person.emails, contact.emails, emailKey),
    phones: missing(person.phones, contact.phones, (phone) => phone.replace(/[^\d+]/g, '')),
    labels: missing(person.labels, contact.labels, foldText),
    positions: missing(reading.positions, contact.positions, positionKey),
    notes: contact.notes === null ? person.notes : null,
    metOn: contact.metOn === null ? person.metOn : null,
  };
  const changes: FieldChange[] = [];
  for (const field of FIELDS) {
    const value = cleanLine(reading[field], TEXT_LIMITS[field]);
    if (value === null) continue;
    const current = contact[field];
    const seen = page?.seen?.[field] ?? null;
    if (current === null) {
      // Once answered to and left empty is the user's wish too.
      if (value !== seen) additions[field] = value;
    } else if (value !== current && value !== seen)
      changes.push({ field, old: current, new: value, own: seen !== null ? current !== seen : true });
  }
  const exchanges = person.exchanges;
  const base = { contactId: contact.id, by, additions, profile, exchanges, problems: reading.problems };
  if (changes.length === 0) return { kind: 'same', ...base };
  return { kind: 'changed', ...base, changes, occasion: occasionOf(changes, today) };
}

function missing<T>(offered: T[], held: T[], keyOf: (value: T) => string): T[] {
  const keys = new Set(held.map(keyOf));
  return offered.filter((value) => {
    const key = keyOf(value);
    if (!key || keys.has(key)) return false;
    keys.add(key);
    return true;
  });
}

const positionKey = (position: Position): string =>
  [position.title, position.company, position.from, position.to]
    .map((text) => foldText(text ?? ''))
    .join('|');

/** News worth writing about: a new role or company, else a move. Texts as the page has them, in no language. */
function occasionOf(changes: FieldChange[], today: Day): Occasion | null {
  const of = (field: CapturedField) => changes.find((change) => change.field === field);
  const role = of('role');
  const company = of('company');
  const job = role ?? company;
  if (job) {
    const both = role && company ? [role.new, company.new].join(', ') : job.new;
    return { on: today, kind: 'new-job', text: `${job.old ?? ''} → ${both}`.trim() };
  }
  const moved = of('location');
  return moved ? { on: today, kind: 'moved', text: `${moved.old ?? ''} → ${moved.new}`.trim() } : null;
}
