import { i18n } from '#i18n';
import { Button } from '../base/button.tsx';
import { Icon } from '../base/icon.tsx';
import { tagName } from '../base/names.ts';
import { isolated } from '../base/words.ts';
import type { OpenPlace } from '../hooks/use-open-place.ts';

/** One place on the map that a goal wants and nobody holds, and who could introduce. */
export function OpenPlaceCard({ place, onSkip }: { place: OpenPlace; onSkip: () => void }) {
  const [first, second] = place.helpers;
  const who = isolated(first?.name ?? '');
  return (
    <section className="card week__gap" aria-labelledby="week-place" data-testid="week-place">
      <span className="hole">
        <Icon name="add" />
      </span>
      <div className="week__words">
        <h2 id="week-place">
          {i18n.t('week.openPlace', [
            tagName('function', place.function),
            tagName('industry', place.industry),
          ])}
        </h2>
        <p className="soft">
          {!first
            ? i18n.t('week.noHelper')
            : second
              ? i18n.t('week.twoHelpers', [who, isolated(second.name)])
              : i18n.t('week.oneHelper', [who])}
        </p>
        <div className="row">
          {first && (
            <a className="button button--small" href={`#/contact/${first.id}`} data-testid="week-ask">
              {i18n.t('week.ask', [isolated(first.name.trim().split(/\s+/)[0] ?? first.name)])}
            </a>
          )}
          <a className="button button--small button--quiet" href="#/coverage">
            {i18n.t('week.onMap')}
          </a>
          <Button small kind="ghost" data-testid="week-not-now" onClick={onSkip}>
            {i18n.t('week.notNow')}
          </Button>
        </div>
      </div>
    </section>
  );
}
