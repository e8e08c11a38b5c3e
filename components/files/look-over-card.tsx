import { i18n } from '#i18n';
import type { LookedOver } from '../../lib/store/index.ts';
import { Button } from '../base/button.tsx';
import { isolated, problemText } from '../base/words.ts';
import { formatRoute } from '../dashboard/route.ts';

/** What looking through the book has found: records that cannot be read, and people two computers differ about. */
export function LookOverCard({
  found,
  onLook,
  onSave,
}: {
  /** Null until the book has been looked through. */
  found: LookedOver | null;
  /** Null while it is looked through, or when it has been. */
  onLook: (() => void) | null;
  onSave: (unread: LookedOver['unread']) => void;
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
          <ul className="bullets">
            {found.unread.slice(0, SHOWN).map(({ kind, name, field }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a damaged record may have no id
              <li key={at} className="soft">
                {problemText({ code: 'recordUnread', params: [name ?? kind, field] })}
              </li>
            ))}
          </ul>
          <Button icon="files" data-testid="save-unread" onClick={() => onSave(found.unread)}>
            {i18n.t('lookOver.save')}
          </Button>
        </>
      )}
      {found && found.differing.length > 0 && (
        <>
          <p>{i18n.t('lookOver.differing', found.differing.length, [found.differing.length])}</p>
          <ul className="bullets">
            {found.differing.slice(0, SHOWN).map(({ id, name }) => (
              <li key={id}>
                <a href={formatRoute({ view: 'contact', id })} dir="auto">
                  {isolated(name)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** The save button brings them all. */
const SHOWN = 50;
