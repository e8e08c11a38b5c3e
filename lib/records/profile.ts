import type { Instant } from '../days/day.ts';
import type { Id } from '../words/ids.ts';
import { id, list, map, maybe, needed, optional, page, RECORD, text } from './checks/shape.ts';
import type { Kept } from './join-records.ts';
import type { ReadingField } from './reading.ts';
import { INSTANTS, NO_TIMES, ofPerson, type RecordOf } from './record.ts';

/**
 * One page of a contact. `site` is the id of a file in lib/sites. `handle` is the stable, lower-cased, decoded name on
 * that site (`/in/<slug>` on LinkedIn). `keys` are all `site:handle` pairs by which the page has been known, `handle`
 * first and then the aliases (member ids, old handles, other hosts); each key belongs to at most one living contact.
 */
export interface Profile extends Kept {
  id: Id;
  contactId: Id;
  site: string;
  handle: string;
  url: string;
  keys: string[];
  /**
   * What the page said when it was last read and answered to. A later reading is compared with this and not with the
   * contact, so that what the user wrote differently is not reported as news every time.
   */
  seen?: Partial<Record<ReadingField, string | null>>;
  createdAt: Instant;
  updatedAt: Instant;
}

/** The index key of a handle: `linkedin:anna-berg`. */
export function profileKey(site: string, handle: string): string {
  return `${site}:${handle.normalize('NFC').toLowerCase()}`;
}

export const profileRecord: RecordOf<Profile> = {
  part: 'records',
  fields: {
    ...RECORD,
    contactId: id,
    site: needed(60),
    handle: needed(2000),
    url: page,
    keys: list(text(2100)),
    seen: optional(map(maybe(text()))),
  },
  blank: { keys: [], ...NO_TIMES },
  problem: ({ contactId }) => (contactId ? null : { code: 'notFound', params: ['contacts'] }),
  days: [],
  instants: INSTANTS,
  texts: [],
  references: [ofPerson()],
};
