import { type Contact, contactRecord } from './contact.ts';
import { type Exchange, exchangeRecord } from './exchange.ts';
import { type Goal, goalRecord } from './goal.ts';
import { type Group, groupRecord } from './group.ts';
import { type Introduction, introductionRecord } from './introduction.ts';
import { type Meeting, meetingRecord } from './meeting.ts';
import { type Profile, profileRecord } from './profile.ts';
import { type Promised, promiseRecord } from './promise.ts';
import type { RecordOf, Reference } from './record.ts';
import { type Review, reviewRecord } from './review.ts';
import { type Settings, settingsRecord } from './settings.ts';
import { type Tombstone, tombstoneRecord } from './tombstone.ts';

/** The tables that hold the manager's own records. Everything else can be computed, or is the undo log. */
export interface Records {
  contacts: Contact;
  profiles: Profile;
  exchanges: Exchange;
  promises: Promised;
  goals: Goal;
  groups: Group;
  meetings: Meeting;
  introductions: Introduction;
  tombstones: Tombstone;
  settings: Settings;
  reviews: Review;
}
export type RecordTable = keyof Records;

/**
 * The one list of the kinds of records, by the name of their table and of their list in a book, in the order in which a
 * book has them. What walks over all kinds, or over who names whom, is a loop over this.
 */
export const RECORDS: { readonly [K in RecordTable]: RecordOf<Records[K]> } = {
  contacts: contactRecord,
  profiles: profileRecord,
  exchanges: exchangeRecord,
  promises: promiseRecord,
  goals: goalRecord,
  groups: groupRecord,
  meetings: meetingRecord,
  introductions: introductionRecord,
  tombstones: tombstoneRecord,
  settings: settingsRecord,
  reviews: reviewRecord,
};

export const RECORD_TABLES = Object.keys(RECORDS) as RecordTable[];

/** The references of a kind of record. */
export const referencesOf = (table: RecordTable): readonly Reference[] => RECORDS[table].references;
