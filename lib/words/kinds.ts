/**
 * The kinds that records hold, by stable id, each list with all that follows from its ids and in the order in which they
 * are offered. The ids are stored and exported: never rename one, only add. What a new id needs besides, its name in every
 * language and its place in the schema of a written book, `test/words/kinds.test.ts` says.
 */
import { COLUMN_FIELDS } from './column-fields.ts';
import { COVERAGE_AXES, WARMTHS } from './coverage-map.ts';
import { DRAFT_KINDS, type DraftKind } from './draft.ts';
import { LEGACY_ENCODINGS } from './file-writing.ts';
import { PROBLEM_CODES } from './result.ts';
import { FUNCTIONS, INDUSTRIES, idsOf, RELATIONS, SENIORITIES } from './tags.ts';

/** What follows from how people were in touch. */
interface ChannelTraits {
  /** Both sides take part, whoever took the initiative. */
  live: boolean;
  /** People do it at the same time, often several of them: others may get the entry too. */
  together: boolean;
  /** A group can meet this way. */
  ofGroup: boolean;
  /** The drawing beside its name, by its name in `components/base/icon.tsx`. */
  icon: string;
}

const CHANNEL = {
  met: { live: true, together: true, ofGroup: true, icon: 'met' },
  call: { live: true, together: false, ofGroup: true, icon: 'call' },
  video: { live: true, together: true, ofGroup: true, icon: 'video' },
  message: { live: false, together: false, ofGroup: false, icon: 'message' },
  email: { live: false, together: false, ofGroup: false, icon: 'email' },
  event: { live: true, together: true, ofGroup: true, icon: 'event' },
  other: { live: false, together: false, ofGroup: true, icon: 'other' },
} as const satisfies Record<string, ChannelTraits>;
export type Channel = keyof typeof CHANNEL;
export const CHANNELS = /* @__PURE__ */ idsOf(CHANNEL);

/** Also of a word that nobody knows here, from which nothing follows. */
const traitsOf = (channel: string): ChannelTraits | undefined =>
  (CHANNEL as Readonly<Record<string, ChannelTraits>>)[channel];

/** Whether both sides take part in what goes by this channel. */
export const isLive = (channel: string): boolean => traitsOf(channel)?.live === true;
/** Whether people do this at the same time, often several of them. */
export const isTogether = (channel: string): boolean => traitsOf(channel)?.together === true;
/** Whether a group can meet this way. */
export const isOfGroup = (channel: string): boolean => traitsOf(channel)?.ofGroup === true;
/** The drawing of a channel; one that nobody knows here is something other. */
export const channelIcon = (channel: Channel) =>
  CHANNEL[Object.hasOwn(CHANNEL, channel) ? channel : 'other'].icon;

/** What can be given and received, the usual first. `experience` includes how things went wrong. */
export const HELPS = [
  'advice',
  'introduction',
  'article',
  'feedback',
  'referral',
  'job-lead',
  'experience',
  'practical-help',
  'encouragement',
  'other',
] as const;
export type Help = (typeof HELPS)[number];

export const REACHED_OUT = ['me', 'them', 'both'] as const;
export type ReachedOut = (typeof REACHED_OUT)[number];

/** Who reached out, as long as nobody says so: people meet together, but write one by one. */
export const usuallyReachedOut = (channel: Channel): ReachedOut => (isTogether(channel) ? 'both' : 'me');

/** Who promised. */
export const SIDES = ['me', 'them'] as const;
export type Side = (typeof SIDES)[number];

/** Whether we know each other, where nothing is logged that would tell. */
export const ACQUAINTANCES = ['known', 'hardly'] as const;
export type Acquaintance = (typeof ACQUAINTANCES)[number];

/** News about somebody that give a reason to write. */
export const OCCASION_KINDS = ['birthday', 'anniversary', 'new-job', 'moved', 'other'] as const;
export type OccasionKind = (typeof OCCASION_KINDS)[number];
/** Whether an occasion of this kind comes back every year. */
export const isYearly = (kind: string | undefined): boolean => kind === 'birthday' || kind === 'anniversary';

export const GROUP_KINDS = ['network', 'forum', 'mentoring', 'other'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

/** The balance in words that invite. Never a debt, never a score. */
const BALANCE_WORDS = ['give-next', 'even', 'ask-freely'] as const;
export type BalanceWord = (typeof BALANCE_WORDS)[number];

/** What was decided after weighing it: go on with the group, ask for another form of it, or leave it. */
export const VERDICTS = ['stay', 'change', 'leave'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How much one meeting was worth the time. */
export const WORTHS = ['much', 'some', 'little'] as const;
export type Worth = (typeof WORTHS)[number];

/** What one left a meeting with. */
export const ENERGIES = ['more', 'same', 'less'] as const;
export type Energy = (typeof ENERGIES)[number];

/** How a group meets. */
export const PLACES = ['room', 'online', 'both'] as const;
export type MeetingPlace = (typeof PLACES)[number];

/** By what a rhythm goes. */
export const RHYTHM_UNITS = ['month', 'week'] as const;
export type RhythmUnit = (typeof RHYTHM_UNITS)[number];

/** What a network has besides its talks. */
export const EXTRAS = ['speakers', 'social', 'sport'] as const;
export type Extra = (typeof EXTRAS)[number];

/** How a meeting may go: a round, one member's case with the others as a sounding board, a talk, or a visit. */
export const COURSES = ['round', 'case', 'talk', 'visit'] as const;
export type Course = (typeof COURSES)[number];

/** What follows from where a suggestion stands. */
interface ShelfTraits {
  /** The message that fits. */
  draft: DraftKind;
  /** It may give its place to somebody chosen by chance: it is neither promised nor seldom. */
  yields: boolean;
}

const SHELF = {
  promise: { draft: 'promise', yields: false },
  'reply-owed': { draft: 'reply', yields: true },
  'keep-in-touch': { draft: 'hello', yields: true },
  new: { draft: 'new', yields: true },
  dormant: { draft: 'dormant', yields: false },
  occasion: { draft: 'occasion', yields: true },
  'get-to-know': { draft: 'first', yields: true },
} as const satisfies Record<string, ShelfTraits>;
export type Shelf = keyof typeof SHELF;
export const SHELVES = /* @__PURE__ */ idsOf(SHELF);

/** The message that fits the shelf a suggestion stands on. */
export const draftKindOf = (shelf: string): DraftKind =>
  (SHELF as Readonly<Record<string, ShelfTraits>>)[shelf]?.draft ?? 'hello';
/** Whether a suggestion on this shelf may give its place to somebody chosen by chance. */
export const yieldsToChance = (shelf: Shelf): boolean => SHELF[shelf].yields;

/** Where the names of a kind stand among the texts, and where the schema of a written book lists its ids. */
interface KindOfWord {
  ids: readonly string[];
  /** The name of each is the text `<texts[0]>.<id>`; the others say it in other places. */
  texts: readonly [string, ...string[]];
  /** `<record>.<field>`; none where no record holds it, or any word may stand there. */
  schema?: readonly string[];
}

/** Every kind: what names them, and what the test of completeness goes by. */
export const KINDS = {
  channel: { ids: CHANNELS, texts: ['channel'], schema: ['exchange.channel'] },
  help: { ids: HELPS, texts: ['help'] },
  reachedOut: { ids: REACHED_OUT, texts: ['reachedOut'], schema: ['exchange.reachedOut'] },
  side: { ids: SIDES, texts: ['sidebar.promiseSide'], schema: ['promise.by'] },
  encoding: { ids: LEGACY_ENCODINGS, texts: ['encoding'] },
  occasion: { ids: OCCASION_KINDS, texts: ['contactPage.occasion'], schema: ['contact.occasions.kind'] },
  group: { ids: GROUP_KINDS, texts: ['group.kindName'], schema: ['group.kind'] },
  acquaintance: { ids: ACQUAINTANCES, texts: ['acquaintance'], schema: ['contact.acquaintance'] },
  verdict: { ids: VERDICTS, texts: ['group'], schema: ['group.verdict', 'group.weighed.verdict'] },
  energy: { ids: ENERGIES, texts: ['meeting.energyName'], schema: ['meeting.energy'] },
  meetingPlace: { ids: PLACES, texts: ['group.howName'], schema: ['group.how', 'meeting.how'] },
  rhythmUnit: { ids: RHYTHM_UNITS, texts: ['group.rhythm.unit'], schema: ['group.rhythm.each'] },
  extra: { ids: EXTRAS, texts: ['group.extraName'], schema: ['group.extras'] },
  course: { ids: COURSES, texts: ['meeting.courseName', 'course.about'], schema: ['meeting.course'] },
  worth: { ids: WORTHS, texts: ['meeting.worthName'], schema: ['meeting.worth'] },
  balance: { ids: BALANCE_WORDS, texts: ['balance', 'group.balance'] },
  shelf: { ids: SHELVES, texts: ['shelf'] },
  warmth: { ids: WARMTHS, texts: ['coverage.warmth', 'warmth', 'mapFile.legend', 'mapFile.column'] },
  axis: {
    ids: COVERAGE_AXES,
    texts: ['mapFile.axis', 'coverage.lacking', 'dashboard.facet', 'dashboard.facetNone'],
  },
  industry: { ids: INDUSTRIES, texts: ['industry'] },
  function: { ids: FUNCTIONS, texts: ['function'] },
  seniority: { ids: SENIORITIES, texts: ['seniority'] },
  relation: { ids: RELATIONS, texts: ['relation'] },
  draft: { ids: DRAFT_KINDS, texts: ['draftKind'] },
  column: { ids: COLUMN_FIELDS, texts: ['column'] },
  problem: { ids: PROBLEM_CODES, texts: ['problem'] },
} as const satisfies Record<string, KindOfWord>;
export type Kind = keyof typeof KINDS;
