import { useState } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import { type Group, type Meeting, namedIn } from '../../lib/records/index.ts';
import type { GroupDraft } from '../../lib/store/index.ts';
import type { Id } from '../../lib/words/index.ts';
import { dayInWords } from '../base/day-words.ts';
import { EmptyState, Notice } from '../base/notice.tsx';
import { type Differing, OtherValues } from '../base/other-values.tsx';
import { type Acts, actInForm } from '../base/use-acts.ts';
import { shownOf } from '../base/use-edit.ts';
import { isolated, problemText } from '../base/words.ts';
import { WordsKept } from '../base/words-kept.tsx';
import { useCommands } from '../hooks/use-commands.ts';
import { useGroup, useNamesOf } from '../hooks/use-groups.ts';
import { AsksPanel } from './asks-panel.tsx';
import type { GroupActs } from './group-acts.ts';
import { GroupPage } from './group-page.tsx';
import '../base/lines.css';
import './groups.css';

interface GroupPanelProps {
  id: Id;
  today: Day;
  acts: Acts;
}

/** The page of one group, from the book. */
export function GroupPanel(props: GroupPanelProps) {
  return <GroupFrame key={props.id} {...props} />;
}

/** Keeps what is being written on the page when another window deletes the group. */
function GroupFrame(props: GroupPanelProps) {
  const view = useGroup(props.id, props.today);
  const group = view.state === 'ready' ? view.value?.group : undefined;
  const [name, setName] = useState('');
  if (group && group.name !== name) setName(group.name);
  return (
    <WordsKept
      gone={view.state === 'ready' && view.value === null}
      why={i18n.t('conflict.personGone', [isolated(name)])}
    >
      <OneGroup {...props} view={view} />
    </WordsKept>
  );
}

function OneGroup({ id, view, today, acts }: GroupPanelProps & { view: ReturnType<typeof useGroup> }) {
  const commands = useCommands();
  const shown = view.state === 'ready' ? view.value : null;
  const names = useNamesOf([...(shown?.meetings ?? []).flatMap((meeting) => namedIn('meetings', meeting))]);
  if (view.state === 'problem')
    return (
      <Notice kind="danger" alert>
        {problemText(view.problem)}
      </Notice>
    );
  if (view.state === 'loading') return null;
  if (shown === null)
    return (
      <EmptyState
        level="h1"
        title={i18n.t('group.goneTitle')}
        acts={
          <a className="button button--primary" href="#/groups">
            {i18n.t('group.back')}
          </a>
        }
      >
        <p>{i18n.t('group.goneText')}</p>
      </EmptyState>
    );
  const { act } = acts;
  const memberNames = new Map(shown.members.map((one) => [one.id, one.name] as const));
  const saveParts = (draft: GroupDraft) =>
    commands.saveGroup(draft, shownOf<Group, Partial<Group>>(shown.group, draft));
  const group: GroupActs = {
    save: (draft) => void act(saveParts(draft), i18n.t('group.saved')),
    decide: (verdict, text) =>
      void act(
        saveParts({
          id,
          verdict,
          considering: false,
          weighed: [...(shown.group.weighed ?? []), { on: today, verdict, text }],
        }),
        i18n.t('group.decided'),
      ),
    saveWhole: (draft, how) =>
      actInForm(acts, commands.saveGroup(draft, how.shown), i18n.t('group.saved'), how.onConflict),
    setMember: (member, isIn) =>
      void act(commands.setMember(id, member, isIn), i18n.t(isIn ? 'group.joined' : 'group.left')),
    remove: async () => {
      const removed = await act(commands.deleteGroup(id), i18n.t('group.deleted'));
      if (removed !== null) location.hash = '#/groups';
    },
    plan: (count) =>
      void act(commands.planMeetings(id, count), (made) =>
        i18n.t('group.planned', made.length, [made.length]),
      ),
    saveMeeting: async (draft, how) => {
      // What it says depends on what was logged, which is known when it is done.
      const saved = commands.saveMeeting(draft, draft.id ? how.shown : undefined);
      const done = await saved;
      const logged = done.ok ? done.value.value.logged : 0;
      const text = logged > 0 ? i18n.t('meeting.savedAndLogged', logged, [logged]) : i18n.t('meeting.saved');
      return (await act(saved, text, { onConflict: how.onConflict })) !== null;
    },
    changeMeeting: (meeting, change) =>
      void act(
        commands.saveMeeting(
          { id: meeting.id, groupId: id, ...change },
          shownOf<Meeting, typeof change>(meeting, change),
        ),
        i18n.t('meeting.saved'),
      ),
    deleteMeeting: async (meeting) => {
      const removed = commands.deleteMeeting(meeting);
      const done = await removed;
      const entries = done.ok ? done.value.value.entries : 0;
      await act(
        removed,
        entries > 0 ? i18n.t('meeting.deletedWithLog', entries, [entries]) : i18n.t('meeting.deleted'),
      );
    },
  };
  const differing: Differing[] = [
    { table: 'groups', of: null, record: shown.group },
    ...shown.meetings.map((record) => ({ table: 'meetings' as const, of: dayInWords(record.on), record })),
  ];
  return (
    <>
      <OtherValues records={differing} acts={acts} />
      <GroupPage
        shown={shown}
        nameOf={(one) => memberNames.get(one) ?? names.get(one) ?? null}
        today={today}
        acts={group}
        asks={() => <AsksPanel group={shown.group} today={today} acts={acts} />}
      />
    </>
  );
}
