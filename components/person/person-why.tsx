import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { Id } from '../../lib/words/index.ts';
import { reasonText } from '../base/words.ts';
import { useSuggestions } from '../hooks/use-suggestions.ts';
import { PlaceLine } from './place-line.tsx';

/** The list of suggestions never holds more than the most a user may ask for a week. */
const MOST = 50;

/** Why this person is among the suggestions now; for everybody else why not, unless the head of the page says so. */
export function PersonWhy({ id, today }: { id: Id; today: Day }) {
  const suggestions = useSuggestions(MOST);
  const row = suggestions.state === 'ready' && suggestions.value.find(({ contactId }) => contactId === id);
  if (!row) return <PlaceLine id={id} today={today} said={['archived', 'resting', 'snoozed']} />;
  return (
    <p className="person-page__why" data-testid="why-suggested">
      <strong>{i18n.t('contactPage.whySuggested')}:</strong>{' '}
      {row.reasons.map((reason) => reasonText(reason, today).replace(/(?<![.!?…])$/, '.')).join(' ')}
      {row.byChance && ` ${i18n.t('popup.byChance')}`}
    </p>
  );
}
