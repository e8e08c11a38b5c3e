import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import {
  DEFAULT_TRIES,
  type Group,
  signsOf,
  stageOf,
  sumUpMeetings,
  weighingOf,
} from '../../lib/records/index.ts';
import type { GroupDraft, GroupView } from '../../lib/store/index.ts';
import type { Id } from '../../lib/words/index.ts';
import { Button } from '../base/button.tsx';
import { Chip } from '../base/chip.tsx';
import { dayInWords, distanceInWords } from '../base/day-words.ts';
import { Dialog } from '../base/dialog.tsx';
import { EmptyState } from '../base/notice.tsx';
import type { InForm } from '../base/use-acts.ts';
import { codeText } from '../base/words.ts';
import { GroupForm } from './group-form.tsx';
import { GroupsCompared } from './groups-compared.tsx';
import { rhythmText } from './rhythm-words.ts';

/** The organised networks the manager is in, each with where it stands, and who was brought together. */
export function GroupsView({
  groups,
  today,
  onSave,
  onOpen,
  introductions,
}: {
  groups: GroupView[];
  today: Day;
  onSave: (draft: GroupDraft) => Promise<InForm<Group>>;
  /** Goes to the page of a group that has just been written down. */
  onOpen: (id: Id) => void;
  introductions: ReactNode;
}) {
  const [adding, setAdding] = useState(false);
  const add = (
    <Button kind="primary" icon="add" data-testid="add-group" onClick={() => setAdding(true)}>
      {i18n.t('group.add')}
    </Button>
  );
  return (
    <section className="goals" aria-labelledby="groups-title">
      <header className="goals__head">
        <h1 id="groups-title">{i18n.t('group.title')}</h1>
        {groups.length > 0 && add}
      </header>
      {groups.length === 0 ? (
        <EmptyState title={i18n.t('group.emptyTitle')} acts={add}>
          <p>{i18n.t('group.emptyText')}</p>
        </EmptyState>
      ) : (
        <ul className="goals__list">
          {groups.map((view) => (
            <GroupCard key={view.group.id} view={view} today={today} />
          ))}
        </ul>
      )}
      <GroupsCompared groups={groups} today={today} />
      {introductions}
      <Dialog open={adding} title={i18n.t('group.newTitle')} onClose={() => setAdding(false)}>
        {adding && (
          <GroupForm
            group={null}
            nameOf={() => null}
            today={today}
            onCancel={() => setAdding(false)}
            onSave={onSave}
            onSaved={({ id }) => {
              setAdding(false);
              onOpen(id);
            }}
          />
        )}
      </Dialog>
    </section>
  );
}

function GroupCard({ view, today }: { view: GroupView; today: Day }) {
  const { group, meetings } = view;
  const sum = sumUpMeetings(meetings, today);
  const stage = stageOf(group, sum, weighingOf(group, meetings, today).due);
  const [warning] = signsOf(meetings, today);
  const when = sum.next
    ? i18n.t('group.next', [dayInWords(sum.next)])
    : sum.last && i18n.t('group.lastMet', [distanceInWords(sum.last, today)]);
  return (
    <li className="card goal" data-testid="group">
      <div className="goal__top">
        <h2 dir="auto">
          <a href={`#/group/${group.id}`}>{group.name}</a>
        </h2>
        <Chip kind={stage === 'left' ? undefined : 'accent'}>
          {stage === 'trying'
            ? i18n.t('group.tryingOf', [sum.held, group.tries ?? DEFAULT_TRIES])
            : codeText(`group.stageName.${stage}`)}
        </Chip>
      </div>
      {group.purpose && (
        <p className="soft group__purpose" dir="auto">
          {group.purpose}
        </p>
      )}
      {warning && <p className="group__warning">{codeText(`group.warning.${warning}`)}</p>}
      <p className="faint">
        {[
          i18n.t('group.memberCount', group.memberIds.length, [group.memberIds.length]),
          group.rhythm && rhythmText(group.rhythm),
          group.cost,
          when,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  );
}
