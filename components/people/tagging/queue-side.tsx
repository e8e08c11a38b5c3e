import { i18n } from '#i18n';
import type { Id } from '../../../lib/words/index.ts';
import { IconButton } from '../../base/button.tsx';
import { Icon } from '../../base/icon.tsx';
import { isolated } from '../../base/words.ts';
import type { GroupsShown, QueueShown } from '../../hooks/use-tag-queue.ts';
import { KINDS, type Kind, number } from './queue-kinds.ts';
import type { DoneGroup } from './tag-queue-panel.tsx';

/** Beside the queue: what decides the tags, what was done, and the keys. */
export function QueueSide({
  queue,
  at,
  done,
  onChoose,
  onUndo,
}: {
  queue: QueueShown;
  at: Kind;
  done: DoneGroup[];
  onChoose: (kind: Kind) => void;
  onUndo: (entryId: Id) => void;
}) {
  return (
    <aside className="tagq__side">
      <Kinds queue={queue} at={at} onChoose={onChoose} />
      {done.length > 0 && <Done done={done} onUndo={onUndo} />}
      <Keys />
      <p className="faint">{i18n.t('tagging.why')}</p>
    </aside>
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
