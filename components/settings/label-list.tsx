import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { cleanLine, foldText, TEXT_LIMITS } from '../../lib/words/index.ts';
import { Button, IconButton } from '../base/button.tsx';
import { Dialog } from '../base/dialog.tsx';
import { TextField } from '../base/field.tsx';
import { contactsWith } from '../base/route.ts';

/** The labels in use: see who has one, rename it, join it with another, take it away. */
export function LabelList({
  labels,
  onChange,
}: {
  labels: readonly { label: string; count: number }[];
  /** Renames everywhere; to the name of another label the two become one; null takes it away. */
  onChange: (label: string, to: string | null) => void;
}) {
  const [editing, setEditing] = useState<{ label: string; count: number } | null>(null);
  const [name, setName] = useState('');
  const clean = cleanLine(name, TEXT_LIMITS.label);
  const other = labels.find(
    (one) => clean && one.label !== editing?.label && foldText(one.label) === foldText(clean),
  );
  const rename = (event: FormEvent) => {
    event.preventDefault();
    if (!editing || !clean || clean === editing.label) return;
    onChange(editing.label, other?.label ?? clean);
    setEditing(null);
  };
  return (
    <>
      <ul className="settings__labels">
        {labels.map((label) => (
          <li key={label.label} className="settings__line">
            <a href={contactsWith({ label: [label.label] })} dir="auto">
              {label.label}
            </a>
            <span className="faint">{i18n.t('dashboard.count', label.count, [label.count])}</span>
            <IconButton
              small
              icon="edit"
              label={i18n.t('settings.editLabel', [label.label])}
              onClick={() => {
                setName(label.label);
                setEditing(label);
              }}
            />
          </li>
        ))}
      </ul>
      <Dialog
        open={editing !== null}
        title={i18n.t('settings.editLabel', [editing?.label ?? ''])}
        onClose={() => setEditing(null)}
      >
        {editing && (
          <form autoComplete="off" className="stack" onSubmit={rename}>
            <TextField
              label={i18n.t('settings.labelName')}
              value={name}
              maxLength={TEXT_LIMITS.label}
              hint={
                other
                  ? i18n.t('settings.joins', [other.label, other.count])
                  : i18n.t('settings.touches', editing.count, [editing.count])
              }
              onChange={(event) => setName(event.target.value)}
            />
            <div className="dialog__acts">
              <Button
                kind="danger"
                onClick={() => {
                  onChange(editing.label, null);
                  setEditing(null);
                }}
              >
                {i18n.t('settings.removeLabel')}
              </Button>
              <Button onClick={() => setEditing(null)}>{i18n.t('ui.cancel')}</Button>
              <Button kind="primary" type="submit" disabled={!clean || clean === editing.label}>
                {other ? i18n.t('settings.join') : i18n.t('settings.rename')}
              </Button>
            </div>
          </form>
        )}
      </Dialog>
    </>
  );
}
