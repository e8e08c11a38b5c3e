import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { type Id, leadsOthers } from '../../../lib/words/index.ts';
import { Avatar } from '../../base/avatar.tsx';
import { Button, IconButton } from '../../base/button.tsx';
import { NONE } from '../../base/facets.ts';
import { Icon } from '../../base/icon.tsx';
import { textLanguage } from '../../base/names.ts';
import { EmptyState } from '../../base/notice.tsx';
import { CONTACTS_ROUTE, contactsWith, formatRoute } from '../../base/route.ts';
import { isolated } from '../../base/words.ts';
import type { GroupShown, GroupsShown, Members, QueueShown, TagChoice } from '../../hooks/use-tag-queue.ts';
import { choiceNames, isChosen } from './choice-text.ts';
import { CurrentGroup, type Ticks } from './current-group.tsx';
import type { DoneGroup } from './tag-queue-panel.tsx';

const KINDS = ['title', 'company', 'place', 'asked'] as const;
type Kind = (typeof KINDS)[number];

/** People of a group in sight at first, and how many more at a press. */
const FIRST = 6;
const MORE = 50;

const number = (many: number) => many.toLocaleString(textLanguage());

/** Everybody who lacks tags, by what decides: the sure ones at one press, the rest a group at a time. */
export function TagQueueView({
  shown,
  ...rest
}: {
  shown: { state: 'reading'; share: number } | { state: 'ready'; queue: QueueShown };
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
}) {
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

function Queue({
  queue,
  members,
  busy,
  done,
  onLook,
  onSkip,
  onAcceptSure,
  onAccept,
  onUndo,
}: Omit<Parameters<typeof TagQueueView>[0], 'shown'> & { queue: QueueShown }) {
  const [kind, setKind] = useState<Kind | null>(null);
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const [count, setCount] = useState(FIRST);
  const [changed, setChanged] = useState<{ key: string; part: TagChoice } | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const at = kindOf(queue, kind);
  const { groups, total } = queue[at];
  const current = groups.find(({ key }) => key === chosenKey) ?? groups[0] ?? null;
  const key = current?.key ?? null;
  const part = changed?.key === key ? changed?.part : null;
  const choice: TagChoice = chosen(current?.tags ?? {}, part ?? {});

  // The people are asked for anew whenever the queue has changed: somebody may have gone meanwhile.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `queue` stands for the state of the book
  useEffect(() => {
    if (key) onLook(key, count);
  }, [key, count, queue, onLook]);

  // The next group is what is meant by the keys, and is read aloud: the focus goes along.
  const follow = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another group is at the top
  useEffect(() => {
    if (follow.current) heading.current?.focus();
    follow.current = false;
  }, [key]);
  const choose = (next: string | null) => {
    setChosenKey(next);
    setCount(FIRST);
    follow.current = true;
    heading.current?.focus();
  };
  const skip = () => {
    if (current) onSkip(current.key);
    choose(null);
  };
  const accept = (ticks: Ticks) => {
    if (current) onAccept(current, choice, ticks);
    choose(null);
  };
  useKeys({
    enter: () => heading.current?.closest('form')?.requestSubmit(),
    c: () => heading.current?.closest('form')?.querySelector('select')?.focus(),
    s: skip,
  });
  const tagged = queue.all - queue.lacking;
  const others = groups.filter((group) => group !== current);
  return (
    <section className="tagq" aria-labelledby="tagq-title">
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
            <Button
              kind="primary"
              icon="check"
              data-testid="tag-sure"
              disabled={busy}
              onClick={() => {
                onAcceptSure();
                choose(null);
              }}
            >
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
              onChange={(more) => setChanged({ key: current.key, part: { ...part, ...more } })}
              onMore={() => setCount(count + MORE)}
              onAccept={accept}
              onSkip={skip}
            />
          ) : (
            <NothingLeft queue={queue} />
          )}
          {others.length > 0 && (
            <section aria-label={i18n.t('tagging.next')}>
              <ul className="tagq__groups">
                {others.map((group) => (
                  <GroupLine
                    key={group.key}
                    group={group}
                    busy={busy}
                    onOpen={() => choose(group.key)}
                    onAccept={() => onAccept(group, group.tags, { without: [], with: [] })}
                  />
                ))}
              </ul>
              {total > groups.length && (
                <p className="faint">
                  {i18n.t('tagging.moreGroups', total - groups.length, [number(total - groups.length)])}
                </p>
              )}
            </section>
          )}
          {queue.silent > 0 && (
            <p className="soft">
              {i18n.t('tagging.silent', queue.silent, [number(queue.silent)])}{' '}
              <a href={contactsWith({ function: [NONE] })}>{i18n.t('tagging.seeThem')}</a>
            </p>
          )}
        </div>
        <aside className="tagq__side">
          <Kinds
            queue={queue}
            at={at}
            onChoose={(next) => {
              setKind(next);
              choose(null);
            }}
          />
          {done.length > 0 && <Done done={done} onUndo={onUndo} />}
          <Keys />
          <p className="faint">{i18n.t('tagging.why')}</p>
        </aside>
      </div>
    </section>
  );
}

/** The kind that is looked at: the one chosen, or the first in which anything waits. */
function kindOf(queue: QueueShown, wanted: Kind | null): Kind {
  const waits = (kind: Kind) => queue[kind].groups.some(({ skipped }) => !skipped);
  if (wanted && queue[wanted].total > 0) return wanted;
  return KINDS.find(waits) ?? KINDS.find((kind) => queue[kind].total > 0) ?? 'title';
}

/** The tags as they stand: proposed, and changed by the user; whether somebody leads follows a level that was changed. */
function chosen(proposed: TagChoice, part: TagChoice): TagChoice {
  const tags = { ...proposed, ...part };
  const isChanged = part.seniority !== undefined && part.seniority !== proposed.seniority;
  return isChanged && part.leader === undefined
    ? { ...tags, leader: part.seniority ? leadsOthers(part.seniority) : null }
    : tags;
}

/** Keys that work wherever no control of their own has the focus. */
function useKeys(keys: { enter: () => void; c: () => void; s: () => void }) {
  const now = useRef(keys);
  now.current = keys;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (target.closest('select, textarea, dialog[open], input:not([type=checkbox])')) return;
      const key = event.key.toLowerCase();
      // On a button or a link Enter is its own.
      if (key === 'enter' && target.closest('button, a, summary')) return;
      if (key !== 'enter' && key !== 'c' && key !== 's') return;
      event.preventDefault();
      now.current[key]();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function GroupLine({
  group,
  busy,
  onOpen,
  onAccept,
}: {
  group: GroupShown;
  busy: boolean;
  onOpen: () => void;
  onAccept: () => void;
}) {
  const sure = group.count - group.doubted;
  return (
    <li className="tagq__group">
      <button type="button" className="tagq__open" data-testid="tag-group" onClick={onOpen}>
        <strong dir="auto">{group.words}</strong> <span className="tagq__times">×{number(group.count)}</span>
      </button>
      <span className="chips">
        {choiceNames({ ...group.tags, leader: null }).map((name) => (
          <span key={name} className="chip chip--accent">
            {name}
          </span>
        ))}
      </span>
      <span className="tagq__faces" aria-hidden="true">
        {group.names.map((name) => (
          <Avatar key={name} name={name} small />
        ))}
        {group.count > group.names.length && <span>+{number(group.count - group.names.length)}</span>}
      </span>
      {isChosen(group.tags) && sure > 0 ? (
        <Button
          small
          kind="quiet"
          icon="check"
          disabled={busy}
          aria-label={i18n.t('tagging.acceptGroup', [isolated(group.words)])}
          onClick={onAccept}
        >
          {i18n.t('tagging.acceptShort')}
        </Button>
      ) : (
        <Button
          small
          kind="quiet"
          aria-label={i18n.t('tagging.lookAt', [isolated(group.words)])}
          onClick={onOpen}
        >
          {i18n.t('tagging.look')}
        </Button>
      )}
    </li>
  );
}

function Kinds({ queue, at, onChoose }: { queue: QueueShown; at: Kind; onChoose: (kind: Kind) => void }) {
  const withAny = KINDS.filter((kind) => queue[kind].total > 0);
  const totalOf = ({ total }: GroupsShown) => number(total);
  return (
    <nav aria-label={i18n.t('tagging.kinds')}>
      <ul className="tagq__kinds">
        {withAny.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              aria-current={kind === at ? 'true' : undefined}
              data-testid={`tag-by-${kind}`}
              onClick={() => onChoose(kind)}
            >
              <span>{i18n.t(`tagging.by.${kind}`)}</span>
              <span>{totalOf(queue[kind])}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Done({ done, onUndo }: { done: DoneGroup[]; onUndo: (entryId: Id) => void }) {
  return (
    <section>
      <h2 className="tagq__aside">{i18n.t('tagging.done')}</h2>
      <ul className="tagq__done">
        {done.map(({ entryId, words, count }) => (
          <li key={entryId}>
            <Icon name="check" />
            <span dir="auto">
              {words} <span className="tagq__times">×{number(count)}</span>
            </span>
            <IconButton
              small
              icon="undo"
              label={i18n.t('tagging.undoOf', [isolated(words)])}
              onClick={() => onUndo(entryId)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Keys() {
  const keys = [
    ['Enter', i18n.t('tagging.keyAccept')],
    ['C', i18n.t('tagging.keyChange')],
    [i18n.t('tagging.space'), i18n.t('tagging.keyLeaveOut')],
    ['S', i18n.t('tagging.keySkip')],
    ['Ctrl Z', i18n.t('tagging.keyUndo')],
  ] as const;
  return (
    <section className="tagq__keys">
      <h2 className="tagq__aside">{i18n.t('tagging.keys')}</h2>
      <dl>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
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
