import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { Id } from '../../lib/words/index.ts';
import { IconButton } from '../base/button.tsx';
import { Icon, type IconName } from '../base/icon.tsx';
import { codeText, isolated, weekdayText } from '../base/words.ts';
import { useWeekReviewed, type WeekReviewed } from '../hooks/use-week-reviewed.ts';
import type { Dealt } from './use-suggestion-acts.ts';

const ACT_ICONS: Record<WeekReviewed['done'][number]['act'], IconName> = {
  logged: 'check',
  snoozed: 'clock',
  rested: 'rest',
  archived: 'archive',
};

/** Balls shown on the board of the week at most; more are a number. */
const BALLS = 12;

/** Nobody is left to greet: who was dealt with this week and how, with Undo for what was done here, and when the next come. */
export function WeekDone({
  today,
  dealt,
  onUndo,
}: {
  today: Day;
  dealt: readonly Dealt[];
  onUndo: (entryId: Id) => void;
}) {
  const reviewed = useWeekReviewed(today);
  if (reviewed.state !== 'ready') return null;
  const here = new Set(dealt.map(({ contactId }) => contactId));
  const before = reviewed.value.done.filter(({ contactId }) => !here.has(contactId));
  const count = dealt.length + before.length;
  const next = weekdayText(reviewed.value.next, today);
  return (
    <section className="done" data-testid="week-done">
      <Balls count={Math.min(count, BALLS)} />
      <h2 className="done__title" data-testid="all-done">
        {count === 0 ? i18n.t('popup.doneTitle') : i18n.t('popup.doneCount', count)}
      </h2>
      <p className="soft" data-testid="next-comes">
        {i18n.t('popup.nextComes', [next])}
      </p>
      <ul className="done__list">
        {dealt.map(({ contactId, entryId, name, icon, did }) => (
          <li key={contactId}>
            <Icon name={icon} />
            <span className="done__who">
              <strong>{name}</strong> <span className="soft">{did}</span>
            </span>
            <IconButton
              small
              icon="undo"
              label={`${i18n.t('ui.undo')}: ${isolated(name)}`}
              onClick={() => onUndo(entryId)}
            />
          </li>
        ))}
        {before.map(({ contactId, name, act }) => (
          <li key={contactId}>
            <Icon name={ACT_ICONS[act] ?? 'check'} />
            <span className="done__who">
              <strong>{name}</strong> <span className="soft">{codeText(`popup.did.${act}`)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A ball for everybody who was dealt with, over the board. */
function Balls({ count }: { count: number }) {
  const width = Math.max(150, count * 32 + 24);
  const start = (width - (count - 1) * 32) / 2;
  return (
    <svg className="done__board" width={width} height="50" viewBox={`0 0 ${width} 50`} aria-hidden="true">
      {Array.from({ length: count }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: balls are all alike
        <circle key={at} cx={start + at * 32} cy={at % 4 === 1 ? 12 : at % 4 === 2 ? 20 : 24} r="11" />
      ))}
      <rect x="0" y="40" width={width} height="6" rx="3" />
    </svg>
  );
}
