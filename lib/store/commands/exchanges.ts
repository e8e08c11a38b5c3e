import type { Exchange } from '../../records/index.ts';
import { cleanNote, type Id, type Result, UNLIMITED } from '../../words/index.ts';
import type { BookDb } from '../db.ts';
import { type Done, runCommand, type Shown, type Writer } from '../writer.ts';
import { needStanding, noteReview } from './contacts.ts';

/** One entry of the log, for one person or for several at once (a lunch, a meeting). */
export interface ExchangeDraft
  extends Pick<Exchange, 'on' | 'channel' | 'reachedOut' | 'given' | 'received' | 'note'> {
  contactIds: Id[];
}
export type ExchangeChanges = Partial<
  Pick<Exchange, 'on' | 'channel' | 'reachedOut' | 'given' | 'received' | 'note'>
>;

/**
 * Logs an exchange with each of the contacts; more than one get a common `togetherId`.
 * Whoever was merged into another since gets it there. Problems: `notFound`, `personGone`, those of `checkExchange` (a day
 * in the future or before 1900 …).
 */
export function logExchange(db: BookDb, draft: ExchangeDraft, now: Date): Promise<Result<Done<Exchange[]>>> {
  return runCommand(db, 'logExchange', now, async (writer) => {
    const standing = new Set<Id>();
    for (const id of draft.contactIds) standing.add((await needStanding(writer, id)).id);
    const contactIds = [...standing];
    if (contactIds.length === 0) writer.refuse({ code: 'notFound', params: ['contacts'] });
    refuseFuture(writer, draft.on);
    const togetherId = contactIds.length > 1 ? writer.newId() : null;
    const logged: Exchange[] = [];
    for (const contactId of contactIds) {
      const exchange: Exchange = {
        id: writer.newId(),
        contactId,
        on: draft.on,
        channel: draft.channel,
        reachedOut: draft.reachedOut,
        given: [...new Set(draft.given)],
        received: [...new Set(draft.received)],
        note: cleanNote(draft.note, UNLIMITED),
        togetherId,
        createdAt: writer.at,
        updatedAt: writer.at,
      };
      writer.add('exchanges', exchange);
      logged.push(exchange);
      await noteReview(writer, contactId, 'logged');
    }
    return logged;
  });
}

// The check of the writer keeps what a clock that ran ahead has logged; what is typed here and now is not to come.
function refuseFuture(writer: Writer, on: string): void {
  if (on > writer.today && /^\d{4}-\d{2}-\d{2}$/.test(on))
    writer.refuse({ code: 'dayInFuture', field: 'on', params: [on] });
}

/**
 * Changes one entry; with `shown`, only what was changed in the form. Entries of the same meeting with others are not
 * touched. Problems: as `logExchange`, and `editConflict`.
 */
export function editExchange(
  db: BookDb,
  id: Id,
  changes: ExchangeChanges,
  now: Date,
  shown?: Shown<'exchanges'>,
): Promise<Result<Done<Exchange>>> {
  return runCommand(db, 'editExchange', now, async (writer) => {
    const before = await writer.need('exchanges', id);
    const wanted = {
      ...changes,
      ...(changes.note !== undefined ? { note: cleanNote(changes.note, UNLIMITED) } : {}),
    };
    const merged = writer.merged('exchanges', id, wanted, shown);
    if (merged.on !== undefined && !(shown && merged.on === before.on)) refuseFuture(writer, merged.on);
    return writer.change('exchanges', id, merged);
  });
}

/** Deletes one entry of the log. */
export function deleteExchange(db: BookDb, id: Id, now: Date): Promise<Result<Done<Id>>> {
  return runCommand(db, 'deleteExchange', now, async (writer) => {
    await writer.need('exchanges', id);
    await writer.erase('exchanges', [id]);
    return id;
  });
}
