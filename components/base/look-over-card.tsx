import { i18n } from '#i18n';
import type { SetAside } from '../../lib/records/index.ts';
import type { DifferingPage, LookedOver } from '../../lib/store/index.ts';
import { Button } from './button.tsx';
import { formatRoute } from './route.ts';
import { SetAsideList } from './set-aside-list.tsx';
import { isolated } from './words.ts';

/** What looking through the book has found: records that cannot be read, and what two computers say differently. */
export function LookOverCard({
  found,
  onLook,
  onSave,
}: {
  /** Null until the book has been looked through. */
  found: LookedOver | null;
  /** Null while it is looked through, or when it has been. */
  onLook: (() => void) | null;
  onSave: (unread: readonly SetAside[]) => void;
}) {
  if (!found && !onLook) return null;
  if (found && found.unread.length + found.differing.length === 0) return null;
  return (
    <section className="card stack" aria-labelledby="look-over-title" data-testid="look-over">
      <h2 id="look-over-title">{i18n.t('lookOver.title')}</h2>
      {onLook && (
        <>
          <p className="soft">{i18n.t('lookOver.text')}</p>
          <Button onClick={onLook}>{i18n.t('lookOver.look')}</Button>
        </>
      )}
      {found && found.unread.length > 0 && (
        <>
          <p>{i18n.t('lookOver.unread', found.unread.length, [found.unread.length])}</p>
          <SetAsideList records={found.unread} saveLabel={i18n.t('lookOver.save')} onSave={onSave} />
        </>
      )}
      {found && found.differing.length > 0 && (
        <>
          <p>{i18n.t('lookOver.differing', found.differing.length, [found.differing.length])}</p>
          <ul className="bullets">
            {found.differing.slice(0, SHOWN).map((place) => (
              <li key={'id' in place ? place.id : place.page}>
                <a href={hrefOf(place)} dir="auto">
                  {nameOf(place)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const SHOWN = 50;

const hrefOf = (place: DifferingPage): string =>
  formatRoute('id' in place ? { view: place.page, id: place.id } : { view: place.page });

const nameOf = (place: DifferingPage): string =>
  'id' in place ? isolated(place.name) : i18n.t(place.page === 'goals' ? 'goal.title' : 'settings.title');
