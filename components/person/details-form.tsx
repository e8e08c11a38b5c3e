import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { TEXT_LIMITS } from '../../lib/words/index.ts';
import { Conflicts } from '../base/conflicts.tsx';
import { TextField } from '../base/field.tsx';
import { FormEnd } from '../base/form-end.tsx';
import { isLeaving } from '../base/list-keys.ts';
import { type EditHow, useEdit } from '../base/use-edit.ts';
import { useOneWrite } from '../base/use-one-write.ts';
import { codeText, problemText } from '../base/words.ts';
import type { Who } from './person-head.tsx';

const FIELDS = ['name', 'role', 'company', 'headline', 'location'] as const;

/** Name, role, company, headline and place, typed by hand. Hands on only what was changed. */
export function DetailsForm({
  who,
  onSave,
  onCancel,
}: {
  who: Who;
  /** The form stays as it is until this is answered; whoever shows it takes it away. */
  onSave: (changes: Partial<Who>, how: EditHow<Partial<Who>>) => Promise<unknown>;
  onCancel: () => void;
}) {
  // What is known may change while somebody types: what was changed here is told against what was shown.
  const [opened] = useState(who);
  const [typed, setTyped] = useState(who);
  const edit = useEdit<Partial<Who>>('contacts', opened);
  const send = useOneWrite();
  const [refused, setRefused] = useState(false);
  function save(event: FormEvent) {
    event.preventDefault();
    if (!typed.name?.trim()) return setRefused(true);
    const changes: Partial<Who> = {};
    for (const field of FIELDS) {
      const text = typed[field]?.trim() || null;
      if (text !== opened[field]) changes[field] = text;
    }
    send(() => edit.save(changes, onSave));
  }
  return (
    <form
      autoComplete="off"
      className="card stack"
      aria-label={i18n.t('sidebar.details')}
      onSubmit={save}
      onKeyDown={(event) => isLeaving(event) && onCancel()}
    >
      {FIELDS.map((field) => (
        <TextField
          key={field}
          label={codeText(`field.${field}`)}
          value={typed[field] ?? ''}
          autoFocus={field === 'name'}
          maxLength={TEXT_LIMITS[field]}
          onChange={(event) => setTyped({ ...typed, [field]: event.target.value })}
          problem={
            field === 'name' && refused && !typed.name?.trim() ? problemText({ code: 'nameMissing' }) : null
          }
        />
      ))}
      <Conflicts shown={edit.shown} />
      <FormEnd onCancel={onCancel} />
    </form>
  );
}
