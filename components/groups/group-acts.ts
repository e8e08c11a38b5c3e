import type { Group, Meeting } from '../../lib/records/index.ts';
import type { GroupDraft, MeetingDraft } from '../../lib/store/index.ts';
import type { Id, Verdict } from '../../lib/words/index.ts';
import type { InForm } from '../base/use-acts.ts';
import type { EditHow } from '../base/use-edit.ts';

/** Everything that can be done on the page of a group; each act can be undone. */
export interface GroupActs {
  save: (draft: GroupDraft) => void;
  /** Notes why it stays, changes or is left, with the day. */
  decide: (verdict: Verdict, text: string | null) => void;
  /** Everything that the dialog asks. */
  saveWhole: (draft: GroupDraft, how: EditHow<GroupDraft>) => Promise<InForm<Group>>;
  setMember: (id: Id, member: boolean) => void;
  remove: () => void;
  /** Makes the next meetings that the rhythm leads to. */
  plan: (count: number) => void;
  saveMeeting: (draft: MeetingDraft, how: EditHow<MeetingDraft>) => Promise<boolean>;
  /** Changes something about a meeting, such as who comes. */
  changeMeeting: (meeting: Meeting, change: Partial<Meeting>) => void;
  deleteMeeting: (id: Id) => void;
}
