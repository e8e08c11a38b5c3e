import { type Book, erasedMarks, type ImportedPerson, profileKey } from '../records/index.ts';
import { emailKey, foldText, type Id } from '../words/index.ts';
import type { CapturePlan, Known } from './plan.ts';

/** Finds whom a person of a file might be: same page, same e-mail, same name. */
export function likelyIn(book: Book): (person: ImportedPerson) => Known[] {
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
    for (const email of contact.emails) add(`mail ${emailKey(email)}`, known);
  }
  for (const profile of book.profiles) {
    const known = byId.get(profile.contactId);
    if (!known) continue;
    known.profiles.push(profile);
    for (const key of profile.keys) add(`page ${key}`, known);
  }
  return (person) => {
    const { reading, emails } = person;
    const keys = [
      ...pageKeysOf(person).map((key) => `page ${key}`),
      ...emails.map((email) => `mail ${emailKey(email)}`),
      ...(reading.name ? [`name ${foldText(reading.name)}`] : []),
    ];
    return [...new Set(keys.flatMap((key) => index.get(key) ?? []))];
  };
}

/**
 * Somebody of the same name of whom the file says nothing that is not in the book is that person, as far as it matters:
 * nothing would be written either way, so nothing is asked. That is what a second import of the same file finds.
 */
export function sureAfterAll(
  plan: CapturePlan,
  person: ImportedPerson,
  known: Known[],
  isHeld: (id: Id, exchange: ImportedPerson['exchanges'][number]) => boolean,
): CapturePlan {
  if (plan.kind !== 'perhaps') return plan;
  const { reading } = person;
  const same = plan.candidates.find(({ contactId }) => {
    const contact = known.find((one) => one.contact.id === contactId)?.contact;
    if (!contact) return false;
    const held = (said: string[], have: string[]) =>
      said.every((one) => have.some((own) => foldText(own) === foldText(one)));
    return (
      pageKeysOf(person).length === 0 &&
      (['headline', 'company', 'role', 'location'] as const).every(
        (field) => reading[field] === null || reading[field] === contact[field],
      ) &&
      held(person.emails, contact.emails) &&
      held(person.phones, contact.phones) &&
      held(person.labels, contact.labels) &&
      (person.notes === null || person.notes === contact.notes) &&
      (person.metOn === null || person.metOn === contact.metOn) &&
      person.exchanges.every((one) => isHeld(contactId, one))
    );
  });
  if (!same) return plan;
  const additions = { emails: [], phones: [], labels: [], positions: [], notes: null, metOn: null };
  const { contactId } = same;
  return { kind: 'same', contactId, by: same.by, additions, profile: null, exchanges: [], problems: [] };
}

/** Whether somebody of a file was erased from the book before. `marks` are those of its tombstones. */
export function isErased(person: ImportedPerson, marks: Set<string>): boolean {
  const { name, company } = person.reading;
  const known = { keys: pageKeysOf(person), emails: person.emails, name, company };
  return erasedMarks(known).some((mark) => marks.has(mark));
}

/** The keys of every page that a file names for somebody. */
export function pageKeysOf({ reading, profiles = [] }: ImportedPerson): string[] {
  return [reading, ...profiles].flatMap(({ site, handle, aliases }) =>
    handle ? [handle, ...aliases].map((each) => profileKey(site, each)) : [],
  );
}
