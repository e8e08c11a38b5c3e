import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { type Day, isDay } from '../../lib/days/index.ts';
import type { Occasion } from '../../lib/records/index.ts';
import { OCCASION_KINDS, type OccasionKind, TEXT_LIMITS } from '../../lib/words/index.ts';
import { Button, IconButton } from '../base/button.tsx';
import { dayInWords } from '../base/day-words.ts';
import { SelectField, TextField } from '../base/field.tsx';
import { Section } from '../base/section.tsx';
import { kindName, problemText } from '../base/words.ts';
import { useWordsWritten } from '../base/words-kept.tsx';
import '../base/lines.css';

/** Reasons to write: a birthday, a new job, a move. The latest first. */
export function PersonOccasions({
  occasions,
  today,
  onChange,
}: {
  occasions: Occasion[];
  today: Day;
  onChange: (occasions: Occasion[]) => void;
}) {
  const [adding, setAdding] = useState(false);
  const [kind, setKind] = useState<OccasionKind>('birthday');
  const [on, setOn] = useState<string>(today);
  const [text, setText] = useState('');
  const [refused, setRefused] = useState(false);
  useWordsWritten(i18n.t('contactPage.occasionText'), adding ? text : null);
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (!isDay(on)) return setRefused(true);
    setAdding(false);
    setText('');
    onChange([...occasions, { on, kind, text: text.trim() }]);
  };
  const latest = [...occasions].sort((a, b) => (a.on < b.on ? 1 : -1));
  return (
    <Section title={i18n.t('contactPage.occasions')}>
      {latest.length > 0 && (
        <ul className="members" data-testid="occasions">
          {latest.map((occasion) => {
            const what = kindName('occasion', occasion.kind);
            return (
              <li key={`${occasion.on} ${occasion.kind} ${occasion.text}`}>
                <span className="members__who">
                  <span>{what}</span>
                  <span className="faint">{dayInWords(occasion.on)}</span>
                  {occasion.text && (
                    <span className="soft" dir="auto">
                      {occasion.text}
                    </span>
                  )}
                </span>
                <IconButton
                  small
                  icon="close"
                  label={i18n.t('contactPage.deleteOccasion', [what])}
                  onClick={() => onChange(occasions.filter((one) => one !== occasion))}
                />
              </li>
            );
          })}
        </ul>
      )}
      {adding ? (
        <form autoComplete="off" className="stack" onSubmit={add}>
          <div className="pair">
            <SelectField
              label={i18n.t('contactPage.occasionKind')}
              value={kind}
              options={OCCASION_KINDS.map((id) => ({ id, name: kindName('occasion', id) }))}
              onChange={(id) => id && setKind(id)}
            />
            <TextField
              label={i18n.t('contactPage.occasionDay')}
              type="date"
              value={on}
              problem={refused && !isDay(on) ? problemText({ code: 'dayInvalid', params: [on] }) : null}
              onChange={(event) => setOn(event.target.value)}
            />
          </div>
          <TextField
            label={i18n.t('contactPage.occasionText')}
            value={text}
            maxLength={TEXT_LIMITS.line}
            onChange={(event) => setText(event.target.value)}
          />
          <div className="row">
            <Button small kind="primary" type="submit">
              {i18n.t('ui.save')}
            </Button>
            <Button small kind="quiet" onClick={() => setAdding(false)}>
              {i18n.t('ui.cancel')}
            </Button>
          </div>
        </form>
      ) : (
        <div>
          <Button small icon="add" data-testid="add-occasion" onClick={() => setAdding(true)}>
            {i18n.t('contactPage.addOccasion')}
          </Button>
        </div>
      )}
    </Section>
  );
}
