import type { Decider, Doubt, TagChoice } from '../tagging/index.ts';
import type { Id, Problem } from '../words/index.ts';

/** What a page asks of the worker that holds the tag queue. */
export type TagAsk =
  | { ask: 'open' }
  /** People were written elsewhere; null when it is not told who. */
  | { ask: 'changed'; ids: Id[] | null; settings: boolean }
  | { ask: 'people'; key: string; count: number }
  /** Comes after all the others, as long as the queue is open. */
  | { ask: 'skip'; key: string }
  | { ask: 'acceptSure' }
  /** `without` are left out, `with` are taken although there is doubt. */
  | { ask: 'accept'; key: string; chosen: TagChoice; without: Id[]; with: Id[] }
  | { ask: 'stop' };

/** A group as the page shows it: the people themselves are asked for by its key. */
export interface GroupShown {
  key: string;
  by: Decider;
  words: string;
  tags: TagChoice;
  /** How many it holds, and how many of them are better looked at first. */
  count: number;
  doubted: number;
  /** The first three names, for faces. */
  names: string[];
  skipped: boolean;
}

/** The groups of one kind: the first of them, and how many there are. */
export interface GroupsShown {
  groups: GroupShown[];
  total: number;
}

export interface QueueShown {
  title: GroupsShown;
  company: GroupsShown;
  place: GroupsShown;
  /** One title or company at a time. */
  asked: GroupsShown;
  /** Groups in which somebody is sure, and how many people they hold. */
  sure: { groups: number; people: number };
  /** Of whom nothing is known that tags could be read from. */
  silent: number;
  /** How many lack a tag, of how many. */
  lacking: number;
  all: number;
}

/** Somebody of a group, with the text of the evidence and the words in it that decide. */
export interface MemberShown {
  id: Id;
  name: string;
  text: string;
  words: string;
  doubt: Doubt | null;
}

export type TagSay =
  | { say: 'reading'; done: number; total: number }
  | { say: 'queue'; queue: QueueShown }
  | { say: 'people'; key: string; people: MemberShown[]; total: number }
  | { say: 'progress'; written: number; total: number }
  | { say: 'done'; value: number; entryId: Id }
  | { say: 'notDone'; problem: Problem }
  /** The book could not be read. */
  | { say: 'broken'; problem: Problem };
