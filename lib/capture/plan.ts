import type { Day } from '../days/index.ts';
import type {
  Contact,
  ImportedExchange,
  Occasion,
  Position,
  Profile,
  ReadingField,
} from '../records/index.ts';
import type { SameBy } from '../same-person/verdict.ts';
import type { Id, Problem } from '../words/index.ts';

/** A contact in the book and its pages: what a person is compared with. */
export interface Known {
  contact: Contact;
  profiles: Profile[];
}

/** The fields of a contact that a reading can speak of. The industry a page names is a hint for tagging, not a field. */
export type CapturedField = Exclude<ReadingField, 'industry'>;

/** What a page now says otherwise. `own` is true when the user wrote the old value: it is never replaced unasked. */
export interface FieldChange {
  field: CapturedField;
  old: string | null;
  new: string;
  own: boolean;
}

/** The page as it is to be stored, without ids and times. */
export interface PlannedProfile {
  site: string;
  handle: string;
  url: string;
  aliases: string[];
  seen: Partial<Record<ReadingField, string | null>>;
}

/** What a person brings that the book lacks: empty fields filled, sets grown. Replaces nothing. */
export interface Additions extends Partial<Record<CapturedField, string>> {
  emails: string[];
  phones: string[];
  labels: string[];
  positions: Position[];
  notes: string | null;
  metOn: Day | null;
  /** `metOn` is a day of connecting, not of a meeting. */
  connected?: true;
}

/** An exchange that a file tells of, before it has an id. */
export type PlannedExchange = ImportedExchange;

/** A person the book does not have. */
export interface NewPlan {
  kind: 'new';
  name: string;
  additions: Additions;
  profile: PlannedProfile | null;
  /** Further pages that a file names. */
  moreProfiles?: PlannedProfile[];
  exchanges: PlannedExchange[];
  problems: Problem[];
}

/** A person the book has, with nothing to ask: at most empty fields to fill and unknown handles to note. */
export interface SamePlan {
  kind: 'same';
  contactId: Id;
  by: SameBy;
  additions: Additions;
  profile: PlannedProfile | null;
  /** Further pages that a file names. */
  moreProfiles?: PlannedProfile[];
  exchanges: PlannedExchange[];
  problems: Problem[];
}

/** A person the book has, of whom something else is said now. The user accepts or ignores each change. */
export interface ChangedPlan extends Omit<SamePlan, 'kind'> {
  kind: 'changed';
  changes: FieldChange[];
  /** The reason to write that accepting the changes gives: a new job, a move. */
  occasion: Occasion | null;
}

/** Someone who may be a person the book has. The user decides; until then nothing is joined. */
export interface PerhapsPlan {
  kind: 'perhaps';
  candidates: { contactId: Id; name: string; company: string | null; by: SameBy }[];
  asNew: NewPlan;
}

export type CapturePlan = NewPlan | SamePlan | ChangedPlan | PerhapsPlan;
