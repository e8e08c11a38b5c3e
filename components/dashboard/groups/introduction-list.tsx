import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import {
  type Day,
  type Id,
  type Introduction,
  introductionKind,
  otherIn,
} from '../../../lib/contact/index.ts';
import { Button, IconButton } from '../../base/button.tsx';
import { dayInWords, distanceInWords } from '../../base/day-words.ts';
import { Dialog } from '../../base/dialog.tsx';
import type { Acts } from '../../base/use-acts.ts';
import { isolated } from '../../base/words.ts';
import { useCommands } from '../../hooks/use-commands.ts';
import { useIntroductions, useNamesOf } from '../../hooks/use-groups.ts';
import { IntroductionEdit, IntroductionForm } from './introduction-form.tsx';
import './groups.css';

/** Introductions shown before the rest is asked for. */
const SHOWN = 8;

/** In words, who brought whom together. `self` is whose page it is: that one needs no link. */
export function introductionText(introduction: Introduction, nameOf: (id: Id) => string): string {
  const { betweenIds, byId } = introduction;
  const [a, b] = betweenIds.map((id) => isolated(nameOf(id)));
  switch (introductionKind(introduction)) {
    case 'byMe':
      return i18n.t('introduction.told.byMe', [a ?? '', b ?? '']);
    case 'toMe': {
      const by = byId ?? betweenIds[0];
      return i18n.t('introduction.told.toMe', [
        isolated(nameOf(by)),
        isolated(nameOf(otherIn(introduction, by))),
      ]);
    }
    case 'byContact':
      return i18n.t('introduction.told.byContact', [isolated(nameOf(byId ?? '')), a ?? '', b ?? '']);
    case 'byOther':
      return i18n.t('introduction.told.byOther', [a ?? '', b ?? '']);
  }
}

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
  return (
    <section className="card stack" data-testid="introductions">
      <div className="section-head">
        <h2>{i18n.t('introduction.title')}</h2>
        <Button small icon="add" data-testid="add-introduction" onClick={() => setAdding(true)}>
          {i18n.t('introduction.add')}
        </Button>
      </div>
      {list.length === 0 && empty}
      <ol className="meetings">
        {shown.map((introduction) => (
          <li key={introduction.id} data-testid="introduction">
            {editing === introduction.id ? (
              <IntroductionEdit
                introduction={introduction}
                today={today}
                onCancel={() => setEditing(null)}
                onSave={(changes) => {
                  setEditing(null);
                  void acts.act(
                    commands.editIntroduction(introduction.id, changes),
                    i18n.t('introduction.saved'),
                  );
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
                  void acts.act(commands.deleteIntroduction(introduction.id), i18n.t('introduction.deleted'))
                }
              />
            )}
          </li>
        ))}
      </ol>
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
            onCancel={() => setAdding(false)}
            onSave={(draft) => {
              setAdding(false);
              void acts.act(commands.logIntroduction(draft), i18n.t('introduction.saved'));
            }}
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
  const { on, why, outcome, betweenIds, byId } = introduction;
  const text = introductionText(introduction, nameOf);
  const people = [...new Set([...betweenIds, ...(byId ? [byId] : [])])].filter((id) => id !== self);
  return (
    <div className="meetings__line">
      <div className="meetings__text">
        <div className="meetings__head">
          <span dir="auto">{text}</span>
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
        <p className="meetings__links">
          {people.map((id) => (
            <a key={id} href={`#/contact/${id}`} dir="auto">
              {nameOf(id)}
            </a>
          ))}
        </p>
      </div>
      <span className="timeline__acts">
        <IconButton small icon="edit" label={i18n.t('introduction.editOne', [text])} onClick={onEdit} />
        <IconButton small icon="remove" label={i18n.t('introduction.deleteOne', [text])} onClick={onDelete} />
      </span>
    </div>
  );
}
