import type { Day } from '../days/index.ts';
import {
  type Contact,
  type ImportedPerson,
  type Occasion,
  type Position,
  type Profile,
  profileKey,
  type Reading,
} from '../records/index.ts';
import { sameCompany } from '../words/companies.ts';
import { cleanLine, fail, foldText, ok, type Result, TEXT_LIMITS } from '../words/index.ts';
import type {
  Additions,
  CapturedField,
  CapturePlan,
  FieldChange,
  Known,
  NewPlan,
  PlannedProfile,
  SameBy,
} from './plan.ts';

const FIELDS: readonly CapturedField[] = ['name', 'headline', 'company', 'role', 'location'];

/**
 * What is to be done with one person. `known` are the contacts it might be (same key, e-mail or name); `today` is the
 * user's day. Rules: a profile key decides first, then an e-mail address; name and company only ever suggest. Empty
 * fields are filled, nothing the user wrote is replaced, and what the page says otherwise becomes a list of changes to
 * accept or ignore. Tags are never touched: they are proposals of their own. Problem: `nameMissing`.
 */
export function planCapture(from: Reading | ImportedPerson, known: Known[], today: Day): Result<CapturePlan> {
  const person = 'reading' in from ? from : asPerson(from);
  const { reading } = person;
  const name = cleanLine(reading.name, TEXT_LIMITS.name);
  const living = known.filter(({ contact }) => !contact.mergedInto);
  const profile = profileOf(reading);
  const match = findSame(person, profile, living);
  if (match)
    return ok(withMorePages(planKnown(person, profile, match.known, match.by, today), person, living));
  if (!name) return fail({ code: 'nameMissing', field: 'name' });
  const asNew = withMorePages(planNew(person, profile, name), person, living);
  const candidates = living.filter(({ contact, profiles }) => mayBe(contact, profiles, reading, name));
  if (candidates.length === 0) return ok(asNew);
  return ok({
    kind: 'perhaps',
    candidates: candidates.map(({ contact }) => ({
      contactId: contact.id,
      name: contact.name,
      company: contact.company,
      by: 'name-and-company',
    })),
    asNew,
  });
}

function asPerson(reading: Reading): ImportedPerson {
  return { reading, emails: [], phones: [], labels: [], notes: null, metOn: null, exchanges: [], line: 0 };
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

const emailForm = (email: string): string => email.trim().normalize('NFC').toLowerCase();

function findSame(
  person: ImportedPerson,
  profile: PlannedProfile | null,
  known: Known[],
): { known: Known; by: SameBy } | null {
  const keys = [...(profile ? [profile] : []), ...(person.profiles ?? [])].flatMap(keysOf);
  for (const key of keys)
    for (const one of known)
      if (one.profiles.some((page) => page.keys.includes(key))) return { known: one, by: 'profile' };
  const emails = new Set(person.emails.map(emailForm));
  const byEmail = known.filter(({ contact }) => contact.emails.some((email) => emails.has(emailForm(email))));
  // A shared address ("info@…") names nobody: only one owner makes it sure, and the names must not contradict it.
  const [only] = byEmail;
  if (only && byEmail.length === 1 && namesAgree(only.contact.name, person.reading.name))
    return { known: only, by: 'email' };
  return null;
}

/** Same person as far as the names go: one has all the words of the other ("Anna Berg", "Anna Maria Berg"). */
export function namesAgree(a: string, b: string | null): boolean {
  if (!b) return true;
  const [short = [], long = []] = [foldText(a).split(' '), foldText(b).split(' ')].sort(
    (x, y) => x.length - y.length,
  );
  return short.every((word) => long.includes(word));
}

/** Same folded name, and nothing that speaks against it: not two pages of the same site, not two known companies. */
function mayBe(contact: Contact, profiles: Profile[], reading: Reading, name: string): boolean {
  if (foldText(contact.name) !== foldText(name)) return false;
  if (reading.handle && profiles.some((page) => page.site === reading.site)) return false;
  if (!contact.company || !reading.company) return true;
  return (
    sameCompany(contact.company, reading.company) ||
    heldBefore(contact.positions, reading.company) ||
    heldBefore(reading.positions, contact.company)
  );
}

const heldBefore = (positions: Position[], company: string): boolean =>
  positions.some((position) => position.company !== null && sameCompany(position.company, company));

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
    emails: missing(person.emails, contact.emails, emailForm),
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
