import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { Id } from '../../lib/words/index.ts';
import { Chip } from '../base/chip.tsx';
import { codeText, reasonText } from '../base/words.ts';
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
    <section className="notice notice--accent" data-testid="why-suggested">
      <h2 className="notice__title">{i18n.t('contactPage.whySuggested')}</h2>
      <div className="chips">
        <Chip kind="accent">{codeText(`shelf.${row.shelf}`)}</Chip>
      </div>
      {row.byChance && <p>{i18n.t('popup.byChance')}</p>}
      {row.reasons.map((reason) => (
        <p key={reason.code}>{reasonText(reason, today)}</p>
      ))}
    </section>
  );
}
