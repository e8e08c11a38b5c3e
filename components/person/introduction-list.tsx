import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { Introduction } from '../../lib/records/index.ts';
import type { Id } from '../../lib/words/index.ts';
import { Button, IconButton } from '../base/button.tsx';
import { dayInWords, distanceInWords } from '../base/day-words.ts';
import { Dialog } from '../base/dialog.tsx';
import { type Acts, actInForm } from '../base/use-acts.ts';
import { WordsKept } from '../base/words-kept.tsx';
import { useCommands } from '../hooks/use-commands.ts';
import { useIntroductions, useNamesOf } from '../hooks/use-groups.ts';
import { IntroductionEdit, IntroductionForm } from './introduction-form.tsx';
import { introductionParts, introductionText } from './introduction-words.ts';
import '../base/lines.css';

/** Introductions shown before the rest is asked for. */
const SHOWN = 8;

/** The introductions of one contact, or of the whole book: to read, note, change and take away. */
export function Introductions({
  self,
  today,
  acts,
  empty,
}: {
  self: { id: Id; name: string } | null;
  today: Day;
  acts: Acts;
  /** What is said where there is none. */
  empty: ReactNode;
}) {
  const commands = useCommands();
  const all = useIntroductions(self?.id ?? null);
  const [editing, setEditing] = useState<Id | null>(null);
  const [adding, setAdding] = useState(false);
  const [more, setMore] = useState(false);
  const list = all.state === 'ready' ? all.value : [];
  const shown = more ? list : list.slice(0, SHOWN);
  const names = useNamesOf(
    shown.flatMap(({ betweenIds, byId }) => (byId ? [...betweenIds, byId] : betweenIds)),
  );
  const nameOf = (id: Id) => names.get(id) ?? i18n.t('group.somebodyGone');
  if (all.state !== 'ready') return null;
  const gone = editing !== null && !list.some(({ id }) => id === editing);
  return (
    <section className="card stack" data-testid="introductions">
      <div className="section-head">
        <h2>{i18n.t('introduction.title')}</h2>
        <Button
          small
          icon="add"
          aria-label={i18n.t('introduction.add')}
          data-testid="add-introduction"
          onClick={() => setAdding(true)}
        >
          {i18n.t('sidebar.promiseAdd')}
        </Button>
      </div>
      <WordsKept gone={gone} why={i18n.t('conflict.entryGone')}>
        {list.length === 0 && empty}
        <ol className="meetings">
          {shown.map((introduction) => (
            <li key={introduction.id} data-testid="introduction">
              {editing === introduction.id ? (
                <IntroductionEdit
                  introduction={introduction}
                  today={today}
                  onCancel={() => setEditing(null)}
                  onSave={async (changes, { shown, onConflict }) => {
                    const edit = commands.editIntroduction(introduction.id, changes, shown);
                    if ((await acts.act(edit, i18n.t('introduction.saved'), { onConflict })) === null) return;
                    // Another may have been opened in the meantime.
                    setEditing((now) => (now === introduction.id ? null : now));
                  }}
                />
              ) : (
                <Line
                  introduction={introduction}
                  self={self?.id ?? null}
                  nameOf={nameOf}
                  today={today}
                  onEdit={() => setEditing(introduction.id)}
                  onDelete={() =>
                    void acts.act(
                      commands.deleteIntroduction(introduction.id),
                      i18n.t('introduction.deleted'),
                    )
                  }
                />
              )}
            </li>
          ))}
        </ol>
      </WordsKept>
      {list.length > shown.length && (
        <div>
          <Button kind="quiet" small onClick={() => setMore(true)}>
            {i18n.t('introduction.showAll', list.length)}
          </Button>
        </div>
      )}
      <Dialog open={adding} title={i18n.t('introduction.newTitle')} onClose={() => setAdding(false)}>
        {adding && (
          <IntroductionForm
            self={self}
            today={today}
            onClose={() => setAdding(false)}
            onSave={(draft) => actInForm(acts, commands.logIntroduction(draft), i18n.t('introduction.saved'))}
          />
        )}
      </Dialog>
    </section>
  );
}

function Line({
  introduction,
  self,
  nameOf,
  today,
  onEdit,
  onDelete,
}: {
  introduction: Introduction;
  self: Id | null;
  nameOf: (id: Id) => string;
  today: Day;
  onEdit: () => void;
  onDelete: () => void;
}) {
  const { on, why, outcome } = introduction;
  const text = introductionText(introduction, nameOf);
  return (
    <div className="meetings__line">
      <div className="meetings__text">
        <div className="meetings__head">
          <span dir="auto">
            {introductionParts(introduction).map((part, at) =>
              part.id === null || part.id === self ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other name than their order
                <span key={at}>{part.id === null ? part.text : nameOf(part.id)}</span>
              ) : (
                <a key={part.id} href={`#/contact/${part.id}`}>
                  {nameOf(part.id)}
                </a>
              ),
            )}
          </span>
          <time dateTime={on} title={distanceInWords(on, today)} className="faint">
            {dayInWords(on)}
          </time>
        </div>
        {why && (
          <p className="soft" dir="auto">
            {why}
          </p>
        )}
        {outcome && (
          <p className="timeline__note" dir="auto">
            {outcome}
          </p>
        )}
      </div>
      <span className="timeline__acts">
        <IconButton small icon="edit" label={i18n.t('introduction.editOne', [text])} onClick={onEdit} />
        <IconButton small icon="remove" label={i18n.t('introduction.deleteOne', [text])} onClick={onDelete} />
      </span>
    </div>
  );
}
