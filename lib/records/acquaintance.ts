import type { Day } from '../days/day.ts';
import type { Contact } from './contact.ts';

/** The names of the files that LinkedIn makes: their day is one of connecting. */
const OF_LINKEDIN = /^connections(?: ?\(\d+\))?\.csv$|linkedindataexport/i;

type Met = Pick<Contact, 'metOn' | 'connected' | 'origin'>;

/** The day on which we met; null where it is not known, or where the day we have is one of connecting on a network. */
export function metDay(contact: Met): Day | null {
  return isConnection(contact) ? null : contact.metOn;
}

/** The day on which we became connected on LinkedIn; null where it is not known. Being connected is no meeting. */
export function connectedDay(contact: Met): Day | null {
  return isConnection(contact) ? contact.metOn : null;
}

function isConnection({ connected, origin }: Met): boolean {
  return connected ?? (origin?.by === 'file' && OF_LINKEDIN.test(origin.name));
}

/**
 * Whether nobody knows what this person is to the user: nothing is logged (`lastOn` null), and nothing that the user would
 * have written says it. Being connected says nothing, and neither do tags, labels and notes, which files bring along.
 */
export function isUnsorted(contact: Contact, lastOn: Day | null): boolean {
  const { acquaintance, relation, importance, cadenceDays, howWeMet, metThroughId } = contact;
  const said =
    acquaintance || relation || howWeMet || metThroughId || metDay(contact) || cadenceDays !== null;
  return !(lastOn || said || importance > 1 || contact.resting || contact.archived);
}
