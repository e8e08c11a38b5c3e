import { type Book, erasedMarks, type ImportedPerson } from '../records/index.ts';
import { indexPeople } from '../same-person/people-index.ts';
import { identityOf, identityOfContact, keysOf, officesAmong, pageKeysOf } from '../same-person/verdict.ts';
import { foldText, type Id } from '../words/index.ts';
import type { CapturePlan, Known } from './plan.ts';

/** Finds whom a person of a file might be: everybody of the book who shares a page, an e-mail address or the name. */
export function likelyIn(book: Book, offices: ReadonlySet<string>): (person: ImportedPerson) => Known[] {
  const index = indexPeople<Known>((who) => keysOf(who, offices));
  for (const known of knownOf(book)) index.add(known, identityOfContact(known.contact, known.profiles));
  return (person) => index.likely(identityOf(person));
}

/** The living people of a book with their pages. */
function knownOf(book: Book): Known[] {
  const byId = new Map<Id, Known>();
  for (const contact of book.contacts)
    if (!contact.mergedInto) byId.set(contact.id, { contact, profiles: [] });
  for (const profile of book.profiles) byId.get(profile.contactId)?.profiles.push(profile);
  return [...byId.values()];
}

/** The e-mail addresses that too many people of the book and of a file have to be anybody's. */
export function officesOf(book: Book, people: ImportedPerson[]): Set<string> {
  return officesAmong([
    ...book.contacts.filter(({ mergedInto }) => !mergedInto).map((one) => identityOfContact(one, [])),
    ...people.map(identityOf),
  ]);
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
      pageKeysOf(identityOf(person)).length === 0 &&
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
  const known = { keys: pageKeysOf(identityOf(person)), emails: person.emails, name, company };
  return erasedMarks(known).some((mark) => marks.has(mark));
}
