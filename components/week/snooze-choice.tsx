import { type FormEvent, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { addDays, addMonths, type Day, readDay } from '../../lib/days/index.ts';
import { Button } from '../base/button.tsx';
import { TextField } from '../base/field.tsx';
import { problemText, weekdayText } from '../base/words.ts';

/** Two weeks, a month, three months, or a day: 1–3 choose, Escape leaves. Next week has a key of its own on the card. */
export function SnoozeChoice({
  today,
  onSnooze,
  onCancel,
}: {
  today: Day;
  onSnooze: (until: Day) => void;
  onCancel: () => void;
}) {
  const [text, setText] = useState('');
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const spans = [
    { key: '1', name: i18n.t('popup.twoWeeks'), until: addDays(today, 14) },
    { key: '2', name: i18n.t('popup.oneMonth'), until: addMonths(today, 1) },
    { key: '3', name: i18n.t('popup.threeMonths'), until: addMonths(today, 3) },
  ];
  const day = text.trim() ? readDay(text, today, 'future') : null;
  const ahead = day?.ok && day.value > today ? day.value : null;
  function save(event: FormEvent) {
    event.preventDefault();
    if (ahead) onSnooze(ahead);
  }
  return (
    <form
      autoComplete="off"
      className="snooze"
      aria-label={i18n.t('popup.snoozeUntil')}
      onSubmit={save}
      onKeyDown={(event) => {
        const span = spans.find(({ key }) => key === event.key);
        const typing = event.target instanceof HTMLInputElement;
        if (event.key === 'Escape') onCancel();
        else if (span && !typing) onSnooze(span.until);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <div className="row">
        {spans.map((span, index) => (
          <Button
            key={span.key}
            ref={index === 0 ? first : undefined}
            small
            shownKey={span.key}
            data-testid={`snooze-${span.key}`}
            onClick={() => onSnooze(span.until)}
          >
            {span.name}
          </Button>
        ))}
      </div>
      <div className="snooze__day">
        <TextField
          label={i18n.t('popup.snoozeDay')}
          value={text}
          placeholder={i18n.t('popup.snoozeDayExample')}
          onChange={(event) => setText(event.target.value)}
          hint={ahead ? weekdayText(ahead, today) : undefined}
          problem={day && !day.ok && text.length > 3 ? problemText(day.error) : null}
        />
        <Button small type="submit" disabled={!ahead}>
          {i18n.t('popup.snooze')}
        </Button>
        <Button small kind="quiet" onClick={onCancel}>
          {i18n.t('ui.cancel')}
        </Button>
      </div>
    </form>
  );
}
