import { i18n } from '#i18n';
import type { Id } from '../../../lib/words/index.ts';
import { Button } from '../../base/button.tsx';
import { NONE } from '../../base/facets.ts';
import { EmptyState } from '../../base/notice.tsx';
import { CONTACTS_ROUTE, contactsWith, formatRoute } from '../../base/route.ts';
import type { GroupShown, Members, QueueShown, TagChoice } from '../../hooks/use-tag-queue.ts';
import { CurrentGroup, type Ticks } from './current-group.tsx';
import { GroupLine } from './group-line.tsx';
import { number } from './queue-kinds.ts';
import { QueueSide } from './queue-side.tsx';
import type { DoneGroup } from './tag-queue-panel.tsx';
import { useCurrentGroup } from './use-current-group.ts';
import { useQueueKeys } from './use-queue-keys.ts';

interface QueueProps {
  /** The people of the group that was looked at last. */
  members: Members | null;
  /** A write goes on. */
  busy: boolean;
  done: DoneGroup[];
  onLook: (key: string, count: number) => void;
  onSkip: (key: string) => void;
  onAcceptSure: () => void;
  onAccept: (group: GroupShown, chosen: TagChoice, ticks: Ticks) => void;
  onUndo: (entryId: Id) => void;
}

/** Everybody who lacks tags, by what decides: the sure ones at one press, the rest a group at a time. */
export function TagQueueView({
  shown,
  ...rest
}: QueueProps & { shown: { state: 'reading'; share: number } | { state: 'ready'; queue: QueueShown } }) {
  if (shown.state === 'reading')
    return (
      <section className="tagq" aria-labelledby="tagq-title">
        <h1 id="tagq-title">{i18n.t('tagging.title')}</h1>
        <p className="soft" role="status">
          {i18n.t('tagging.reading')}
        </p>
        <progress className="tagq__bar" value={shown.share} aria-label={i18n.t('tagging.reading')} />
      </section>
    );
  return <Queue queue={shown.queue} {...rest} />;
}

function Queue({ queue, ...props }: QueueProps & { queue: QueueShown }) {
  const { members, busy, done, onSkip, onAcceptSure, onAccept, onUndo } = props;
  const at = useCurrentGroup(queue, props.onLook);
  const { current, choice, choose, heading } = at;
  const skip = () => {
    if (current) onSkip(current.key);
    choose(null);
  };
  const accept = (ticks: Ticks) => {
    if (current) onAccept(current, choice, ticks);
    choose(null);
  };
  useQueueKeys({
    enter: () => heading.current?.closest('form')?.requestSubmit(),
    c: () => heading.current?.closest('form')?.querySelector('select')?.focus(),
    s: skip,
  });
  return (
    <section className="tagq" aria-labelledby="tagq-title">
      <QueueHead
        queue={queue}
        busy={busy}
        onAcceptSure={() => {
          onAcceptSure();
          choose(null);
        }}
      />
      <div className="tagq__body">
        <div className="tagq__main" data-own-focus>
          {current ? (
            <CurrentGroup
              key={current.key}
              group={current}
              people={members?.key === current.key ? members.people : []}
              choice={choice}
              busy={busy}
              headingRef={heading}
              onChange={at.onChange}
              onMore={at.onMore}
              onAccept={accept}
              onSkip={skip}
            />
          ) : (
            <NothingLeft queue={queue} />
          )}
          {at.others.length > 0 && (
            <OtherGroups
              groups={at.others}
              unseen={at.unseen}
              busy={busy}
              onOpen={choose}
              onAccept={(group) => onAccept(group, group.tags, { without: [], with: [] })}
            />
          )}
          {queue.silent > 0 && (
            <p className="soft">
              {i18n.t('tagging.silent', queue.silent, [number(queue.silent)])}{' '}
              <a href={contactsWith({ function: [NONE] })}>{i18n.t('tagging.seeThem')}</a>
            </p>
          )}
        </div>
        <QueueSide queue={queue} at={at.kind} done={done} onChoose={at.onKind} onUndo={onUndo} />
      </div>
    </section>
  );
}

/** How far it is, and the one press for all that is sure. */
function QueueHead({
  queue,
  busy,
  onAcceptSure,
}: {
  queue: QueueShown;
  busy: boolean;
  onAcceptSure: () => void;
}) {
  const tagged = queue.all - queue.lacking;
  return (
    <>
      <header className="tagq__head">
        <div>
          <h1 id="tagq-title">{i18n.t('tagging.title')}</h1>
          <p className="tagq__lead" role="status" data-testid="tag-progress">
            {i18n.t('tagging.progress', [number(tagged), number(queue.all)])}
          </p>
        </div>
        <div className="row">
          <a className="button button--quiet" href={formatRoute(CONTACTS_ROUTE)}>
            {i18n.t('tagging.later')}
          </a>
          {queue.sure.groups > 0 && (
            <Button kind="primary" icon="check" data-testid="tag-sure" disabled={busy} onClick={onAcceptSure}>
              {i18n.t('tagging.acceptSure', queue.sure.groups, [number(queue.sure.groups)])}
            </Button>
          )}
        </div>
      </header>
      <progress
        className="tagq__bar"
        max={Math.max(1, queue.all)}
        value={tagged}
        aria-label={i18n.t('tagging.bar')}
      />
    </>
  );
}

/** The groups that wait for their turn; `unseen` are so many more. */
function OtherGroups({
  groups,
  unseen,
  busy,
  onOpen,
  onAccept,
}: {
  groups: GroupShown[];
  unseen: number;
  busy: boolean;
  onOpen: (key: string) => void;
  onAccept: (group: GroupShown) => void;
}) {
  return (
    <section aria-label={i18n.t('tagging.next')}>
      <ul className="tagq__groups">
        {groups.map((group) => (
          <GroupLine
            key={group.key}
            group={group}
            busy={busy}
            onOpen={() => onOpen(group.key)}
            onAccept={() => onAccept(group)}
          />
        ))}
      </ul>
      {unseen > 0 && <p className="faint">{i18n.t('tagging.moreGroups', unseen, [number(unseen)])}</p>}
    </section>
  );
}

/** Nothing waits: everybody has tags, the rest says nothing, or the book is empty. */
function NothingLeft({ queue }: { queue: QueueShown }) {
  return (
    <EmptyState
      title={queue.lacking === 0 ? i18n.t('tagging.allDone') : i18n.t('tagging.nothingSaid')}
      acts={
        <a className="button button--primary" href="#/coverage">
          {i18n.t('tagging.seeMap')}
        </a>
      }
    >
      <p>{i18n.t('tagging.comeBack')}</p>
    </EmptyState>
  );
}
