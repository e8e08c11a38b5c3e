import { type Day, isDay } from '../../days/index.ts';
import type { Contact, ReviewAct } from '../../records/index.ts';
import {
  type Acquaintance,
  foldText,
  type Id,
  leadsOthers,
  type RelationId,
  type Result,
} from '../../words/index.ts';
import type { BookDb } from '../db.ts';
import { bytesOf } from '../room.ts';
import { type Watch, watchOver } from '../watch.ts';
import { type Done, runCommand } from '../writer.ts';
import { addReview, type ContactChanges } from './contacts.ts';

/** One change for many contacts, as data: it travels to the worker that writes it. Labels are clean lines. */
export type BulkEdit =
  | { edit: 'addLabel'; label: string }
  /** To the name of another label the two become one; `to: null` takes it away. */
  | { edit: 'renameLabel'; label: string; to: string | null }
  /** Days between contacts, 1–3650; null lets the measured rhythm decide. */
  | { edit: 'cadence'; days: number | null }
  | { edit: 'relation'; relation: RelationId | null }
  /** What is missing stays as it is; null takes the tag away. Whether one leads follows the level. */
  | { edit: 'tags'; tags: Partial<Pick<Contact, 'industry' | 'function' | 'seniority' | 'region'>> }
  | { edit: 'importance'; importance: Contact['importance'] }
  /** Whether we know each other; null takes the answer back. */
  | { edit: 'acquaintance'; acquaintance: Acquaintance | null }
  /** A BCP 47 tag; null leaves it to their country. */
  | { edit: 'language'; language: string | null }
  /** The next meeting with each of them, today or later; null drops it. */
  | { edit: 'nextMeeting'; on: Day | null }
  /** Not suggested before `until`, a day after today. */
  | { edit: 'snooze'; until: Day }
  | { edit: 'archive'; archived: boolean };

/** What an edit changes in one contact; `{}` when it has it already. */
function changesFor(contact: Contact, edit: BulkEdit): ContactChanges {
  switch (edit.edit) {
    case 'addLabel':
      return contact.labels.some((one) => foldText(one) === foldText(edit.label))
        ? {}
        : { labels: [...contact.labels, edit.label] };
    case 'renameLabel': {
      const { label, to } = edit;
      if (!contact.labels.includes(label)) return {};
      const others = contact.labels.filter((one) => one !== label);
      const isThere = to === null || others.some((one) => foldText(one) === foldText(to));
      return { labels: isThere ? others : [...others, to] };
    }
    case 'cadence':
      return { cadenceDays: edit.days };
    case 'relation':
      return { relation: edit.relation };
    case 'tags': {
      const { seniority } = edit.tags;
      return seniority === undefined
        ? edit.tags
        : { ...edit.tags, leader: seniority === null ? null : leadsOthers(seniority) };
    }
    case 'importance':
      return { importance: edit.importance };
    case 'acquaintance':
      return { acquaintance: edit.acquaintance };
    case 'language':
      return { language: edit.language };
    case 'nextMeeting':
      return { nextMeeting: edit.on };
    case 'snooze':
      return { snoozedUntil: edit.until };
    case 'archive':
      return { archived: edit.archived };
  }
}

/**
 * Makes one change in many contacts as one undoable act. Ids of nobody are passed over; the value is how many changed.
 * Problems: those of `checkContact`, `dayInvalid`, and `actStopped` when it was stopped: then nothing is changed.
 */
export async function editMany(
  db: BookDb,
  ids: Id[],
  edit: BulkEdit,
  now: Date,
  watch: Watch = {},
): Promise<Result<Done<number>>> {
  // The list of suggestions is no part of the transaction, so that the popup can go on reading it: its rows are read
  // before and taken away after, and the background makes it anew in any case.
  const suggested = new Map((await db.suggestions.toArray()).map((row) => [row.contactId, row]));
  const reviewed: Id[] = [];
  const done = await runCommand(
    db,
    'editContacts',
    now,
    async (writer) => {
      watchOver(writer, 'actStopped', watch);
      if (edit.edit === 'snooze' && (!isDay(edit.until) || edit.until <= writer.today))
        writer.refuse({ code: 'dayInvalid', field: 'snoozedUntil', params: [String(edit.until)] });
      if (edit.edit === 'nextMeeting' && edit.on !== null && (!isDay(edit.on) || edit.on < writer.today))
        writer.refuse({ code: 'dayInvalid', field: 'nextMeeting', params: [String(edit.on)] });
      await writer.load('contacts', ids);
      let changed = 0;
      for (const id of new Set(ids)) {
        const contact = writer.held('contacts', id);
        if (!contact || contact.mergedInto) continue;
        const after = writer.change('contacts', id, changesFor(contact, edit));
        if (after === contact) continue;
        changed++;
        const act = actOf(contact, after);
        const row = act && suggested.get(id);
        if (!row) continue;
        addReview(writer, row, act);
        reviewed.push(id);
      }
      return changed;
    },
    { bulk: true, bytes: bytesOf(ids.length, ids.length) },
  );
  // By person: the list may have been made anew meanwhile, and other people stand at the old places.
  if (done.ok) await db.suggestions.where('contactId').anyOf(reviewed).delete();
  return done;
}

/** What a change means for the list of suggestions; null when it leaves the contact in it. */
function actOf(before: Contact, after: Contact): ReviewAct | null {
  if (after.archived && !before.archived) return 'archived';
  return after.snoozedUntil !== null && after.snoozedUntil !== before.snoozedUntil ? 'snoozed' : null;
}
