import { useEffect, useId, useRef } from 'react';
import { i18n } from '#i18n';
import type { ConflictChoice, FieldConflict } from '../../lib/records/index.ts';
import type { Id } from '../../lib/words/index.ts';
import { useLoadedNames } from '../hooks/use-groups.ts';
import { Button } from './button.tsx';
import { editedName, editedText, peopleIn } from './edited-words.ts';
import type { ShownConflicts } from './use-edit.ts';
import './conflicts.css';

/**
 * What was changed here and elsewhere: both texts side by side, and what to do about each. The focus comes here when the
 * form was sent, unless somebody is writing on (`calm`). With the last answer the form around it is sent again, or
 * `onAnswered` is told.
 */
export function Conflicts(props: ConflictsProps) {
  return props.shown.conflicts.length > 0 ? <ConflictList {...props} /> : null;
}

interface ConflictsProps {
  shown: ShownConflicts;
  calm?: boolean;
  onAnswered?: () => void;
}

function ConflictList({ shown: { record, conflicts, answer }, calm = false, onAnswered }: ConflictsProps) {
  const id = useId();
  const place = useRef<HTMLElement>(null);
  const names = useLoadedNames(peopleIn(conflicts));
  // Whether somebody is gone from the book is known once the names are.
  const nameOf = (one: Id) =>
    names.state === 'ready' ? (names.value.get(one) ?? i18n.t('group.somebodyGone')) : '…';
  useEffect(() => {
    if (!calm) place.current?.focus();
  }, [calm]);
  const choose = (conflict: FieldConflict, choice: ConflictChoice) => {
    const form = place.current?.closest('form');
    if (!answer(conflict, choice)) return;
    if (onAnswered) onAnswered();
    else form?.requestSubmit();
  };
  return (
    <section
      ref={place}
      className="notice notice--notice conflicts"
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
      data-testid="conflicts"
    >
      <div role={calm ? 'status' : undefined}>
        <strong id={`${id}-title`}>{i18n.t('conflict.title')}</strong>
        <p>{i18n.t('conflict.text')}</p>
      </div>
      {conflicts.map((conflict) => {
        const key = conflict.path.join('/');
        const name = editedName(record, conflict.path);
        const side = (choice: 'mine' | 'theirs') => (
          <div>
            <dt>{i18n.t(choice === 'mine' ? 'conflict.mine' : 'conflict.theirs')}</dt>
            <dd dir="auto" data-testid={`conflict-${choice}`}>
              {editedText(record, conflict.path, conflict[choice], nameOf) ?? (
                <span className="faint">{i18n.t('conflict.nothing')}</span>
              )}
            </dd>
          </div>
        );
        const act = (choice: ConflictChoice, text: string) => (
          <Button
            small
            data-testid={`keep-${choice}`}
            aria-label={`${text}: ${name}`}
            onClick={() => choose(conflict, choice)}
          >
            {text}
          </Button>
        );
        return (
          <fieldset key={key} className="conflicts__one">
            <legend>{name}</legend>
            <dl className="conflicts__sides">
              {side('theirs')}
              {side('mine')}
            </dl>
            <div className="row">
              {act('mine', i18n.t('conflict.keepMine'))}
              {act('theirs', i18n.t('conflict.keepTheirs'))}
              {conflict.kind !== 'one' &&
                Boolean(conflict.mine && conflict.theirs) &&
                act('both', i18n.t('conflict.keepBoth'))}
            </div>
          </fieldset>
        );
      })}
    </section>
  );
}
