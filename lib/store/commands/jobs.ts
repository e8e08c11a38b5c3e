import { type Contact, type Job, withNewJob } from '../../records/index.ts';
import { cleanLine, type Id, type Result, UNLIMITED } from '../../words/index.ts';
import type { BookDb } from '../db.ts';
import { type Done, runCommand, type Shown } from '../writer.ts';
import { newJobOccasion } from './captures.ts';
import { needStanding } from './contacts.ts';

/** The tags that go with a job. */
export type JobTags = Partial<Pick<Contact, 'industry' | 'function' | 'seniority' | 'leader'>>;

/**
 * Notes that somebody has changed jobs in a month (`YYYY-MM`): the job left is kept in the history with its end, and the
 * new one is an occasion to write. Another headline told of the old job, so it goes. With `shown`, the job the form began
 * with, only what was changed in it counts. `tags` go with the new job; what they leave out stays as it is. Problems: `notFound`, `personGone`, `editConflict`, `textTooLong`, `textMissing` when neither role nor company is told, `dayInvalid`, `dayInFuture`.
 */
export function changeJob(
  db: BookDb,
  contactId: Id,
  told: Job,
  month: string,
  now: Date,
  shown?: Shown<'contacts'>,
  tags: JobTags = {},
): Promise<Result<Done<Contact>>> {
  return runCommand(db, 'changeJob', now, async (writer) => {
    const contact = await needStanding(writer, contactId);
    const tidied = { role: cleanLine(told.role, UNLIMITED), company: cleanLine(told.company, UNLIMITED) };
    const next = writer.merged('contacts', contact.id, tidied, shown);
    if (!next.role && !next.company) writer.refuse({ code: 'textMissing', field: 'role' });
    if (!/^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(month))
      writer.refuse({ code: 'dayInvalid', field: 'from', params: [month] });
    if (month > writer.today.slice(0, 7))
      writer.refuse({ code: 'dayInFuture', field: 'from', params: [month] });
    const { role, company } = contact;
    if (role === next.role && company === next.company) return contact;
    return writer.change('contacts', contact.id, {
      ...next,
      ...tags,
      headline: null,
      positions: withNewJob(contact.positions, { role, company }, next, month),
      occasions: [...contact.occasions, newJobOccasion({ role, company }, next, writer.today)],
    });
  });
}
