import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { type Day, readDay } from '../../lib/days/index.ts';
import type { Introduction } from '../../lib/records/index.ts';
import type { IntroductionDraft } from '../../lib/store/index.ts';
import { CHANNELS, type Channel, type Id, TEXT_LIMITS } from '../../lib/words/index.ts';
import { ChoiceOne } from '../base/choice.tsx';
import { Conflicts } from '../base/conflicts.tsx';
import { DialogFoot } from '../base/dialog-foot.tsx';
import { SelectField, TextArea, TextField } from '../base/field.tsx';
import { FormEnd } from '../base/form-end.tsx';
import { isLeaving } from '../base/list-keys.ts';
import type { InForm } from '../base/use-acts.ts';
import { type EditHow, useEdit } from '../base/use-edit.ts';
import { useFormWrite } from '../base/use-form-write.ts';
import { useOneWrite } from '../base/use-one-write.ts';
import { channelName, dayText, isolated, problemText, weekdayText } from '../base/words.ts';
import { useWordsWritten } from '../base/words-kept.tsx';
import { OnePersonField } from './people-field.tsx';

type Who = { id: Id; name: string };
/** Who brought whom together, seen from one person: the user; that person; another contact for the user; somebody else. */
const WAYS = ['byMe', 'byThem', 'toThem', 'byOther'] as const;
type Way = (typeof WAYS)[number];

/** An introduction that was made: who, by whom, when, why and what came of it. `self` is whose page it is, if any. */
export function IntroductionForm({
  self,
  today,
  onSave,
  onClose,
}: {
  self: Who | null;
  today: Day;
  /** The form stays as it is until this is answered; what it says was wrong is shown in it. */
  onSave: (draft: IntroductionDraft) => Promise<InForm<Introduction>>;
  /** Saved, or given up. */
  onClose: () => void;
}) {
  const [first, setFirst] = useState<Who | null>(self);
  const [second, setSecond] = useState<Who | null>(null);
  const [maker, setMaker] = useState<Who | null>(null);
  const [way, setWay] = useState<Way>('byMe');
  const [when, setWhen] = useState(i18n.t('log.today'));
  const [channel, setChannel] = useState<Channel>('email');
  const [why, setWhy] = useState('');
  const [outcome, setOutcome] = useState('');
  useWordsWritten(i18n.t('introduce.why'), why);
  useWordsWritten(i18n.t('introduction.outcome'), outcome);
  const [refused, setRefused] = useState(false);
  const { problem, busy, send } = useFormWrite();
  const day = readDay(when, today, 'past');
  const name = isolated(first?.name ?? '…');
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!first || !second || !day.ok) return setRefused(true);
    const byId = way === 'byThem' ? first.id : way === 'toThem' ? second.id : (maker?.id ?? null);
    const draft: IntroductionDraft = {
      betweenIds: [first.id, second.id],
      byId: way === 'byMe' ? null : byId,
      ...(way === 'byOther' && !maker ? { byOther: true } : {}),
      on: day.value,
      channel,
      why: why.trim() || null,
      outcome: outcome.trim() || null,
    };
    send(() => onSave(draft), onClose);
  };
  return (
    <form autoComplete="off" className="stack" onSubmit={save}>
      {self === null && (
        <OnePersonField
          label={i18n.t('introduction.first')}
          person={first}
          without={second ? [second.id] : []}
          onChange={setFirst}
        />
      )}
      {first && (
        <ChoiceOne
          legend={i18n.t('introduction.way')}
          value={way}
          onChange={setWay}
          options={WAYS.map((id) => ({ id, name: wayName(id, name), 'data-testid': `way-${id}` }))}
        />
      )}
      <OnePersonField
        label={i18n.t(way === 'toThem' ? 'introduction.maker' : 'introduction.second')}
        person={second}
        without={[first?.id ?? '', maker?.id ?? '']}
        onChange={setSecond}
      />
      {way === 'byOther' && (
        <OnePersonField
          label={i18n.t('introduction.byWhom')}
          person={maker}
          without={[first?.id ?? '', second?.id ?? '']}
          onChange={setMaker}
        />
      )}
      {refused && (!first || !second) && (
        <p className="field__problem" role="alert">
          {i18n.t('introduction.needsTwo')}
        </p>
      )}
      <div className="pair">
        <TextField
          label={i18n.t('log.when')}
          value={when}
          onFocus={(event) => event.target.select()}
          onChange={(event) => setWhen(event.target.value)}
          hint={day.ok ? weekdayText(day.value, today) : undefined}
          problem={!day.ok && (refused || when.length > 3) ? problemText(day.error) : null}
        />
        {(way === 'byMe' || way === 'byThem' || way === 'toThem') && (
          <SelectField
            label={i18n.t('introduce.how')}
            value={channel}
            options={CHANNELS.map((id) => ({ id, name: channelName(id) }))}
            onChange={(id) => id && setChannel(id)}
          />
        )}
      </div>
      <TextField
        label={i18n.t('introduce.why')}
        value={why}
        maxLength={TEXT_LIMITS.line}
        data-testid="introduction-why"
        onChange={(event) => setWhy(event.target.value)}
      />
      <TextArea
        label={i18n.t('introduction.outcome')}
        value={outcome}
        rows={2}
        maxLength={TEXT_LIMITS.note}
        onChange={(event) => setOutcome(event.target.value)}
      />
      <DialogFoot testId="save-introduction" problem={problem} busy={busy} onCancel={onClose} />
    </form>
  );
}

function wayName(way: Way, name: string): string {
  switch (way) {
    case 'byMe':
      return i18n.t('introduction.ways.byMe', [name]);
    case 'byThem':
      return i18n.t('introduction.ways.byThem', [name]);
    case 'toThem':
      return i18n.t('introduction.ways.toThem', [name]);
    case 'byOther':
      return i18n.t('introduction.ways.byOther');
  }
}

export type IntroductionChanges = Pick<Introduction, 'on' | 'why' | 'outcome'>;

/** The day, the reason and the outcome of an introduction that was noted before. */
export function IntroductionEdit({
  introduction,
  today,
  onSave,
  onCancel,
}: {
  introduction: Introduction;
  today: Day;
  onSave: (changes: IntroductionChanges, how: EditHow<IntroductionChanges>) => Promise<unknown>;
  onCancel: () => void;
}) {
  const [when, setWhen] = useState(dayText(introduction.on, today));
  const [why, setWhy] = useState(introduction.why ?? '');
  const [outcome, setOutcome] = useState(introduction.outcome ?? '');
  const [refused, setRefused] = useState(false);
  const edit = useEdit<IntroductionChanges>('introductions', introduction);
  const send = useOneWrite();
  useWordsWritten(i18n.t('introduction.outcome'), outcome === (introduction.outcome ?? '') ? null : outcome);
  useWordsWritten(i18n.t('introduce.why'), why === (introduction.why ?? '') ? null : why);
  const kept = when === dayText(introduction.on, today);
  const day = kept ? ({ ok: true, value: introduction.on } as const) : readDay(when, today, 'past');
  return (
    <form
      autoComplete="off"
      className="stack card"
      aria-label={i18n.t('introduction.editTitle')}
      onKeyDown={(event) => isLeaving(event) && onCancel()}
      onSubmit={(event) => {
        event.preventDefault();
        if (!day.ok) return setRefused(true);
        const changes = { on: day.value, why: why.trim() || null, outcome: outcome.trim() || null };
        send(() => edit.save(changes, onSave));
      }}
    >
      <TextArea
        label={i18n.t('introduction.outcome')}
        value={outcome}
        rows={2}
        autoFocus
        maxLength={TEXT_LIMITS.note}
        data-testid="introduction-outcome"
        onChange={(event) => setOutcome(event.target.value)}
      />
      <TextField
        label={i18n.t('introduce.why')}
        value={why}
        maxLength={TEXT_LIMITS.line}
        onChange={(event) => setWhy(event.target.value)}
      />
      <TextField
        label={i18n.t('log.when')}
        value={when}
        onChange={(event) => setWhen(event.target.value)}
        problem={!day.ok && (refused || when.length > 3) ? problemText(day.error) : null}
      />
      <Conflicts shown={edit.shown} />
      <FormEnd testId="save-introduction" onCancel={onCancel} />
    </form>
  );
}
