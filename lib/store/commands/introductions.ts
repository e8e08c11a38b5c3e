import { type Introduction, introductionKind } from '../../records/index.ts';
import { type Channel, cleanNote, type Id, type Result, UNLIMITED } from '../../words/index.ts';
import type { BookDb } from '../db.ts';
import { type Done, runCommand, type Shown, type Writer } from '../writer.ts';
import { noteReview } from './contacts.ts';
import { needPeople } from './groups.ts';
import { eraseWritten, moveWritten } from './meetings.ts';

/** An introduction as it is told. Who made it is told as in the record itself (see `Introduction`). */
export interface IntroductionDraft
  extends Pick<Introduction, 'betweenIds' | 'byId' | 'byOther' | 'on' | 'why' | 'outcome'> {
  /** How it was made, for the entries it writes in the log. */
  channel: Channel;
}

/**
 * Notes that two people were brought together. What I made counts as given to both; what somebody made for me counts as
 * received from them, and answers through whom I met the other, where that was open. One act. Problems: `notFound` (also
 * for two times the same person), `personGone`, `dayInvalid`, `dayInFuture`, `textTooLong`.
 */
export function logIntroduction(
  db: BookDb,
  draft: IntroductionDraft,
  now: Date,
): Promise<Result<Done<Introduction>>> {
  return runCommand(db, 'logIntroduction', now, async (writer) => {
    const { channel, byOther, on } = draft;
    refuseFuture(writer, on);
    const people = draft.byId === null ? draft.betweenIds : [...draft.betweenIds, draft.byId];
    const standing = await needPeople(writer, people, []);
    const [a, b] = [standing(draft.betweenIds[0]), standing(draft.betweenIds[1])];
    const byId = draft.byId === null ? null : standing(draft.byId);
    if (a === b) writer.refuse({ code: 'notFound', params: ['contacts'] });
    const introduction: Introduction = {
      id: writer.newId(),
      betweenIds: [a, b],
      byId,
      ...(byId === null && byOther ? { byOther } : {}),
      on,
      why: cleanNote(draft.why, UNLIMITED),
      outcome: cleanNote(draft.outcome, UNLIMITED),
      createdAt: writer.at,
      updatedAt: writer.at,
    };
    writer.add('introductions', introduction);
    const kind = introductionKind(introduction);
    if (kind === 'byMe') {
      await addEntry(writer, introduction, a, channel, true);
      await addEntry(writer, introduction, b, channel, true);
    } else if (kind === 'toMe' && byId !== null) {
      await addEntry(writer, introduction, byId, channel, false);
      const metId = byId === a ? b : a;
      const met = await writer.need('contacts', metId);
      if (met.metThroughId === null) writer.change('contacts', metId, { metThroughId: byId });
    }
    return introduction;
  });
}

/**
 * The entry an introduction writes in the log of one of the two. It holds no text: what is said of the other person
 * stands in the introduction alone, and goes with that person.
 */
async function addEntry(
  writer: Writer,
  { id, on }: Introduction,
  contactId: Id,
  channel: Channel,
  given: boolean,
): Promise<void> {
  writer.add('exchanges', {
    id: writer.newId(),
    contactId,
    on,
    channel,
    reachedOut: given ? 'me' : 'them',
    given: given ? ['introduction'] : [],
    received: given ? [] : ['introduction'],
    note: null,
    togetherId: id,
    createdAt: writer.at,
    updatedAt: writer.at,
  });
  await noteReview(writer, contactId, 'logged');
}

/**
 * Changes the day, the reason or the outcome of an introduction; with `shown`, only what was changed in the form. A new day
 * moves its entries in the log that stand on the old one. Problems: as `logIntroduction`, and `editConflict`.
 */
export function editIntroduction(
  db: BookDb,
  id: Id,
  changes: Partial<Pick<Introduction, 'on' | 'why' | 'outcome'>>,
  now: Date,
  shown?: Shown<'introductions'>,
): Promise<Result<Done<Introduction>>> {
  return runCommand(db, 'editIntroduction', now, async (writer) => {
    const before = await writer.need('introductions', id);
    const tidy = { ...changes };
    if (changes.why !== undefined) tidy.why = cleanNote(changes.why, UNLIMITED);
    if (changes.outcome !== undefined) tidy.outcome = cleanNote(changes.outcome, UNLIMITED);
    const merged = writer.merged('introductions', id, tidy, shown);
    if (merged.on !== undefined && merged.on !== before.on) {
      refuseFuture(writer, merged.on);
      await moveWritten(writer, before, merged.on);
    }
    return writer.change('introductions', id, merged);
  });
}

/**
 * Deletes an introduction, with the entries of the log that it wrote and nobody has changed since, and through whom one was
 * met where it had answered that. Problem: `notFound`.
 */
export function deleteIntroduction(
  db: BookDb,
  id: Id,
  now: Date,
): Promise<Result<Done<{ entries: number }>>> {
  return runCommand(db, 'deleteIntroduction', now, async (writer) => {
    await forgetThrough(writer, await writer.need('introductions', id));
    await writer.erase('introductions', [id]);
    return { entries: await eraseWritten(writer, id) };
  });
}

/** Whom the user met by this introduction is no longer met through its maker, unless that was said before or otherwise. */
async function forgetThrough(writer: Writer, { id, betweenIds, byId }: Introduction): Promise<void> {
  if (byId === null || !betweenIds.includes(byId)) return;
  const metId = betweenIds[0] === byId ? betweenIds[1] : betweenIds[0];
  const met = await writer.get('contacts', metId);
  if (met?.metThroughId !== byId) return;
  // The undo log knows whether it was this introduction that said it; where it no longer reaches back, nothing is taken.
  const rows = await writer.db.changes.where('people').equals(id).toArray();
  const noted = rows.find(({ changes }) =>
    changes.some((one) => one.table === 'introductions' && one.id === id && !('old' in one)),
  );
  if (!noted) return;
  const all = await writer.db.changes
    .where('[entryId+seq]')
    .between([noted.entryId, 0], [noted.entryId, Infinity])
    .toArray();
  const filled = all.some(({ changes }) =>
    changes.some((one) => one.id === metId && one.field === 'metThroughId' && one.new === byId),
  );
  if (filled) writer.change('contacts', metId, { metThroughId: null });
}

function refuseFuture(writer: Writer, on: string): void {
  if (/^\d{4}-\d{2}-\d{2}$/.test(on) && on > writer.today)
    writer.refuse({ code: 'dayInFuture', field: 'on', params: [on] });
}
