import type { Contact } from './contact.ts';
import type { FieldShape } from './edits.ts';
import type { Exchange } from './exchange.ts';
import type { Goal } from './goal.ts';
import type { Group } from './group.ts';
import type { Introduction } from './introduction.ts';
import type { Meeting } from './meeting.ts';
import type { Promised } from './promise.ts';
import type { Settings } from './settings.ts';

/** The records that forms edit, by the name of their list. */
interface Edited {
  contacts: Contact;
  exchanges: Exchange;
  promises: Promised;
  goals: Goal;
  groups: Group;
  meetings: Meeting;
  introductions: Introduction;
  settings: Settings;
}
export type EditedRecord = keyof Edited;

/** What no form edits. */
type OfTheStore =
  | 'id'
  | 'createdAt'
  | 'updatedAt'
  | 'mergedInto'
  | 'origin'
  | 'contactId'
  | 'otherValues'
  | 'settledValues'
  | 'groupId'
  | 'togetherId';

const one: FieldShape = { kind: 'one' };
const line: FieldShape = { kind: 'line' };
const note: FieldShape = { kind: 'note' };
/** Texts or ids, each once. */
const set: FieldShape = { kind: 'list', keyOf: String };
/** Rows that are nothing but what stands in them: a changed row is another row. */
const rows: FieldShape = { kind: 'list', keyOf: wordsOf };
const rowsBy = (field: string): FieldShape => ({
  kind: 'list',
  keyOf: (row) => String(typeof row === 'object' && row !== null ? Reflect.get(row, field) : row),
});
const parts = (of: Readonly<Record<string, FieldShape>>, rest: FieldShape = one) =>
  ({ kind: 'parts', of, rest }) as const;

/** All that stands in a row, whatever the order of its fields. */
function wordsOf(row: unknown): string {
  if (typeof row !== 'object' || row === null) return JSON.stringify(row);
  return JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * How two edits of one record are brought together, field by field: which fields are sets, which are texts, which have
 * rows or parts. The one place that says so.
 */
export const RECORD_FIELDS: {
  readonly [K in EditedRecord]: { readonly [F in Exclude<keyof Edited[K], OfTheStore>]-?: FieldShape };
} = {
  contacts: {
    name: one,
    familyName: one,
    headline: line,
    company: one,
    role: one,
    location: one,
    industry: one,
    function: one,
    seniority: one,
    leader: one,
    region: { ...parts({}), orNull: true },
    labels: set,
    relation: one,
    howWeMet: line,
    metOn: one,
    connected: one,
    metThroughId: one,
    offers: set,
    needs: set,
    notes: note,
    emails: set,
    phones: set,
    websites: set,
    positions: rows,
    language: one,
    importance: one,
    acquaintance: one,
    cadenceDays: one,
    snoozedUntil: one,
    resting: one,
    archived: one,
    nextMeeting: one,
    occasions: rows,
  },
  exchanges: { on: one, channel: one, reachedOut: one, given: set, received: set, note },
  promises: { by: one, text: line, due: one, doneOn: one },
  goals: {
    text: line,
    industries: set,
    functions: set,
    seniorities: set,
    regions: set,
    labels: set,
    wanted: one,
    until: one,
    weight: one,
  },
  groups: {
    name: one,
    purpose: note,
    memberIds: set,
    cost: line,
    kind: one,
    meetingsAYear: one,
    leaderId: one,
    tries: one,
    verdict: one,
    evaluation: note,
    expectation: note,
    audience: line,
    considering: one,
    rhythm: one,
    minutes: one,
    place: line,
    how: one,
    hostsInTurn: one,
    duties: note,
    leaderName: line,
    themes: set,
    extras: set,
    fee: one,
    currency: one,
    hours: one,
    weighed: rows,
  },
  meetings: {
    on: one,
    cancelled: one,
    note,
    topic: line,
    cameIds: set,
    declinedIds: set,
    absent: one,
    gotOut: note,
    worth: one,
    energy: one,
    at: one,
    minutes: one,
    place: line,
    how: one,
    hostId: one,
    speaker: line,
    course: one,
    askedIds: set,
    againIds: set,
    comingIds: set,
    gaveIds: set,
    gotIds: set,
  },
  // Who was brought together with whom is no set: the order says which of them came first.
  introductions: { betweenIds: one, byId: one, byOther: one, on: one, why: line, outcome: note },
  settings: {
    weeklyBudget: one,
    reviewHour: one,
    me: parts({ offers: set, needs: set }),
    companyIndustry: parts({}),
    titleTags: parts({}),
    refusedIndustries: set,
    cadences: parts({ relations: parts({}), labels: parts({}) }),
    templates: parts({}, note),
    ownRecord: one,
    readingRules: rowsBy('id'),
    notSame: set,
    savedViews: rowsBy('name'),
    columns: set,
  },
};
