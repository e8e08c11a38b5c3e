import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { type Day, readDay } from '../../lib/days/index.ts';
import type { Promised } from '../../lib/records/index.ts';
import { type Id, SIDES, TEXT_LIMITS } from '../../lib/words/index.ts';
import { Button, IconButton } from '../base/button.tsx';
import { ChoiceOne } from '../base/choice.tsx';
import { Conflicts } from '../base/conflicts.tsx';
import { dayInWords, distanceInWords } from '../base/day-words.ts';
import { TextField } from '../base/field.tsx';
import { FormEnd } from '../base/form-end.tsx';
import { isLeaving } from '../base/list-keys.ts';
import { type EditHow, useEdit } from '../base/use-edit.ts';
import { useOneWrite } from '../base/use-one-write.ts';
import { dayText, isolated, kindName, problemText, weekdayText } from '../base/words.ts';
import { useWordsWritten, WordsKept } from '../base/words-kept.tsx';

/** With `id`, changes that promise. */
export type PromiseDraft = Pick<Promised, 'by' | 'text' | 'due'> & { id?: Id };

/** Everything that can be done with promises; each act can be undone. */
export interface PromiseActs {
  /** True when it is in the book. */
  savePromise: (draft: PromiseDraft, how?: EditHow<PromiseDraft>) => Promise<boolean>;
  finishPromise: (id: Id) => void;
  reopenPromise: (id: Id) => void;
  deletePromise: (id: Id) => void;
}

function PromiseForm({
  promise,
  today,
  onSave,
  onCancel,
}: {
  /** The promise to change; without it a new one is written. */
  promise?: Promised;
  today: Day;
  onSave: (draft: PromiseDraft, how: EditHow<PromiseDraft>) => Promise<unknown>;
  onCancel: () => void;
}) {
  const [by, setBy] = useState<Promised['by']>(promise?.by ?? 'me');
  const [text, setText] = useState(promise?.text ?? '');
  const [when, setWhen] = useState(promise?.due ? dayInWords(promise.due) : '');
  const [refused, setRefused] = useState(false);
  const edit = useEdit<PromiseDraft>('promises', promise ?? {});
  const send = useOneWrite();
  useWordsWritten(i18n.t('sidebar.promiseText'), text === promise?.text ? null : text);
  // A due day that has passed reads as it was, until it is changed.
  const kept = promise?.due && when === dayInWords(promise.due) ? promise.due : null;
  const due = kept ? { ok: true as const, value: kept } : when.trim() ? readDay(when, today, 'future') : null;
  function save(event: FormEvent) {
    event.preventDefault();
    if (!text.trim() || (due && !due.ok)) return setRefused(true);
    const draft = { ...(promise ? { id: promise.id } : {}), by, text: text.trim(), due: due?.value ?? null };
    send(() => edit.save(draft, onSave));
  }
  return (
    <form
      autoComplete="off"
      className="stack card"
      aria-label={promise ? i18n.t('sidebar.promiseEdit', [promise.text]) : i18n.t('sidebar.promiseNew')}
      onSubmit={save}
      onKeyDown={(event) => isLeaving(event) && onCancel()}
    >
      <ChoiceOne
        legend={i18n.t('sidebar.promiseBy')}
        value={by}
        onChange={setBy}
        options={SIDES.map((id) => ({ id, name: kindName('side', id) }))}
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
      <Conflicts shown={edit.shown} />
      <FormEnd testId="save-promise" onCancel={onCancel} />
    </form>
  );
}

/** What was promised: the open ones, due first; what was kept stands folded beneath. */
export function Promises({
  promises,
  name,
  today,
  acts,
  onCalendar,
}: {
  promises: Promised[];
  name: string;
  today: Day;
  acts: PromiseActs;
  /** Saves the open promises as a calendar file. */
  onCalendar?: () => void;
}) {
  const [editing, setEditing] = useState<Id | 'new' | null>(null);
  const open = promises
    .filter((promise) => promise.doneOn === null)
    .sort((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1));
  const kept = promises
    .filter((promise) => promise.doneOn !== null)
    .sort((a, b) => ((a.doneOn ?? '') > (b.doneOn ?? '') ? -1 : 1));
  const form = (promise?: Promised) => (
    <PromiseForm
      promise={promise}
      today={today}
      onCancel={() => setEditing(null)}
      onSave={async (draft, how) => {
        if (await acts.savePromise(draft, how)) setEditing(null);
      }}
    />
  );
  const line = (promise: Promised) => (
    <li key={promise.id}>
      {editing === promise.id ? (
        form(promise)
      ) : (
        <PromiseLine
          promise={promise}
          name={name}
          today={today}
          acts={acts}
          onEdit={() => setEditing(promise.id)}
        />
      )}
    </li>
  );
  const gone = editing !== null && editing !== 'new' && !promises.some(({ id }) => id === editing);
  return (
    <section className="stack">
      <WordsKept gone={gone} why={i18n.t('conflict.entryGone')}>
        <div className="card__head">
          <h2>{i18n.t('sidebar.promises')}</h2>
          {editing !== 'new' && (
            <Button kind="quiet" small icon="add" data-testid="add-promise" onClick={() => setEditing('new')}>
              {i18n.t('sidebar.promiseAdd')}
            </Button>
          )}
        </div>
        {editing === 'new' && form()}
        {open.length > 0 && <ul className="promises">{open.map(line)}</ul>}
        {onCalendar && open.some(({ due }) => due !== null) && (
          <div className="row">
            <Button kind="quiet" small icon="event" data-testid="promises-calendar" onClick={onCalendar}>
              {i18n.t('ledger.calendar')}
            </Button>
          </div>
        )}
        {kept.length > 0 && (
          <details className="promises__kept">
            <summary>{i18n.t('sidebar.promisesKept', kept.length)}</summary>
            <ul className="promises">{kept.map(line)}</ul>
          </details>
        )}
      </WordsKept>
    </section>
  );
}

/** One promise: a press keeps it, or opens it again. */
function PromiseLine({
  promise,
  name,
  today,
  acts,
  onEdit,
}: {
  promise: Promised;
  name: string;
  today: Day;
  acts: PromiseActs;
  onEdit: () => void;
}) {
  const { id, text, by, due, doneOn } = promise;
  const when = doneOn
    ? i18n.t('sidebar.promiseKeptOn', [distanceInWords(doneOn, today)])
    : due && i18n.t('sidebar.promiseFor', [dayText(due, today)]);
  return (
    <div className="promises__line" data-testid="promise">
      <div className="promises__text">
        <p dir="auto">{text}</p>
        <p className="faint">
          {by === 'me' ? i18n.t('sidebar.promisedByMe') : i18n.t('sidebar.promisedBy', [isolated(name)])}
          {when && ` · ${when}`}
        </p>
      </div>
      <span className="timeline__acts">
        <IconButton small icon="edit" label={i18n.t('sidebar.promiseEdit', [text])} onClick={onEdit} />
        <IconButton
          small
          icon="remove"
          label={i18n.t('sidebar.promiseDelete', [text])}
          onClick={() => acts.deletePromise(id)}
        />
      </span>
      {doneOn ? (
        <Button
          small
          kind="quiet"
          aria-label={i18n.t('sidebar.promiseReopenOne', [text])}
          data-testid="reopen-promise"
          onClick={() => acts.reopenPromise(id)}
        >
          {i18n.t('sidebar.promiseReopen')}
        </Button>
      ) : (
        <Button
          small
          icon="check"
          aria-label={i18n.t('sidebar.promiseKeepOne', [text])}
          data-testid="keep-promise"
          onClick={() => acts.finishPromise(id)}
        >
          {i18n.t('sidebar.promiseKeep')}
        </Button>
      )}
    </div>
  );
}
