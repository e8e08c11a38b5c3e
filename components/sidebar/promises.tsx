import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { type Day, type Id, type Promised, readDay, TEXT_LIMITS } from '../../lib/contact/index.ts';
import { Button } from '../base/button.tsx';
import { ChoiceOne } from '../base/choice.tsx';
import { distanceInWords } from '../base/day-words.ts';
import { TextField } from '../base/field.tsx';
import { problemText, weekdayText } from '../base/words.ts';

export type PromiseDraft = Pick<Promised, 'by' | 'text' | 'due'>;

function PromiseForm({
  today,
  onSave,
  onCancel,
}: {
  today: Day;
  onSave: (draft: PromiseDraft) => void;
  onCancel: () => void;
}) {
  const [by, setBy] = useState<Promised['by']>('me');
  const [text, setText] = useState('');
  const [when, setWhen] = useState('');
  const [refused, setRefused] = useState(false);
  const due = when.trim() ? readDay(when, today, 'future') : null;
  function save(event: FormEvent) {
    event.preventDefault();
    if (!text.trim() || (due && !due.ok)) return setRefused(true);
    onSave({ by, text: text.trim(), due: due?.value ?? null });
  }
  return (
    <form
      className="stack card"
      aria-label={i18n.t('sidebar.promiseNew')}
      onSubmit={save}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <ChoiceOne
        legend={i18n.t('sidebar.promiseBy')}
        value={by}
        onChange={setBy}
        options={[
          { id: 'me', name: i18n.t('sidebar.promiseMine') },
          { id: 'them', name: i18n.t('sidebar.promiseTheirs') },
        ]}
      />
      <TextField
        label={i18n.t('sidebar.promiseText')}
        value={text}
        autoFocus
        maxLength={TEXT_LIMITS.line}
        onChange={(event) => setText(event.target.value)}
        problem={refused && !text.trim() ? i18n.t('sidebar.promiseEmpty') : null}
      />
      <TextField
        label={i18n.t('sidebar.promiseDue')}
        value={when}
        placeholder={i18n.t('sidebar.promiseDueExample')}
        onChange={(event) => setWhen(event.target.value)}
        hint={due?.ok ? weekdayText(due.value, today) : undefined}
        problem={due && !due.ok && (refused || when.length > 3) ? problemText(due.error) : null}
      />
      <div className="row">
        <Button kind="primary" type="submit" data-testid="save-promise">
          {i18n.t('ui.save')}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {i18n.t('ui.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** What was promised and is still open, due first. */
export function Promises({
  promises,
  name,
  today,
  onAdd,
  onDone,
}: {
  promises: Promised[];
  name: string;
  today: Day;
  onAdd: (draft: PromiseDraft) => void;
  onDone: (id: Id) => void;
}) {
  const [adding, setAdding] = useState(false);
  const open = promises
    .filter((promise) => promise.doneOn === null)
    .sort((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1));
  return (
    <section className="stack">
      <div className="section-head">
        <h2>{i18n.t('sidebar.promises')}</h2>
        {!adding && (
          <Button kind="quiet" small icon="add" data-testid="add-promise" onClick={() => setAdding(true)}>
            {i18n.t('sidebar.promiseAdd')}
          </Button>
        )}
      </div>
      {adding && (
        <PromiseForm
          today={today}
          onCancel={() => setAdding(false)}
          onSave={(draft) => {
            setAdding(false);
            onAdd(draft);
          }}
        />
      )}
      {open.length > 0 && (
        <ul className="promises">
          {open.map((promise) => (
            <li key={promise.id}>
              <label className="check">
                <input type="checkbox" checked={false} onChange={() => onDone(promise.id)} />
                <span>
                  {promise.text}
                  <span className="faint">
                    {promise.by === 'me'
                      ? i18n.t('sidebar.promisedByMe')
                      : i18n.t('sidebar.promisedBy', [name])}
                    {promise.due && ` · ${distanceInWords(promise.due, today)}`}
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
