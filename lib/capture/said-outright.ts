import type { Contact, ImportedPerson, Occasion } from '../records/index.ts';
import type { AcceptedPlan } from './accept-plan.ts';
import type { CapturePlan } from './plan.ts';

/** Whether a plan about a known person would write anything but the log. */
export function bringsSomething({
  plan,
  person,
  contacts,
}: {
  plan: CapturePlan;
  person: ImportedPerson;
  contacts: Contact[];
}): boolean {
  if (plan.kind === 'perhaps' || plan.kind === 'new') return false;
  return (
    Object.keys(saidOutright(person, contacts[0] ?? null)).length > 0 ||
    (plan.moreProfiles ?? []).length > 0 ||
    Object.values(plan.additions).some((value) => (Array.isArray(value) ? value.length > 0 : Boolean(value)))
  );
}

/**
 * Tags and other fields that the file says outright. Of somebody known only what is empty in the book is filled and sets
 * are grown, so that nothing the user wrote is replaced. Ids and times are the store's.
 */
export function saidOutright(
  { contact, metOn, urls = [] }: ImportedPerson,
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
    // It says of the file's day what it is: of nothing else.
    if (field === 'connected' && known.metOn !== null && known.metOn !== metOn) continue;
    const own: unknown = field === 'connected' && known.metOn === null ? null : known[field as keyof Contact];
    if (Array.isArray(value)) {
      const held: unknown[] = Array.isArray(own) ? own : [];
      const more =
        field === 'occasions' ? newOccasions(said.occasions ?? [], known.occasions) : notIn(value, held);
      if (more.length > 0) filled[field] = [...held, ...more];
    } else if ((own === null || own === undefined) && value !== null && value !== undefined)
      filled[field] = value;
  }
  return filled;
}

function notIn(offered: unknown[], held: unknown[]): unknown[] {
  const keys = new Set(held.map((one) => JSON.stringify(one)));
  return offered.filter((one) => !keys.has(JSON.stringify(one)));
}

/** A birthday the user has is not given a second one. */
function newOccasions(offered: Occasion[], held: Occasion[]): unknown[] {
  const born = held.some(({ kind }) => kind === 'birthday');
  return notIn(
    offered.filter(({ kind }) => !(born && kind === 'birthday')),
    held,
  );
}
