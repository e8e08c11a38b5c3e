import type { Contact, ImportedExchange, Occasion } from '../records/index.ts';
import type { Id } from '../words/index.ts';
import type { Additions, CapturedField, CapturePlan, FieldChange, NewPlan, PlannedProfile } from './plan.ts';

/** A plan with the user's answer: ready to be applied by the store as one act. */
export interface AcceptedPlan {
  /** The contact it is about; null makes a new one. */
  contactId: Id | null;
  name: string | null;
  additions: Additions;
  profile: PlannedProfile | null;
  /** Further pages; one that somebody else has by then is left out. */
  moreProfiles?: PlannedProfile[];
  changes: FieldChange[];
  occasion: Occasion | null;
  exchanges: ImportedExchange[];
  /** Tags and other fields the user has set along with it. */
  accepted: Partial<Omit<Contact, 'id' | 'createdAt' | 'updatedAt' | 'mergedInto'>>;
  /** The mark of the row of a file it comes from, by which an import remembers whom the row was taken for. */
  mark?: string;
  /** People of the book whom the user has said this is not. */
  notSame?: Id[];
}

/** The user's answer to a plan. */
export interface Answer {
  /** The changes to take over; the others are remembered as seen and not asked again. */
  fields?: CapturedField[];
  /** Tags and other fields set along with it; they win over what the page says. */
  accepted?: AcceptedPlan['accepted'];
  /** For a plan of kind `perhaps`: the contact it is, or null for somebody new. */
  contactId?: Id | null;
}

/** Turns a plan and the user's answer into what the store applies. */
export function acceptPlan(
  plan: CapturePlan,
  { fields = [], accepted = {}, contactId = null }: Answer = {},
): AcceptedPlan {
  if (plan.kind === 'perhaps') {
    const { asNew } = plan;
    return { ...bare(asNew), contactId, name: asNew.name, accepted };
  }
  if (plan.kind === 'new') return { ...bare(plan), contactId: null, name: plan.name, accepted };
  if (plan.kind === 'same') return { ...bare(plan), contactId: plan.contactId, name: null, accepted };
  const changes = plan.changes.filter((change) => fields.includes(change.field));
  // The occasion is news only if the user agrees that it happened.
  const news = plan.occasion;
  const occasion = news && changes.some(({ field }) => isNewsOf(news, field)) ? news : null;
  return { ...bare(plan), contactId: plan.contactId, name: null, changes, occasion, accepted };
}

const NEWS: Partial<Record<Occasion['kind'], CapturedField[]>> = {
  'new-job': ['role', 'company'],
  moved: ['location'],
};

/** Whether an occasion is news because of this field. */
export const isNewsOf = ({ kind }: Occasion, field: CapturedField | 'notes'): boolean =>
  NEWS[kind]?.some((one) => one === field) ?? false;

function bare(plan: Pick<NewPlan, 'additions' | 'profile' | 'moreProfiles' | 'exchanges'>) {
  const { additions, profile, moreProfiles = [], exchanges } = plan;
  const more = moreProfiles.length > 0 ? { moreProfiles } : {};
  return { additions, profile, ...more, exchanges, changes: [], occasion: null };
}
