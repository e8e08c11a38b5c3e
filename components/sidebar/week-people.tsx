import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { Id } from '../../lib/words/index.ts';
import { Avatar } from '../base/avatar.tsx';
import { useStill } from '../base/use-still.ts';
import { reasonText } from '../base/words.ts';
import { useSuggestions } from '../hooks/use-suggestions.ts';

/** As many as fit above what is said of the page. */
const SHOWN = 5;

/** Whom to say hello to this week, each with one reason; a press shows them here. Nothing while there is nobody. */
export function WeekPeople({ today, onPick }: { today: Day; onPick: (id: Id) => void }) {
  const suggestions = useStill(useSuggestions(SHOWN));
  if (suggestions.state !== 'ready' || suggestions.value.length === 0) return null;
  return (
    <section aria-labelledby="week-people" data-testid="week-people">
      <div className="card__head">
        <h2 id="week-people">{i18n.t('sidebar.worthHello')}</h2>
        <a href="/dashboard.html" target="_blank" rel="noreferrer" className="faint">
          {i18n.t('sidebar.openBook')}
        </a>
      </div>
      <ul className="people-lines">
        {suggestions.value.map(({ contactId, name, reasons: [reason] }) => (
          <li key={contactId}>
            <button
              type="button"
              className="people-line"
              data-testid="week-person"
              onClick={() => onPick(contactId)}
            >
              <Avatar name={name} />
              <span className="people-line__text">
                <strong dir="auto">{name}</strong>
                {reason && <span className="soft">{reasonText(reason, today)}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
