import { useState } from 'react';
import { i18n } from '#i18n';
import { foldText } from '../../lib/words/index.ts';
import { Button } from '../base/button.tsx';
import { textLanguage } from '../base/names.ts';

/** Offers in sight at first: LinkedIn keeps a hundred skills of some people. */
const FIRST = 12;

/** What stands in none of `held` yet, however it is written. */
export function stillToOffer(found: readonly string[], held: readonly string[]): string[] {
  const known = new Set(held.map(foldText));
  return found.filter((offer) => !known.has(foldText(offer)));
}

/**
 * Jobs and skills that a file told of the user, to be taken one by one as what they can help others with. Nothing when there
 * are none.
 */
export function FoundOffers({
  found,
  onTake,
  onDismiss,
}: {
  found: readonly string[];
  onTake: (offer: string) => void;
  /** None of those that are left. */
  onDismiss: () => void;
}) {
  const [all, setAll] = useState(false);
  if (found.length === 0) return null;
  const rest = all ? 0 : Math.max(0, found.length - FIRST);
  return (
    <section className="card stack" aria-labelledby="found-offers" data-testid="found-offers">
      <div>
        <h2 id="found-offers">{i18n.t('welcome.found')}</h2>
        <p className="soft">{i18n.t('welcome.foundText')}</p>
      </div>
      <div className="chips">
        {(all ? found : found.slice(0, FIRST)).map((offer) => (
          <Button
            key={offer}
            small
            icon="add"
            data-testid="found-offer"
            aria-label={i18n.t('ui.addItem', [offer])}
            onClick={() => onTake(offer)}
          >
            <span dir="auto">{offer}</span>
          </Button>
        ))}
      </div>
      <div className="row">
        {rest > 0 && (
          <Button small kind="quiet" data-testid="found-all" onClick={() => setAll(true)}>
            {i18n.t('welcome.foundMore', rest, [rest.toLocaleString(textLanguage())])}
          </Button>
        )}
        <Button small kind="quiet" data-testid="found-none" onClick={onDismiss}>
          {i18n.t('welcome.foundNone')}
        </Button>
      </div>
    </section>
  );
}
