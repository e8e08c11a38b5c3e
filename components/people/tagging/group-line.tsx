import { i18n } from '#i18n';
import { Avatar } from '../../base/avatar.tsx';
import { Button } from '../../base/button.tsx';
import { isolated } from '../../base/words.ts';
import type { GroupShown } from '../../hooks/use-tag-queue.ts';
import { choiceNames, isChosen } from './choice-text.ts';
import { number } from './queue-kinds.ts';

/** A group that waits for its turn: opened by its words, taken as proposed by its button where that is sure. */
export function GroupLine({
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
