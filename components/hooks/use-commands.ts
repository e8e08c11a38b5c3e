import { useMemo } from 'react';
import { sendMessage } from '../../lib/browser/messaging.ts';
import type { Day } from '../../lib/days/index.ts';
import type { Book, Introduction, Job, OtherValue, Settings } from '../../lib/records/index.ts';
import type {
  BookDb,
  ContactChanges,
  ContactDraft,
  DifferingTable,
  Done,
  Erasing,
  ExchangeChanges,
  ExchangeDraft,
  GoalDraft,
  GroupDraft,
  IntroductionDraft,
  JobTags,
  MeetingDraft,
  PlanToApply,
  ProfileDraft,
  PromiseDraft,
  SettingsChanges,
  Shown,
} from '../../lib/store/index.ts';
import { type OpenStore, openStore } from '../../lib/store/open-store.ts';
import type { Acquaintance, Id, Result } from '../../lib/words/index.ts';

type Write<T> = (store: OpenStore['store'], db: BookDb, now: Date) => Promise<Result<Done<T>>>;

/**
 * Runs one command on the open book at this moment, then lets the background bring standings and suggestions up to date.
 * The answer does not wait for that.
 */
async function run<T>(write: Write<T>): Promise<Result<Done<T>>> {
  const opened = await openStore();
  if (!opened.ok) return opened;
  const { store, db } = opened.value;
  const result = await write(store, db, new Date());
  if (result.ok) void sendMessage('view:bookChanged', {});
  return result;
}

/**
 * Every command a view may give. Each answers with a problem, or with its value and the `entryId` to hand to `undo`
 * (keep it in the toast). Views that show the book are brought up to date by themselves.
 */
const COMMANDS = {
  addContact: (draft: ContactDraft, profile: ProfileDraft | null = null) =>
    run((store, db, now) => store.addContact(db, draft, profile, now)),
  /** In these `shown` is what the form showed: then only what was changed in it is written. */
  editContact: (id: Id, changes: ContactChanges, shown?: Shown<'contacts'>) =>
    run((store, db, now) => store.editContact(db, id, changes, now, shown)),
  snoozeContact: (id: Id, until: Day) => run((store, db, now) => store.snoozeContact(db, id, until, now)),
  /** `false` wakes: also ends a snooze. */
  restContact: (id: Id, resting: boolean) => run((store, db, now) => store.restContact(db, id, resting, now)),
  /** Says of people whether we know each other, as one act. The value is of how many it was not said yet. */
  sortPeople: (ids: Id[], acquaintance: Acquaintance) =>
    run((store, db, now) => store.editMany(db, ids, { edit: 'acquaintance', acquaintance }, now)),
  archiveContact: (id: Id, archived: boolean) =>
    run((store, db, now) => store.archiveContact(db, id, archived, now)),
  /** `forGood`: without the day in which it can be undone. */
  eraseContact: (id: Id, options: Erasing = {}) =>
    run((store, db, now) => store.eraseContact(db, id, now, options)),
  eraseContacts: (ids: Id[], options: Erasing = {}) =>
    run((store, db, now) => store.eraseContacts(db, ids, now, options)),
  /** Joins two records of one person; the words of `keepId` stay. */
  mergeContacts: (keepId: Id, goneId: Id) =>
    run((store, db, now) => store.mergeContacts(db, keepId, goneId, now)),
  /** Makes a page that was joined by mistake a person of its own. */
  splitProfile: (profileId: Id) => run((store, db, now) => store.splitProfile(db, profileId, now)),
  /** Applies what `useActivePerson` planned, with the changes and tags the user accepted. */
  applyPlans: (plans: PlanToApply[]) => run((store, db, now) => store.applyPlans(db, plans, now)),

  logExchange: (draft: ExchangeDraft) => run((store, db, now) => store.logExchange(db, draft, now)),
  editExchange: (id: Id, changes: ExchangeChanges, shown?: Shown<'exchanges'>) =>
    run((store, db, now) => store.editExchange(db, id, changes, now, shown)),
  deleteExchange: (id: Id) => run((store, db, now) => store.deleteExchange(db, id, now)),

  savePromise: (draft: PromiseDraft, shown?: Shown<'promises'>) =>
    run((store, db, now) => store.savePromise(db, draft, now, shown)),
  finishPromise: (id: Id, doneOn: Day | null) =>
    run((store, db, now) => store.finishPromise(db, id, doneOn, now)),
  deletePromise: (id: Id) => run((store, db, now) => store.deletePromise(db, id, now)),

  /** With `id`: changes that group. */
  saveGroup: (draft: GroupDraft, shown?: Shown<'groups'>) =>
    run((store, db, now) => store.saveGroup(db, draft, now, shown)),
  setMember: (groupId: Id, contactId: Id, member: boolean) =>
    run((store, db, now) => store.setMember(db, groupId, contactId, member, now)),
  /** People into a group, as one act. The value is how many came. */
  addMembers: (groupId: Id, ids: Id[]) => run((store, db, now) => store.addMembers(db, groupId, ids, now)),
  deleteGroup: (id: Id) => run((store, db, now) => store.deleteGroup(db, id, now)),
  saveMeeting: (draft: MeetingDraft, shown?: Shown<'meetings'>) =>
    run((store, db, now) => store.saveMeeting(db, draft, now, shown)),
  /** The next meetings that the rhythm of a group makes. */
  planMeetings: (groupId: Id, count: number) =>
    run((store, db, now) => store.planMeetings(db, groupId, count, now)),
  deleteMeeting: (id: Id) => run((store, db, now) => store.deleteMeeting(db, id, now)),
  logIntroduction: (draft: IntroductionDraft) =>
    run((store, db, now) => store.logIntroduction(db, draft, now)),
  editIntroduction: (
    id: Id,
    changes: Partial<Pick<Introduction, 'on' | 'why' | 'outcome'>>,
    shown?: Shown<'introductions'>,
  ) => run((store, db, now) => store.editIntroduction(db, id, changes, now, shown)),
  deleteIntroduction: (id: Id) => run((store, db, now) => store.deleteIntroduction(db, id, now)),
  /** A new job since a month (`YYYY-MM`); the former one goes into the history. */
  changeJob: (id: Id, job: Job, month: string, shown?: Shown<'contacts'>, tags?: JobTags) =>
    run((store, db, now) => store.changeJob(db, id, job, month, now, shown, tags)),

  saveGoal: (draft: GoalDraft, shown?: Shown<'goals'>) =>
    run((store, db, now) => store.saveGoal(db, draft, now, shown)),
  deleteGoal: (id: Id) => run((store, db, now) => store.deleteGoal(db, id, now)),
  /** A function is given the settings as they stand when it is written. */
  saveSettings: (
    changes: SettingsChanges | ((held: Settings) => SettingsChanges),
    shown?: Shown<'settings'>,
  ) => run((store, db, now) => store.saveSettings(db, changes, now, shown)),
  addSample: (sample: Book) => run((store, db, now) => store.addSample(db, sample, now)),
  /** Answers a value that another computer had: taken, or dropped. */
  answerOther: (table: DifferingTable, id: Id, other: OtherValue, take: boolean) =>
    run((store, db, now) => store.answerOther(db, table, id, other, take, now)),
  /** Takes the records of a book out again, with what was noted about its people. */
  removeBook: (book: Book) => run((store, db, now) => store.removeBook(db, book, now)),
  eraseBook: () => run((store, db, now) => store.eraseBook(db, now)),

  /** Takes an import back, also weeks later; whoever was written about since stays. */
  undoImport: (entryId: Id) => run((store, db, now) => store.undoImport(db, entryId, now)),
  /** Takes an act back; undoing the undo does it again. */
  undo: (entryId: Id) => run((store, db, now) => store.undo(db, entryId, now)),
} as const;

export type Commands = typeof COMMANDS;

/** The commands of the book; the same object always, so it may stand in lists of dependencies. */
export function useCommands(): Commands {
  return useMemo(() => COMMANDS, []);
}
