import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { TEXT_LIMITS } from '../../lib/words/index.ts';
import { AutosaveText } from '../base/autosave.tsx';
import { Button } from '../base/button.tsx';
import type { TextHow } from '../base/use-edit.ts';

/** Private notes: they read as text until the pen is pressed, and then save themselves. */
export function PersonNotes({
  notes,
  onSave,
}: {
  notes: string | null;
  onSave: (notes: string | null, how: TextHow) => Promise<boolean>;
}) {
  const [editing, setEditing] = useState(false);
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    const field = editing && card.current?.querySelector('textarea');
    if (!field) return;
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  }, [editing]);
  return (
    <section className="card stack" ref={card} aria-labelledby="person-notes">
      <div className="card__head">
        <h2 id="person-notes">{i18n.t('contactPage.notes')}</h2>
        <Button
          small
          kind="quiet"
          icon={editing ? 'check' : notes ? 'edit' : 'add'}
          id="person-notes-pen"
          aria-labelledby="person-notes-pen person-notes"
          aria-expanded={editing}
          data-testid="edit-notes"
          onClick={() => setEditing(!editing)}
        >
          {editing
            ? i18n.t('contactPage.done')
            : notes
              ? i18n.t('contactPage.edit')
              : i18n.t('contactPage.add')}
        </Button>
      </div>
      {editing ? (
        <AutosaveText
          label={i18n.t('contactPage.notes')}
          hideLabel
          multiline
          value={notes}
          maxLength={TEXT_LIMITS.note}
          placeholder={i18n.t('contactPage.notesHint')}
          testId="notes"
          onSave={onSave}
        />
      ) : (
        notes && (
          <p className="person-page__notes" dir="auto">
            {notes}
          </p>
        )
      )}
    </section>
  );
}
