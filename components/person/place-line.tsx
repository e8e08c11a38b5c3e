import { i18n } from '#i18n';
import { type Day, isDay } from '../../lib/days/index.ts';
import type { PlaceCode } from '../../lib/ranking/index.ts';
import type { Id } from '../../lib/words/index.ts';
import { useStill } from '../base/use-still.ts';
import { codeText, dayText, reasonText } from '../base/words.ts';
import { usePlace } from '../hooks/use-place.ts';
import { useSuggestions } from '../hooks/use-suggestions.ts';

/** The list of suggestions never holds more than the most a user may ask for a week. */
const MOST = 50;

/** Where a person stands among the suggestions, in one line: why now, or why not. `said` is told elsewhere in the view. */
export function PlaceLine({ id, today, said }: { id: Id; today: Day; said: readonly PlaceCode[] }) {
  const suggestions = useStill(useSuggestions(MOST));
  const place = useStill(usePlace(id, today));
  if (suggestions.state !== 'ready') return null;
  const reason = suggestions.value.find(({ contactId }) => contactId === id)?.reasons[0];
  if (reason)
    return (
      <p className="faint" data-testid="place">
        {i18n.t('contactPage.whySuggested')}: {reasonText(reason, today)}
      </p>
    );
  if (place.state !== 'ready' || !place.value || said.includes(place.value.code)) return null;
  const { code, params } = place.value;
  return (
    <p className="faint" data-testid="place">
      {codeText(
        `place.${code}`,
        params.map((param) => (isDay(param) ? dayText(param, today) : param)),
      )}
    </p>
  );
}
